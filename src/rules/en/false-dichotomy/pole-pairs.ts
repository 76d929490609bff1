import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/pole-pairs",
  dimension: "falseDichotomy",
  name: "Two poles, nothing between",
  tier: "B",
  family: "pole-pair",
  match: [
    "[(freedom|liberty) or (tyranny|slavery|socialism|serfdom|servitude|communism|fascism|dictatorship|oppression|control)]",
    "[(socialism|communism|fascism|tyranny|barbarism|dictatorship|autocracy|theocracy) or (freedom|liberty|capitalism|democracy|socialism|barbarism|civilisation)]",
    "[(democracy|civilisation) or (dictatorship|autocracy|tyranny|fascism|barbarism|anarchy|chaos|theocracy)]",
    "[(good or evil|heaven or hell|salvation or damnation|light or darkness|truth or lies|order or chaos|law and order or (chaos|anarchy|lawlessness)|greatness or decline|prosperity or (poverty|ruin)|growth or (decay|decline|stagnation)|progress or (decline|regression|reaction)|hope or (fear|despair)|life or extinction|peace or (terror|annihilation)|war or surrender)]",
    "[(appeasement or war|fight or surrender|victory or (defeat|death|surrender)|unity or (division|death)|sovereignty or (surrender|servitude|vassalage)|jobs or the (climate|environment|planet)|profits or people|people or profits|humans or machines)]",
    "[(the people or the (elite|elites|powerful|establishment)|patriots or (traitors|globalists)|globalists or patriots|makers or takers|heroes or (villains|traitors)|saints or sinners|winners or losers|predator or prey|victims or villains)]",
    "[(us|we) (versus|vs|against) (them|they)]",
    "[(us-versus-them|us-vs-them|us-against-them)]",
    "[(people|patients|children|planet|families|workers) (,)? not (profit|profits|billionaires|corporations|oligarchs)]",
    "[(good versus evil|good against evil|light versus darkness|freedom versus tyranny|the people versus the (elite|elites|establishment|powerful)|makers versus takers|civilisation versus barbarism|david versus goliath)]",
    "[(capitalist|patriot|believer|saint|genius|hero|visionary|saviour|victim|martyr|leader|winner|maker) or (a|an)? (communist|traitor|heretic|sinner|madman|villain|fraud|charlatan|crook|terrorist|follower|loser|taker)]",
  ],
  except: ["trick or treat", "winners or losers (in|of|from)"],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-near",
      words: [
        "(rhetoric|mentality|narrative|thinking|framing|mindset|approach|nor|neither|binary|beyond|reject/v|avoid/v|film|novel|series|game|opera|episode|album|season|movie|song)",
      ],
      within: 7,
    },
  ],
  message: "A complex matter is reduced to two opposite poles.",
  question: "Where between the two poles do most people or facts lie?",
  citation: "Black-and-white fallacy, Manichaean framing (Da San Martino et al. 2019; Lakoff 2004)",
  examples: {
    marked: [
      "On Tuesday the country picks [freedom or tyranny].",
      "For Chile it is [socialism or barbarism].",
      "In her telling it is [the people versus the elites].",
      "[Hero or villain]? The general's files are open.",
      "The slogan for the clinics is plain: [patients, not profits].",
    ],
    silent: [
      "The series moves beyond good versus evil, the reviewer said.",
      "He criticised the us-versus-them rhetoric of both camps.",
      "The study counts winners and losers of the tariff.",
      "The report measures growth and decline by district.",
      "The film is a good versus evil story for children.",
    ],
  },
});
