import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/emphatic-reference",
  dimension: "language",
  name: "Emphatic pointing",
  tier: "C",
  family: "emphasis",
  match: [
    "[such (a|an)] _ (@evaluative-negative|@evaluative-positive|thing|person|place|world|time|man|country|people|mess|waste|shame|pity|way|fool)",
    "[such (a|an)] (@evaluative-negative|@evaluative-positive|thing|person|place|world|mess|waste|shame|pity|fool)",
    "so (much|many) for",
    "so (very|utterly|completely|obviously|clearly|blatantly|badly|far removed|out of touch)",
    "the very (idea|notion|people|thing|same|institution/n|nature|definition|fact|heart|fabric|foundation/n|soul|existence)",
    "(too|so) (@evaluative-negative|proud|busy|blind|eager|keen|scared|afraid|cowardly|timid|weak|lazy|rich|clever) to",
    "[as if] (that|this|they|he|she|it|we|nothing|nobody|everyone|the|to|by|there)",
    "of (all people|all places|all things|all the)",
  ],
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
  message: "The phrase asks the reader to share a feeling about what it points to.",
  question: "What is left of the point in plain words?",
  citation:
    "Quirk et al. 1985 (emphasisers); Martin & White 2005 (graduation: force); Hyland 2005 (attitude markers)",
  examples: {
    marked: [
      "[So much for] the promise of cheap water.",
      "It attacks [the very idea] of a public beach.",
      "The board was [too timid to] vote.",
      "They closed the pool [as if] nobody swam.",
    ],
    silent: [
      "“So much for that,” he said.",
      "The river is so wide that the far bank is hard to see.",
      "The surveyor said it looked as if the wall had moved.",
      "Such a bridge costs ten million, the firm reported.",
    ],
  },
});
