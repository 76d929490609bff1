import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "framing/contest-metaphors",
  dimension: "framing",
  name: "Told as a contest",
  tier: "C",
  family: "contest",
  match: [
    "[(race|battle|contest|fight|struggle|scramble|war|rivalry|duel|tussle) for (global|world|technological|economic|regional|military|total|ultimate|industrial|political|tech|ai|market|cultural)? (dominance|supremacy|domination|hegemony|primacy|mastery|leadership|superiority|control of the|influence|the (top|future|crown|moon|soul|upper hand|spoils|lead))]",
    "[(tech race|ai race|chip war|tech war|great game|clash of (civilisations|titans|cultures|worlds|systems)|tug of war|tug-of-war|chess game|chess match|high-stakes (game|poker|gamble|showdown|battle))]",
    "[(game of (chicken|thrones|chess)|zero-sum (game|contest|struggle|competition|logic)|winner-takes-all|winner-take-all|winner takes all|survival of the fittest|dog-eat-dog|cut-throat|cutthroat|fight to the death|battle royale|beggar-thy-neighbour)]",
    "[(gain|seize|take|have|hold|regain|get|lose|claw back)/v (the)? (upper hand|whip hand|high ground|moral high ground|winning hand|trump card|all the cards|edge over)]",
    "[(winners and losers|victors and vanquished|knockout (blow|punch)|knock-out (blow|punch)|body blow|low blow|checkmate|checkmated|outmanoeuvre/v|outmaneuver/v|outgun/v|outfox/v|outflank/v|in the driving seat|in the driver's seat|on the ropes|throw/v in the towel|draw/v first blood|crush/v the competition|vanquish/v)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(boxer|round two|innings|goal|goals|coach|tournament|championship|soviet|khrushchev|reagan|1947|1962|1989|berlin wall|horse|jockey|marathon|olympic/n|league|playoff*|candidates)",
      ],
    },
  ],
  message: "A matter is told as a contest with winners and losers.",
  question: "What would it look like as a shared problem?",
  citation: "Game and strategy frame (Cappella & Jamieson 1997; Lakoff & Johnson 1980)",
  examples: {
    marked: [
      "The chip plants are a [race for technological supremacy].",
      "Both banks play a [zero-sum game] in Lagos.",
      "Rome [has the upper hand] on the islands.",
      "The pact is a [knockout blow] to the small mills.",
    ],
    silent: [
      "The race for mayor has three candidates.",
      "The boxer was on the ropes in round two.",
      "The cold front moved east.",
      "He played chess in the park.",
      "The team has the lead over Ajax by two points.",
    ],
  },
});
