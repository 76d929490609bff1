import { expect, test } from "vitest";
import { QUOTED } from "../../../src/engine/annotate/annotate.ts";
import { CLAUSE_MARK, isWord, NUMBER, UNKNOWN } from "../../../src/engine/match/lexicon.ts";
import { analysed, shipped } from "./analysis-of.ts";

const analysis = analysed(
  "The dam is a success, Ann Roe said in May. “It cost 12 million,” she added.",
  "Critics fear for the fishermen; nobody else does.",
);
const { tokens, voice, sentences } = analysis.text;
const all = Array.from({ length: tokens.count }, (_, at) => at);
const idAt = (at: number): number => tokens.id[at] as number;

test("every token that some measure knows is noted, in its sentence", () => {
  const { at, start } = analysis.noted;
  const { kinds } = shipped.measureWords;
  const ofNoKind = [kinds[UNKNOWN], kinds[CLAUSE_MARK]];
  for (const [index, { from, to }] of sentences.entries()) {
    const known = all.filter(
      (token) => token >= from && token < to && !ofNoKind.includes(kinds[idAt(token)]),
    );
    expect([...at.subarray(start[index], start[index + 1])]).toEqual(known);
  }
  expect(start.at(-1)).toBeGreaterThan(5);
});

test("words, quoted words and grounds are counted", () => {
  const body = all.filter((at) => at >= (sentences[1]?.from ?? 0) && isWord(idAt(at)));
  const reporting = shipped.classes.get("reporting-word");
  expect(analysis.bodyWords).toBe(body.length);
  expect(analysis.quotedWords).toBe(body.filter((at) => voice[at] === QUOTED).length);
  expect(analysis.quotedWords).toBe(4);
  expect(analysis.groundWords).toBe(
    body.filter((at) => idAt(at) === NUMBER || reporting.has(idAt(at))).length,
  );
  expect(analysis.groundWords).toBeGreaterThan(2);
});
