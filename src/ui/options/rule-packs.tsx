import { useEffect, useState } from "preact/hooks";
import { MAX_PACK_SIZE, writeRulePack } from "../../engine/rule-pack.ts";
import { messageOf, reportError } from "../../extension/errors.ts";
import type { InstallPackReply } from "../../extension/messages.ts";
import { requestInstallation } from "../../extension/messaging.ts";
import {
  discardUnreadableRulePacks,
  type InstalledPack,
  removeRulePack,
  switchRulePack,
  unreadableRulePacks,
} from "../../extension/rule-packs.ts";
import { t } from "../../extension/texts.ts";
import { Tick } from "./choices.tsx";
import { useDownload } from "./use-download.ts";

/** The reader's rule packs, each with a switch, and a field to add one. */
export function RulePacks(props: {
  packs: readonly InstalledPack[];
  /** Why packs are left out although they are on, by name. */
  problems: Readonly<Record<string, string>>;
}) {
  const [failure, setFailure] = useState("");
  const download = useDownload();
  const change = (done: Promise<void>) => {
    setFailure("");
    done.catch((error) => {
      reportError("changing the rule packs", error);
      setFailure(t("options.failed", [messageOf(error)]));
    });
  };
  return (
    <>
      {props.packs.length === 0 ? (
        <p>{t("options.packsNone")}</p>
      ) : (
        <ul class="rules packs">
          {props.packs.map(({ on, pack }) => (
            <li key={pack.name}>
              <Tick
                label={<strong>{pack.name}</strong>}
                note={t("options.rulesCount", pack.rules.length)}
                checked={on}
                onChange={(isOn) => change(switchRulePack(pack.name, isOn))}
              />
              <button
                type="button"
                class="button button-quiet"
                aria-label={t("options.packExportNamed", [pack.name])}
                onClick={() => download(`${pack.name}.json`, writeRulePack(pack.name, pack.rules))}
              >
                {t("options.packExport")}
              </button>
              <button
                type="button"
                class="button button-quiet"
                aria-label={t("options.packRemoveNamed", [pack.name])}
                onClick={() => change(removeRulePack(pack.name))}
              >
                {t("options.packRemove")}
              </button>
              {props.problems[pack.name] !== undefined && (
                <p class="invalid">{t("options.packProblem", [props.problems[pack.name] ?? ""])}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {failure !== "" && (
        <p role="alert" class="invalid">
          {failure}
        </p>
      )}
      <Import />
      <UnreadablePacks />
    </>
  );
}

/** What the last import came to. */
type Outcome = InstallPackReply | "checking" | null;

function Import() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const read = async (file: File) => {
    setOutcome("checking");
    setOutcome(await installed(file));
  };
  return (
    <>
      <label class="file">
        <span>{t("options.packImport")}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file === undefined) return;
            // Emptied once read, so that the same file can be chosen again after a correction.
            void read(file).finally(() => {
              input.value = "";
            });
          }}
        />
      </label>
      <p role="status">{statusOf(outcome)}</p>
      {outcome !== null && outcome !== "checking" && <ImportMessages reply={outcome} />}
    </>
  );
}

function statusOf(outcome: Outcome): string {
  if (outcome === "checking") return t("options.packChecking");
  if (outcome === null || !outcome.ok) return "";
  const rules = t("options.rulesCount", outcome.rules);
  return outcome.replaced
    ? t("options.packReplaced", [outcome.name, rules])
    : t("options.packInstalled", [outcome.name, rules]);
}

function ImportMessages({ reply }: { reply: InstallPackReply }) {
  if (!reply.ok)
    return (
      <div role="alert" class="messages">
        <p class="invalid">{t("options.packRefused")}</p>
        <MessageList messages={reply.errors} />
      </div>
    );
  if (reply.warnings.length === 0) return null;
  return (
    <div role="alert" class="messages">
      <p>{t("options.packWarnings")}</p>
      <MessageList messages={reply.warnings} />
    </div>
  );
}

const MessageList = ({ messages }: { messages: readonly string[] }) => (
  <ul>
    {messages.map((message) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
);

async function installed(file: File): Promise<InstallPackReply> {
  if (file.size > MAX_PACK_SIZE) return { ok: false, errors: [t("options.packTooLarge")] };
  try {
    return await requestInstallation(await file.text());
  } catch (error) {
    reportError("importing a rule pack", error);
    return { ok: false, errors: [messageOf(error)] };
  }
}

/** Stored packs that could not be read, for the reader to look at before they are thrown away. */
function UnreadablePacks() {
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    unreadableRulePacks().then(setKept, (error) => reportError("reading kept packs", error));
  }, []);
  if (kept === null) return null;
  return (
    <>
      <p>{t("options.packsUnreadable")}</p>
      <pre class="detail">{kept}</pre>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          discardUnreadableRulePacks().then(
            () => setKept(null),
            (error) => reportError("throwing kept packs away", error),
          );
        }}
      >
        {t("options.packsUnreadableDiscard")}
      </button>
    </>
  );
}
