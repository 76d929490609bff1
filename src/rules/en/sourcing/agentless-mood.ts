import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/agentless-mood",
  dimension: "sourcing",
  name: "Fears grow, but whose?",
  tier: "C",
  family: "vague-source",
  match: [
    "[amid (growing|mounting|rising|widespread|increasing|persistent|renewed|swirling|intense|fresh|new) (concerns|fears|criticism|speculation|suspicions|calls|accusations|questions|doubts|rumours|worries|anger|outrage|pressure)]",
    "[(concerns|fears|questions|doubts|suspicions|calls|criticism|pressure|anger|speculation|discontent|unease|frustration|suspicion) (is|are|has been|have been)? (growing|mounting|rising|swirling|spreading|building|brewing|simmering|has grown|have grown|grows|grow|linger/v|persist/v|abound|have emerged|remain|are being (raised|asked)|have been raised)]",
    "[(raises|raised|sparks|sparked|stokes|stoked|fuels|fuelled|prompts|prompted|triggers|triggered|heightens|heightened) (concerns|fears|questions|doubts|suspicions|criticism|speculation|alarm|eyebrows|worries) (about|that|over|of|as)]",
    "[(faces|face|facing|faced|under|came under|drew|draws|sparked|met with) (growing|mounting|widespread|increasing|intense|fierce|heavy|renewed) (criticism|scrutiny|calls|opposition|backlash|anger|questions|doubts)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(said|says|told|according to|auditor|judge|court|prosecutors|raised by|percent|poll|survey)",
      ],
    },
    { guard: "unless-near", words: ["(from|by|among)"], within: 5, side: "right" },
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|polled|pollster/n|survey|surveys|surveyed|percent|respondents|questionnaire|referendum)",
      ],
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
  ],
  message: "A mood is reported without those who feel it.",
  question: "Who is concerned, how many, and what do others say?",
  citation: "Nominalised affect without agent (Fowler 1991; White 2012)",
  examples: {
    marked: [
      "The sale goes on [amid growing fears] that the port will close.",
      "[Doubts remain] about the vote in Skopje.",
      "The plan [raises questions about] the church's money.",
      "The mayor [faces mounting criticism].",
    ],
    silent: [
      "She faces a fine of 300 euros.",
      "Concerns raised by the auditor, Eva Horn, were answered in May.",
      "The concert raised funds for the hospice.",
      "After reports that the bridge had cracked, engineer Bo Lin closed it.",
      "They asked questions about the fee.",
    ],
  },
});
