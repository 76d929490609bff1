import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "carrier-noun",
  words:
    // judges of others' work
    (
      "critics experts analysts observers commentators pundits sceptics skeptics detractors " +
      "watchers insiders onlookers doubters naysayers cynics purists traditionalists " +
      // sides
      "opponents supporters proponents advocates defenders backers allies rivals foes admirers " +
      "fans campaigners activists lobbyists hardliners moderates reformers conservationists " +
      "environmentalists " +
      // trades
      "scientists researchers scholars academics historians economists sociologists psychologists " +
      "doctors physicians lawyers jurists engineers technologists strategists diplomats " +
      "investors traders executives entrepreneurs industrialists educators theologians"
    ).split(" "),
  citation: "Vague groups as carriers of claims (Ganter & Strube 2009; Vincze 2013)",
});
