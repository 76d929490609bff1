import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/profanity",
  dimension: "language",
  name: "Swear words",
  tier: "A",
  family: "profanity",
  match: [
    "(damn|damned|dammit|goddamn|goddamned|god-damned|damning indictment|hell of a|what the hell)",
    "(who the hell|why the hell|how the hell|go to hell|the hell out|hell yes|hell no|as hell)",
    "(to hell with|raise hell|heck of a|bloody hell|bloody awful|bloody fool/n|crap|crapshow|crapfest)",
    "(piece of crap|shit|shitty|bullshit|bull shit|horseshit|apeshit|dipshit/n|shithead/n|shithole/n)",
    "(shitshow|shitstorm|shitbag/n|shite|gobshite/n|fuck*|motherfuck*|wtf|effing|f-ing|freaking|frigging)",
    "(fricking|freakin|friggin|bollocks|bugger all|wanker/n|tosser/n|twat/n|prick/n|dickhead/n|dick move)",
    "(arsehole/n|asshole/n|ass-backwards|half-assed|half-arsed|badass|smartass|kiss my|kick ass)",
    "(ass-kicking|ass-kissing|arse-licking|ass-hat/n|asshat/n|douche|douchebag/n|bastard/n|son of a bitch)",
    "(sons of bitches|bitch/n|bitchy|bitching|slut/n|slutty|whore/n|skank/n|tramp-like|scum|piss off)",
    "(pissed off|pissing match|pissing contest|piss-poor|douche-nozzle|suck ass|sucks at|screw you)",
    "(screw up|screwed up|screwed over|screwing over|balls-out|ballsy|bs|b.s.|jerk-off|jerkoff/n|retard/n)",
    "retarded",
  ],
  except: [
    "(damn yankees|crap game/n|craps|prick/n of|bloody sunday|bloody mary|damning evidence|tramp/n)",
    "(fuck up foundation|hell gate|hell on wheels|pussy riot|bitch hunt)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    { guard: "allow", what: ["negation"] },
    {
      guard: "unless-near",
      words: ["(dog/n|breeder/n|kennel/n|puppies|pinprick/n|needle/n|thorn/n|dice|casino/n)"],
      within: 5,
    },
  ],
  message: "Swearing in the reporter’s own voice shows contempt or heat.",
  question: "What does the strong word add to the facts?",
  citation:
    "Jay & Janschewitz 2008 (pragmatics of swearing); Da San Martino et al. 2019 (loaded language)",
  examples: {
    marked: [
      "The whole inquiry was a [goddamned] joke.",
      "Nobody gives a [crap] about the bridge until it falls.",
      "It was a [half-assed] plan from a party that had ten years to write one.",
      "[What the hell] was the board thinking?",
    ],
    silent: [
      "“It’s bullshit,” the driver told the court.",
      "Hell Gate Bridge was closed for repairs.",
      "The sting of a needle is all that it takes.",
      "The breeder showed a prize-winning female.",
    ],
  },
});
