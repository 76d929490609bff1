import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/impression-as-report",
  dimension: "certainty",
  name: "An impression without a source",
  tier: "C",
  family: "speculation",
  match: [
    "[(it|there) (now|only|just|also|increasingly|often)? (seems|seemed|appears|appeared|looks|looked|feels|felt) (that|as|like|to|increasingly|more|almost|all|clear|obvious|inevitable|safe|fair|likely|unlikely|odd|strange|only|a|unthinkable|hard|impossible|doubtful|plausible|reasonable)?]",
    "[(apparently|seemingly|presumably|supposedly|evidently|ostensibly|no doubt|doubtless|doubtlessly|surely|coincidentally|somehow)]",
    "[(it)? turns out (that|to be|,|the|he|she|it|they|most|many|a|not)]",
    "[seem/v (to (have|be|think|believe|want|forget|forgotten|know|care|understand|suggest|mean|say|like|imply|miss|feel|enjoy)|like|more|less|so|as|rather|almost|strange|odd|bizarre|obvious|clear|absurd|fine|very|pretty|a|an|the|that)]",
    "[(as if|as though)] (the|it|they|he|she|there|that|this|we|to|a|by|you|his|her|their|i|any|all|every|being|nothing)",
    "[(maybe|one (suspects|wonders|imagines|assumes))] (the|it|because|he|she|they|we|this|that|some|if|not|most|even|it's|there|a|in|as|one|you|what|more|no|someday|only|just|to|if)",
    "[the (myth|fiction|fantasy|illusion|delusion|pretence|conceit|canard) (that|of)]",
    "[(what (appears|seems|looks|amounts) to|amount/v to (a|an|nothing|little|the)|tantamount to|akin to (a|an|the)|reek/v of|smack/v of|stink/v of|bordering on|verging on)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(whether|records|geometers|patients|symptom*|telescope|researchers|police said|study|witnesses|video|footage)",
      ],
    },
    { guard: "allow", what: ["hedge"] },
  ],
  message: "A guess or impression is told without saying whose it is.",
  question: "Who has this impression, and what is it based on?",
  citation: "Speculation in narration, unattributed evidentials (Chafe 1986; Hyland 2005)",
  examples: {
    marked: [
      "[It seems that] the palace forgot the miners.",
      "The envoy was [apparently] too grand for the bus.",
      "The plan [smacks of] panic in Canberra.",
      "They vote [as if] the north were empty.",
      "[The myth that] trams are slow will not die.",
    ],
    silent: [
      "The rash appears within two days.",
      "It seems to rain more in May, records from 40 stations show.",
      "She seems nice, he told the jury.",
      "The notion of a number was new to Greek geometers.",
      "Perhaps the bridge is the oldest in the valley.",
    ],
  },
});
