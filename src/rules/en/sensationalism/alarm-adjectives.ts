import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/alarm-adjectives",
  dimension: "sensationalism",
  name: "Alarm words",
  tier: "B",
  family: "alarm",
  match: [
    "[(shocking|shockingly|stunningly|terrifying|terrifyingly|horrifying|horrifyingly|petrifying|bone-chilling|spine-chilling|blood-chilling|alarming|alarmingly|nightmarish|hellish|apocalyptic|cataclysmic)]",
    "[(catastrophically|frighteningly|astonishingly|unthinkable|unimaginable|unfathomable|mind-numbing|hair-raising|breathtakingly|eye-watering|gut-wrenching|heart-wrenching|heart-rending|soul-crushing|stomach-churning|sickeningly|ghoulish)]",
    "[(stunning|chilling|explosive|devastating|catastrophic|disastrous|dire|grim|ominous|bleak|harrowing|frightening|scary|staggering|dramatic|savage|brutal|extraordinary|astonishing) (rebuke|reversal|admission|betrayal|blow|attack on|assault on|escalation|twist|failure|collapse|consequences|warning|message|precedent|implications|prospect|development|spectacle)]",
    "[(stunning|chilling|explosive|devastating|catastrophic|disastrous|dire|grim|ominous|bleak|harrowing|frightening|scary|staggering|dramatic|savage|brutal|extraordinary|astonishing) (display|lack|ignorance|hypocrisy|abuse|overreach|power grab|agenda|scheme|experiment|ideology|rhetoric|lies|lie|misinformation|disinformation|conspiracy|propaganda|spiral)]",
    "[(spectacular|epic|monumental|bizarre|wild|insane|crazy|unbelievable|incredible|unprecedented|massive|monstrous|colossal|dangerous|perilous|reckless|toxic|radical|drastic|extreme) (rebuke|reversal|admission|betrayal|blow|attack on|assault on|escalation|twist|failure|collapse|consequences|warning|message|precedent|implications|prospect|development|spectacle)]",
    "[(spectacular|epic|monumental|bizarre|wild|insane|crazy|unbelievable|incredible|unprecedented|massive|monstrous|colossal|dangerous|perilous|reckless|toxic|radical|drastic|extreme) (display|lack|ignorance|hypocrisy|abuse|overreach|power grab|agenda|scheme|experiment|ideology|rhetoric|lies|lie|misinformation|disinformation|conspiracy|propaganda|spiral)]",
    "[(stunning|chilling|explosive|devastating|catastrophic|disastrous|dire|grim|ominous|bleak|harrowing|frightening|scary|staggering|dramatic|savage|brutal|extraordinary|astonishing) (path|game|gamble|mix|combination|territory|nonsense|myth|people|man|woman|person|group|cult|movement|world|times|place|moment)]",
    "[(stunning|chilling|explosive|devastating|catastrophic|disastrous|dire|grim|ominous|bleak|harrowing|frightening|scary|staggering|dramatic|savage|brutal|extraordinary|astonishing) (time|politics|proposal|silence|indictment|fall|fall from grace|decline|rise|shift|departure|allegations|claims|revelations|charges|testimony|reality|new|future)]",
    "[(spectacular|epic|monumental|bizarre|wild|insane|crazy|unbelievable|incredible|unprecedented|massive|monstrous|colossal|dangerous|perilous|reckless|toxic|radical|drastic|extreme) (path|game|gamble|mix|combination|territory|nonsense|myth|people|man|woman|person|group|cult|movement|world|times|place|moment)]",
    "[(spectacular|epic|monumental|bizarre|wild|insane|crazy|unbelievable|incredible|unprecedented|massive|monstrous|colossal|dangerous|perilous|reckless|toxic|radical|drastic|extreme) (time|politics|proposal|silence|indictment|fall|fall from grace|decline|rise|shift|departure|allegations|claims|revelations|charges|testimony|reality|new|future)]",
    "[(dangerously|perilously|disastrously|catastrophically|frighteningly|scarily|horribly|terribly|dreadfully|ominously|worryingly|distressingly|disturbingly|shockingly) _]",
    "[(most|more|so|too|increasingly|extremely|very|incredibly|really|deeply|truly|especially|particularly|how|as) (dangerous|frightening|scary|alarming|disturbing|shocking|terrifying|ominous|dire|bleak|chilling|horrifying|grotesque|toxic|extreme|devastating|catastrophic|perilous)]",
    "[(existential (threat|threats|danger|crisis|risk|struggle|battle|fight)|mortal (threat|danger|peril|enemy)|clear and present danger|grave (danger|threat|peril|risk|consequences)|imminent (danger|collapse|doom|threat to)|dire (straits|consequences|threat|warning|need|situation|state|prediction/n|predicament|outlook))]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(detonat*|defused|device|chemical|toxin|species|venom|heatwave|rainfall|scored|innings|goalkeeper|crash|earthquake|hurricane|murder|killer|autopsy|victims|bodies|surgery|tumour|accident|injury|injured|injuries|fall from|collapsed)",
      ],
    },
  ],
  message: "The word tells the reader to be alarmed rather than what happened.",
  question: "What are the plain facts behind the alarm?",
  citation: "Sensational language, fear appeal (Molek-Kozakowska 2013; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "It was a [stunning betrayal] of the fishing towns.",
      "[Shockingly], the port had no alarm bell.",
      "This is an [existential threat] to the small press.",
      "The clip is [deeply disturbing].",
    ],
    silent: [
      "A dangerous chemical leaked in the lab.",
      "The explosive device was found on the train.",
      "Police called the scene of the crash gruesome.",
      "She won in stunning style at the open, 6-1.",
      "Extreme heat is expected in Delhi.",
    ],
  },
});
