import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/war-metaphors",
  dimension: "sensationalism",
  name: "War where there is none",
  tier: "B",
  family: "metaphor",
  match: [
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (women|men|christmas|@believers|@faith|religious|faith|coal|cars|cops)]",
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (police|the (poor|truth|rich|middle class|media|press|courts|constitution|family|working)|truth|science|workers|farmers|motorists|democracy|freedom|liberty|liberties)]",
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (police|the (free|first|second|environment|rule|unborn|planet|past|west|very)|truth|science|workers|farmers|motorists|democracy|freedom|liberty|liberties)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (women|men|christmas|@believers|@faith|religious|faith|coal|cars|cops)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (police|the (poor|truth|rich|middle class|media|press|courts|constitution|family|working)|truth|science|workers|farmers|motorists|democracy|freedom|liberty|liberties)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (police|the (free|first|second|environment|rule|unborn|planet|past|west|very)|truth|science|workers|farmers|motorists|democracy|freedom|liberty|liberties)]",
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (free speech|speech|our|reason|reality|history|facts|children|kids|boys|girls|families|voting|abortion|reproductive|civil|human|press|business|businesses|gun)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (free speech|speech|our|reason|reality|history|facts|children|kids|boys|girls|families|voting|abortion|reproductive|civil|human|press|business|businesses|gun)]",
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (guns|white|whites|blacks|black|immigrants|trans|gay|lgbtq|marriage|oil|fossil|energy|journalism|journalists|education|schools|teachers|unions|wages|privacy)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (guns|white|whites|blacks|black|immigrants|trans|gay|lgbtq|marriage|oil|fossil|energy|journalism|journalists|education|schools|teachers|unions|wages|privacy)]",
    "[(all-out|full-scale|full-on|total|open|holy|relentless|ongoing|never-ending|endless|secret)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (common sense|decency|merit|success|wealth|comedy|fun|joy|masculinity|motherhood|tradition|traditional|life|babies|independence|judges|justice|public|net|clean|health)]",
    "[(shadow|political|undeclared|new|their|his|her|its|the left's|the right's|liberal|conservative)? (war|crusade|jihad|assault|onslaught|offensive|vendetta|blitz|blitzkrieg|rampage) (on|against) (common sense|decency|merit|success|wealth|comedy|fun|joy|masculinity|motherhood|tradition|traditional|life|babies|independence|judges|justice|public|net|clean|health)]",
    "[(war|battle|fight|struggle) for (the)? (soul|heart|future|survival|very|minds) (of|and)]",
    "[(under (siege|assault|attack|fire)|besieged)] (from|by) (the|a|an|left|right|liberals|conservatives|democrats|republicans|critics|activists|radicals|secular|woke|government|big|corporate|extremists|politicians|all|every)",
    "(is|are|are now|being|now|be|been|comes|come|came|was|were) [under (siege|assault|relentless attack|constant attack|attack (like|as|from|in|by))]",
    "[(declare/v|wage/v|launch/v|make/v) (all-out|open|total|a|his|her|their|its|full-scale|an)? (war|jihad|crusade|campaign of terror|all-out assault|assault) (on|against)]",
    "[(culture (war|warrior/n|wars)|class (war|warfare)|race war|civil war|scorched-earth|political warfare|guerrilla war|information war|lawfare|culture-war)]",
    "[(trenches|battlefield|battleground|crosshairs|firing line|line of fire|minefield|warpath|foot soldiers|shock troops|storm troopers|stormtroopers|generals|footsoldiers|cannon fodder) of (the|this|a|our|@country|@nationality|culture|his|her|political|liberal|conservative)]",
    "[on the warpath]",
    "[(in|into) the (crosshairs|firing line|line of fire)]",
    "[(weaponise/v|weaponised|weaponisation|nuke/v|carpet-bomb/v|torpedo/v|ambush/v|sabotage/v|bludgeon/v|steamroll/v|crush/v|annihilate/v|vanquish/v|conquer/v|besiege/v) (the|our|their|his|her|its|against|by|any|all|every|dissent|opposition|free|truth|small|democracy|religious|critics|opponents)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(soldiers|troops|army|rebels|militants|militia|shelling|airstrike/n|ceasefire|regiment|battalion|1914|1918|1939|1945|empire|invasion|drone/n|missile/n|insurgents|gunmen|officers|jihadists|insurgency|occupation|offensive)",
      ],
    },
  ],
  message: "A dispute is told as a war, which makes one side the enemy.",
  question: "Who disagrees about what, said without the war?",
  citation: "War metaphor (Lakoff & Johnson 1980; Flusberg et al. 2018)",
  examples: {
    marked: [
      "The [new war on cars] has reached Lyon.",
      "It is a [battle for the soul of] the union.",
      "Small shops are [under siege] again.",
      "She [declared war on] the piano teachers.",
    ],
    silent: [
      "The war on the border killed forty soldiers.",
      "The town was under siege by rebels for a month.",
      "The war against the Ottoman empire began in 1912.",
      "He served in the trenches of Flanders in 1917.",
      "Police said the officers came under attack.",
    ],
  },
});
