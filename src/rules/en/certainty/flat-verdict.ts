import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/flat-verdict",
  dimension: "certainty",
  name: "A verdict in a conversational aside",
  tier: "C",
  family: "commentary",
  match: [
    "[(it's|that's|this is|there's|they're|he's|she's|these are|those are) (just|simply|only|really|all|always|even|actually|pretty|so|too|very|hardly|merely|basically|essentially|nothing|clearly|obviously|certainly|almost|totally|completely|entirely|truly)]",
    "[(it's|there's) (never|nothing|exactly|just|really|merely|only|simply|even|so|much)]",
    "[(that's|they're|he's|she's|isn't|aren't|this isn't) (not|no|never|nothing|exactly|just|really|merely|only|simply|even|so|much)]",
    "[(it's|that's) (worth|wrong|right|bad|good|fair|unfair|sad|odd|strange|funny|ironic|telling|absurd|insane|crazy|ridiculous|outrageous|dangerous|tempting|easy|safe|fine|great|terrible|awful|true|false|better|worse|bizarre|tough|shameful)]",
    "[(here's|here is|there's) (plenty|another|a (reason|word|name|problem|difference|catch))]",
    "[(that's|it's|they're|this is) (the|a|an) (kind|sort|same|problem|point|question|worst|best|shame|disgrace|joke|lie|trap|mistake|bad|good|terrible|great|lot|big|huge|real|sad|dangerous|ridiculous|recipe|pattern|fantasy|scandal|tragedy|farce|sham|myth|matter|far cry|slap|insult|mess|disaster|reason)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(forecast|recipe|weather|he joked|scoreboard|playoff*|quarterback|inning)"],
    },
  ],
  message: "A judgement is dropped in conversational tone, without a source.",
  question: "Who judges this, and on what grounds?",
  citation: "Involved style and evaluative predicates (Biber 1988; Hyland 2005)",
  examples: {
    marked: [
      "[It's just] another tax on bakers.",
      "[That's not] how a port in Chile is run.",
      "[There's nothing] green about the plan.",
      "[That's a disaster] for the port of Calais.",
      "[They're really] selling the beach.",
    ],
    silent: [
      "It's raining in Bergen.",
      "There's a train at nine.",
      "The sign reads: open daily.",
      "He's 45 and lives in Perth.",
      "The number is not just a code.",
      "It’s not clear when the bridge will open.",
    ],
  },
});
