import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/asides",
  dimension: "language",
  name: "Asides that presume agreement",
  tier: "C",
  family: "stance",
  match: [
    "(of course|#start indeed)",
    "indeed ,",
    "in (fact|reality|actual fact|point of fact) ,",
    "in other words",
    "after all ,",
    "(to be fair|to his credit|to her credit)",
    "admittedly ,",
    "frankly ,",
    "(quite simply|put simply|simply put)",
    "in short ,",
    "(clearly|obviously|evidently|surely|not surprisingly|unsurprisingly|unfortunately|sadly|regrettably|tragically|ironically|honestly|seriously|no doubt) ,",
    "no matter (how|who|the)",
    "presumably ,",
    "supposedly ,",
    "apparently ,",
    "(as it happens|as it turns out|turns out|it turns out|little did|small wonder|it figures)",
    "needless to add",
  ],
  except: [
    "(matter of course|golf course of|turns out the light|turns out the lights|turns out voters)",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
  ],
  message: "The aside presents the point as shared ground.",
  question: "Would a reader who disagrees grant this point?",
  citation: "Biber et al. 1999 (stance adverbials); Hyland 2005 (shared knowledge markers)",
  examples: {
    marked: [
      "[Of course] the ferry is late again.",
      "[In fact,] the toll pays for nothing.",
      "[In other words], the river has been sold.",
      "[It turns out] the mill never closed.",
    ],
    silent: [
      "“Of course we paid,” the owner said.",
      "The bus turned off course near the bridge.",
      "The room opens onto a yard.",
      "The short film, made in Wales, won.",
    ],
  },
});
