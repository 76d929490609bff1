import * as z from "zod/mini";
import { analysisReportSchema, REPORT_SCHEMA_VERSION } from "../../src/engine/report.ts";
import { MEANINGS } from "./meanings.ts";

/** A field of the report that holds a value of its own, not just other fields. */
export interface Field {
  /** Its place, for example `ratings[].measures[].unit`. */
  place: string;
  type: string;
}

/** The parts of JSON Schema that zod writes for the report. */
interface Shape {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
}

/** Every field of the report, in the schema's order. */
export const reportFields = (): Field[] =>
  fieldsOf(z.toJSONSchema(analysisReportSchema) as Shape, "", "");

/** The description of the exported JSON, in Markdown. */
export function reportDocument(): string {
  const fields = reportFields();
  const rows = fields.map(
    ({ place, type }) =>
      `| \`${place}\` | ${type.replaceAll("|", "\\|")} | ${MEANINGS[place] ?? ""} |`,
  );
  return `${[PREFACE, ["| field | type | meaning |", "|---|---|---|", ...rows].join("\n")].join("\n\n")}\n`;
}

const PREFACE = `# The report, version ${REPORT_SCHEMA_VERSION}

Made from \`src/engine/report.ts\` by \`npm run report\`; change that, and \`scripts/report-doc/meanings.ts\`, not this page.

A card is one JSON object of this shape: \`npm run --silent analyze -- --json FILE\` prints one a line, with the article's \`id\` before it. The same text and rules give the same report, byte for byte. A *span* is \`{ "start", "end" }\`: half-open, in UTF-16 units of the article's text (\`--with-text\` prints it as \`articleText\`). \`[]\` stands for each item of a list, \`{}\` for each value by its key.`;

function fieldsOf(shape: Shape, place: string, mark: string): Field[] {
  const bare = shape.anyOf?.find(({ type }) => type !== "null") ?? shape;
  const note = `${mark}${bare === shape ? "" : " or null"}`;
  if (isSpan(bare)) return [{ place, type: `span${note}` }];
  if (bare.properties) {
    const { properties, required = [] } = bare;
    const inner = Object.entries(properties).flatMap(([name, part]) =>
      fieldsOf(part, place === "" ? name : `${place}.${name}`, required.includes(name) ? "" : "?"),
    );
    return note === "" ? inner : [{ place, type: `object${note}` }, ...inner];
  }
  if (bare.items?.properties) return fieldsOf(bare.items, `${place}[]`, "");
  if (bare.items) return [{ place, type: `list of ${typeOf(bare.items)}s${note}` }];
  if (typeof bare.additionalProperties === "object")
    return fieldsOf(bare.additionalProperties, `${place}{}`, "");
  return [{ place, type: `${typeOf(bare)}${note}` }];
}

const isSpan = ({ properties }: Shape): boolean =>
  properties !== undefined && Object.keys(properties).join() === "start,end";

function typeOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum) return shape.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  const { minimum, maximum } = shape;
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (isBounded) return `${shape.type}, ${minimum ?? "…"} to ${maximum}`;
  return [shape.type ?? "any value"].flat().join(" or ");
}
