import { spawn } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export interface Outcome {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** Runs one of the project's scripts, with the given text as its standard input. */
export function runScript(script: string, args: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(ROOT, "scripts", script), ...args], {
      cwd: ROOT,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", failed);
    child.on("close", (status) => done({ stdout, stderr, status }));
    child.stdin.on("error", failed).end(input);
  });
}

/** Runs a script and closes its standard output after the first chunk, as `head` does. */
export function runScriptAndHangUp(
  script: string,
  args: readonly string[],
): Promise<Omit<Outcome, "stdout">> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(ROOT, "scripts", script), ...args], {
      cwd: ROOT,
    });
    let stderr = "";
    child.stdout.once("data", () => child.stdout.destroy());
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", failed);
    child.on("close", (status) => done({ stderr, status }));
    child.stdin.end();
  });
}
