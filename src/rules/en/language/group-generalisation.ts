import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/group-generalisation",
  dimension: "language",
  name: "Whole camps that want, love or hate",
  tier: "B",
  family: "generalisation",
  match: [
    "the (left|right|far left|far right|hard left|hard right|radical left|liberals|conservatives|progressives|Democrats|Republicans|Tories|Labour left|socialists|leftists|media|elites|elite|establishment|ruling class|political class|globalists|Islamists|feminists|environmentalists|greens|unions|gun lobby|woke|mob|MAGA crowd|religious right|Christian right|press|mainstream|chattering classes|liberal media|corporate media|rich|wealthy|powerful|government|state|party|GOP) (..1)? (want/v|love/v|hate/v|loathe/v|despise/v|fear/v|need/v to|try/v to|seek/v to|refuse/v to|ignore/v|think/v|believe/v|pretend/v|insist/v|demand/v|can't|cannot|won't|will never|will stop at nothing|will do anything|care/v|don't care|doesn't care|never|always|obsess/v|wish/v|hope/v|prefer/v|lie/v|cheat/v|cheer/v|celebrate/v|attack/v|push/v|use/v|mock/v|target/v|know/v|deserve/v|embrace/v|worship/v|view/v|see/v|expect/v|seem/v|like/v to|desperately|constantly|apparently|simply|now|still|openly|once again)",
    "(liberals|conservatives|progressives|Democrats|Republicans|Tories|leftists|socialists|feminists|elites|globalists|activists|politicians|bureaucrats|journalists|atheists|Christians|evangelicals|Muslims|Islamists|immigrants|Remainers|Brexiteers|environmentalists|vegans|academics|professors|millennials|boomers|men|women|whites|white people|black people|corporations|billionaires) (want/v to|love/v|hate/v|loathe/v|despise/v|fear/v that|refuse/v|ignore/v|pretend/v|can't|cannot|won't|will never|will stop at nothing|will do anything|don't care|never|always|obsess/v|worship/v|lie/v|cheat/v|cheer/v|whine/v|complain/v|like to|simply|desperately|constantly|apparently|seem/v|are obsessed|are terrified|are desperate|are afraid|are so|are too|are now|are just|are trying|are always|are still)",
    "(those|many|some|most|everyone|people|critics|voices|activists|politicians|pundits|extremists|hardliners|folks|friends|colleagues) on the (left|right)",
    "(on|from|of|by|among|for) the (far left|far right|hard left|hard right|radical left|political left|political right|online left|online right|progressive left|religious right|Christian right|cultural left|extreme left|extreme right|new left|new right|alt-right)",
    "the (political|@nationality|online|progressive|modern|contemporary|academic|cultural|secular|activist|radical|extreme|hard|far|loony|illiberal|religious|Christian|populist|nationalist|new|old|global|international|Hindu) (left|right)",
    "(typical|so-called|self-styled|angry|radical|rabid|hysterical|unhinged|deranged|militant|elite|elitist|smug|rich|wealthy|coastal|secular|godless|bitter|hateful|furious|panicked|desperate|far-left|far-right|hard-left|establishment|mainstream|pro-abortion|anti-gun|pro-gun|anti-immigrant|extreme|extremist|MAGA|woke) (liberals|conservatives|progressives|leftists|Democrats|Republicans|Tories|activists|feminists|politicians|elites|journalists|academics|professors|Christians|evangelicals|nationalists|socialists|protesters|environmentalists)",
  ],
  except: [
    "(on the right track|on the right side|on the right path|on the right foot|on the right hand)",
    "(to the right of|to the left of|on the right of|on the left of|on the left side|on the left bank)",
    "(on the left hand|from the left wing|from the right wing|to the right place|to the right people)",
    "(for the right reasons|for the right price|for the right to|with the right to|of the right to)",
    "(by the right to|on the right to|of the right hand|of the left hand|with the right people)",
    "(with the right tools|by the left foot|from the left foot|from the right foot|from the right side)",
    "(from the left side|to the right person|for the right person|for the right time|to the left side)",
    "(the right to|the right of|the right thing|the right time|the right way|the right person)",
    "the right place",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    { guard: "allow", what: ["negation"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(#figure|according to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february)",
        "(april|june|july|august|september|october|november|december|spokesman/n|spokeswoman|spokesperson/n)",
        "(said|told|added|reported|announced|percent|per cent|reuters|associated press|officials|police)",
      ],
    },
    {
      guard: "unless-near",
      words: ["(hand/n|foot|side/n|lane/n|turn/v|bank|wing|midfield|goal/n)"],
      within: 3,
    },
  ],
  message: "A whole camp is told of as if it had one mind.",
  question: "Who exactly did or said this, and how many?",
  citation:
    "van Dijk 1998 (us and them); Maass et al. 1989 (linguistic intergroup bias); Da San Martino et al. 2019",
  examples: {
    marked: [
      "[The left wants] your car, your stove and your street.",
      "[Republicans hate] the very idea of a clinic.",
      "It is an old habit among [critics on the right].",
      "[Smug liberals] laughed at the farmers.",
    ],
    silent: [
      "Cars keep to the kerb in Japan.",
      "“The left wants chaos,” he said.",
      "Democrats want a vote by Friday, according to a 12-page memo.",
      "The door by the stairs was open.",
    ],
  },
});
