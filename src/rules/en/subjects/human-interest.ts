import { defineSubject } from "../../../engine/define.ts";

export default defineSubject({
  id: "human-interest",
  name: "Human interest",
  words: [
    "wedding/n",
    "birthday/n",
    "royal (family|wedding|couple|baby|highness)",
    "anniversary",
    "newborn",
    "twins",
    "pet/n",
    "puppy",
    "kitten/n",
    "rescued dog",
    "viral video",
    "lottery winner",
    "good samaritan",
    "reunited",
    "prince harry",
    "meghan markle",
    "duchess of",
    "kardashian",
    "centenarian",
    "heartwarming",
    "went viral",
    "surprise party",
    "love story",
    "obituary",
  ],
  tags: [
    {
      name: "Royalty",
      words: [
        "royal (family|wedding|couple|baby|highness)",
        "prince harry",
        "meghan markle",
        "duchess of",
        "buckingham palace",
      ],
    },
    { name: "Animals", words: ["puppy", "kitten/n", "rescued dog", "zoo/n"] },
  ],
  citation: "IPTC Media Topics (CC BY 4.0), top level",
  examples: {
    on: [
      "The twins were reunited on their ninetieth birthday after a viral video.",
      "The royal couple showed their newborn to the crowd after the wedding anniversary.",
    ],
    off: ["The party marked its losses at the polls.", "The twin towers of the mill came down."],
  },
});
