import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/intergroup-wording",
  dimension: "labelling",
  name: "“Us” and “them”",
  tier: "B",
  family: "intergroup",
  match: [
    "(real|true|decent|patriotic|hard-working|hardworking|law-abiding|God-fearing|freedom-loving|everyday|regular|proud|loyal|genuine|authentic|heartland|forgotten|traditional) (Christians|patriots|citizens|folk|folks|people of this country|taxpayers)",
    "(real|true|decent|patriotic|God-fearing|freedom-loving|forgotten|heartland) @nationality",
    "(these|those) (foreigners|immigrants|migrants|Muslims|types|radicals|leftists|liberals|conservatives|elites|activists|extremists|animals|thugs|characters|creatures|politicians|bureaucrats|globalists)",
    "(us (versus|vs|against|and) them|them and us|people like us|people like them|one of us|not one of us|our own kind|their kind|our side|the other side of the tracks|enemy within|enemies within|fifth column|fifth columnists|enemy of the people)",
    "(enemies of the people|enemies of the state|traitors in our midst|in our midst|outside agitators|outside agitator|foreign hordes|alien culture|alien cultures|alien values|foreign values|invaders|invading|infiltrators|outsiders who)",
    "(parallel societies|parallel society|no-go zones|no-go areas|creeping islamisation|creeping Islamization|islamisation|Islamization|islamification|jihadist hordes|demographic threat|demographic time bomb|demographic winter|population replacement|breeding like)",
    "(outbreed|native population|indigenous British|old stock|old-stock|white majority|christian nation|hindu nation|our people|our kind|our stock|our blood|our race|blood and soil|pure blood|purity of)",
    "(take|taking|took|takes|win|get|getting|give us|want) (our|their|your) (country|nation|culture|city|streets|borders|jobs|freedom|lives|land) back",
    "take back (our|their|your|this|the) (country|nation|culture|city|streets|border|borders|land|house|senate|white house)",
    "(our|the) (way of life|values|culture|heritage|civilisation|civilization|traditions|identity|homeland|fatherland|motherland) (is|are) (under|being|at)",
    "(go|sent|send|deport|ship) (them|him|her|these people) (all)? (back|home|packing)",
  ],
  except: [
    "(these people who died|those people who|these people were|space invaders|invading armies)",
    "(invading army|invading force/n|invading troops|invading forces|good citizens advice|good people of)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    { guard: "allow", what: ["negation"] },
    {
      guard: "unless-near",
      words: ["(#figure|said|told|museum/n|century|Roman|war|troops|army|species)"],
      within: 5,
    },
  ],
  message: "The wording parts people into “us” and “them”.",
  question: "Who is counted in and who out, and on what ground?",
  citation:
    "van Dijk 1998 (ideological square); Maass et al. 1989 (linguistic intergroup bias); Fowler 1991",
  examples: {
    marked: [
      "[Real Americans] do not need the metro.",
      "The valley faces an [enemy within].",
      "It is time to [take our country back].",
      "[Those globalists] have never read a budget.",
    ],
    silent: [
      "“Real Americans work,” the candidate said.",
      "The council asked twelve people to wait.",
      "Raiders from the north sacked the abbey in 793.",
      "Real Madrid won at home.",
    ],
  },
});
