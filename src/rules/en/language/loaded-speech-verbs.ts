import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/loaded-speech-verbs",
  dimension: "language",
  name: "Loaded verbs for “said”",
  tier: "C",
  family: "loaded-speech",
  match: [
    // boasting, whining, noise
    "(boast/v|brag/v|gloat/v|whine/v|gripe/v|grouse/v|carp/v|rave/v|fume/v|bellow/v|snarl/v|harp/v on)",
    "(preach/v|sermonise/v|gush/v|swoon/v|trumpet/v|spew/v|spout/v|bemoan/v|bewail/v|smirk/v|squawk/v)",
    "(bray/v|splutter/v|seethe/v|whimper/v|blubber/v|concoct/v|insinuate/v|tut/v|wax/v lyrical)",
    "(wax/v poetic|hold/v forth|mouth/v off|sound/v off|shoot/v off|run/v his mouth|run/v her mouth)",
    "(run/v their mouths|dutifully/v repeat|blare/v|blurt/v)",
    // doubt cast
    "would have (us|you) believe",
    "would like (us|you) to believe",
    "want/v (us|you) to believe",
    "expect/v (us|you) to believe",
    "ask/v (us|you) to believe",
    "refuse/v to (admit|acknowledge|accept|condemn|denounce|concede|say|apologise|recognise|disavow)",
    "fail/v to (mention|note|acknowledge|condemn|point out|recognise)",
    "neglect/v to (mention|note|disclose)",
    "conveniently (forget/v|omit/v|ignore/v|overlook/v)",
    "dare/v to (suggest|say|claim|question|criticise|call|disagree|speak)",
    "have/v the (gall|nerve|audacity|temerity|chutzpah|effrontery) to",
  ],
  except: [
    "(the hotel boasts|boasts a population|boasts a view|rave review/n|rave party|rave/n|bark/n|tree bark)",
    "(scaffold|crow/n nest|rage/n|the rage|road rage|thunder/n|claimed the life|claimed the lives)",
    "(claimed responsibility|claims court|hiss/n|lecture/n|a lecture|lecture hall/n|lecture series)",
    "(guest lecture|sniper/n|moan/n|wail of sirens|sirens wailing)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(thunderstorm/n|storm/n|dog/n|bird/n|hotel/n|resort/n|restaurant/n|stadium|campus|siren/n|tree/n)",
        "(music|DJ/n|insurance|jobless|unemployment|university|professor/n|student/n|hall)",
      ],
      within: 5,
    },
  ],
  message: "The verb that reports the words also passes judgement on them.",
  question: "Would “said” change what the reader thinks of the speaker?",
  citation:
    "Geis 1987; Caldas-Coulthard 1994; Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (assertives)",
  examples: {
    marked: [
      "The chancellor [held forth] on a record that nobody could check.",
      "The columnist [groused] about the new bus lanes.",
      "She [refused to condemn] the marchers.",
      "Ministers [would have us believe] the dam is dry.",
    ],
    silent: [
      "She filed an insurance claim after the flood.",
      "The crowd roared as the storm thundered overhead.",
      "The attack claimed the lives of two sailors.",
      "He said he would not brag about it.",
      "The hotel boasts two pools and a garden.",
    ],
  },
});
