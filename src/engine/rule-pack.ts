import * as z from "zod/mini";
import type { RulesetSource } from "./compile.ts";
import { type Rule, ruleSchema } from "./define.ts";

/** Largest file, in characters; the shipped rules with all their examples take less than half. */
export const MAX_PACK_SIZE = 1_000_000;
export const MAX_PACK_RULES = 500;
/** Most packs that may be installed beside each other. */
export const MAX_PACKS = 10;

const textUpTo = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/**
 * A rule of a pack: the schema of the shipped rules with bounds on what is shown. Examples may be
 * left out, because a package of the extension carries its own rules without them, and what it
 * exports has to be readable again.
 */
export const packRuleSchema = z.extend(ruleSchema, {
  id: ruleSchema.shape.id.check(z.maxLength(70)),
  name: textUpTo(100),
  family: textUpTo(100),
  message: textUpTo(1_000),
  question: textUpTo(1_000),
  citation: textUpTo(1_000),
  examples: z.optional(ruleSchema.shape.examples),
});
export type PackRule = z.infer<typeof packRuleSchema>;

/** Kebab-case: it is the first part of the ids that the pack's rules have in reports. */
export const packNameSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40));

/** A file of rules to be carried from one Sidelight to another. */
export const rulePackSchema = z.object({
  /** Version of the format. */
  sidelight: z.literal(1),
  name: packNameSchema,
  rules: z.array(packRuleSchema).check(z.minLength(1), z.maxLength(MAX_PACK_RULES)),
});
export type RulePack = z.infer<typeof rulePackSchema>;

/**
 * Rules as a pack's JSON: ordered by id, fields in the order of the schema, so that the same rules
 * give the same bytes.
 *
 * @throws where name or rules break the schema.
 */
export function writeRulePack(name: string, rules: readonly PackRule[]): string {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pack: RulePack = z.parse(rulePackSchema, { sidelight: 1, name, rules: ordered });
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/**
 * The pack's rules as a ruleset takes them. Their ids begin with the pack's name and a colon, which
 * no shipped id holds, and their names end with it: two packs, or a pack and the shipped rules, may
 * use the same ids, and a reader sees whose hint it is.
 */
export const rulesOfPack = ({ name, rules }: RulePack): Rule[] =>
  rules.map((rule) => ({
    ...rule,
    id: `${name}:${rule.id}`,
    name: `${rule.name} (${name})`,
    examples: rule.examples ?? { marked: [], silent: [] },
  }));

/** Whether a rule of this id came with a pack. */
export const isOfPack = (id: string): boolean => id.includes(":");

/** The source with the rules of packs behind its own; the ruleset's version then names the packs. */
export const withPacks = (source: RulesetSource, packs: readonly RulePack[]): RulesetSource =>
  packs.length === 0
    ? source
    : {
        ...source,
        rules: [...source.rules, ...packs.flatMap(rulesOfPack)],
        packs: packs.map(({ name }) => name),
      };
