import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "social-camp",
  words: (
    "left right media press establishment elite elites mob west radicals mainstream opposition " +
    "rich poor powerful radicals militants lobby"
  ).split(" "),
  citation: "Collective singular for camps (van Dijk 1998)",
});
