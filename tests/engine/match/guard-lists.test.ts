import { expect, test } from "vitest";
import { compilePatterns } from "../../../src/engine/compile.ts";
import { GuardLists } from "../../../src/engine/match/guard-lists.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

const data = compilePatterns(englishRuleset);
const guards = new GuardLists(data);
const lists = Array.from({ length: data.listStart.length - 1 }, (_, list) => list);

const idsOf = (list: number): Int32Array =>
  data.lists.ids.subarray(data.listStart[list], data.listStart[list + 1]);

test("every entry is found under its id", () => {
  const nameId = data.forms.length - 1;
  for (const list of lists) {
    expect(guards.hasNames(list)).toBe(idsOf(list).includes(nameId));
    const found: number[] = [];
    for (const id of new Set(idsOf(list))) {
      expect(guards.mayHave(list, id)).toBe(true);
      guards.forEachProgram(list, id, (program) => found.push(program));
    }
    const filed = data.lists.programs.subarray(data.listStart[list], data.listStart[list + 1]);
    expect(found).toEqual([...filed]);
  }
});

test("few other ids are taken for one of a list's", () => {
  let others = 0;
  let mistaken = 0;
  for (const list of lists) {
    guards.hasNames(list);
    const ids = new Set(idsOf(list));
    for (let id = 0; id < data.forms.length; id += 7) {
      if (ids.has(id)) continue;
      others++;
      if (guards.mayHave(list, id)) mistaken++;
    }
  }
  expect(mistaken / others).toBeLessThan(0.1);
});
