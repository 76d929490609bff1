import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "carrier-verb",
  words: (
    "say said argue argued believe believed fear feared warn warned claim claimed think thought " +
    "suspect suspected contend contended maintain maintained insist insisted worry worried " +
    "agree agreed complain complained predict predicted allege alleged caution cautioned " +
    "speculate speculated suggest suggested note noted counter countered assert asserted " +
    "assume assumed conclude concluded charge charged feel felt doubt doubted reckon reckoned"
  ).split(" "),
  citation: "Finite verbs of saying and thinking (Hooper 1975; Biber et al. 1999)",
});
