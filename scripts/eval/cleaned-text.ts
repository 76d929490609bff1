/**
 * Plain text as a page reader would hand it over: without tags (written out or escaped), leaders of
 * dots or strokes and the page number behind them, and hard line breaks inside a sentence. Line
 * breaks between lines stay.
 */
export function withoutMarkup(text: string): string {
  const lines = withoutTags(withoutTags(text).replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
    .replace(/\\ ?r ?\\ ?n|\\n|\r\n?/g, "\n")
    .replaceAll("`", "'")
    .split("\n");
  return unwrapped(lines)
    .map(withoutLeaders)
    .filter((line) => line !== "")
    .join("\n");
}

const withoutTags = (text: string): string => text.replace(/<\/?[a-z][^<>]*>/gi, "");

const withoutLeaders = (line: string): string =>
  line
    .replace(/[.·…]{5,}\s*[\d–-]*$/, "")
    .replace(/[.·]{5,}|[/_=*~]{5,}/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** A line goes on with the one before it where that ends in a blank, and where it begins with a closing mark. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && /\S\s$/.test(last) && /^[\p{Ll}(]/u.test(line))
      whole[whole.length - 1] += line;
    else if (last !== undefined && /^[.,;:!?)]/.test(line)) whole[whole.length - 1] += line;
    else whole.push(line);
  }
  return whole;
}
