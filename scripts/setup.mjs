/**
 * Makes a fresh clone ready: installs the dependencies where they are missing or differ from the
 * lockfile. Plain JavaScript for Node 20, since the newer Node that runs everything else comes with
 * the dependencies.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const reason = reasonToInstall();
if (reason !== null) {
  console.log(`Installing the dependencies (${reason}) …`);
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, error } = spawnSync(command, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) {
    console.error("npm ci failed, see above. Nothing else can run before it succeeds.");
    process.exit(1);
  }
}

/**
 * Why `npm ci` has to run, or null. npm keeps a record of what it installed; packages for other
 * machines are optional and are missing from it.
 */
function reasonToInstall() {
  const wanted = packagesOf("package-lock.json");
  const installed = packagesOf("node_modules/.package-lock.json");
  if (installed === null) return "node_modules is missing";
  if (wanted === null) return "package-lock.json is missing";
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === "") continue;
    if (installed[path] ? installed[path].version !== version : !optional)
      return `${path} is not at ${version}`;
  }
  return null;
}

function packagesOf(lockfile) {
  let text;
  try {
    text = readFileSync(`${root}/${lockfile}`, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
  return JSON.parse(text).packages;
}
