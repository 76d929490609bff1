import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where a browser may be: variables that name it, commands on the PATH, usual places, Debian package. */
interface Whereabouts {
  variables: string[];
  commands: string[];
  places: string[];
  debianPackage: string;
  advice: string;
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variables: ["SIDELIGHT_CHROMIUM", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"],
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/snap/bin/chromium",
      ...programFiles.flatMap((folder) => [
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      ]),
    ],
    debianPackage: "chromium",
    advice: "Install Chromium or Chrome, or set SIDELIGHT_CHROMIUM to its executable.",
  },
  firefox: {
    variables: ["SIDELIGHT_FIREFOX", "FIREFOX_PATH"],
    commands: ["firefox", "firefox-esr", "firefox-developer-edition"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/snap/bin/firefox",
      ...programFiles.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
    ],
    debianPackage: "firefox-esr",
    advice: "Install Firefox 140 or newer, or set SIDELIGHT_FIREFOX to its executable.",
  },
};

/**
 * Path of the browser's executable. Where there is none and this is Debian under root, installs it.
 *
 * @throws {Error} with one sentence on what to install, or where a variable names no executable.
 */
export function browserExecutable(name: BrowserName): string {
  const { variables, commands, places, debianPackage, advice } = WHEREABOUTS[name];
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${variable} names no executable file: ${path}`);
    return path;
  }
  const candidates = [...onPath(commands), ...places];
  const found = candidates.find(isExecutable);
  if (found) return found;
  if (installedFromDebian(debianPackage)) {
    const installed = candidates.find(isExecutable);
    if (installed) return installed;
  }
  throw new Error(`No ${name} found on this machine. ${advice}`);
}

function onPath(commands: string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installedFromDebian(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || !isExecutable("/usr/bin/apt-get")) return false;
  console.log(`Installing ${debianPackage} with apt-get …`);
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", debianPackage);
}
