import { t } from "../../extension/texts.ts";
import { Fold } from "../parts/fold.tsx";
import { shareName } from "../words.ts";
import { useCard } from "./card-context.ts";

/** What the numbers are, and what they cannot be. */
export function Foot() {
  const { ruleset, text } = useCard().report;
  return (
    <footer class="foot">
      <h2>{t("foot.title")}</h2>
      <p>{t("foot.body")}</p>
      <Fold class="fold fold-small" title={t("foot.cannot")}>
        <ul class="plain">
          <li>{t("foot.cannotFacts")}</li>
          <li>{t("foot.cannotIrony")}</li>
          <li>{t("foot.cannotIntent")}</li>
          <li>{t("foot.cannotOutlet")}</li>
        </ul>
      </Fold>
      <p class="facts">
        {t("figures.words", text.words)} · {t("figures.sentences", text.sentences)} ·{" "}
        {t("figures.narrator", text.narratorSentences)}
        {text.words > 0 &&
          ` · ${t("figures.quoted", [shareName(Math.min(1, text.quotedWords / text.words))])}`}
      </p>
      <p class="facts">
        {t("foot.version", ruleset.rules, [String(ruleset.rules), ruleset.version])},{" "}
        {t("foot.topics", ruleset.topics)}
      </p>
      <p class="facts">{t("foot.device")}</p>
    </footer>
  );
}
