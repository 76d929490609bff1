import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod/mini";
import { analyze } from "../src/engine/analyze.ts";
import { unpackPatterns } from "../src/engine/match/packed.ts";
import { readRulePack } from "../src/engine/pack/read.ts";
import { RulesetShelf } from "../src/engine/pack/ruleset-shelf.ts";
import { rulesOfPack, writeRulePack } from "../src/engine/rule-pack.ts";
import { leftOutLines, soundRuleset, withoutLeftOut } from "../src/engine/sound-ruleset.ts";
import { startBackground } from "../src/extension/background-service.ts";
import { reportError } from "../src/extension/errors.ts";
import { leftOutOfBuild, packedPatterns } from "../src/rules/packed.ts";
import { englishRuleset } from "../src/rules/registry.ts";

export default defineBackground(() => {
  // The extension's content security policy forbids the code that zod would otherwise generate.
  z.config({ jitless: true });
  // A build has looked for what is broken; without one it is looked for here.
  const { source, leftOut } = leftOutOfBuild
    ? { source: withoutLeftOut(englishRuleset, leftOutOfBuild), leftOut: leftOutOfBuild }
    : soundRuleset(englishRuleset);
  const leftOutRules = leftOutLines(leftOut);
  for (const line of leftOutRules) reportError("reading the rules", new Error(line));
  const shelf = new RulesetShelf(
    source,
    () => (packedPatterns ? unpackPatterns(packedPatterns) : null),
    (name, problem) => reportError(`using the rule pack ${name}`, new Error(problem)),
  );
  startBackground({
    analyze: (article, { rulesOff }, packs) => analyze(article, shelf.ruleset(rulesOff, packs)),
    rulesWith: (packs) => {
      const { usable, problems } = shelf.sorted(packs);
      return {
        rules: [...source.rules, ...usable.flatMap(rulesOfPack)],
        leftOut: leftOutRules,
        packProblems: problems,
      };
    },
    readPack: (text) => readRulePack(text, source),
    writeRules: (ids) =>
      writeRulePack(
        "sidelight-rules",
        source.rules.filter(({ id }) => ids.includes(id)),
      ),
  });
  try {
    shelf.ruleset([], []);
  } catch (error) {
    // Pages that ask get the same error in reply; without listeners they would wait in vain.
    reportError("compiling the rules", error);
  }
});
