import { DIMENSIONS, type Dimension } from "../../engine/report.ts";
import type { RuleMetadata } from "../../extension/messages.ts";
import { t } from "../../extension/texts.ts";
import { Fold } from "../parts/fold.tsx";
import { dimensionName, flagName, tierName } from "../words.ts";
import { Tick } from "./choices.tsx";

/** All rules by dimension, each with a switch. */
export function RuleList(props: {
  rules: readonly RuleMetadata[];
  off: readonly string[];
  onChange: (off: string[]) => void;
}) {
  const { rules, off, onChange } = props;
  if (rules.length === 0) return <p>{t("options.rulesNone")}</p>;
  const flip = (id: string, isOn: boolean) =>
    onChange(isOn ? off.filter((other) => other !== id) : [...off, id].sort());
  return (
    <>
      {DIMENSIONS.map((dimension) => (
        <RulesOf
          key={dimension}
          dimension={dimension}
          rules={rules.filter((rule) => rule.dimension === dimension)}
          off={off}
          onFlip={flip}
        />
      ))}
      {off.length > 0 && (
        <button type="button" class="button button-quiet" onClick={() => onChange([])}>
          {t("options.rulesAllOn")}
        </button>
      )}
    </>
  );
}

function RulesOf(props: {
  dimension: Dimension;
  rules: readonly RuleMetadata[];
  off: readonly string[];
  onFlip: (id: string, isOn: boolean) => void;
}) {
  const { rules, off } = props;
  if (rules.length === 0) return null;
  const offHere = rules.filter((rule) => off.includes(rule.id)).length;
  return (
    <Fold
      title={
        <>
          <h3>{dimensionName(props.dimension)}</h3>{" "}
          <span class="facts">
            {t("options.rulesCount", rules.length)}
            {offHere > 0 && ` · ${t("options.rulesOff", offHere)}`}
          </span>
        </>
      }
    >
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Tick
              label={<strong>{rule.name}</strong>}
              note={<RuleNote rule={rule} />}
              checked={!off.includes(rule.id)}
              onChange={(isOn) => props.onFlip(rule.id, isOn)}
            />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function RuleNote({ rule }: { rule: RuleMetadata }) {
  const facts = [tierName(rule.tier), t("finding.source", [rule.citation])];
  if (rule.flag !== undefined) facts.push(t("options.ruleFlag", [flagName(rule.flag)]));
  return (
    <>
      {rule.message}
      <span class="facts rule-facts">{facts.join(" · ")}</span>
    </>
  );
}
