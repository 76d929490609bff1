import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/intensifiers",
  dimension: "language",
  name: "Emphatic intensifiers",
  tier: "B",
  family: "intensifier",
  match: [
    // absolute degree
    "(utterly|downright|outright lie/n|outright false|outright hostile|flat-out|flat out wrong)",
    "(out-and-out|all-out assault|wholesale destruction|complete and utter|complete and total)",
    "(total and complete|plainly false|patently|demonstrably false|simply wrong|simply false)",
    "(simply untrue|nothing short of|nothing less than|nothing but|nothing more than|little more than a)",
    "(little more than an|nothing if not|let alone the)",
    // sheer and blatant
    "sheer (audacity|hypocrisy|stupidity|folly|arrogance|madness|lunacy|nonsense|hatred|malice|incompetence|greed|cruelty|brutality|desperation|panic|volume|idiocy|cowardice|ignorance|insanity|absurdity|dishonesty|gall|nerve|contempt|hubris)",
    "(utter|pure|total|complete|abject|unadulterated|unmitigated|unalloyed|unvarnished|rank|naked|raw|abject|outright|wanton|wilful) (failure|disaster|contempt|disregard|nonsense|hypocrisy|disgrace|chaos|collapse|madness|insanity|lunacy|stupidity|ignorance|arrogance|greed|hatred|racism|bigotry|evil|cruelty|lie/n|lawlessness|incompetence|devastation)",
    "(utter|pure|total|complete|abject|unadulterated|unmitigated|unalloyed|unvarnished|rank|naked|raw|abject|outright|wanton|wilful) (destruction|shambles|fantasy|fiction|propaganda|garbage|rubbish|partisanship|ambition|aggression|power|corruption|cynicism|surrender|betrayal|dishonesty|misogyny|fraud|farce|joke|waste|speculation|cowardice|falsehood/n|absurdity)",
    "(staggering|breathtaking|astonishing|stunning|shocking|mind-blowing|unbelievable|jaw-dropping|remarkable|extraordinary|appalling|dizzying|astounding) (hypocrisy|failure|arrogance|ignorance|dishonesty|incompetence|cynicism|cruelty|stupidity|lack of|display of|act of|betrayal|abuse|overreach|blunder|mistake)",
    "(unprecedented|epic|monumental|colossal|spectacular|glaring|gaping|abject|catastrophic|miserable|dismal|massive|giant) (hypocrisy|failure|arrogance|ignorance|dishonesty|incompetence|cynicism|cruelty|stupidity|lack of|display of|act of|betrayal|abuse|overreach|blunder|mistake)",
    "(staggering|breathtaking|astonishing|stunning|shocking|mind-blowing|unbelievable|jaw-dropping|remarkable|extraordinary|appalling|dizzying|astounding) (miscalculation|scam|fraud|hoax|lie/n|double standard/n|injustice|omission|contradiction|waste|disregard|indifference|corruption|greed|naivety|self-regard|chutzpah)",
    "(unprecedented|epic|monumental|colossal|spectacular|glaring|gaping|abject|catastrophic|miserable|dismal|massive|giant) (miscalculation|scam|fraud|hoax|lie/n|double standard/n|injustice|omission|contradiction|waste|disregard|indifference|corruption|greed|naivety|self-regard|chutzpah)",
  ],
  except: [
    "(nothing but net|nothing but water|nothing but fog|nothing but rain|nothing more than a flesh wound)",
    "anything but certain",
  ],
  message: "An intensifier turns a description into a verdict.",
  question: "Does the sentence say less once this word is left out?",
  citation:
    "Quirk et al. 1985 (amplifiers, emphasisers); Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (subjective intensifiers); Martin & White 2005 (graduation)",
  examples: {
    marked: [
      "The scheme is [nothing but] a gift to landlords.",
      "It took [sheer audacity] to bring the bill back in July.",
      "The new border post has been an [utter failure].",
      "Labor’s housing plan is [downright] dangerous for renters.",
    ],
    silent: [
      "He saw nothing but fog from the bridge deck, the captain said.",
      "The sheer cliff rises 200 metres above the bay.",
      "“It is utterly wrong,” the bishop said.",
      "The firm bought the shares outright.",
    ],
  },
});
