import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/reader-address",
  dimension: "certainty",
  name: "The reader is spoken to",
  tier: "C",
  family: "in-group-voice",
  match: [
    "[you (are|have|can|know|might|may|would|could|will|don't|want|think|see|get|need|should|must|had|can't|were|didn't|do|won't|say|look|believe|cannot|never|shouldn't|wouldn't|ask|hear|read|watch|remember|care|let|take|give|make|probably|really|certainly|just|too|and i)]",
    "[(you're|you'll|you've|you'd|y'all)]",
    "[your (own|average|typical|usual|child|children|kids|family|life|rights|vote|money|taxes|tax|guns|freedom|country|neighbour|neighbours|body|job|@faith|speech|boss|community|ability|mind|face|guess|heart|daughter|son|wife|husband|mother|father|friends|side|party|government|opinion|eyes|ears|thoughts)]",
    "[(dear|gentle) reader]",
    "[(don't|do not) (be (fooled|surprised|deceived|afraid|misled)|let (them|him|her|anyone|the)|believe (it|them|the|a)|forget|get me wrong|hold your breath|expect|look now|count on|bet on|take my word|worry ,|kid yourself)]",
    "[(ask yourself|think about (it|that|this)|let that sink in|read that again|you be the judge|guess what|good luck|say what you will|go ahead)]",
    "#start [(imagine|picture|consider|remember|recall|suppose|forget|look at|think of|never mind|spare a thought|ask|notice|witness|behold|try|enter|cue)] (if|that|the|a|this|how|what|when|for|it|any|about|all|those|these|being|yourself|,|where|who|#name)",
  ],
  except: [
    "thank you",
    "i love you",
    "see you",
    "your browser",
    "your inbox",
    "your email",
    "bless you",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(click|subscribe|newsletter|email|e-mail|recipe|oven|download|app|website|online|ticket|tickets|sign up|register|vaccin*|symptoms|doctor|read more|playlist|podcast|insurance|mortgage|deductible|password|browser|account|apply|eligible|refund|booking|visit|here's how|if you have|if you are|if you need|if you want|if you're|when you)",
      ],
    },
  ],
  message: "The reporter addresses the reader directly, as in a plea.",
  question: "Would the sentence hold without the appeal to the reader?",
  citation: "Engagement markers, reader pronouns (Hyland 2005)",
  examples: {
    marked: [
      "[You can] hear the panic in every speech from Madrid.",
      "[Don't be fooled], the fee stays.",
      "Under the plan [your vote] counts for less.",
      "[Imagine] if the roles were reversed in Jerusalem.",
    ],
    silent: [
      "She told him: stay there.",
      "The line is called Thank You, Mary.",
      "The recipe feeds four if the yolks are fresh.",
      "They look at the sky each night in Tromso.",
    ],
  },
});
