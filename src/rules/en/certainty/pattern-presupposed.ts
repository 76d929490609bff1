import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/pattern-presupposed",
  dimension: "certainty",
  name: "Once again, as ever",
  tier: "C",
  family: "absolute",
  match: [
    "[(once again|yet again|time and again|time and time again|over and over|again and again|time after time|over and over again)]",
    "[(hardly|scarcely|far from|not|isn't|wasn't) the first (time|such)]",
    "[(yet another|just another|one more) (example|instance|sign|case|attempt|reminder|reason|blow|step|way|excuse|lie|scandal|failure|attack|attempt|broken|empty|round|wave|day)]",
    "[the latest (example|sign|chapter|twist|victim|salvo|outrage|display|manifestation|iteration|attempt|in a (long|string|series|line)|installment)]",
    "[(no matter|regardless of) (how|what|who|whether|where|the (facts|cost|evidence|consequences|truth))]",
    "[(come|comes|came|coming) as (no|little) surprise]",
    "[(without (even|so much as|a shred of|a hint of|bothering|any (regard|evidence|sense|thought|concern|explanation|apology)))]",
    "[(for (far|much)? too long|long overdue|all along|as (usual|always|ever)|nothing new|business as usual|same old (story|song|playbook|tricks)|tried and (failed|tested)|old habits|here we go again|no end in sight)]",
    "[on (his|her|its|their) watch]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(goalkeeper|innings|playoff*|quarterback|scored|forecast|doctor|patients)"],
    },
  ],
  message: "The event is told as one more case of a known pattern.",
  question: "Which other cases are meant, and do they belong together?",
  citation: "Iterative presupposition (Levinson 1983; Karttunen 1974)",
  examples: {
    marked: [
      "[Once again] the council of Bari blames the rain.",
      "It is [the latest example] of what the port does to its crews.",
      "[No matter what] the judge says, the firm will sell.",
      "The raid [came as no surprise] in Lahore.",
      "The dam broke [on her watch].",
    ],
    silent: [
      "The choir sang the song again.",
      "The latest figures are due on Friday.",
      "She wore no watch on the climb.",
      "It was the first time the lake froze.",
      "He came without a coat.",
      "He is back in the usual seat.",
    ],
  },
});
