import type { Article, Block } from "../engine/article.ts";
import { BLOCK_SEPARATOR, type BlockKind, MAX_TEXT_LENGTH } from "../engine/terms.ts";
import { runsInArticleBody } from "./article-body.ts";
import { piecesWithin, type Run, walk, walkElement, walkWithin } from "./boxes.ts";
import { isPartial } from "./completeness.ts";
import { type Container, chooseContainer } from "./container.ts";
import { clearFlagsOver } from "./flags.ts";
import { bare, findHeadline, LONGEST_HEADLINE } from "./headline.ts";
import { isCaption } from "./junk.ts";
import { languageOf } from "./language.ts";
import { metadataWithin, type PageMetadata, readMetadata } from "./metadata.ts";
import { type Pages, pagesOf } from "./pages.ts";
import { selectRuns } from "./select.ts";
import { type MappedBlock, type Ranges, TextMap } from "./text-map.ts";

export type Extraction =
  | { ok: true; article: Article; map: Ranges }
  /** `reason` reads as a sentence for the reader. */
  | { ok: false; reason: string };

/**
 * Reads the article that a page shows. The page is not changed by so much as an attribute, and
 * whatever the page is made of, an answer comes back: nothing is thrown.
 *
 * @param within the part that holds the article, on a page with several
 */
export function extract(
  document: Document,
  url: string,
  within: Element | null = null,
): Extraction {
  try {
    return extractFrom(document, url, within);
  } catch (error) {
    return { ok: false, reason: `This page could not be read (${String(error).slice(0, 200)}).` };
  }
}

function extractFrom(document: Document, url: string, within: Element | null): Extraction {
  const walked = within === null ? walk(document) : walkWithin(within);
  if (walked === null) return { ok: false, reason: "This page has no text." };
  const ofPage = readMetadata(document);
  const metadata = within === null ? ofPage : metadataWithin(ofPage, walked.runs);
  const sure = runsInArticleBody(walked.runs, metadata.articleBody);
  const headline = findHeadline(walked.runs, metadata.titles);
  if (headline !== null) clearFlagsOver(headline, walked);
  const container = chooseContainer(walked, sure, headline?.index ?? 0);
  if (container === null) return { ok: false, reason: "No running text was found on this page." };
  const chosen = textRuns(walked.runs, container, sure, headline);
  if (chosen.length === 0) return { ok: false, reason: "No running text was found on this page." };
  const pages = within === null ? pagesOf(document, url) : null;
  return assembled(document, url, walked.runs, headline, chosen, metadata, walked.cut, pages);
}

/** The article's runs without the headline and without its repetitions. */
function textRuns(
  runs: readonly Run[],
  container: Container,
  sure: ReadonlySet<Run>,
  headline: Run | null,
): Run[] {
  const title = headline === null ? null : bare(headline.text);
  const after = headline === null ? container.box.from : headline.index + 1;
  return selectRuns(runs, container, sure, after)
    .filter((run) => run.text.length > LONGEST_HEADLINE || bare(run.text) !== title)
    .map((run) => (isCaption(run) ? { ...run, kind: "caption" } : run));
}

function assembled(
  document: Document,
  url: string,
  all: readonly Run[],
  headline: Run | null,
  chosen: readonly Run[],
  metadata: PageMetadata,
  pageCut: boolean,
  pages: Pages | null,
): Extraction {
  const parts: TextPart[] = chosen.map((run) => ({ run, kind: run.kind }));
  if (headline !== null) parts.unshift({ run: headline, kind: "headline" });
  const { text, blocks, map, shortened } = textOf(parts);
  const cut = pageCut || shortened;
  const isPart = pages !== null || isPartial(document, all, text, metadata);
  const article: Article = {
    url: url.slice(0, 8_000),
    title: (headline?.text ?? metadata.titles[0] ?? "").slice(0, 2_000),
    text,
    blocks,
    language: languageOf(text, metadata.language),
    completeness: cut ? "cut" : isPart ? "partial" : "full",
    ...(pages !== null && { pages }),
    meta: metadata.meta,
  };
  return { ok: true, article, map };
}

/** A stretch of the page's text and what it is in the article. */
export interface TextPart {
  run: Run;
  kind: BlockKind;
}

/** Text, blocks and text map of an article that is made of these parts, up to the greatest length. */
export function textOf(parts: readonly TextPart[]): {
  text: string;
  blocks: Block[];
  map: TextMap;
  /** Not all of it found room. */
  shortened: boolean;
} {
  let text = "";
  let isShortened = false;
  const blocks: Block[] = [];
  const mapped: MappedBlock[] = [];
  for (const { run: whole, kind } of parts) {
    const start = text === "" ? 0 : text.length + BLOCK_SEPARATOR.length;
    const run = shortened(whole, MAX_TEXT_LENGTH - start);
    if (run !== whole) isShortened = true;
    if (run === null) continue;
    if (text !== "") text += BLOCK_SEPARATOR;
    text += run.text;
    blocks.push({ kind, start, end: text.length });
    mapped.push(mappedBlock(run, start, text.length));
  }
  return { text, blocks, map: new TextMap(text, mapped), shortened: isShortened };
}

/** The run if it fits, else its beginning up to a word's end, or null where hardly any room is left. */
function shortened(run: Run, room: number): Run | null {
  if (run.text.length <= room) return run;
  if (room < 200) return null;
  const space = run.text.lastIndexOf(" ", room);
  const text = run.text.slice(0, space > 0 ? space : room);
  return { ...run, text, pieces: piecesWithin(run.pieces, text.length) };
}

function mappedBlock(run: Run, start: number, end: number): MappedBlock {
  const { element } = run.box;
  return {
    start,
    end,
    element,
    pieces: placed(run, start, end - start),
    reread: () => {
      if (!element.isConnected) return null;
      const again = walkElement(element).find((other) => other.text.startsWith(run.text));
      return again === undefined ? null : placed(again, start, end - start);
    },
  };
}

function placed(run: Run, start: number, length: number) {
  return piecesWithin(run.pieces, length).map((piece) => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
  }));
}
