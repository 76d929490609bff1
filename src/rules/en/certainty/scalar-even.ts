import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/scalar-even",
  dimension: "certainty",
  name: "Even marks the surprising",
  tier: "C",
  family: "absolute",
  match: [
    "(it|they|he|she|we|you|who|that|and|or|but|not|don't|doesn't|didn't|isn't|can't|won't|wouldn't|couldn't|aren't|wasn't|haven't|hasn't|without|may|might|could|would|can|will|has|have|had|is|are|was|were|were|some|so|never) [even] (a|an|the|more|though|in|to|by|if|be|been|have|has|had|is|are|was|know|try|tried|think|thought|want|wants)",
    "(it|they|he|she|we|you|who|that|and|or|but|not|don't|doesn't|didn't|isn't|can't|won't|wouldn't|couldn't|aren't|wasn't|haven't|hasn't|without|may|might|could|would|can|will|has|have|had|is|are|was|were|were|some|so|never) [even] (wanted|mention|mentioned|say|said|went|gone|go|going|get|make|made|claim|claimed|admit|admitted|bother|bothered|consider|considered|pretend|trying|worse|better|care)",
    "(it|they|he|she|we|you|who|that|and|or|but|not|don't|doesn't|didn't|isn't|can't|won't|wouldn't|couldn't|aren't|wasn't|haven't|hasn't|without|may|might|could|would|can|will|has|have|had|is|are|was|were|were|some|so|never) [even] (called|call|see|give|gave|suggest|suggested|allow|let|take|took|use|used|need|exist|begin|began|come|came|compared|compare|hint|dare|manage)",
    "(it|they|he|she|we|you|who|that|and|or|but|not|don't|doesn't|didn't|isn't|can't|won't|wouldn't|couldn't|aren't|wasn't|haven't|hasn't|without|may|might|could|would|can|will|has|have|had|is|are|was|were|were|some|so|never) [even] (pretend|read|remember|understand|describe|questioned|refused|refuses|argued|threatened|praised|apologised|some|those|his|her|their|our|its|any|this|that|one|most|many)",
    "#start (and|but|or|yet|so)? [even] (the|a|an|some|those|his|her|their|our|its|this|that|these|more|worse|better|if|now|then|in|among|with|many|most|fewer|so|liberal|conservative|left-wing|right-wing|#name)",
    "[even (after|before|when)]",
    "not [even] (the|a|an|close|in|his|her|their|one|when|if|those|that|#name)",
    ", [even] (the|a|an|some|those|his|her|their|our|its|this|that|these|more|worse|when|if|as|among|by|from|to|liberal|conservative)",
  ],
  except: [
    "even (so|though)",
    "even before (dawn|sunrise)",
    "break/v even",
    "get/v even",
    "even (number/n|split|keel|odds|money|ground)",
    "even as",
  ],
  message: "Even presents what follows as surprising or extreme.",
  question: "Surprising to whom, and compared with what?",
  citation: "Scalar presupposition of even (Karttunen & Peters 1979; Levinson 1983)",
  examples: {
    marked: [
      "They did not [even] read the petition from Gdansk.",
      "[Even] the right-wing press gave up on the plan.",
      "It [even] claimed the spill was good for fish.",
      "Not [even] the bishop came.",
    ],
    silent: [
      "The table has even numbers.",
      "An even split of the vote is likely.",
      "The team broke even in June.",
      "Even so, the train was late in Basel.",
      "She stayed calm even though it rained.",
    ],
  },
});
