import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/superlatives",
  dimension: "language",
  name: "Superlatives of praise and blame",
  tier: "C",
  family: "superlative",
  match: [
    "(the|most|single|among the|one of the) most (absurd|arrogant|authoritarian|bizarre|blatant|brazen|brutal|callous|corrupt|cowardly|cruel|cynical|damaging|dangerous|deadly|deceitful|despicable|destructive|dishonest|disgraceful|disgusting|disturbing|divisive|egregious|embarrassing|evil)",
    "(the|most|single|among the|one of the) most (extreme|extremist|far-left|far-right|fanatical|frightening|gifted|hated|hateful|heinous|horrific|hypocritical|idiotic|important|incompetent|infamous|insane|inspiring|irresponsible|liberal|ludicrous|notorious|odious|offensive|outrageous|partisan)",
    "(the|most|single|among the|one of the) most (pathetic|powerful|principled|progressive|conservative|radical|reckless|regressive|ridiculous|ruthless|shameful|shocking|sinister|stupid|terrifying|toxic|tragic|transparent|troubling|unpopular|unhinged|vicious|vile|vindictive|violent|vulnerable)",
    "(the|most|single|among the|one of the) most (beautiful|brilliant|courageous|heroic|remarkable|consequential|accomplished|transformative|pro-life|pro-abortion|anti-american|left-wing|right-wing|leftist|vocal|rabid|zealous|basic|fundamental|cherished|sacred|precious|obvious|laughable|telling|striking|prominent)",
    "the (worst|greatest|biggest|stupidest|dumbest|ugliest|nastiest|cruellest|wildest|craziest|sickest|vilest|weakest|darkest|lowest|cheapest) (kind|sort|thing|part|president|prime|government|leader|lie|liar|scandal|threat|danger|enemy|mistake|hoax|fraud|failure|disaster|hypocrite|idea|policy|bill|law)",
    "the (finest|noblest|bravest|boldest|strangest|oddest|weirdest|saddest|scariest|dirtiest|laziest|silliest|maddest|foulest|meanest|cruelest) (kind|sort|thing|part|president|prime|government|leader|lie|liar|scandal|threat|danger|enemy|mistake|hoax|fraud|failure|disaster|hypocrite|idea|policy|bill|law)",
    "the (worst|greatest|biggest|stupidest|dumbest|ugliest|nastiest|cruellest|wildest|craziest|sickest|vilest|weakest|darkest|lowest|cheapest) (attack|deal|joke|irony|crime|in|ever|of|form|aspect|nation|country|hero|fear|example|case|excesses|instincts|impulses|abuses|offenders|abuse|problem|story|tragedy)",
    "the (finest|noblest|bravest|boldest|strangest|oddest|weirdest|saddest|scariest|dirtiest|laziest|silliest|maddest|foulest|meanest|cruelest) (attack|deal|joke|irony|crime|in|ever|of|form|aspect|nation|country|hero|fear|example|case|excesses|instincts|impulses|abuses|offenders|abuse|problem|story|tragedy)",
    "(worst|greatest|best|biggest|most) ..3 in (history|living memory|modern history|American history|our history|the world|human history)",
    "(of all time|in living memory|the world has ever|the country has ever|ever seen|ever known|in human history|known to man|second to none|like no other|without equal|without parallel|without precedent|bar none|by far the|far and away|the likes of which|worse than ever|never before)",
  ],
  except: ["(the worst of the storm|most important meal|the worst in 10)"],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    { guard: "allow", what: ["negation"] },
  ],
  message: "A superlative of praise or blame is stated without a measure.",
  question: "Measured how, and by whom?",
  citation:
    "Martin & White 2005 (graduation); Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (subjective intensifiers); Hyland 2005",
  examples: {
    marked: [
      "It is [the most brazen] sale in the port’s history.",
      "She leads [the worst government] since the war.",
      "It was a gift [without parallel], and nobody thanked him.",
      "He is [one of the most corrupt] men in the valley.",
    ],
    silent: [
      "“The most corrupt man I know,” she called him.",
      "The worst of the storm passed on Friday.",
      "The tower is the tallest in the country.",
      "The most recent count has 412 votes.",
    ],
  },
});
