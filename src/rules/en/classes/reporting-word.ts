import { defineClass } from "../../../engine/define.ts";

/**
 * Words by which plain reporting says when, by whom and how much. `March` and `May` are left out,
 * since they are other words too.
 */
export default defineClass({
  id: "reporting-word",
  words: [
    "according",
    "said",
    "told",
    "added",
    "reported",
    "announced",
    "spokesman/n",
    "spokeswoman/n",
    "spokesperson/n",
    "officials",
    "police",
    "reuters",
    "percent",
    "january",
    "february",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
  ],
  citation:
    "Bell 1991 (time, place and attribution in news); Biber et al. 1999 (neutral reporting verbs)",
});
