import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod/mini";
import { analyze } from "../src/engine/analyze.ts";
import { type CompiledRuleset, compileRuleset } from "../src/engine/compile.ts";
import { startBackground } from "../src/extension/background-service.ts";
import { reportError } from "../src/extension/errors.ts";
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

/** Compiles at start, and again only when the reader's choice of rules is another. */
function compiledOnce(): (rulesOff: readonly string[]) => CompiledRuleset {
  let choice: string | undefined;
  let compiled: CompiledRuleset | undefined;
  return (rulesOff) => {
    const wanted = [...rulesOff].sort().join("\n");
    if (compiled === undefined || choice !== wanted) {
      choice = wanted;
      compiled = compileRuleset({
        ...englishRuleset,
        rules: englishRuleset.rules.filter((rule) => !rulesOff.includes(rule.id)),
      });
    }
    return compiled;
  };
}
