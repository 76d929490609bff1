import { posix } from "node:path";
import type { SourceFile } from "./layers.ts";

/** Lines from which a file of code is better cut in two. */
export const LONG_FILE = 300;

/** Data, one rule a file; the length is the data's. */
const isData = (path: string) => path.startsWith("src/rules/en/");

/** The frameworks look for a default export here, and the registry does in rule files. */
const mayExportDefault = (path: string) =>
  isData(path) || path.startsWith("entrypoints/") || /^[a-z-]+\.config\.ts$/.test(path);

/** What the house rules forbid, one printable line each. */
export function styleViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const violations: string[] = [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(posix.basename(path)))
      violations.push(`${path}: file names are kebab-case`);
    if (/^(utils?|helpers?|misc|common)\./.test(posix.basename(path)))
      violations.push(`${path}: name a file for what is in it`);
    if (!mayExportDefault(path) && /^export default /m.test(text))
      violations.push(`${path}: exports are named`);
    return violations;
  });
}

/** Files of code that have grown long. */
export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONG_FILE)
    .map(({ path, lines }) => `${path} has ${lines} lines; from ${LONG_FILE} on, cut it in two`);
}
