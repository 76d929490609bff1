import type { Box, Run, Walked } from "./boxes.ts";
import { attributeOf, queryAll } from "./dom.ts";
import { clearFlagsAround, prefixSums } from "./flags.ts";
import { FLAG } from "./names.ts";
import { linkShare, proseOf } from "./prose.ts";

/** Levels above a paragraph that its prose speaks for, and how much less each counts. */
const LEVELS = 6;
const FADE = 0.75;

/** A box joins what was found where this share of what it adds is prose. */
const JOIN_PROSE = 0.55;
const JOIN_LEVELS = 8;

const SURE_SHARE = 0.92;

export interface Container {
  box: Box;
  /** Prose inside, in Latin letters. */
  prose: number;
}

/** Flags to heed, strictest first. */
const HEED = [
  FLAG.junk | FLAG.apart | FLAG.hidden | FLAG.caption,
  FLAG.apart | FLAG.hidden,
  FLAG.apart,
];

/** A reading that heeds fewer names must find this many times more to be believed. */
const MUCH_MORE = 2.5;
/** What was found is long enough to be an article by itself, and is given up for yet more alone. */
const ARTICLE_LENGTH = 1_000;
const VERY_MUCH_MORE = 6;

/** Prose above the headline is seldom the article's. */
const ABOVE = 0.3;

/** Text that structured data knows outweighs what was found by prose unless it is this much less. */
const ENOUGH_SURE = 0.6;

/**
 * The part of the page that holds the article's text, or null where the page has no prose.
 *
 * @param sure runs that the page's structured data holds as the article's text
 * @param after index of the headline's run
 */
export function chooseContainer(
  walked: Walked,
  sure: ReadonlySet<Run>,
  after: number,
): Container | null {
  const known = containerOf(walked, sure);
  const found = findContainer(walked, after);
  if (known === null) return found;
  return found === null || known.prose >= ENOUGH_SURE * found.prose ? known : found;
}

/**
 * The part of the page with the most prose closest together. Names of
 * parts are believed as long as that leaves an article; flags of the part found are taken back.
 */
function findContainer(walked: Walked, after: number): Container | null {
  let found: Container | null = null;
  for (const [level, heeded] of HEED.entries()) {
    const prose = walked.runs.map((run) => proseOf(run, heeded) * (run.index < after ? ABOVE : 1));
    const candidate = containerBy(walked, prose);
    if (candidate === null || (found !== null && !outweighs(candidate, found))) continue;
    found = candidate;
    if (level > 0) clearFlagsAround(walked, candidate.box, prefixSums(prose));
  }
  return found;
}

const outweighs = (candidate: Container, found: Container): boolean =>
  candidate.prose >= (found.prose < ARTICLE_LENGTH ? MUCH_MORE : VERY_MUCH_MORE) * found.prose;

function containerBy(walked: Walked, prose: readonly number[]): Container | null {
  const best = densest(walked.runs, prose);
  if (best === null) return null;
  const sums = prefixSums(prose);
  const lengths = prefixSums(walked.runs.map(readLength));
  const box = widened(best, sums, lengths, walked.runs);
  return { box, prose: between(sums, box) };
}

/** The smallest part of the page that holds all but stray pieces of the given runs. */
function containerOf(walked: Walked, sure: ReadonlySet<Run>): Container | null {
  if (sure.size === 0) return null;
  const weights = walked.runs.map((run) => (sure.has(run) ? run.text.length : 0));
  const sums = prefixSums(weights);
  const all = sums.at(-1) ?? 0;
  let smallest = walked.root;
  for (const box of walked.boxes) {
    const holds = between(sums, box) >= SURE_SHARE * all;
    if (holds && box.to - box.from <= smallest.to - smallest.from) smallest = box;
  }
  clearFlagsAround(walked, smallest, sums);
  return { box: smallest, prose: all };
}

/** Length of what a reader would read as text; furniture between two parts of an article does not part them. */
function readLength(run: Run): number {
  const furniture = run.box.flags !== 0 || run.kind === "caption" || linkShare(run) > 0.5;
  return furniture ? 0 : run.text.length;
}

/** Prose counts for the boxes around it, the nearest most: the highest count holds the most prose closest by. */
function densest(runs: readonly Run[], prose: readonly number[]): Box | null {
  const counts = new Map<Box, number>();
  let best: Box | null = null;
  let most = 0;
  runs.forEach((run, index) => {
    let part = prose[index] ?? 0;
    if (part === 0) return;
    let box: Box | null = holderOf(run);
    for (let level = 0; level < LEVELS && box !== null; level++) {
      const count = (counts.get(box) ?? 0) + part;
      counts.set(box, count);
      if (count > most) {
        most = count;
        best = box;
      }
      part *= FADE;
      box = box.parent;
    }
  });
  return best;
}

/** A paragraph speaks for the box around it, text straight in a `div` for the `div`. */
function holderOf(run: Run): Box {
  let box = run.box;
  while (isLeaf(box.tag) && box.parent !== null) box = box.parent;
  return box;
}

function isLeaf(tag: string): boolean {
  return tag === "p" || tag === "li" || tag === "ul" || tag === "ol" || tag === "blockquote";
}

/** Climbs while what comes with the wider box is mostly prose too: an article in several sections. */
function widened(
  start: Box,
  sums: readonly number[],
  lengths: readonly number[],
  runs: readonly Run[],
): Box {
  let box = start;
  let candidate = start.parent;
  for (let level = 0; level < JOIN_LEVELS && candidate !== null; level++) {
    const addedProse = between(sums, candidate) - between(sums, box);
    const addedText = between(lengths, candidate) - between(lengths, box);
    if (addedProse > 0 && addedProse / addedText >= JOIN_PROSE) {
      if (bringsAnotherArticle(box, candidate, runs)) break;
      box = candidate;
    }
    if (candidate.tag === "article" || candidate.tag === "main") break;
    candidate = candidate.parent;
  }
  return box;
}

function bringsAnotherArticle(inner: Box, outer: Box, runs: readonly Run[]): boolean {
  const added = runs.slice(inner.to, outer.to);
  if (added.some((run) => run.box.tag === "h1" || run.box.tag === "article")) return true;
  return added.filter(isTitleOfAnother).length >= SEVERAL;
}

/** Whether a heading leads to another page; parts that are named as furniture are passed over anyway. */
function isTitleOfAnother(run: Run): boolean {
  if (run.kind !== "heading" || run.box.flags !== 0 || linkShare(run) <= 0.9) return false;
  return queryAll(run.box.element, "a[href]").every(
    (link) => attributeOf(link, "href")?.startsWith("#") === false,
  );
}

/** With so many headings that lead elsewhere, a part lists other articles. */
const SEVERAL = 2;

function between(sums: readonly number[], box: Box): number {
  return (sums[box.to] ?? 0) - (sums[box.from] ?? 0);
}
