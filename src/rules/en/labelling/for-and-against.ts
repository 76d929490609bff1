import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/for-and-against",
  dimension: "labelling",
  name: "Labels for and against",
  tier: "C",
  family: "for-and-against",
  match: [
    "(anti|pro) (working|worker|family|woman|women|immigrant|migrant|gun|police|cop|american|america|business|growth|science)",
    "(anti|pro) (vaccine|vaxxer|vaxx|christian|faith|gay|trans|LGBT|LGBTQ|white|black|choice|life|union|freedom|speech|church|poor|capitalist|war|criminal|amnesty|establishment|democracy|market)",
    "(anti|pro) (media|lockdown|mask|climate|environment|tax|death|crime|Islam|Muslim|religion|religious|labor|child|male|men|elite|globalist|Western|European|EU|Brexit|reform|hunting|car)",
  ],
  except: [
    "(anti-tax evasion|pro-democracy (protest|protests|protester|protesters|activist|activists|movement|camp|lawmaker|lawmakers)|anti-child)",
  ],
  guards: [
    {
      guard: "allow",
      what: ["name"],
    },
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
  ],
  message: "The compound names people by what they are said to be for or against.",
  question:
    "Is this the name that the people concerned use, and is the other side named in the same way?",
  citation:
    "Fowler 1991 (naming and lexicalisation); van Dijk 1998 (ideological polarisation); Hamborg, Donnay & Gipp 2019 (labelling)",
  examples: {
    marked: [
      "The [anti-car] bloc has the votes.",
      "A [pro-family] list won the island.",
      "It is an [anti-worker] budget.",
    ],
    silent: [
      "“It is an anti-worker budget,” she said.",
      "The firm reported that its anti-war film sold well.",
      "The prologue is short.",
      "He is a pro golfer.",
    ],
  },
});
