import type { Run } from "./boxes.ts";
import { bare } from "./headline.ts";

const LONGEST = 300_000;
const SHORTEST_BODY = 300;
const SHORTEST_RUN = 20;
/** Below this share found in the page, structured data tells of another text. */
const FOUND_SHARE = 0.5;

/**
 * Runs whose words stand in the article text of the page's structured data. Empty where there is
 * none, or where most of it is not on the page.
 */
export function runsInArticleBody(runs: readonly Run[], articleBody: string | null): Set<Run> {
  if (articleBody === null || articleBody.length > LONGEST) return new Set();
  const body = bare(withoutMarkup(articleBody));
  if (body.length < SHORTEST_BODY) return new Set();
  const found = new Set<Run>();
  const seen = new Set<string>();
  let length = 0;
  for (const run of runs) {
    const words = bare(run.text);
    if (words.length < SHORTEST_RUN || !body.includes(words)) continue;
    found.add(run);
    if (!seen.has(words)) length += words.length;
    seen.add(words);
  }
  return length >= FOUND_SHARE * body.length ? found : new Set();
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<[^>]{0,2000}>/g, " ")
    .replace(/&(?:amp;)?(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, " ");
}
