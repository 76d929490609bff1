import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/contentious-labels",
  dimension: "labelling",
  name: "Contentious labels for people",
  tier: "B",
  family: "contentious-label",
  match: [
    // prejudice
    "(racist/n|racism|sexist/n|sexism|misogynist/n|misogyny|homophobe/n|homophobic|homophobia)",
    "(transphobe/n|transphobic|transphobia|Islamophobe/n|Islamophobic|Islamophobia|xenophobe/n|xenophobia)",
    "(xenophobic|nativist/n|nativism|ableist|anti-Semite/n|antisemite/n|Jew-hater/n|Hinduphobic)",
    "(Russophobe/n|Russophobia|Sinophobe/n|Francophobe/n|Anglophobe/n|chauvinist/n|supremacist/n)",
    "(segregationist/n|white nationalism|ethno-nationalist/n|ethnonationalist/n|ethnonationalism)",
    "(eugenicist/n|misandrist/n|man-hater/n|man-hating)",
    // belief
    "(conspiracy theorist/n|conspiracist/n|conspiracy nut/n|denier/n|denialist/n|denialism|denialists)",
    "(truther/n|flat-earther/n|anti-vaxxer/n|antivaxxer/n|anti-vaxer/n|anti-masker/n|anti-vax|covidiot/n)",
    "(covid denier/n|climate denier/n|climate change denier/n|science denier/n|election denier/n)",
    "(election denial|holocaust denier/n|climate alarmist/n|alarmist/n|alarmism|doomsayer/n|doom-monger/n)",
    "(doommonger/n|climate cult|climate hysteria|climate zealot/n|lockdown zealot/n|lockdown fanatic/n)",
    "(maskhole/n|QAnon*|cult/n|cultist/n|groomer/n|quack/n|quackery|pseudo-science|pseudoscience)",
    "(junk science|heretic/n|infidel/n|heathen/n|radical islam|radical islamist/n|radical islamic)",
    "(islamic extremist/n|Islamist/n|jihadi/n|jihadist/n|jihadis|islamofascist/n|islamofascism)",
    "(crusader state|Zionist entity|Zionist regime|Zionist lobby)",
    // violence
    "(radical/n|radicalism|domestic terrorist/n|terrorist sympathiser/n|eco-terrorist/n|narco-terrorist/n)",
    "(insurrectionist/n|anarchy|vigilante/n|war criminal/n|mercenaries|freedom fighter/n|rogue state/n)",
    "(pariah state/n|terror state|failed state/n|hardliner/n|hard-liner/n|die-hard/n|diehard/n)",
    "(militant left|militant feminist/n|militant union/n|authoritarian/n|strongman|strongmen)",
    "ultra-nationalist",
  ],
  except: [
    "(denier rating/n|denier tights|denier fabric|radical restructuring|cult classic/n|cult film/n)",
    "(cult following|cult favourite/n|cult hit/n|cult status|cult show|cult series|radical surgery)",
    "(radical mastectomy|radical prostatectomy|free radical/n|radical change/n|radical shift|radical new)",
    "(radical idea/n|radical overhaul|radical reform/n|radical departure|radical redesign)",
    "(radical transformation|hydroxyl radical/n|racism complaint/n|anti-racism|anti-racist)",
    "(separatist movement/n|pro-Russian separatist/n|white supremacist murder/n|terrorist attack/n)",
    "(terrorist group/n|terrorist organisation/n|terrorist financing|terrorist threat/n)",
    "(terrorist designation|foreign terrorist|counter-terrorist|Holocaust denial|charges of)",
    "(war criminal convicted|hard-line stance|illegal radical|quack/v like|duck/n quack/v)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(convict/v|sentence/v|indict/v|plead/v|court|prosecutor/n|charged|designated|@speech-verb|#figure)",
        "(police|arrest/v|suspect/n|trial|killed|attack/n|sanctioned)",
      ],
    },
    {
      guard: "unless-near",
      words: ["(movie/n|film/n|band/n|album/n|chemistry|molecule/n)"],
      within: 4,
    },
  ],
  message:
    "The label is disputed, and here it is given without saying who applies it and on what ground.",
  question:
    "Would the people so called use this word of themselves, and does the text use an equal word for the other side?",
  citation:
    "Hamborg, Donnay & Gipp 2019 (word choice and labelling); van Dijk 1998; Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (one-sided terms); Da San Martino et al. 2019 (name calling, labelling)",
  examples: {
    marked: [
      "The [racist] zoning plan was passed in a night session.",
      "The museum handed its stage to a [climate alarmist] for an hour.",
      "The valley has become a playground for [racists].",
      "The paper has become a home for [cultists] of every kind.",
    ],
    silent: [
      "The court convicted him of membership of a terrorist organisation.",
      "The senator called her rival “a racist”.",
      "The film became a cult classic in Japan.",
      "The report does not describe the group as extremist.",
    ],
  },
});
