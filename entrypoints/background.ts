import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod/mini";
import { analyze } from "../src/engine/analyze.ts";
import { unpackPatterns } from "../src/engine/match/packed.ts";
import { readRulePack } from "../src/engine/pack/read.ts";
import { RulesetShelf } from "../src/engine/pack/ruleset-shelf.ts";
import { rulesOfPack, writeRulePack } from "../src/engine/rule-pack.ts";
import { startBackground } from "../src/extension/background-service.ts";
import { reportError } from "../src/extension/errors.ts";
import { packedPatterns } from "../src/rules/packed.ts";
import { englishRuleset } from "../src/rules/registry.ts";

export default defineBackground(() => {
  // The extension's content security policy forbids the code that zod would otherwise generate.
  z.config({ jitless: true });
  const shelf = new RulesetShelf(
    englishRuleset,
    () => (packedPatterns ? unpackPatterns(packedPatterns) : null),
    (name, problem) => reportError(`using the rule pack ${name}`, new Error(problem)),
  );
  startBackground({
    analyze: (article, { rulesOff }, packs) => analyze(article, shelf.ruleset(rulesOff, packs)),
    rulesWith: (packs) => {
      const { usable, problems } = shelf.sorted(packs);
      return {
        rules: [...englishRuleset.rules, ...usable.flatMap(rulesOfPack)],
        packProblems: problems,
      };
    },
    readPack: (text) => readRulePack(text, englishRuleset),
    writeRules: (ids) =>
      writeRulePack(
        "sidelight-rules",
        englishRuleset.rules.filter(({ id }) => ids.includes(id)),
      ),
  });
  try {
    shelf.ruleset([], []);
  } catch (error) {
    // Pages that ask get the same error in reply; without listeners they would wait in vain.
    reportError("compiling the rules", error);
  }
});
