import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "dilemma-person",
  words: "you they he she someone somebody anyone anybody people".split(" "),
  citation: "Generic and addressed persons of conditional dilemmas (Walton 2008)",
});
