import { describe, expect, test } from "vitest";
import { layerViolations } from "../scripts/house/layers.ts";
import { LONG_FILE, longFiles, styleViolations } from "../scripts/house/style.ts";

const violationsIn = (path: string, text: string) => layerViolations([{ path, text }]);

describe("a planted import that the table of layers forbids is found", () => {
  test.each([
    ["src/engine/rate.ts", 'import { x } from "../page/dom.ts";'],
    ["src/engine/rate.ts", 'import type { X } from "../extension/messages.ts";'],
    ["src/engine/rate.ts", 'import browser from "webextension-polyfill";'],
    ["src/engine/rate.ts", 'import {\n  a,\n  b,\n} from "../rules/registry.ts";'],
    ["src/rules/en/language/a.ts", 'import { analyze } from "../../../engine/analyze.ts";'],
    ["src/rules/registry.ts", 'import { compileRuleset } from "../engine/compile.ts";'],
    ["src/page/extract.ts", 'import { analyze } from "../engine/analyze.ts";'],
    ["src/page/extract.ts", 'import { articleSchema } from "../engine/article.ts";'],
    ["src/page/extract.ts", 'import { send } from "../extension/messaging.ts";'],
    ["src/extension/store.ts", 'import { analyze } from "../engine/analyze.ts";'],
    ["src/extension/store.ts", 'export * from "../ui/words.ts";'],
    ["src/ui/card.tsx", 'import { analyze } from "../engine/analyze.ts";'],
    ["src/ui/card.tsx", 'import "../page/highlighter.ts";'],
    ["entrypoints/content.ts", 'const x = await import("../src/engine/analyze.ts");'],
    ["entrypoints/content.ts", 'import { englishRuleset } from "../src/rules/registry.ts";'],
    ["entrypoints/popup/main.tsx", 'import { scan } from "../../src/page/extract.ts";'],
    ["entrypoints/background.ts", 'import { Card } from "../src/ui/card.tsx";'],
  ])("%s: %s", (path, text) => {
    expect(violationsIn(path, text)[0]).toContain(`${path} must not`);
  });

  test("also by way of another file, into a page", () => {
    const content = {
      path: "entrypoints/content.ts",
      text: 'import { a } from "../src/extension/a.ts";',
    };
    const middle = { path: "src/extension/a.ts", text: 'import { b } from "./b.ts";' };
    const clean = { path: "src/extension/b.ts", text: 'import { c } from "../engine/terms.ts";' };
    const heavy = { path: "src/extension/b.ts", text: 'import { c } from "../engine/report.ts";' };
    const planted = { path: "src/extension/b.ts", text: 'import { c } from "../engine/rate.ts";' };
    expect(layerViolations([content, middle, clean])).toEqual([]);
    expect(layerViolations([content, middle, heavy])).toContain(
      "entrypoints/content.ts must not bring src/engine/report.ts into pages",
    );
    expect(layerViolations([content, middle, planted])).toContain(
      "entrypoints/content.ts must not bring src/engine/rate.ts into pages",
    );
  });

  test("and a folder that the table does not name is refused", () => {
    expect(() => violationsIn("src/misc/a.ts", "")).toThrow("does not know");
    expect(() => violationsIn("entrypoints/devtools.ts", "")).toThrow("does not know");
  });
});

describe("an import that the table allows is left alone", () => {
  test.each([
    ["src/engine/rate.ts", 'import * as z from "zod/mini";\nimport { a } from "./match/scan.ts";'],
    ["src/rules/en/language/a.ts", 'import { defineRule } from "../../../engine/define.ts";'],
    ["src/rules/registry.ts", 'import type { RulesetSource } from "../engine/compile.ts";'],
    ["src/page/extract.ts", 'import { MAX_TEXT_LENGTH } from "../engine/terms.ts";'],
    ["src/page/extract.ts", 'import type { Article } from "../engine/article.ts";'],
    ["src/page/paint.ts", 'import type { Topic } from "../engine/define.ts";'],
    ["src/ui/card.tsx", 'import type { AnalysisReport } from "../engine/report.ts";'],
    ["entrypoints/content.ts", 'import { extract } from "../src/page/extract.ts";'],
    ["entrypoints/background.ts", 'import { analyze } from "../src/engine/analyze.ts";'],
    ["tests/engine/rate.test.ts", 'import { rate } from "../../src/engine/rate.ts";'],
  ])("%s: %s", (path, text) => {
    expect(violationsIn(path, text)).toEqual([]);
  });
});

describe("house style", () => {
  test.each([
    ["src/page/TextMap.ts", "", "kebab-case"],
    ["src/page/utils.ts", "", "name a file"],
    ["src/page/text-map.ts", "export default 1;\n", "named"],
  ])("%s is refused", (path, text, why) => {
    expect(styleViolations([{ path, text }]).join()).toContain(why);
  });

  test("entrypoints, rules and configurations export by default", () => {
    for (const path of ["entrypoints/content.ts", "src/rules/en/a/b.ts", "wxt.config.ts"])
      expect(styleViolations([{ path, text: "export default 1;\n" }])).toEqual([]);
  });

  test("a file of code longer than the limit is named, data are not", () => {
    const text = "x\n".repeat(LONG_FILE + 1);
    expect(longFiles([{ path: "src/page/a.ts", text }])).toHaveLength(1);
    expect(longFiles([{ path: "src/page/a.ts", text: "x\n".repeat(LONG_FILE) }])).toEqual([]);
    expect(longFiles([{ path: "src/rules/en/classes/a.ts", text }])).toEqual([]);
  });
});
