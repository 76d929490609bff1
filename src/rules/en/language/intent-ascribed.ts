import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/intent-ascribed",
  dimension: "language",
  name: "Motives told as fact",
  tier: "B",
  family: "motive",
  match: [
    "(desperate|eager|determined|hell-bent|hellbent|bent|intent|keen|dying|itching|salivating|scrambling|rushing|conspiring|plotting|scheming|conniving|colluding|racing) (to|on) (destroy|ruin|silence|punish|control|take|keep|hide|cover|distract|deflect|avoid|win|please|appease|impose|push|force|grab|seize|smear|undermine)",
    "(desperate|eager|determined|hell-bent|hellbent|bent|intent|keen|dying|itching|salivating|scrambling|rushing|conspiring|plotting|scheming|conniving|colluding|racing) (to|on) (stop|block|prove|find|save|cling|erase|remake|rewrite|steal|crush|kill|protect|discredit|destroying|ruining|turning|making|imposing|taking|stripping|gutting|dismantling)",
    "(thinly|barely|poorly|hardly) (veiled|disguised|concealed|hidden|masked) _",
    "(real|true|ultimate|hidden|secret|ulterior) (agenda|motive|motives|goal|goals|aim|purpose|intention|intentions|reason|target|plan|objective)",
    "(push|pushes|pushed|pushing|advance|advances|advancing|peddle|peddles|peddling|promote|promotes|promoting|further|furthering|impose|imposes) (a|an|the|their|his|her|its|this|that|such|false|radical|leftist|liberal|woke|racist|hateful|dangerous)? ..1 (agenda|agendas|narrative|narratives|propaganda|ideology|dogma|hysteria|myth|myths)",
    "(push|pushes|pushed|pushing|advance|advances|advancing|peddle|peddles|peddling|promote|promotes|promoting|further|furthering|impose|imposes) (a|an|the|their|his|her|its|this|that|such|false|radical|leftist|liberal|woke|racist|hateful|dangerous)? ..1 (lie|lies|falsehoods|conspiracy theories|conspiracy theory|conspiracies|fear|hate|hatred|panic)",
    "(imposing|spread|spreads|spreading|sell|selling|spin|spinning|feed|feeding|drive|driving|craft|crafting|fit|fits|serve|serves) (a|an|the|their|his|her|its|this|that|such|false|radical|leftist|liberal|woke|racist|hateful|dangerous)? ..1 (agenda|agendas|narrative|narratives|propaganda|ideology|dogma|hysteria|myth|myths)",
    "(imposing|spread|spreads|spreading|sell|selling|spin|spinning|feed|feeding|drive|driving|craft|crafting|fit|fits|serve|serves) (a|an|the|their|his|her|its|this|that|such|false|radical|leftist|liberal|woke|racist|hateful|dangerous)? ..1 (lie|lies|falsehoods|conspiracy theories|conspiracy theory|conspiracies|fear|hate|hatred|panic)",
    "the (radical|extreme|leftist|left-wing|right-wing|liberal|progressive|conservative|socialist|globalist|woke|gay|homosexual|transgender|trans|feminist|green|anti-gun|pro-gun|anti-life|pro-abortion|anti-woman|corporate|nationalist|racist|extremist|far-left|far-right|Trump|Obama|Biden|Democrat|Republican|Tory|Islamist|anti-American) ..1 agenda",
    "(a|an|the|this|that|its|his|her|their) (political|partisan|ideological|personal|radical|social|cynical|liberal|progressive|left-wing|right-wing|conservative|anti-) (agenda|vendetta|stunt|ploy|witch-hunt|crusade|game|games|gain|purposes|cover|theatre|theater|calculation|correctness|convenience|expediency|opportunism|hit job|hatchet job|weapon|football|grandstanding)",
    "(for|playing|play|plays|played|scoring|score|scored|score cheap) (cheap)? (political|partisan) (points|gain|games|theatre|theater|purposes|advantage|expediency|reasons|cover|football)",
    "(simply|just|only|merely) (because|to) ..2 (hate|hates|hated|love|loves|want|wants|wanted|please|score|distract|win|gain|appease|punish|humiliate|provoke|own|spite)",
    "in (a|an) (desperate|blatant|cynical|transparent|naked|obvious|shameless|thinly veiled|clumsy|pathetic|futile|vain|last-ditch|cheap|brazen|crude|bald-faced|feeble|half-hearted) (attempt|bid|effort|move|ploy|grab|act|appeal|play|push|try)",
    "(desperate|blatant|cynical|transparent|naked|shameless|clumsy|pathetic|futile|last-ditch|brazen|crude|feeble|half-hearted|ham-fisted|misguided|failed|disastrous|botched) (attempt|attempts|bid|effort|efforts|ploy|power grab|play|push)",
    "(for|over|about|in|from) (fear of|lust for power|thirst for power|hunger for power|love of power|hatred of|hatred for|contempt for|disdain for|disregard for|obsession with|fixation with|fixation on)",
    "(contempt|disdain|disregard|hatred|lust|thirst|hunger|zeal|obsession|fixation|infatuation|crusade|vendetta|jihad) (for|with|against|on|of|toward|towards) ..1 (power|America|Americans|the people|voters|women|truth|the truth|facts|science|freedom|democracy|law|the law|the rule|life|human life|Christians|the poor|workers|our|anyone|anything|everything|the constitution|#name)",
    "(want|wants|wanted|wanting|seek|seeks|sought|seeking|try|tries|tried|trying|plan|plans|planned|planning|aim|aims) to (destroy|ruin|silence|punish|control|kill|take away|strip|force|impose|erase|rewrite|steal|crush|cancel|dictate|dismantle|gut|wreck|dominate|disarm|indoctrinate|brainwash|terrorise)",
    "(aimed|hope|hopes|hoping|work|works|working|threaten|threatens|threatening|vow|vows|vowing|like|love|continue|continues|continuing) to (destroy|ruin|silence|punish|control|kill|take away|strip|force|impose|erase|rewrite|steal|crush|cancel|dictate|dismantle|gut|wreck|dominate|disarm|indoctrinate|brainwash|terrorise)",
    "(want|wants|wanted|wanting|seek|seeks|sought|seeking|try|tries|tried|trying|plan|plans|planned|planning|aim|aims) to (bully|intimidate|shame|confiscate|ban|eliminate|abolish|undermine|subvert|demonise|suppress|distract|deceive|fool|trick|scare|divide|hide|bury|overturn|exploit|weaponise|hijack|turn)",
    "(aimed|hope|hopes|hoping|work|works|working|threaten|threatens|threatening|vow|vows|vowing|like|love|continue|continues|continuing) to (bully|intimidate|shame|confiscate|ban|eliminate|abolish|undermine|subvert|demonise|suppress|distract|deceive|fool|trick|scare|divide|hide|bury|overturn|exploit|weaponise|hijack|turn)",
  ],
  except: [
    "(trying to kill the virus|want to kill himself|working to eliminate polio|trying to control the fire)",
    "(war on drugs|contempt of (congress|court|parliament))",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: [
        "(virus|fire/n|blaze|disease/n|infection/n|cancer|bacteria|tumour/n|cup|match/n|goal/n|malaria|polio)",
        "(weed/n|pest/n)",
      ],
      within: 5,
    },
  ],
  message: "The text tells as fact what somebody wants or means.",
  question: "How can the reporter know the motive, and is another one possible?",
  citation:
    "Da San Martino et al. 2019 (doubt, causal oversimplification); van Dijk 1998; Hamborg, Donnay & Gipp 2019 (spin)",
  examples: {
    marked: [
      "The board is [desperate to hide] the price.",
      "Their [real agenda] is the river, not the road.",
      "It was a [thinly veiled threat] to the press.",
      "The party is [trying to rewrite] the city’s past.",
    ],
    silent: [
      "“They want to destroy us,” the miner said.",
      "The team is desperate to win its 12th cup.",
      "Doctors are trying to kill the virus with a new drug.",
      "The agenda was posted on the door of the hall.",
    ],
  },
});
