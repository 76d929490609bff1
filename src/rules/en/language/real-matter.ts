import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/real-matter",
  dimension: "language",
  name: "What is “really” at stake",
  tier: "C",
  family: "stance",
  match: [
    "the (real|true|only|simple|plain|sad|hard|harsh|ugly|inconvenient|cold|whole|bitter) (issue|problem|question|reason|story|point|truth|fact|goal|reality|motive|purpose|target|victim/n|scandal|danger|threat|answer|test|lesson|news|surprise|irony|tragedy|crime|winner/n|loser/n|enemy)",
    "[(here is|here's|herein lies|therein lies) the]",
    "the (problem|trouble|point|question|truth|fact|reality|lesson|message|irony|bottom line) (is|here is|of the matter)",
    "what (really matters|is clear|is needed|is at stake|is missing|is worse|is remarkable|is striking)",
  ],
  except: ["the (true story|whole story) of"],
  guards: [
    {
      guard: "allow",
      what: ["negation", "hedge"],
    },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
  ],
  message: "The phrase settles what counts, before an argument is made.",
  question: "Who decides that this, and nothing else, is the point?",
  citation: "Hyland 2005 (boosters, attitude markers); Hunston & Thompson 2000 (evaluation)",
  examples: {
    marked: [
      "[The real scandal] is the state of the pier.",
      "[The problem is] a council that never meets.",
      "[What is clear] is that the ferry will not come back.",
      "[The sad truth] about the mill is older than the mayor.",
    ],
    silent: [
      "“The problem is the pier,” the baker said.",
      "The problem is set out on page 9.",
      "The exhibition tells the whole story of the canal, officials said.",
      "The real estate market fell.",
    ],
  },
});
