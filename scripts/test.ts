/**
 * The whole proof, in order: format, lint, types and layers; unit tests; build; the built package in
 * real browsers; the store's linter. Stops at the first step that fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browserExecutable } from "./browser/find.ts";

interface Step {
  name: string;
  script: string;
  /** The step runs tests and leaves vitest's report here. */
  report?: string;
}

const STEPS: Step[] = [
  { name: "Format, lint, types, layers", script: "check" },
  { name: "Unit tests", script: "test:unit", report: ".cache/unit.json" },
  { name: "Build", script: "build" },
  { name: "Firefox package", script: "lint:firefox" },
  { name: "End to end in Chromium and Firefox", script: "test:e2e", report: ".cache/e2e.json" },
];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync(".cache", { recursive: true });
browserExecutable("chromium");
browserExecutable("firefox");

const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const succeeded = run(step);
  console.log(`── ${step.name}: ${succeeded ? "ok" : "FAILED"}, ${seconds(start)} s`);
  if (!succeeded) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** Runs the step, adds its tests to the total and tells whether it succeeded. */
function run({ script, report }: Step): boolean {
  const reporting = report
    ? ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
    : [];
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync("npm", ["run", "--silent", script, ...reporting], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const tests = report && existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  total.passed += tests?.numPassedTests ?? 0;
  total.failed += tests?.numFailedTests ?? 0;
  if (status !== 0 && !tests?.numFailedTests) total.failed += 1;
  return status === 0;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
