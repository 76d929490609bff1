import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/hearsay-adverbs",
  dimension: "sourcing",
  name: "Reportedly",
  tier: "C",
  family: "hearsay",
  match: [
    "[(reportedly|so they say|so it is said|as legend has it)]",
    "[(is|are|was|were) (said|thought|believed|understood|reported) to (have|be)]",
    "[(rumours|whispers|speculation|murmurs) (are|is|have|has|were)? (swirling|circulating|rife|growing|mounting|abound|swirl|circulate|persist)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(police|archaeolog*|palaeontolog*|paleontolog*|geolog*|astronom*|fossil*|firefighters|prosecutors|court|years old|trapped|missing|rescue*|according to)",
      ],
    },
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|polled|pollster/n|survey|surveys|surveyed|percent|respondents|questionnaire|referendum)",
      ],
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
  ],
  message: "Hearsay is passed on without its source.",
  question: "Who reported this first, and was it checked?",
  citation: "Hearsay evidentials (Chafe 1986; Bednarek 2006)",
  examples: {
    marked: [
      "The singer has [reportedly] left Seoul.",
      "He [is said to have] paid in gold.",
      "[Rumours are swirling] about the port of Beirut.",
      "The vase [is thought to be] a fake.",
    ],
    silent: [
      "Reuters reported that the port of Beirut was shut.",
      "Her lawyer said that she had paid.",
      "The remains are thought to be 4,000 years old, archaeologists at Leiden said.",
      "The reports are due in May.",
      "Four men are believed to be trapped, police said.",
    ],
  },
});
