import type { BlockKind } from "../engine/article.ts";

/** Elements whose text no reader reads as part of a text. */
export const SKIPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "canvas",
  "video",
  "audio",
  "iframe",
  "frame",
  "object",
  "embed",
  "select",
  "option",
  "datalist",
  "textarea",
  "button",
  "input",
  "head",
  "title",
  "meta",
  "link",
  "map",
  "dialog",
  "progress",
  "meter",
  "rt",
  "rp",
]);

/** Elements that run with the text around them. */
export const INLINE: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "label",
  "mark",
  "nobr",
  "picture",
  "q",
  "rb",
  "rtc",
  "ruby",
  "s",
  "samp",
  "slot",
  "small",
  "source",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
]);

/** Pictures and players: words that stand alone beside one are its caption. */
export const MEDIA: ReadonlySet<string> = new Set([
  "img",
  "picture",
  "video",
  "iframe",
  "svg",
  "audio",
  "canvas",
  "embed",
  "object",
]);

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export function isHeadingTag(tag: string): boolean {
  return HEADINGS.has(tag);
}

/** The kind of block that text in such an element is, given the kind around it. */
export function kindIn(tag: string, around: BlockKind): BlockKind {
  if (HEADINGS.has(tag)) return "heading";
  if (tag === "figcaption" || tag === "figure" || tag === "caption") return "caption";
  if (around === "caption") return "caption";
  if (tag === "li" || tag === "dd" || tag === "dt") return "list-item";
  if (tag === "blockquote") return "quotation";
  return around;
}
