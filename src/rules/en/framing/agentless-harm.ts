import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "framing/agentless-harm",
  dimension: "framing",
  name: "Harm without a doer",
  tier: "C",
  family: "agency",
  match: [
    "[(mistakes|errors|missteps|misjudgements|wrongs) were made]",
    "[(lessons (will be|have been|must be|were) learned|lessons (will be|have been|must be) learnt|steps (will|are to) be taken|measures (will|are to) be taken|regrettable (incident|events|episode|mistake)|unfortunate (incident|events|episode|incidents))]",
    "[(isolated (incident|incidents|case|cases)|collateral damage|friendly fire incident|officer-involved shooting|things (got out of hand|went wrong|were said)|shots (were fired|rang out)|clashes (broke out|erupted) between)]",
    "[(civilians|children|protesters|demonstrators|worshippers|passengers|prisoners|women|villagers|families|patients|people|residents|journalists|students|men) (died|lost their lives|were caught in (the)? crossfire|perished)] (in|during|after|when|amid|as) (the)? (clashes|fighting|unrest|raid|raids|operation|operations|strike)",
    "[(civilians|children|protesters|demonstrators|worshippers|passengers|prisoners|women|villagers|families|patients|people|residents|journalists|students|men) (died|lost their lives|were caught in (the)? crossfire|perished)] (in|during|after|when|amid|as) (the)? (strikes|violence|incident|shelling|attack|attacks|bombardment|crackdown|stampede)",
  ],
  message: "Harm is told without saying who did it.",
  question: "Who did this, and would the sentence still read the same?",
  citation: "Agent deletion (Fowler 1991; Trew 1979; van Leeuwen 2008)",
  examples: {
    marked: [
      "[Mistakes were made].",
      "[Civilians died] in the operation near Aden.",
      "It was an [isolated incident] in the Lyon squad.",
      "[Lessons will be learned].",
    ],
    silent: [
      "The army killed nine civilians, the ministry said.",
      "The teacher marked the mistakes made in the test.",
      "He died in his sleep.",
      "The lesson was learned by heart.",
      "The isolated farm lies in a valley.",
    ],
  },
});
