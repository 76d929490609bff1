import type { Finding } from "../../engine/report.ts";
import { t } from "../../extension/texts.ts";
import { flagName, listName, tierName, voiceName } from "../words.ts";
import { useCard } from "./card-context.ts";
import { FindingQuote } from "./quote.tsx";

/**
 * Findings, by their index in the report, gathered under the rule that made them.
 *
 * @param underFlag the list stands under its flag's name, which then need not be repeated
 */
export function FindingGroups({
  findings,
  underFlag = false,
}: {
  findings: readonly number[];
  underFlag?: boolean;
}) {
  const { report } = useCard();
  return (
    <ul class="groups">
      {[...byRule(report.findings, findings)].map(([rule, indexes]) => (
        <li key={rule} class="group">
          <RuleGroup rule={rule} indexes={indexes} underFlag={underFlag} />
        </li>
      ))}
    </ul>
  );
}

function RuleGroup(props: { rule: string; indexes: readonly number[]; underFlag: boolean }) {
  const { rule, indexes } = props;
  const { report } = useCard();
  const info = report.rules[rule];
  return (
    <>
      <p class="group-name">
        <strong>{info?.name ?? rule}</strong>
        {info?.flag !== undefined && !props.underFlag && (
          <span class="chip">{flagName(info.flag)}</span>
        )}
      </p>
      {info !== undefined && <p class="group-message">{info.message}</p>}
      <ul class="quotes">
        {indexes.map((index) => (
          <li key={index}>
            <FindingQuote index={index} />
            <FindingFacts index={index} />
          </li>
        ))}
      </ul>
      {info !== undefined && (
        <p class="group-ask">
          {t("finding.ask", [info.question])}
          <cite class="group-source">{t("finding.source", [info.citation])}</cite>
        </p>
      )}
    </>
  );
}

function FindingFacts({ index }: { index: number }) {
  const finding = useCard().report.findings[index];
  if (finding === undefined) return null;
  const facts = [tierName(finding.tier), voiceName(finding.voice)];
  if (finding.guards.length > 0) facts.push(t("finding.guards", [listName(finding.guards)]));
  return (
    <p class="facts">
      {facts.join(" · ")}
      {finding.note !== undefined && <span class="facts-note"> {finding.note}</span>}
    </p>
  );
}

function byRule(all: readonly Finding[], indexes: readonly number[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const finding = all[index];
    if (finding === undefined) continue;
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [index]);
    else group.push(index);
  }
  return groups;
}
