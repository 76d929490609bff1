import { useState } from "preact/hooks";
import { DIMENSIONS, type Dimension } from "../../engine/report.ts";
import { messageOf, reportError } from "../../extension/errors.ts";
import type { RuleMetadata } from "../../extension/messages.ts";
import { requestExport } from "../../extension/messaging.ts";
import { t } from "../../extension/texts.ts";
import { dimensionName } from "../words.ts";
import { useDownload } from "./use-download.ts";

type Selection = "all" | "on" | Dimension;

/** Saves the rules that come with the extension, or a selection of them, as a rule pack's file. */
export function RuleExport(props: {
  /** Shipped rules alone. */
  rules: readonly RuleMetadata[];
  off: readonly string[];
}) {
  const [selection, setSelection] = useState<Selection>("all");
  const [said, setSaid] = useState("");
  const download = useDownload();
  const selected = props.rules.filter(
    ({ id, dimension }) =>
      selection === "all" ||
      (selection === "on" ? !props.off.includes(id) : dimension === selection),
  );
  const dimensions = DIMENSIONS.filter((dimension) =>
    props.rules.some((rule) => rule.dimension === dimension),
  );
  const save = () => {
    setSaid("");
    requestExport(selected.map(({ id }) => id)).then(
      (text) => {
        download("sidelight-rules.json", text);
        setSaid(t("options.exported", selected.length));
      },
      (error) => {
        reportError("exporting rules", error);
        setSaid(t("options.exportFailed", [messageOf(error)]));
      },
    );
  };
  return (
    <>
      <div class="site-form">
        <label>
          <span>{t("options.export")}</span>
          <select
            value={selection}
            onChange={(event) => setSelection(event.currentTarget.value as Selection)}
          >
            <option value="all">{t("options.exportAll")}</option>
            <option value="on">{t("options.exportOn")}</option>
            {dimensions.map((dimension) => (
              <option key={dimension} value={dimension}>
                {dimensionName(dimension)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={selected.length === 0} onClick={save}>
          {t("options.exportButton")}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
