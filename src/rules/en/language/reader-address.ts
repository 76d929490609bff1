import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/reader-address",
  dimension: "language",
  name: "Speaking to the reader as an ally",
  tier: "C",
  family: "involvement",
  match: [
    // you
    "you (might|may|would|could|can|should|must|will|have to|need to|ought to) (think|believe|assume|imagine|remember|recall|wonder|ask|notice|be forgiven|argue|say|expect|see|know|bet|guess|want|want to)",
    "(if|when|unless|because|since) you (think|thought|believe|believed|want|wanted|disagree|dare|happen|still|are|were|have|had|needed|need|doubt|ever|care|watch|read|listen)",
    "you (know|see|guessed|heard|read|bet|get|got) (it|that|the|what|how|who|this|right)",
    "you (can|could|can't|cannot|couldn't|won't|don't|didn't|wouldn't|will|never|just|simply|already|too) _",
    "your (average|typical|garden-variety|run-of-the-mill|friendly|tax dollars|taxes|money|children|kids|family|freedom|rights|vote|wallet|guns|body|life|doctor|job|neighbours|town|country|government)",
    "(do|don't|did|didn't|can|can't|could|couldn't|would|wouldn't|have|haven't|are|aren't|will|won't) you (_ )?",
    "(remember|imagine|consider|picture|forget|ask yourself|think about|think again|look|listen|note|notice|recall|behold|enter|meet|cue|suffice) (that|when|how|if|for|a|the|this|what|all|at|it|yourself)",
    // imperatives and asides
    "#start (remember|imagine|consider|picture|forget|never mind|look|listen|wait|behold|meet|cue|think|ask|guess|wake up|note|notice|recall|suppose|spare|stop|enough|call|read|say)",
    "#start (don't|do not) (be|let|think|forget|expect|believe|worry|take|even|you|mistake|fall|count|hold|look|tell|blame|ask|get|laugh)",
    "(good|bad|sad|tough) luck with that",
    "(good riddance|shame on)",
    "god (forbid|help|bless|willing|knows)",
    "heaven (forbid|help|knows)",
    "(heavens|lord knows)",
    "for (god|heaven|pete|christ|goodness) sake",
    "for (god's|heaven's|pete's|christ's|goodness) sake",
    "(thank god|thank goodness|thank heaven|good god|good grief|good lord|my god|oh my|oh god|oh yes)",
    "(oh no|oh well|oh please|oh sure|oh and|ah yes|yeah right|yes really|yes indeed|no really|no thanks)",
    "not so fast",
    "not really ,",
    "not exactly ,",
    "not quite ,",
    "really ,",
    "seriously ,",
    "(wow|yikes|ouch|ugh|sigh|phew|bravo|kudos|hallelujah|amen|huh|duh|alas)",
    "well ,",
    "(gee|geez|whoa|oops|blah blah|yada yada|et cetera ad nauseam|ad nauseam|blimey|crikey|sheesh|bah|meh)",
  ],
  except: [
    "(wow factor|call for|call the number|read more|read the full|look at|listen live|wow airlines)",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(#figure|according to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february)",
        "(april|june|july|august|september|october|november|december|spokesman/n|spokeswoman|spokesperson/n)",
        "(said|told|added|reported|announced|percent|per cent|reuters|associated press|officials|police)",
      ],
    },
  ],
  message: "The text turns to the reader as to a friend who already agrees.",
  question: "Would a reader of another opinion feel spoken to here?",
  citation: "Hyland 2005 (engagement markers); Biber 1988 (involved production); Fowler 1991",
  examples: {
    marked: [
      "[Don’t be] fooled by the new sign on the old bank.",
      "[Good riddance] to the bill, and to its authors.",
      "By now [you must think] the story over; it has hardly begun.",
      "[Alas], the ferry never came back.",
    ],
    silent: [
      "“You must think of the children,” she said.",
      "Passengers may take one bag on board.",
      "The leaflet asks for name and address.",
      "The driver looked at the map and turned left.",
    ],
  },
});
