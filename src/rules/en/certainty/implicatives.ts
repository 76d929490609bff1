import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/implicatives",
  dimension: "certainty",
  name: "Unwillingness presupposed",
  tier: "C",
  family: "implicative",
  match: [
    "[refuse/v] to (acknowledge|condemn|accept|apologise|admit|stand|learn|give|do|recognise|concede|call|face|even|take|work|believe|see|support|enforce|denounce|confront|listen|protect|say|be|use|help|engage|follow|disavow)",
    "[fail/v] to (mention|note|acknowledge|condemn|act|protect|live|deliver|grasp|understand|see|recognise|realise|address|stand|stop|explain|account|learn|do|take|prevent|hold|provide|keep|anticipate|ask|notice|appreciate|speak|consider|make|uphold|enforce|defend)",
    "[(neglect/v|bother/v|deign/v|dare/v|stoop/v|presume/v|contrive/v) to]",
    "(don't|doesn't|didn't|won't|wouldn't|never|can't|couldn't|not|hardly|even) [bother/v] to?",
    "[(have/v|having) the (nerve|audacity|gall|temerity|guts|cheek|chutzpah|effrontery|impudence|brass neck|decency) to]",
    "[(go/v (out of (its|his|her|their|your) way|to great lengths|to any length/n|to extreme lengths)|bend/v over backwards|pull/v out all the stops|stop/v at nothing|leave/v no stone unturned)]",
    "[(resort/v to|stoop/v to|descend/v (in)?to|sink/v to|retreat/v into|hide/v behind|cling/v to)]",
    "[(turn/v a blind eye|look/v the other way|sweep/v ..3 under the (rug|carpet)|wash/v (his|her|their|its) hands of|pay/v lip service|drag/v (its|his|her|their) feet|kick/v the can|bury/v (its|his|her|their) (head|heads)|sit/v on (its|his|her|their) hands|stand/v idly by|stand/v by (while|as)|fiddle/v while)]",
    "[(pretend/v|feign/v|purport/v)] (to|that|it|they|he|she|not|like|otherwise|as|the|there|this|we|you|ignorance|concern|outrage)",
    "[(couldn't|could not) care less]",
    "[(have|has|had|having) no (intention|interest|qualms|shame|problem|idea|clue|business|plan|answer|answers|regard|respect|compunction|scruples) (of|in|about|with|for|what|how|that|whatsoever|or|to)?]",
    "[(seem/v|appear/v) (unable|unwilling|determined|intent|bent|hell-bent|content|oblivious|incapable|happy|eager|desperate|reluctant|obsessed|keen|poised to blow)]",
    "[(hell-bent|hellbent|dead set|bent) on]",
    "[(care/v|caring|cares) (nothing|little|more|less|only|not|about nothing) (about|for|than|that)]",
    "[(is|are|was|were) (more (interested|concerned) (in|with|about)|too (busy|scared|afraid|weak|timid|lazy|blind|eager|willing|proud|cowardly) to?|only (interested|concerned|too happy|too willing|too eager)|quick to|all too (willing|happy|eager|ready)|not interested in|afraid of|scared of|terrified of|desperate to|eager to|anxious to)]",
  ],
  except: [
    "refuse/v to (comment|testify|answer questions|be named|sign|leave|pay|plead)",
    "fail/v to (qualify|appear|stop at|score|file|reach|yield|start|respond|return|pass)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(deadline|engine|refused to comment|refused treatment)"],
    },
  ],
  message: "The verb tells intention or unwillingness as a fact.",
  question: "How does the text know what was meant, and what do those concerned say?",
  citation: "Implicative verbs (Karttunen 1971)",
  examples: {
    marked: [
      "The regulator [fails] to mention the leak at the plant in Cork.",
      "Party bosses [refuse] to condemn the march.",
      "The bank didn't [bother] to answer.",
      "He [had the gall to] invoice the flood victims.",
      "The ministry [turned a blind eye] to the mine.",
    ],
    silent: [
      "The engine failed to start in the cold.",
      "She refused to comment on the case.",
      "He refused a blindfold.",
      "The bid failed after the vote.",
      "The children pretended on stage.",
      "Two of the seven firms failed to file by the deadline of 3 May.",
    ],
  },
});
