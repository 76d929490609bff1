import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/hyperbolic-quantity",
  dimension: "sensationalism",
  name: "Beyond all measure",
  tier: "C",
  family: "hyperbole",
  match: [
    "[(countless|endless|endlessly|never-ending|untold|innumerable|numberless|limitless|bottomless|infinite|umpteen|zillions of|gazillions of|legions of|hordes of|armies of|swarms of|mountains of|oceans of|tons of|boatloads of|truckloads of|reams of|droves of|throngs of)]",
    "[(than ever|than ever before|like never before|never before (in|has|have|seen)|unlike anything|as never before|in (all of|all|human|living|recorded) (history|memory)|in (our|a|my) lifetime|the world has ever (seen|known)|ever (seen|known|devised|conceived|witnessed|recorded|told|perpetrated|created|invented|made)|in the history of (the|mankind|humanity|our|this|@country))]",
    "[quite? literally (every|everyone|everything|all|nothing|no|any|anyone|dying|killing|millions|thousands|hundreds|one|the|a|just|not|hours|anything|begging|burning|insane|crying)]",
    "[(sky-high|through the roof|off the charts|through the floor|beyond (belief|comprehension|imagination|words|parody|the pale|repair)|out of control|off the rails|over the (top|edge)|mind-boggling|earth-shaking|world-changing|life-and-death|life-or-death)]",
    "[of (biblical|epic|historic|monumental) proportions]",
    "[(rampant|runaway|unchecked|out-of-control|spiralling|skyrocketing|exploding|mushrooming|unbridled|unrestrained|unfettered|rife|galloping)] (inflation|crime|spending|debt|fraud|corruption|abuse|violence|immigration|racism|greed|speculation|capitalism|government|lawlessness|fear|poverty|hate|bigotry|cheating|illegal|deficits|costs|growth|power|propaganda)",
    "[(raging|unending|relentless|ceaseless|unrelenting|incessant|nonstop|non-stop|ever-growing|ever-increasing|ever-expanding|insatiable|overwhelming)] (inflation|crime|spending|debt|fraud|corruption|abuse|violence|immigration|racism|greed|speculation|capitalism|government|lawlessness|fear|poverty|hate|bigotry|cheating|illegal|deficits|costs|growth|power|propaganda)",
    "[(rampant|runaway|unchecked|out-of-control|spiralling|skyrocketing|exploding|mushrooming|unbridled|unrestrained|unfettered|rife|galloping)] (criticism|attacks|assault|pressure|campaign|efforts|negative|bias|misinformation|discrimination|appetite|hatred|desire)",
    "[(raging|unending|relentless|ceaseless|unrelenting|incessant|nonstop|non-stop|ever-growing|ever-increasing|ever-expanding|insatiable|overwhelming)] (criticism|attacks|assault|pressure|campaign|efforts|negative|bias|misinformation|discrimination|appetite|hatred|desire)",
    "[(rampant|runaway|unchecked|out-of-control|spiralling|skyrocketing|exploding|mushrooming|unbridled|unrestrained|unfettered|rife|galloping)] (drug|murder|sexism|inequality|socialism|unemployment|media|barrage|bureaucracy|looting|theft|homelessness|disinformation|conspiracy)",
    "[(raging|unending|relentless|ceaseless|unrelenting|incessant|nonstop|non-stop|ever-growing|ever-increasing|ever-expanding|insatiable|overwhelming)] (drug|murder|sexism|inequality|socialism|unemployment|media|barrage|bureaucracy|looting|theft|homelessness|disinformation|conspiracy)",
    "[(greatest|worst) ..2 (ever|in history)]",
    "[(worst|biggest|greatest|dumbest|craziest|sickest|ugliest|darkest|nastiest|vilest|wildest|scariest|stupidest|deadliest|cruelest) (nightmare/n|fear/n|kind|sort|days|lie/n|scandal|president|disaster/n|hour/n|impulses|instincts|idea|people|possible|excesses|elements|threat|scam|hoax|fraud|enemy|offender/n|failure/n|hypocrite/n)]",
    "[a (mountain|world|universe|sea|ocean|galaxy|lifetime|million miles|far cry|laundry list|mother lode|cavalcade|parade|menagerie|cornucopia|boatload|truckload|boat load|gaggle|coterie|rogues gallery) (of|from|away)]",
    "[(total|complete|utter|absolute|sheer|pure|outright|wholesale) (disregard|contempt|destruction|collapse|annihilation|failure|failures|nonsense|chaos|madness|disaster|devastation|humiliation|surrender|panic|terror|horror|insanity|lunacy|garbage|meltdown|breakdown|mess|joke|fiction|fabrication|falsehood|evil|desperation|incompetence|ignorance|abandonment|silence|disgrace|betrayal|hypocrisy|fantasy)]",
  ],
  except: ["the world's"],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(series|theorem|records show|goals|games|season|playoff*|box office|billboard|album|film|movie|innings|wickets|celsius|fahrenheit|temperature/n|rainfall)",
      ],
    },
  ],
  message: "The amount is blown up beyond what could be counted.",
  question: "How much or how many is it in figures?",
  citation: "Exaggeration, extreme-case formulation (Pomerantz 1986; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "[Countless] promises were made to the port of Aden.",
      "It was the [worst deal ever].",
      "Rents are [out of control] in Lisbon.",
      "The gulf is wider [than ever before].",
      "[Literally everyone] in the bay sold up.",
    ],
    silent: [
      "It was the largest fire in the county since 1987, records show.",
      "The fractions form an infinite series.",
      "The epic is read in schools.",
      "He scored more goals than ever before, with 41 in 38 games.",
      "The swarm was tracked by radar.",
    ],
  },
});
