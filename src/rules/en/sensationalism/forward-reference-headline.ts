import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/forward-reference-headline",
  dimension: "sensationalism",
  name: "A headline that hides the news",
  tier: "B",
  family: "headline",
  match: [
    "#start [this] (one|man|woman|mom|mum|dad|teen|girl|boy|dog|cat|guy|couple|teacher|photo|video|map|chart|simple|tiny|small|little|trick|word|tweet|clip|moment|chilling|amazing|incredible|shocking|town|place|country|company|state|city|politician|celebrity|star|could|might|may|will|#figure)",
    "[(here's|here is|here are|that's|this is)] (why|how|what|who|the (real|true|one|reason|truth|moment|secret|only|terrifying|shocking|simple)|everything|exactly|proof|#figure|all)",
    "[what (happened|happens|he|she|they) (next|then|did|does|said|found|discovered|saw|really|after) (next|will|is|was|shocked|stunned|left|left|changed)?]",
    "[(the (real|true|one|secret|shocking|hidden|surprising|simple|weird|strange|terrifying|heartbreaking|sad|ugly|untold|dirty) (reason|truth|story|secret|cost|thing|way|meaning|history|fact) (why|that|behind|about|of|you|no one|nobody|they|is|for|,)?)]",
    "[(what|the things|things|secrets) ..3 (don't|doesn't|won't|didn't) want (you|us|anyone) to]",
    "[(and|but) (it's|you|the (reason|results|internet|answer)) ..3 (not what you|won't|will|is|are|may|might) (think|believe|amazing|brilliant|hilarious|heartbreaking|genius|perfect|surprise|shock)?]",
    "[(you|you'll|you) (won't|will not|never|will never) (believe|guess|look at|see|forget|imagine)]",
    "[(guess (who|what|where|how)|wait (until|till|for it)|spoiler (alert)?|turns out)]",
  ],
  except: [
    "this (year|week|month|summer|winter|spring|autumn|fall|season|morning|weekend|day|election|time)",
  ],
  guards: [
    { guard: "only-in", place: "headline" },
    { guard: "allow", what: ["name", "attribution"] },
  ],
  message: "The headline points to something that it does not name, to make the reader click.",
  question: "Could the headline have said what happened?",
  citation: "Forward-referring headlines (Blom & Hansen 2015; Scott 2021)",
  examples: {
    marked: [
      "[Here's] why Lagos drivers are furious",
      "[You won't believe] the bill for this bridge",
      "[This] simple trick beat the bank in Peru",
      "[What happened next stunned] the judge in Osaka",
      "[The real reason] the mayor of Ghent resigned",
    ],
    silent: [
      "Court explains why it dismissed the appeal",
      "What the new tax means for small farms",
      "This year's harvest is the largest since 2003",
      "Mayor of Ghent resigns after audit",
      "How the central bank sets rates",
    ],
  },
});
