import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/comment-adverbs",
  dimension: "language",
  name: "Comments in one word",
  tier: "C",
  family: "comment-adverb",
  match: [
    "(rightly|sadly|luckily|thankfully|mercifully|curiously|oddly|strangely|bizarrely|amazingly|incredibly|remarkably|astonishingly|predictably)",
    "(inevitably|understandably|tellingly|ironically|conveniently|regrettably|tragically|shockingly|disturbingly|alarmingly|worryingly|frighteningly|inexplicably|paradoxically|wisely|bravely|cleverly|absurdly|ridiculously|laughably|unsurprisingly|unbelievably|unfortunately|deservedly|justly|admirably|commendably)",
  ],
  except: ["(oddly|strangely) shaped", "(tragically|sadly) (died|killed|lost)"],
  guards: [
    {
      guard: "allow",
      what: ["negation", "hedge"],
    },
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
  ],
  message: "The adverb is the writer’s comment on the fact that it stands beside.",
  question: "Would the fact read the same without the comment?",
  citation:
    "Biber et al. 1999 (stance adverbials: attitude); Quirk et al. 1985 (comment disjuncts)",
  examples: {
    marked: [
      "The toll was [rightly] dropped in spring.",
      "The council has, [sadly], never met the anglers.",
      "[Luckily] for the mill, the wall held.",
    ],
    silent: [
      "“Sadly, it closed,” the baker said.",
      "The minister said the toll was rightly set.",
      "Oddly shaped stones lay on the beach.",
      "The oddly shaped stone was sold.",
    ],
  },
});
