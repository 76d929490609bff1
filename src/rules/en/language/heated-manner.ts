import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/heated-manner",
  dimension: "language",
  name: "Heated manner",
  tier: "C",
  family: "manner-adverb",
  match: [
    "(angrily|furiously|bitterly|fiercely|harshly|brutally|mercilessly|relentlessly|desperately|frantically|hastily|stubbornly|reluctantly|secretly|proudly|loudly|boldly|defiantly|eagerly|happily)",
    "(dutifully|cheerfully|wildly|deliberately|knowingly|willingly|willfully|wilfully|blindly|endlessly|constantly|famously|infamously|notoriously|vehemently|vociferously|rabidly|ferociously|aggressively|hurriedly|conspicuously|squarely|literally|supposedly)",
  ],
  except: [
    "(deliberately set|wildly different|fiercely competitive|brutally cold|bitterly cold|literally translated)",
  ],
  guards: [
    {
      guard: "allow",
      what: ["hedge"],
    },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
  ],
  message: "The adverb tells how something was done in a way that takes sides.",
  question: "How does the writer know in what spirit it was done?",
  citation:
    "Biber et al. 1999 (manner and degree adverbs); Martin & White 2005 (graduation); Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013",
  examples: {
    marked: [
      "The lobby has [stubbornly] kept the old map.",
      "The chair [hastily] closed the file.",
      "They [endlessly] repeat the story of the flood.",
    ],
    silent: [
      "“They hastily left,” the baker said.",
      "Crews hastily built a wall of 900 sandbags.",
      "The dog was not deliberately let out.",
      "Police said the fire was deliberately set.",
    ],
  },
});
