import { compileRuleset, type RulesetSource } from "../compile.ts";
import {
  MAX_PACK_RULES,
  MAX_PACK_SIZE,
  type RulePack,
  rulePackSchema,
  withPacks,
} from "../rule-pack.ts";
import { failedExamples } from "./examples.ts";
import { patternErrors } from "./pattern-checks.ts";
import { plainIssues, ruleLabel, shortened, unknownFields } from "./plain-issues.ts";

/** What became of reading a pack, in plain words that name rule and field. */
export type PackReading =
  | {
      ok: true;
      pack: RulePack;
      /** What the writer may want to look at; the pack can be used as it is. */
      warnings: string[];
    }
  | { ok: false; errors: string[] };

/** Most messages that are given; the rest is counted. */
const MAX_MESSAGES = 50;
/** Most examples that a pack may bring along, and most characters of each: they are all run. */
const MAX_EXAMPLES = 4_000;
const MAX_EXAMPLE_LENGTH = 1_000;

/**
 * Reads a pack's JSON: checks it against the schema, its patterns against the compiler, its costs
 * against the limits, and runs its examples. Takes bounded time for any text.
 *
 * @param shipped the ruleset that the pack is to stand beside.
 */
export function readRulePack(text: string, shipped: RulesetSource): PackReading {
  if (text.length > MAX_PACK_SIZE) return refused(["the file is larger than 1 MB"]);
  const raw = parsed(text);
  if ("problem" in raw) return refused([raw.problem]);
  const tooMany = ruleCount(raw.value) > MAX_PACK_RULES;
  if (tooMany) return refused([`rules: must have at most ${MAX_PACK_RULES} entries`]);
  const checked = rulePackSchema.safeParse(raw.value);
  if (!checked.success) return refused(plainIssues(checked.error.issues, raw.value));
  const pack = checked.data;
  const errors = [
    ...unknownFields(raw.value, pack),
    ...repeatedIds(pack),
    ...exampleErrors(pack),
    ...patternErrors(pack, shipped.classes),
  ];
  return errors.length > 0
    ? refused(errors)
    : { ok: true, pack, warnings: capped(warningsOf(pack, shipped)) };
}

/**
 * Why a pack that was once read can no longer be used beside the shipped rules, for example because a
 * word class is gone; null where it can.
 */
export function packProblem(pack: RulePack, { classes }: RulesetSource): string | null {
  const errors = patternErrors(pack, classes);
  return errors.length === 0 ? null : capped(errors).join("; ");
}

const refused = (errors: readonly string[]): PackReading => ({ ok: false, errors: capped(errors) });

const capped = (messages: readonly string[]): string[] =>
  messages.length <= MAX_MESSAGES
    ? [...messages]
    : [...messages.slice(0, MAX_MESSAGES), `and ${messages.length - MAX_MESSAGES} more`];

function parsed(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { problem: `the file is not JSON: ${shortened((error as Error).message)}` };
  }
}

/** Counted before the schema looks, which would gather messages on every one of too many rules. */
function ruleCount(value: unknown): number {
  const rules = typeof value === "object" && value !== null && "rules" in value ? value.rules : [];
  return Array.isArray(rules) ? rules.length : 0;
}

function repeatedIds({ rules }: RulePack): string[] {
  const first = new Map<string, number>();
  return rules.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    return earlier === undefined
      ? []
      : [`${ruleLabel(index, id)}: id: is that of rule ${earlier + 1} too`];
  });
}

function exampleErrors({ rules }: RulePack): string[] {
  let count = 0;
  const errors = rules.flatMap(({ id, examples }, index) =>
    [...(examples?.marked ?? []), ...(examples?.silent ?? [])].flatMap((example) => {
      count++;
      return example.length <= MAX_EXAMPLE_LENGTH
        ? []
        : [
            `${ruleLabel(index, id)}: examples: "${shortened(example)}" has more than ${MAX_EXAMPLE_LENGTH} characters`,
          ];
    }),
  );
  return count <= MAX_EXAMPLES
    ? errors
    : [...errors, `the pack has more than ${MAX_EXAMPLES} examples`];
}

function warningsOf(pack: RulePack, shipped: RulesetSource): string[] {
  return [...sharedIds(pack, shipped), ...withoutExamples(pack), ...exampleWarnings(pack, shipped)];
}

function sharedIds({ rules }: RulePack, shipped: RulesetSource): string[] {
  const ids = new Set(shipped.rules.map(({ id }) => id));
  const shared = rules.filter(({ id }) => ids.has(id));
  return shared.length === 0
    ? []
    : [
        `${shared.length} of the rules have the id of a rule that comes with Sidelight (${shortened(shared.map(({ id }) => id).join(", "))}); both will look, and words that both find count once`,
      ];
}

function withoutExamples({ rules }: RulePack): string[] {
  const bare = rules.filter(({ examples }) => examples === undefined);
  return bare.length === 0
    ? []
    : [
        `${bare.length} of ${rules.length} rules have no examples, so nothing shows that they find what they should`,
      ];
}

function exampleWarnings(pack: RulePack, shipped: RulesetSource): string[] {
  if (pack.rules.every(({ examples }) => examples === undefined)) return [];
  const ruleset = compileRuleset(withPacks(shipped, [pack]));
  return ruleset.rules
    .slice(shipped.rules.length)
    .flatMap(({ rule }, index) =>
      failedExamples(rule, ruleset).map(
        ({ example, instead }) =>
          `${ruleLabel(index, pack.rules[index]?.id)}: examples: expected "${shortened(example)}", got "${shortened(instead)}"`,
      ),
    );
}
