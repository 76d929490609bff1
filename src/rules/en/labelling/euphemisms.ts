import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/euphemisms",
  dimension: "labelling",
  name: "Softening and hardening names",
  tier: "C",
  family: "paired-term",
  match: [
    // war and torture
    "(enhanced interrogation techniques|enhanced interrogations|extraordinary rendition)",
    "(kinetic military action|kinetic action|targeted killing/n|neutralised the target)",
    "(precision strike on|pacification|population transfer/n|ethnic cleansing campaign)",
    "(peacekeeping mission into|regime change operation/n|martyrdom operation/n|security fence)",
    "(facts on the ground|friendly fire|soft target/n|preventive detention|re-education centre/n)",
    "(re-education center/n|vocational training camp/n|reunification by force|denazification|denazify)",
    "(humanitarian corridor of|police action against|crowd control measures|officer-involved shooting/n)",
    "(police-involved shooting/n|in-custody death)",
    // money and work
    "(rightsizing|right-sizing|downsizing exercise|headcount reduction|workforce reduction)",
    "(workforce optimisation|workforce rebalancing|streamlining of staff|synergies from job)",
    "(let go of staff|letting go of staff|efficiency savings|revenue enhancement/n|revenue raiser/n)",
    "(negative growth|belt-tightening|death taxes|tax holiday|haircut for|economically disadvantaged)",
    "(gig worker/n|flexible working conditions|zero-hours flexibility|payday lender/n|food insecurity)",
    // people and rights
    "(asylum shopper/n|asylum shopping|climate realist/n|racial quota/n|government school/n|mercy killing)",
    "(euthanasia lobby|previously owned home/n|special rights|lifestyle choice|alternative lifestyle)",
    "(ethnic purification|racial realist/n|race realist/n|race realism|identitarian movement)",
    "(western chauvinist/n|urban youth/n|inner-city youth/n|thug culture|urban blight|welfare dependency)",
    "(protective reaction strike/n|resettlement to the east|voluntary departure package|remigration)",
    "(family voting|traditional values coalition|parental choice|patient choice|healthcare freedom)",
    "(labour flexibility|labor flexibility|flexible labour market|modern sporting rifle/n|voter integrity)",
  ],
  except: [
    "(reproductive rights group/n|abortion rights group/n|national right to life)",
    "(inheritance tax threshold|gun control act)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    { guard: "allow", what: ["negation"] },
  ],
  message: "The name softens or hardens the matter, and another name for it exists.",
  question:
    "What is the other side’s name for the same thing, and does the text explain its choice?",
  citation: "Orwell 1946; Lutz 1989 (doublespeak); Lakoff 2004; Luntz 2007",
  examples: {
    marked: [
      "The villagers call it a war, the bulletin a [police action against] bandits.",
      "The council sees only [friendly fire] in the report.",
      "The firm calls for a [headcount reduction] and new desks.",
      "The mill prefers the word [rightsizing] on its gate.",
    ],
    silent: [
      "“It is a special military operation,” the envoy said.",
      "The term “death tax” goes back to the 1990s.",
      "The vote on the estate is due.",
      "The weapons were locked away.",
    ],
  },
});
