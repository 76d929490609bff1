import { REPORT_SCHEMA_VERSION } from "../engine/terms.ts";
import { messageOf } from "./errors.ts";
import type {
  AnalyzeReply,
  AnalyzeRequest,
  CommandReply,
  PageCommand,
  PageState,
  PageStateNotice,
} from "./messages.ts";
import { browser } from "./page-browser.ts";

/*
 * The content script's side of the messages. It runs in every page that opens, and schemas would be
 * the larger part of it; what reaches it comes from this extension's own background and views, so a
 * few plain questions take the schemas' place. A test holds them to the same answers.
 */

/** Content script → background. Rejects where the worker cannot be reached or answers nonsense. */
export async function requestAnalysis(request: AnalyzeRequest): Promise<AnalyzeReply> {
  const reply: unknown = await browser.runtime.sendMessage(request);
  if (!isAnalyzeReply(reply)) throw new TypeError("The background's answer was not understood");
  return reply;
}

/** Content script → background and open popups. */
export async function noticePageState(state: PageStateNotice["state"]): Promise<void> {
  const notice: PageStateNotice = { type: "page-state", state };
  await browser.runtime.sendMessage(notice);
}

/**
 * Answers the commands of background and views. What is no command gets a reply that says so and has
 * no other effect. Returns how to stop.
 */
export function listenInPage(
  answer: (command: PageCommand) => Promise<PageState | CommandReply>,
): () => void {
  const listener = (raw: unknown, _sender: unknown, send: (reply: unknown) => void): true => {
    replyTo(raw, answer).then(send, (error: unknown) =>
      send({ ok: false, error: messageOf(error) }),
    );
    // The reply comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function replyTo(
  raw: unknown,
  answer: (command: PageCommand) => Promise<PageState | CommandReply>,
): Promise<PageState | CommandReply> {
  return isPageCommand(raw) ? answer(raw) : { ok: false, error: "Message not understood" };
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** What each command must hold beside its type. */
const COMMANDS: Record<PageCommand["type"], (fields: Fields) => boolean> = {
  "ask-state": () => true,
  "analyze-now": ({ wanted }) => ["page", "selection", "either"].includes(String(wanted)),
  "show-finding": ({ pageKey, finding }) => typeof pageKey === "string" && isCount(finding),
  "show-span": ({ pageKey, start, end }) =>
    typeof pageKey === "string" && isCount(start) && isCount(end),
  "step-finding": ({ by }) => by === 1 || by === -1,
};

/** Whether a message is a command that `pageCommandSchema` lets pass. */
export function isPageCommand(raw: unknown): raw is PageCommand {
  if (!isFields(raw) || typeof raw.type !== "string" || !Object.hasOwn(COMMANDS, raw.type))
    return false;
  return COMMANDS[raw.type as PageCommand["type"]](raw);
}

/** The report is the background's own work: its version is looked at, not every finding. */
function isAnalyzeReply(raw: unknown): raw is AnalyzeReply {
  if (!isFields(raw)) return false;
  if (raw.ok === false) return typeof raw.error === "string";
  return raw.ok === true && isFields(raw.report) && raw.report.schema === REPORT_SCHEMA_VERSION;
}
