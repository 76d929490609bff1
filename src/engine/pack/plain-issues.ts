import type * as z from "zod/mini";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Names of JSON types as a sentence needs them. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object with fields",
};

/**
 * What a schema found wrong with a pack, one line each: `rule 3 (language/my-words): tier: must be A,
 * B or C`.
 *
 * @param raw the value that was checked.
 */
export const plainIssues = (issues: readonly Issue[], raw: unknown): string[] =>
  issues.map((issue) => `${placeOf(issue.path, raw)}${plainIssue(issue, at(raw, issue.path))}`);

/** Fields that the schema does not know and dropped: a misspelt guard must not go unheard. */
export function unknownFields(raw: unknown, parsed: unknown): string[] {
  const found: Path[] = [];
  compare(raw, parsed, []);
  return found.map((path) => `${placeOf(path, raw)}is no field that is known here`);

  function compare(given: unknown, kept: unknown, path: Path): void {
    if (typeof given !== "object" || given === null || typeof kept !== "object") return;
    for (const [key, value] of Object.entries(given)) {
      const here = [...path, Array.isArray(given) ? Number(key) : key];
      if (kept === null || !Object.hasOwn(kept, key)) found.push(here);
      else compare(value, (kept as Record<string, unknown>)[key], here);
    }
  }
}

/** How messages name a rule of a pack, counted from 0: `rule 3 (language/my-words)`. */
export function ruleLabel(index: number, id: unknown): string {
  const shown = typeof id === "string" && id !== "" ? ` (${shortened(id)})` : "";
  return `rule ${index + 1}${shown}`;
}

/** At most 80 characters of a text that a pack brings. */
export const shortened = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 79)}…`;

function placeOf(path: Path, raw: unknown): string {
  const [first, index, ...fields] = path;
  if (first !== "rules" || typeof index !== "number") return path.length > 0 ? named(path) : "";
  const label = ruleLabel(index, at(raw, ["rules", index, "id"]));
  return fields.length > 0 ? `${label}: ${named(fields)}` : `${label}: `;
}

/** `guards, entry 1, within: ` */
const named = (path: Path): string =>
  `${path.map((part) => (typeof part === "number" ? `entry ${part + 1}` : shortened(String(part)))).join(", ")}: `;

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here;
}

function plainIssue(issue: Issue, value: unknown): string {
  if (value === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${oneOf(issue.values.map(String))}`;
    case "invalid_union":
      return issue.discriminator === undefined
        ? "is not understood"
        : `is no ${issue.discriminator} that is known`;
    case "invalid_format":
      return "must be lower-case letters and figures, with single hyphens between words (in an id, one slash may stand between two such parts)";
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    default:
      return issue.message;
  }
}

function tooSmall(origin: string, least: number): string {
  if (origin === "array") return `must have at least ${counted(least, "entry", "entries")}`;
  if (origin !== "string") return `must be at least ${least}`;
  return least === 1 ? "must not be empty" : `must have at least ${least} characters`;
}

function tooBig(origin: string, most: number): string {
  if (origin === "array") return `must have at most ${counted(most, "entry", "entries")}`;
  return origin === "string"
    ? `must have at most ${counted(most, "character", "characters")}`
    : `must be at most ${most}`;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? "") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
