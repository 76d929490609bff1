import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/plain-people",
  dimension: "labelling",
  name: "The people as heroes",
  tier: "C",
  family: "populist",
  match: [
    "(ordinary|everyday|hard-working|hardworking|decent|law-abiding|real|struggling|forgotten|god-fearing|patriotic|right-thinking|common-sense) (people|american/n|americans|family/n|families|voter/n|citizen/n|folk/n|folks|worker/n|men and women|taxpayer/n|parent/n|canadian/n|briton/n|australian/n)",
    "(the little guy|the common man|the average (joe|person|worker|taxpayer|family)|the silent majority|the man in the street|main street|middle America|middle England|the heartland)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
  ],
  message: "The phrase makes one group stand for everybody who is decent.",
  question: "Who belongs to this group, and who is left out?",
  citation: "Mudde 2004 (the populist zeitgeist); Jagers & Walgrave 2007 (populist style)",
  examples: {
    marked: [
      "[Ordinary families] pay for the pier.",
      "It is a budget against [the silent majority].",
    ],
    silent: [
      "“Ordinary families pay,” he said.",
      "Ordinary people carry the gene, the study reported.",
      "The heartland clinic closed in 2019.",
    ],
  },
});
