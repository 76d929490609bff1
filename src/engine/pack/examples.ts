import { analysisOf } from "../analyze.ts";
import { type Article, articleFromBlocks, type Span } from "../article.ts";
import type { CompiledRuleset } from "../compile.ts";
import type { Rule } from "../define.ts";

/** An example that the rule does not bear out. */
export interface FailedExample {
  /** As the rule's file gives it, with the spans to be marked in [square brackets]. */
  example: string;
  /** What the rule marks instead, or what is wrong with the example. */
  instead: string;
}

/**
 * Runs a rule's own examples.
 *
 * @param rule a rule of the ruleset.
 */
export function failedExamples(rule: Rule, ruleset: CompiledRuleset): FailedExample[] {
  const alone = withRuleAlone(rule, ruleset);
  const { marked, silent } = rule.examples;
  return [
    ...marked.flatMap((example) => failureOf(rule, alone, example, () => readMarked(example).text)),
    ...silent.flatMap((example) => failureOf(rule, alone, example, () => example)),
  ];
}

function failureOf(
  rule: Rule,
  ruleset: CompiledRuleset,
  example: string,
  textOf: () => string,
): FailedExample[] {
  try {
    const shown = shownFindings(rule, ruleset, textOf());
    return shown === example ? [] : [{ example, instead: shown }];
  } catch (error) {
    if (error instanceof SyntaxError) return [{ example, instead: error.message }];
    throw error;
  }
}

/** No other rule's finding may take the place of the rule's; where it needs company, all speak. */
function withRuleAlone(rule: Rule, ruleset: CompiledRuleset): CompiledRuleset {
  if (rule.guards?.some(({ guard }) => guard === "needs-company")) return ruleset;
  const others = ruleset.rules.map((other) => other.rule.id).filter((id) => id !== rule.id);
  return { ...ruleset, off: new Set(others) };
}

function shownFindings(rule: Rule, ruleset: CompiledRuleset, text: string): string {
  const article = articleFor(rule, text);
  const offset = article.text.length - text.length;
  const spans = analysisOf(article, ruleset)
    .findings.filter((finding) => finding.rule === rule.id && finding.weight > 0)
    .map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
  return showMarked(text, spans);
}

/** An article in which the text stands where the rule looks. */
function articleFor(rule: Rule, text: string): Article {
  const where = rule.guards?.find((guard) => guard.guard === "only-in");
  if (where?.place === "headline") return articleFromBlocks([{ kind: "headline", text }]);
  const before =
    where?.place === "body" ? ["The council met on Monday.", "It has nine members."] : [];
  return articleFromBlocks(
    [...before.reverse(), text].map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  );
}

/**
 * Reads an example in which spans stand in [square brackets].
 *
 * @throws {SyntaxError} where a bracket has no partner.
 */
export function readMarked(example: string): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  for (const part of example.split(/([[\]])/)) {
    if (part === "[") spans.push({ start: text.length, end: -1 });
    else if (part === "]") {
      const last = spans.at(-1);
      if (!last || last.end >= 0) throw new SyntaxError(`stray "]" in: ${example}`);
      last.end = text.length;
    } else text += part;
  }
  if (spans.some((span) => span.end < 0)) throw new SyntaxError(`open "[" in: ${example}`);
  return { text, spans };
}

/** The text with its spans in square brackets again. */
export function showMarked(text: string, spans: readonly Span[]): string {
  let shown = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}
