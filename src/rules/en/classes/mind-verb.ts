import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "mind-verb",
  words: (
    "want wants hate hates love loves think thinks know knows believe believes care cares " +
    "pretend pretends refuse refuses despise " +
    "despises loathe loathes worship worships ignore ignores forget forgets understand " +
    "understands dislike dislikes prefer prefers crave craves resent resents adore adores " +
    "detest detests distrust distrusts mistrust fantasise fantasises envy envies yearn"
  ).split(" "),
  citation:
    "Verbs of cognition, desire and emotion (Halliday & Matthiessen 2004, mental processes)",
});
