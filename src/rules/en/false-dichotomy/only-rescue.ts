import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/only-rescue",
  dimension: "falseDichotomy",
  name: "Only this can help",
  tier: "B",
  family: "exclusive-alternative",
  match: [
    "[only (a|an|the|one|our|his|her|their)? ..4 (can|could|will) (now|truly|ever|really)? (save|rescue|stop|secure|restore|deliver|guarantee|prevent|protect|defeat|end|fix|solve|heal|redeem|bring peace|make ..2 great|turn ..2 around)]",
    "[only then (can|will) (we|the|our|@country|there|this|peace|justice|freedom|people)]",
    "[there (is|can be) only one (true|@faith|@nationality|rational|honest|possible|moral|sane|correct|conceivable|patriotic) ..1 (answer|response|conclusion|choice|explanation|way|path|reason|solution)]",
    "[there (is|can be) only one (answer|response|conclusion|explanation)]",
    "[(nothing|no one|nobody) (else|but ..3) (can|will) (save|stop|rescue|protect|defeat|fix|solve)]",
    "[without ..4 , there (can be|is|will be) no]",
    "[there (can|will) be no (peace|justice|freedom|future|progress|prosperity|security|recovery|growth|equality|democracy|unity|hope|healing|victory|reform|change) without]",
    "[the only (thing|party|man|woman|person|leader|force|candidate|people|country|one|ones) (that|who|which)? (can|will|could) (now|ever)? (save|stop|rescue|restore|protect|defeat|fix|solve|deliver)]",
    "[the only (thing|party|man|woman|person|leader|force|candidate|people|country) (standing|that stands|who stands) between]",
  ],
  except: [
    "only one (thing|person|man|woman) can",
    "only the (court|judge|parliament|congress|king|president|senate|state|governor) can",
    "only a (court|judge|doctor) can",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-near",
      words: [
        "(may|might|perhaps|if|whether|believe/v|hope/v|law|rules|constitution|password|user/n)",
      ],
      within: 5,
    },
  ],
  message: "One remedy is declared the only one that can work.",
  question: "What evidence says that nothing else could help?",
  citation: "Exclusive remedy, false alternative (Walton 2008; Tindale 2007)",
  examples: {
    marked: [
      "[There can be no peace without] a wall in the hills.",
      "She is [the only leader who can save] the harbour.",
      "[Only a national party can save] the coalfields.",
      "[Only then will the] mothers of Bogota sleep.",
      "[There is only one rational response]: leave the treaty.",
      "[Nobody else can fix] the railways.",
    ],
    silent: [
      "She is the only person who can open the safe.",
      "Only a court can end the guardianship.",
      "Only three clinics in the county can treat the virus.",
      "Only one hospital could be reached by road.",
      "Under the rules only members can save a draft.",
    ],
  },
});
