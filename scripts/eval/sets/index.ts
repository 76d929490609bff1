import type { EvalSet } from "../eval-set.ts";
import { babe } from "./babe.ts";
import { falseDilemma } from "./false-dilemma.ts";
import { headlines } from "./headlines.ts";
import { pac } from "./pac.ts";
import { panel } from "./panel.ts";
import { polnear } from "./polnear.ts";
import { ptc } from "./ptc.ts";
import { running } from "./running.ts";
import { sdg } from "./sdg.ts";
import { segmentation } from "./segmentation.ts";
import { subjectivityEnglish, subjectivityOtherLanguages } from "./subjectivity.ts";
import { triplets } from "./triplets.ts";

/** Every kind of set that the evaluation knows, but for pages, which need a browser. */
export const EVAL_SETS: readonly EvalSet[] = [
  babe,
  subjectivityEnglish,
  subjectivityOtherLanguages,
  running,
  ptc,
  falseDilemma,
  panel,
  polnear,
  segmentation,
  pac,
  triplets,
  sdg,
  headlines,
];
