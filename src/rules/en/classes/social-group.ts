import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "social-group",
  words:
    // camps and parties
    (
      "liberals leftists rightists conservatives progressives democrats republicans socialists communists " +
      "capitalists globalists nationalists populists centrists libertarians anarchists tories " +
      "brexiteers remainers unionists separatists royalists monarchists greens feminists " +
      "environmentalists activists reactionaries " +
      // faiths and peoples
      "atheists christians evangelicals muslims islamists catholics protestants jews hindus sikhs " +
      "zionists secularists immigrants migrants foreigners " +
      // trades and layers
      "politicians journalists bureaucrats academics professors millennials boomers billionaires " +
      "bosses bankers landlords elites lobbyists executives " +
      "men women"
    ).split(" "),
  citation: "Generic plurals for social groups (Krifka et al. 1995; Rhodes et al. 2012)",
});
