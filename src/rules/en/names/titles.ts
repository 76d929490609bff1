import { defineNames } from "../../../engine/define.ts";

/** Words that stand before a name with a capital, beside the class of titles. */
export default defineNames({
  id: "titles",
  names:
    "sens reps govs messrs drs profs counsel counselor counsellor whip spokesman spokeswoman spokesperson democrat republican independent rapper actor actress singer congressional presidential majority minority house-speaker emeritus laureate judge-designate elect designate administrator undersecretary".split(
      " ",
    ),
});
