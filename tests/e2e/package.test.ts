import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BROWSERS } from "../../scripts/browser/find.ts";
import { packageFolder } from "./browsers.ts";

/** Most bytes, gzipped, that a script may have. Every page pays for the first; the second holds the compiled rules. */
const LARGEST = { "content-scripts/content.js": 45_000, "background.js": 1_000_000 };

describe.each(BROWSERS)("the shipped package, for %s", (name) => {
  const folder = packageFolder(name);
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const manifest = JSON.parse(text("manifest.json"));
  const files = globSync("**/*.*", { cwd: folder });

  test("asks for the permissions that the README explains and for no other", () => {
    expect(manifest.permissions).toEqual(["storage", "activeTab", "scripting", "contextMenus"]);
    const others = ["host_permissions", "optional_permissions", "optional_host_permissions"];
    for (const kind of [...others, "externally_connectable", "web_accessible_resources"])
      expect(manifest).not.toHaveProperty(kind);
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
  });

  test("forbids its own pages every connection, foreign script and inline code", () => {
    const policy = new Map<string, string>(
      manifest.content_security_policy.extension_pages
        .split(";")
        .map((directive: string) => directive.trim().split(/ (.*)/).slice(0, 2)),
    );
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("connect-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
  });

  test("has no code that opens a connection or runs text as code", () => {
    for (const file of files.filter((one) => one.endsWith(".js")))
      expect(text(file), file).not.toMatch(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\s*\(/,
      );
  });

  test("holds scripts, styles, texts and icons, and nothing of the workshop", () => {
    for (const file of files) expect(file).toMatch(/\.(js|css|html|json|png)$/);
    expect(files.filter((file) => /screenshot|test|\.map$/.test(file))).toEqual([]);
  });

  test("keeps its scripts small", () => {
    for (const [file, largest] of Object.entries(LARGEST))
      expect(gzipSync(text(file)).length, file).toBeLessThan(largest);
  });
});
