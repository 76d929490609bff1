import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod/mini";
import { analyze } from "../src/engine/analyze.ts";
import { type CompiledRuleset, compilePatterns, rulesetFrom } from "../src/engine/compile.ts";
import type { PatternData } from "../src/engine/match/code.ts";
import { unpackPatterns } from "../src/engine/match/packed.ts";
import { startBackground } from "../src/extension/background-service.ts";
import { reportError } from "../src/extension/errors.ts";
import { packedPatterns } from "../src/rules/packed.ts";
import { englishRuleset } from "../src/rules/registry.ts";

export default defineBackground(() => {
  // The extension's content security policy forbids the code that zod would otherwise generate.
  z.config({ jitless: true });
  const rulesetWithout = compiledOnce();
  startBackground({
    analyze: (article, settings) => analyze(article, rulesetWithout(settings.rulesOff)),
    rules: englishRuleset.rules,
  });
  try {
    rulesetWithout([]);
  } catch (error) {
    // Pages that ask get the same error in reply; without listeners they would wait in vain.
    reportError("compiling the rules", error);
  }
});

/** Makes the ruleset ready at start, and again only when the reader's choice of rules is another. */
function compiledOnce(): (rulesOff: readonly string[]) => CompiledRuleset {
  let patterns: PatternData | undefined;
  let choice: string | undefined;
  let ruleset: CompiledRuleset | undefined;
  return (rulesOff) => {
    const wanted = [...rulesOff].sort().join("\n");
    if (ruleset === undefined || choice !== wanted) {
      choice = wanted;
      patterns ??= packedPatterns
        ? unpackPatterns(packedPatterns)
        : compilePatterns(englishRuleset);
      ruleset = rulesetFrom(englishRuleset, patterns, new Set(rulesOff));
    }
    return ruleset;
  };
}
