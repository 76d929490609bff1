/** Checks the table of layers and the house rules over the whole repository: part of `npm run check`. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layerViolations, type SourceFile } from "./layers.ts";
import { longFiles, styleViolations } from "./style.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PLACES = ["entrypoints", "src", "scripts", "tests", "*.config.ts"];

const files: SourceFile[] = globSync(
  PLACES.map((place) => (place.includes("*") ? place : `${place}/**/*.{ts,tsx,mjs}`)),
  { cwd: root },
).map((path) => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(`${root}/${path}`, "utf8"),
}));

for (const warning of longFiles(files)) console.warn(`warning: ${warning}`);
const violations = [...layerViolations(files), ...styleViolations(files)];
for (const violation of violations) console.error(violation);
if (violations.length > 0) process.exitCode = 1;
else console.log(`Layers and house rules hold in ${files.length} files.`);
