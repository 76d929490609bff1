import { parseArgs } from "node:util";
import type { Article } from "../src/engine/article.ts";
import { INPUT_KINDS, type InputKind, inputsFrom } from "./analyze/inputs.ts";
import { Progress } from "./analyze/progress.ts";
import { cardAsMarkdown, cardAsText } from "./analyze/renderings.ts";
import { type Engine, loadEngine, RulePackError } from "./engine.ts";
import { outputTo } from "./output.ts";

const USAGE = `Usage: npm run --silent analyze -- [options] FILE…

Rates articles and prints a card for each.

  FILE              .txt    a first line of at most 200 characters that a blank line follows is the
                            headline, unless it ends like a sentence; blank lines part paragraphs
                    .html   a saved page, read by the extension's own extraction
                    .jsonl  one {"id", "url"?, "title"?, "language"?, "text"} a line
                    -       standard input, of whichever kind it begins like
  --json            one report a line, with the article's id before it
  --with-text       with --json: the text that the report's spans count in, as "articleText"
  --markdown        cards in Markdown
  --rules PACK      a rule pack (JSON) whose rules are looked for as well; may be given repeatedly
  --input KIND      read every file as txt, html or jsonl

What cannot be read is named on standard error and skipped; the exit status is then 1.
`;

/** How a rated article is printed. */
type Printer = (id: string, article: Article, engine: Engine) => string;

const asText: Printer = (_id, article, engine) =>
  `${cardAsText(engine.analyze(article), article.text)}\n`;
const asMarkdown: Printer = (_id, article, engine) =>
  `${cardAsMarkdown(engine.analyze(article), article.text)}\n`;
const asJson: Printer = (id, article, engine) =>
  `${JSON.stringify({ id, ...engine.analyze(article) })}\n`;
const asJsonWithText: Printer = (id, article, engine) =>
  `${JSON.stringify({ id, ...engine.analyze(article), articleText: article.text })}\n`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      "with-text": { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      input: { type: "string" },
      rules: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const kind = INPUT_KINDS.find((known) => known === values.input);
  if (positionals.length === 0 || (values.input !== undefined && kind === undefined)) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const print = values.json
    ? values["with-text"]
      ? asJsonWithText
      : asJson
    : values.markdown
      ? asMarkdown
      : asText;
  const engine = await engineWith(values.rules);
  if (engine !== null) await rateAll(engine, positionals, kind, print);
}

/** The engine with the rules of packs; null where a pack cannot be used, which is said. */
async function engineWith(packs: readonly string[]): Promise<Engine | null> {
  try {
    return await loadEngine(packs, (line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof RulePackError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return null;
  }
}

/** Rates one article after another, in order; stops early when nobody reads the output any more. */
async function rateAll(
  engine: Engine,
  files: readonly string[],
  kind: InputKind | undefined,
  print: Printer,
): Promise<void> {
  const output = outputTo(process.stdout);
  const progress = new Progress(process.stderr);
  for (const file of files) {
    for await (const input of inputsFrom(file, kind)) {
      if ("problem" in input) {
        progress.problem(input.problem);
        process.exitCode = 1;
        continue;
      }
      if (!(await output.write(print(input.id, input.article, engine)))) return;
      progress.article(input.article.text.length);
    }
  }
  progress.clear();
}

/** A mistaken option ends as usage errors do, without a stack. */
function usageFailed(error: unknown): void {
  if (!(error instanceof TypeError && "code" in error)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

await main().catch(usageFailed);
