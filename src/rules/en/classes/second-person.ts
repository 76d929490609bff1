import { defineClass } from "../../../engine/define.ts";

/** Second-person pronouns. */
export default defineClass({
  id: "second-person",
  words: ["you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'd", "you'll"],
  citation: "Biber 1988; Hyland 2005 (reader pronouns)",
});
