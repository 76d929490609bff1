import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "believers",
  words: (
    "christians muslims jews hindus buddhists sikhs catholics protestants orthodox evangelicals " +
    "mormons shiites sunnis atheists believers"
  ).split(" "),
  citation: "Names for people by faith (Pew Research Center groups)",
});
