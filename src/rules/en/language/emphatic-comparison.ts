import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/emphatic-comparison",
  dimension: "language",
  name: "Comparisons with a push",
  tier: "C",
  family: "emphasis",
  match: [
    "[(far|infinitely|vastly|immeasurably) (more|less|worse|better|greater|deeper|bigger|uglier|darker)] _",
    "[(much|even) (worse|uglier|darker|sadder|stranger)] _",
    "[(quite|rather) (a|an|the)] _",
    "(pretty|truly|really) (simple|clear|good|bad|hard|easy|@evaluative-negative|@evaluative-positive)",
    "gone are the",
    "#start [(never|rarely|seldom|nowhere|little|no sooner|not until) (has|have|had|did|do|does|is|are|was|were|can|could)]",
  ],
  except: ["(much|even) (more|less) than", "(quite|rather) (a few|the same|the opposite)"],
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
  message: "The wording pushes the comparison without a measure.",
  question: "More than what, and by how much?",
  citation:
    "Martin & White 2005 (graduation: force); Quirk et al. 1985 (amplifiers, fronting); Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (subjective intensifiers)",
  examples: {
    marked: [
      "The toll is [far worse] than the ferry ever was.",
      "[Never has] a pier cost the town so dear.",
      "It was [quite the] spectacle for a village.",
      "[Gone are the] days of the slow ferry.",
    ],
    silent: [
      "“It is far worse,” he said.",
      "The new pump uses far less water, the firm reported.",
      "The river is 3 metres deeper and far more salty.",
      "The bridge is much the same.",
    ],
  },
});
