import type { Article, Block, Span } from "../engine/article.ts";
import { BLOCK_SEPARATOR, MAX_TEXT_LENGTH } from "../engine/terms.ts";
import { type Piece, type Run, walk } from "./boxes.ts";
import { dataOf, rootOf } from "./dom.ts";
import { type Extraction, type TextPart, textOf } from "./extract.ts";
import { findHeadline } from "./headline.ts";
import { languageOf } from "./language.ts";
import { readMetadata } from "./metadata.ts";
import type { Ranges } from "./text-map.ts";
import { collapse } from "./whitespace.ts";

/** A part of the page that the reader selected; offsets into the part's own text. */
interface SelectedPart extends TextPart, Span {}

/** Whether the reader has selected any text, in the page or in the frame that has the keyboard. */
export function hasSelection(document: Document): boolean {
  return selectedRanges(document).length > 0;
}

/**
 * Reads the text that the reader selected, in whole words, whatever part of the page it is. Nothing
 * of the page is changed, the selection neither.
 */
export function extractSelection(
  document: Document,
  url: string,
  texts: { nothing: string },
): Extraction {
  const ranges = selectedRanges(document);
  const walked = ranges.length === 0 ? null : walk(document);
  if (walked === null) return { ok: false, reason: texts.nothing };
  const metadata = readMetadata(document);
  const headline = findHeadline(walked.runs, metadata.titles);
  const parts = fitting(
    walked.runs
      .map((run) => selectedPart(run, run === headline, ranges))
      .filter((part) => part !== null),
  );
  if (parts.length === 0) return { ok: false, reason: texts.nothing };
  const whole = textOf(parts);
  const { text, blocks, shifts } = selectedText(parts);
  const article: Article = {
    url: url.slice(0, 8_000),
    title: (headline?.text ?? metadata.titles[0] ?? "").slice(0, 2_000),
    text,
    blocks,
    language: languageOf(text, metadata.language),
    completeness: "selection",
    meta: metadata.meta,
  };
  return { ok: true, article, map: new SelectionMap(whole.map, blocks, shifts) };
}

function selectedRanges(document: Document): Range[] {
  const inner = (document.activeElement as HTMLIFrameElement | null)?.contentDocument ?? null;
  const inFrame = inner === null ? [] : selectedRanges(inner);
  if (inFrame.length > 0) return inFrame;
  const selection = document.getSelection();
  if (selection === null) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return ranges.filter((range) => !range.collapsed && /\S/.test(range.toString()));
}

/** The part of a run that the ranges cover, widened to whole words, or null. */
function selectedPart(
  run: Run,
  isHeadline: boolean,
  ranges: readonly Range[],
): SelectedPart | null {
  const spans = run.pieces.flatMap((piece) =>
    ranges.map((range) => selectedSpan(piece, range)).filter((span) => span !== null),
  );
  if (spans.length === 0 || !isOnScreen(run.box.element)) return null;
  const { text } = run;
  let start = Math.min(...spans.map((span) => span.start));
  let end = Math.max(...spans.map((span) => span.end));
  while (start > 0 && isInWord(text, start)) start--;
  while (end < text.length && isInWord(text, end)) end++;
  const selected = text.slice(start, end);
  start += selected.length - selected.trimStart().length;
  end -= selected.length - selected.trimEnd().length;
  return start < end ? { run, kind: isHeadline ? "headline" : run.kind, start, end } : null;
}

/** The part of a piece that a range covers; offsets into the run's text. */
function selectedSpan({ node, start, end, afterSpace }: Piece, range: Range): Span | null {
  if (!covers(range, node)) return null;
  const raw = dataOf(node);
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : raw.length;
  const offsetOf = (at: number) =>
    Math.min(start + collapse(raw.slice(0, at), afterSpace).length, end);
  const span = { start: offsetOf(from), end: offsetOf(to) };
  return span.start < span.end ? span : null;
}

/** A range covers what stands in the shadow trees of the elements that it covers. */
function covers(range: Range, node: Node): boolean {
  let at: Node | null = node;
  while (at !== null && rootOf(at) !== rootOf(range.startContainer)) {
    const root: Document | ShadowRoot = rootOf(at);
    at = "host" in root ? root.host : null;
  }
  return at !== null && range.intersectsNode(at);
}

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

function isOnScreen(element: Element): boolean {
  return typeof element.checkVisibility !== "function" || element.checkVisibility();
}

/** The first parts, as many as the engine takes with all the text around them. */
function fitting(parts: readonly SelectedPart[]): SelectedPart[] {
  let length = 0;
  return parts.filter(({ run }) => {
    length += run.text.length + BLOCK_SEPARATOR.length;
    return length <= MAX_TEXT_LENGTH;
  });
}

/** Text and blocks of the selected parts, and how far each stands behind its place in the whole parts' text. */
function selectedText(parts: readonly SelectedPart[]) {
  let text = "";
  let before = 0;
  const blocks: Block[] = [];
  const shifts: number[] = [];
  for (const { run, kind, start, end } of parts) {
    if (text !== "") text += BLOCK_SEPARATOR;
    shifts.push(before + start - text.length);
    blocks.push({ kind, start: text.length, end: text.length + end - start });
    text += run.text.slice(start, end);
    before += run.text.length + BLOCK_SEPARATOR.length;
  }
  return { text, blocks, shifts };
}

/** Finds the selected text by way of the whole blocks around it, which can be found again in the page. */
class SelectionMap implements Ranges {
  readonly #whole: Ranges;
  readonly #blocks: readonly Block[];
  readonly #shifts: readonly number[];

  constructor(whole: Ranges, blocks: readonly Block[], shifts: readonly number[]) {
    this.#whole = whole;
    this.#blocks = blocks;
    this.#shifts = shifts;
  }

  rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const [index, block] of this.#blocks.entries()) {
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      if (start >= end) continue;
      const shift = this.#shifts[index] ?? 0;
      const found = this.#whole.rangesOf({ start: start + shift, end: end + shift });
      if (found.length === 0) return [];
      ranges.push(...found);
    }
    return ranges;
  }

  documents(): Document[] {
    return this.#whole.documents();
  }
}
