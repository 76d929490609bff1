import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/otherwise-ruin",
  dimension: "falseDichotomy",
  name: "Unless we act, disaster",
  tier: "C",
  family: "ruinous-alternative",
  match: [
    "[(we|you|i) (must|should|need to|have to|ought to|had better) ..8 ..4 ,? (otherwise|or else)]",
    "[if we (don't|do not|fail to|refuse to) ..8 ,? then? (we'll|they'll|it'll|(we|it|there|they|our _|the ..2) (will|won't|can't|cannot)) (all|never|lose|die|be (lost|destroyed|doomed|finished|over|nothing)|perish|collapse|end|have)]",
    "[if we (don't|do not|fail to|refuse to) ..8 ,? then? (we|our _|it|the ..2) (are|is) (doomed|lost|finished|dead|done for|over)]",
    "[if we are too _ to ..8 ,? then? (we|we'll) (will|have|never)]",
    "[(should|must) avoid ..8 unless (you|we) want]",
    "[unless (you|we) want (more|another|a|our|your|the|to (see|live|lose|be|become|end|watch|go|pay|die|hand|repeat|give|let))]",
    "[unless (you|we|one) can (close|ignore|live|turn|accept|stomach)]",
    "#start [otherwise ,? (we|you|our _|the ..3) (will|are|is|won't) (all|be (forced|lost|doomed|destroyed|over|finished)|close|collapse|die|perish|never|lose|doomed|lost|finished)]",
    "[(or else|otherwise) (we're|you're|(we|you|they) are) (doomed|finished|lost|done for|toast)]",
    "[(now|today) or never]",
    "[(a|every|each|any) vote (for|against) ..5 is (really|effectively|simply)? a vote (for|against)]",
    "[(silence|neutrality|abstention|inaction|indifference|doing nothing) is (violence|complicity|consent|betrayal|treason|surrender|assent|support|a vote for)]",
    "[anything (less|else|short of) ..5 (is|would be|means|amounts to) a? (surrender|betrayal|treason|failure|defeat|appeasement|complicity|cowardice|suicide|capitulation)]",
    "[to (oppose|criticise|question|reject|doubt|refuse|abstain) ..6 is to (side|support|betray|surrender|back|embrace|choose|hate|reject|deny|endorse)]",
  ],
  message: "What follows if one does not agree is painted as the sole other outcome.",
  question: "What else could happen if this is not done?",
  citation: "Appeal to consequences in dilemma form (Walton 2008)",
  examples: {
    marked: [
      "[We must close the border, otherwise] the schools collapse.",
      "[A vote for the Liberals is a vote for] the oil barons.",
      "[Silence is complicity], the leaflet in Prague reads.",
      "Keep off the reserve [unless you want to see] the lira sink.",
      "[Anything less than a full boycott is surrender].",
    ],
    silent: [
      "Pay the invoice by Friday; otherwise a fee is due.",
      "The court fined the shop unless it removes the sign.",
      "The amendment needs a vote for each of its parts.",
      "They fell silent as the bell rang.",
      "If the vote fails, the bill goes back to the committee.",
    ],
  },
});
