import { Window } from "happy-dom";
import type { Article } from "../../src/engine/article.ts";

/** Interfaces that the extraction takes from its surroundings, as a content script finds them. */
const INTERFACES = ["Node", "CharacterData", "Element", "Document"] as const;

/** Turns the source of a page into an article, as the extension does with the page itself. */
export type HtmlReader = (html: string, url: string) => Promise<Article | { problem: string }>;

/**
 * The extension's own extraction over a document that is parsed but neither laid out nor run:
 * nothing is loaded, no script of the page is executed.
 */
export async function loadHtmlReader(): Promise<HtmlReader> {
  const window = emptyWindow();
  for (const name of INTERFACES) Object.assign(globalThis, { [name]: window[name] });
  const { extract } = await import("../../src/page/extract.ts");
  return async (html, url) => {
    // A window holds on to every document that it parsed, so each page gets one of its own.
    const window = emptyWindow();
    const parsed = new window.DOMParser().parseFromString(html, "text/html");
    const document = parsed as unknown as Document;
    const extraction = extract(document, addressOf(document) ?? url);
    await window.happyDOM.close();
    return extraction.ok ? extraction.article : { problem: extraction.reason };
  };
}

const emptyWindow = (): Window =>
  new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableComputedStyleRendering: true,
    },
  });

/** The address that a saved page gives as its own. */
function addressOf(document: Document): string | null {
  const stated =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return stated != null && /^https?:\/\//.test(stated) ? stated : null;
}

/** Reads a saved page in the encoding that it declares. */
export function decodedHtml(bytes: Uint8Array): string {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(beginning)?.[1];
  return decoderFor(declared ?? "utf-8").decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    // A page may name an encoding that does not exist; browsers then fall back too.
    if (error instanceof RangeError) return new TextDecoder("utf-8");
    throw error;
  }
}
