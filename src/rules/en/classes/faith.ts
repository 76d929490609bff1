import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "faith",
  words: (
    "christian muslim islamic jewish hindu buddhist sikh catholic protestant orthodox evangelical " +
    "christianity islam judaism hinduism buddhism sikhism catholicism protestantism religion"
  ).split(" "),
  citation: "Names and adjectives of faiths (Pew Research Center groups)",
});
