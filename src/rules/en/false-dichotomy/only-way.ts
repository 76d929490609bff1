import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/only-way",
  dimension: "falseDichotomy",
  name: "One way declared the only one",
  tier: "A",
  family: "exclusive-alternative",
  match: [
    "#start [(and|but|so|yet|thus|therefore)? the only (real|viable|possible|sensible|true|honest|lasting|serious|realistic|moral|logical|rational|responsible)? (way|option|choice|alternative|solution|path|answer|remedy|route|course|recourse|hope|cure|salvation)] (forward|ahead|out|left|is|was|that|to|for|we|left)",
    "(is|are|remain/v|be) [the only (real|viable|possible|sensible|true|honest|lasting|serious|realistic|moral|logical|rational|responsible) (way|option|choice|alternative|solution|path|answer|remedy|route|course|recourse|hope|cure)]",
    "(is|are|remain/v) [the only (solution|answer|cure|remedy|salvation|path|way forward|way out|way ahead|sane choice|thing that will)]",
    "[the only (solution|solutions|answer|cure|remedy) (to|for)] ..6 (is|are)",
    "[there (is|can be|remains) (only|but) one (true|real|viable|possible)? (way|option|choice|alternative|solution|path|answer|remedy|course) (to|for|forward|out|left|ahead)?]",
    "[there is (simply)? no (other|better|alternative) (way|option|choice|alternative|solution|path|answer) (but|than|to|left)?]",
    "[there's (simply)? no (other|better|alternative) (way|option|choice|alternative|solution|path|answer) (but|than|to|left)?]",
    "[(there's|there (is|was)) simply? no alternative (to|but)]",
    "[there's (only|just) one (way|option|choice|alternative|solution|path|answer|remedy|course)]",
    "[nothing (less|short of|but|other than) ..6 (will|can|would) (do|suffice|save|stop|work|fix|end|help|satisfy|be enough)]",
  ],
  except: [
    "(one|some|two|three|among) of the only",
    "(not|isn't|wasn't|aren't|hardly|never|no longer|far from) the only",
    "the only way (in|into|up|down|across|home|there|through) (the|a)?",
    "the only way (to|you can|for ..2 to) (reach|access|get to|get there|enter|cross|watch|listen|see|contact|visit|buy|view|order|apply|know|tell|find out)",
    "if the only (way|option|choice)",
    "whether the only",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-near",
      words: [
        "(may|might|could|perhaps|possibly|seem/v|appear/v|if|whether|often|almost|probably)",
      ],
      within: 5,
    },
  ],
  message: "One course is presented as the only one there is.",
  question: "Which other ways are open, and why are they not discussed here?",
  citation: "False alternative, exclusive choice (Tindale 2007; Walton 2008)",
  examples: {
    marked: [
      "[The only way] forward is a total ban on private landlords.",
      "Lower taxes are [the only real answer] for the region.",
      "[There is only one way to] end the strike, and it begins with dismissing the board.",
      "[There is no other choice] for the Kenyan parliament now.",
      "A two-state deal remains [the only viable path], and every other plan is a mirage.",
      "[Nothing less will do].",
    ],
    silent: [
      "The ferry is the only way to reach the island in winter.",
      "This is not the only way to fund a hospital.",
      "Train travel may be the only real option for students, the survey found.",
      "Nuclear power is one of the only options that the plan rules out.",
      "The minister asked whether there is no other way to close the gap.",
      "She was the only woman on the panel and the only answer she gave was a nod.",
    ],
  },
});
