import type { Box, Run } from "./boxes.ts";
import type { Container } from "./container.ts";
import { bare } from "./headline.ts";
import { isAuthorNote, isSoundProse, junkReason, opensJunk } from "./junk.ts";
import { endsSentence, linkShare, proseOf } from "./prose.ts";
import { isHeadingTag } from "./tags.ts";

/**
 * The runs of a container that are the article's text, in reading order.
 *
 * @param sure runs that the page's structured data holds as the article's text
 * @param after index of the first run below the headline
 */
export function selectRuns(
  runs: readonly Run[],
  container: Container,
  sure: ReadonlySet<Run>,
  after: number,
): Run[] {
  const inside = [
    ...runs.slice(after, container.box.from).filter(isLead),
    ...runs.slice(container.box.from, container.box.to),
  ];
  const open = withoutJunkParts(inside, container.box, sure);
  const kept = open.filter((run) => junkReason(run, sure.has(run)) === null);
  return withoutTail(withoutHead(withoutLooseHeadings(withoutRepeats(kept)), sure), sure);
}

const SHORTEST_LEAD = 50;

/** Whether a run between headline and text is the article's lead or the first of its parts. */
function isLead(run: Run): boolean {
  if (run.box.flags !== 0 || run.kind === "caption" || run.kind === "list-item") return false;
  if (run.weight < SHORTEST_LEAD || linkShare(run) > 0.3 || run.box.tag === "h1") return false;
  return run.kind === "heading" || endsSentence(run.text);
}

/** A part with this share of the prose is the text itself, whatever a heading in it says. */
const LARGE = 0.3;

/** Leaves out what follows a heading such as `Related posts`, up to its part's end or to sound prose. */
function withoutJunkParts(runs: readonly Run[], container: Box, sure: ReadonlySet<Run>): Run[] {
  const kept: Run[] = [];
  const all = runs.reduce((sum, run) => sum + proseOf(run), 0);
  const isLarge = (box: Box): boolean =>
    box === container ||
    runs.reduce((sum, run) => sum + (isIn(run.box, box) ? proseOf(run) : 0), 0) > LARGE * all;
  let large = false;
  let part: Box | null = null;
  for (const run of runs) {
    if (part !== null && (!isIn(run.box, part) || (large && isSoundProse(run)))) part = null;
    if (sure.has(run)) part = null;
    else if (part === null && opensJunk(run)) {
      part = partOf(run, container);
      large = isLarge(part);
    }
    if (part === null) kept.push(run);
  }
  return kept;
}

/** The box that a heading speaks for: the nearest around it that holds more than the heading. */
function partOf(heading: Run, container: Box): Box {
  let box = heading.box;
  while (box !== container && box.parent !== null && box.to - box.from < 2) box = box.parent;
  return box;
}

function isIn(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** Leaves out what was there before: the same line, or one block that repeats several. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const kept: { run: Run; words: string }[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const words = bare(run.text);
    if (words.length > 15 && seen.has(words)) continue;
    if (words.length > 400 && repeated(words, kept) > 0.6 * words.length) continue;
    seen.add(words);
    kept.push({ run, words });
  }
  return kept.map(({ run }) => run);
}

/** Length of the earlier blocks that stand in a text again. */
function repeated(words: string, earlier: readonly { words: string }[]): number {
  return earlier
    .filter((block) => block.words.length > 30 && words.includes(block.words))
    .reduce((sum, block) => sum + block.words.length, 0);
}

/** A heading that no text follows belongs to something that was cut. */
function withoutLooseHeadings(runs: readonly Run[]): Run[] {
  return runs.filter((run, index) => {
    if (run.kind !== "heading") return true;
    const next = runs[index + 1];
    return next !== undefined && (next.kind !== "heading" || isDeeper(next, run));
  });
}

function isDeeper(inner: Run, outer: Run): boolean {
  return headingLevel(inner.box) > headingLevel(outer.box);
}

function headingLevel(box: Box): number {
  let at: Box | null = box;
  while (at !== null && !isHeadingTag(at.tag)) at = at.parent;
  return at === null ? 0 : Number(at.tag.slice(1));
}

const SHORT_LINE = 80;

/** Before the first sentence stand names, dates and labels. */
function withoutHead(runs: readonly Run[], sure: ReadonlySet<Run>): Run[] {
  const isLabel = (run: Run): boolean =>
    run.kind === "paragraph" &&
    !sure.has(run) &&
    run.weight < SHORT_LINE &&
    !endsSentence(run.text);
  const start = runs.findIndex((run) => run.kind === "paragraph" && !isLabel(run));
  return runs.filter((run, index) => index >= start || !isLabel(run));
}

/** After the last sentence come names, labels and titles of other pieces. */
function withoutTail(runs: readonly Run[], sure: ReadonlySet<Run>): Run[] {
  let end = runs.length;
  while (end > 0) {
    const run = runs[end - 1];
    if (run === undefined || sure.has(run)) break;
    if (isAuthorNote(run)) {
      end -= 1;
      continue;
    }
    if (endsSentence(run.text)) break;
    if (run.weight >= 120 || run.kind === "list-item") break;
    end -= 1;
  }
  return end === 0 ? [...runs] : runs.slice(0, endOfRow(runs, end));
}

/** With so many paragraphs in a row beside the text's own, they are the author's list and no labels. */
const ROW = 5;

/** Where a row of paragraphs ends that follows the last sentence in the same part; `end` without one. */
function endOfRow(runs: readonly Run[], end: number): number {
  const around = runs[end - 1]?.box.parent;
  const row = runs
    .slice(end)
    .filter((run) => run.box.tag === "p" && run.box.parent === around && !isAuthorNote(run));
  const last = row.at(-1);
  return row.length >= ROW && last !== undefined ? runs.indexOf(last) + 1 : end;
}
