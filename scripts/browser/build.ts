import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./find.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds the package for a browser as it is shipped.
 *
 * @returns its folder
 * @throws {Error} with what the build printed, where it failed
 */
export function buildExtension(name: BrowserName): string {
  const target = name === "firefox" ? "firefox" : "chrome";
  const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "-b", target], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return join(root, ".output", `${target}-mv3`);
}
