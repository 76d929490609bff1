import { rootElementOf, tagOf } from "./dom.ts";
import { frameDocumentsOf } from "./frames.ts";
import {
  type Declared,
  declaredBy,
  type Marks,
  marksIn,
  type Prose,
  proseOf,
} from "./page-signs.ts";
import { proseInTrees } from "./shadow-trees.ts";
import { type UrlShape, urlShapeOf } from "./url-shape.ts";

export interface Recognition {
  article: boolean;
  /** Why, as a sentence for the reader. */
  reason: string;
}

/**
 * Whether a page is an article worth reading closely. Cheap: looks at the address, the page's own
 * metadata and the length of its paragraphs, and asks for no layout.
 */
export function recognise(document: Document, url: string): Recognition {
  try {
    return decide(document, url);
  } catch (error) {
    return {
      article: false,
      reason: `This page could not be read (${String(error).slice(0, 200)}).`,
    };
  }
}

const REASONS: Partial<Record<UrlShape, string>> = {
  section: "This looks like a list of articles.",
  search: "This looks like a page of search results.",
  shop: "This looks like a shop's page.",
  forum: "This looks like a forum.",
  docs: "This looks like documentation.",
  company: "This looks like a page about an organisation and what it offers.",
};

/** Asks the cheapest question first and stops where the answer cannot change any more. */
function decide(document: Document, url: string): Recognition {
  const no = (reason: string): Recognition => ({ article: false, reason });
  const shape = urlShapeOf(url);
  if (shape === "home") return no("This looks like a site's home page.");
  const root = rootElementOf(document);
  if (root === null || tagOf(root) !== "html") return no("This is not a web page with text.");
  const declared = declaredBy(document);
  if (declared.other !== null) return no(declared.other);
  const own = judged(document, declared, shape);
  if (own.article) return own;
  const inFrames = frameDocumentsOf(document).map((frame) =>
    judged(frame, eitherOf(declared, declaredBy(frame)), shape),
  );
  return inFrames.find(({ article }) => article) ?? own;
}

/** Judges the text of a document by what is declared, which may be another's word. */
function judged(document: Document, declared: Declared, shape: UrlShape): Recognition {
  const no = (reason: string): Recognition => ({ article: false, reason });
  const doubtful = REASONS[shape] ?? "This page has text, but not the marks of a news article.";
  const stated = statedBy(declared, shape);
  if (stated + MOST_BY_MARKS + MOST_BY_PROSE < 0) return no(doubtful);
  const claim = stated + weightOfMarks(marksIn(document));
  if (claim + MOST_BY_PROSE < 0) return no(doubtful);
  const prose = proseOf(document, declared);
  if (prose.prose < FEWEST && proseInTrees(document) < FEWEST)
    return no("There is too little running text on this page.");
  if (claim + weightOfProse(prose, declared) < 0) return no(doubtful);
  return { article: true, reason: "This page has the marks of an article." };
}

/** What a page or its frame says of itself. */
function eitherOf(page: Declared, frame: Declared): Declared {
  const either = { ...page };
  for (const sign of ["news", "article", "published", "author"] as const)
    either[sign] ||= frame[sign];
  return either;
}

const FEWEST = 200;
const MUCH = 1_500;
const VERY_MUCH = 3_000;
const MOST_BY_PROSE = 1;
const MOST_BY_MARKS = 1;
/** Where hardly any paragraphs stand together, the page is a list of short texts. */
const SCATTERED = 0.12;
const MANY_PARAGRAPHS = 10;

/** What the page says of itself and where it stands; with marks and prose, 0 and more is an article. */
function statedBy(declared: Declared, shape: UrlShape): number {
  let claim = -3;
  if (declared.news) claim += 5;
  if (declared.article) claim += 1.5;
  if (declared.openGraphArticle) claim += 1;
  if (declared.published) claim += 1;
  if (declared.author) claim += 0.5;
  if (shape === "article") claim += 3;
  else if (shape !== "unknown") claim -= 2;
  return claim;
}

/** What elements add that mark a text, at most `MOST_BY_MARKS`. */
const weightOfMarks = ({ marked, oneArticle }: Marks): number =>
  (marked ? 0.5 : 0) + (oneArticle ? 0.5 : 0);

/** What the page's text adds, at most `MOST_BY_PROSE`. */
function weightOfProse({ prose, paragraphs, together }: Prose, declared: Declared): number {
  const scattered = together < SCATTERED * prose && paragraphs >= MANY_PARAGRAPHS;
  if (scattered && !declared.news) return -1.5;
  return (together >= MUCH ? 0.5 : 0) + (together >= VERY_MUCH ? 0.5 : 0);
}
