import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/uncaveated-forecast",
  dimension: "certainty",
  name: "Forecasts without a source",
  tier: "C",
  family: "forecast",
  match: [
    "[will (soon|quickly|also|ultimately|eventually|finally|further|fundamentally|completely|dramatically|radically|profoundly|only)? (transform|revolutionise|surpass|dominate|reshape|redefine|destroy|ruin|devastate|cripple|wreck|unleash|usher|cement|doom|spark|embolden|worsen|skyrocket)]",
    "[will (soon|quickly|also|ultimately|eventually|finally|further|fundamentally|completely|dramatically|radically|profoundly|only)? (collapse|plunge|crush|bankrupt|backfire|haunt|crumble|unravel|undermine|fuel|kill off|eclipse|outpace|overtake|propel|supercharge|unlock|elevate|empower)]",
    "[would (only|surely|certainly|almost certainly|undoubtedly|inevitably|effectively|fundamentally|completely|dramatically|further)? (destroy|ruin|devastate|cripple|wreck|unleash|doom|embolden|worsen|skyrocket|crush|bankrupt|backfire|undermine|revolutionise|transform|gut|spell|plunge|decimate|hollow|wipe out)]",
    "[(will|would|could|can) only (be|get|make|lead|worsen|grow|end|serve|become|add|increase|encourage|help|hurt|harm|come|deepen|embolden)]",
    "[(is|are) (going to|about to|set to|poised to) (destroy|ruin|collapse|transform|change everything|revolutionise|explode|unravel|get worse|get much|be a disaster|backfire|happen whether)]",
  ],
  except: ["will only be (open|available|held|used|allowed)", "would only (say|confirm|speak)"],
  guards: [
    {
      guard: "unless-near",
      words: ["(may|might|could|if|perhaps|whether)"],
      within: 4,
      side: "left",
    },
  ],
  message: "A large effect is predicted in the reporter's own voice, without source or caveat.",
  question: "Who predicts this, and how sure can anyone be?",
  citation: "Unhedged prediction (Hyland 2005; Vincze 2013)",
  examples: {
    marked: [
      "The tunnel [will transform] the valley for good.",
      "The levy [would cripple] every baker in Lyon.",
      "Delay [will only make] it worse.",
      "The chip [will revolutionise] farming in Ghana.",
    ],
    silent: [
      "The court will review the case on Monday.",
      "The cut could undermine trust, the bank said.",
      "The plan would raise the fee by 3 percent.",
      "The storm may destroy crops.",
      "The museum will only be open on Sundays.",
    ],
  },
});
