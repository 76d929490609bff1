import { useEffect, useState } from "preact/hooks";
import { messageOf, reportError } from "../../extension/errors.ts";
import type { RuleMetadata } from "../../extension/messages.ts";
import { requestRules } from "../../extension/messaging.ts";
import { type InstalledPack, readRulePacks, watchRulePacks } from "../../extension/rule-packs.ts";
import { t } from "../../extension/texts.ts";

/** Rule packs and rules as they stand. */
export interface RulesInUse {
  /** Null until they are read. */
  packs: readonly InstalledPack[] | null;
  /** Shipped rules and those of packs that are on; null until the background has listed them. */
  rules: readonly RuleMetadata[] | null;
  /** Shipped rules that are broken and left out, each with what is wrong. */
  leftOut: readonly string[];
  /** Why packs are left out although they are on, by name. */
  packProblems: Readonly<Record<string, string>>;
  /** Why the rules could not be listed, in words for the reader, or nothing. */
  failure: string;
}

/** Follows the rule packs; the background, which alone holds the rules, lists them after each change. */
export function useRules(): RulesInUse {
  const [packs, setPacks] = useState<readonly InstalledPack[] | null>(null);
  const [listed, setListed] = useState<Omit<RulesInUse, "packs">>({
    rules: null,
    leftOut: [],
    packProblems: {},
    failure: "",
  });
  useEffect(() => {
    readRulePacks().then(setPacks, (error) => reportError("reading the rule packs", error));
    return watchRulePacks(setPacks);
  }, []);
  useEffect(() => {
    if (packs === null) return undefined;
    // An answer that a later change has overtaken is not shown.
    let isCurrent = true;
    requestRules().then(
      (reply) => {
        if (isCurrent) setListed({ ...reply, failure: "" });
      },
      (error) => {
        reportError("asking for the rules", error);
        if (!isCurrent) return;
        const failure = t("options.rulesFailed", [messageOf(error)]);
        setListed({ rules: null, leftOut: [], packProblems: {}, failure });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [packs]);
  return { packs, ...listed };
}
