import { expect, test } from "vitest";
import { leftOutLines, soundRuleset } from "../../src/engine/sound-ruleset.ts";
import { englishRuleset } from "../../src/rules/registry.ts";

/** At run time a broken file would cost that file alone; in the repository there must be none. */
test("no file of the English rules is broken", { timeout: 60_000 }, () => {
  expect(leftOutLines(soundRuleset(englishRuleset).leftOut)).toEqual([]);
});
