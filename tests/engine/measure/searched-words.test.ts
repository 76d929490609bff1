import { expect, test } from "vitest";
import { searchedWords } from "../../../src/engine/measure/searched-words.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

test.each([
  ["export (control/n|curb/n)", "export control / curb"],
  ["collaborat* on ..2 research", "collaborat… on … research"],
  ["[safety] record/n", "safety record"],
  ["#figure percent of #name", "(number) percent of (name)"],
  ["the? lawyer/n @speech-verb", "the lawyer (speech verb)"],
])("%s reads %s", (pattern, words) => {
  expect(searchedWords([pattern])).toEqual([words]);
});

test("no cue that ships shows its syntax", () => {
  const cues = englishRuleset.topics.flatMap(({ perspectives }) =>
    perspectives.flatMap((perspective) => perspective.cues),
  );
  expect(cues.length).toBeGreaterThan(500);
  for (const words of searchedWords(cues)) expect(words).not.toMatch(/\/[vna]\b|\.\.\d|[*@#|[\]]/);
});
