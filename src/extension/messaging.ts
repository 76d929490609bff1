import * as z from "zod/mini";
import { browser } from "./browser.ts";
import { isNobodyThere } from "./errors.ts";
import {
  type BackgroundMessage,
  backgroundMessageSchema,
  type CommandReply,
  commandReplySchema,
  exportRulesReplySchema,
  type InstallPackReply,
  installPackReplySchema,
  type ListRulesReply,
  listRulesReplySchema,
  type PageCommand,
  type PageState,
  pageStateNoticeSchema,
  pageStateSchema,
} from "./messages.ts";

/** Who sent a message, as far as the receiver may care. */
export interface Sender {
  /** Null where the sender is a page of the extension. */
  tab: { id: number; private: boolean } | null;
}

/** Options page → background: the rules, in the words for the reader, and packs that are left out. */
export async function requestRules(): Promise<Omit<ListRulesReply, "ok">> {
  return z.parse(listRulesReplySchema, await browser.runtime.sendMessage({ type: "list-rules" }));
}

/** Options page → background: checks a rule pack's JSON and installs it where nothing is wrong. */
export async function requestInstallation(text: string): Promise<InstallPackReply> {
  const reply = await browser.runtime.sendMessage({ type: "install-pack", text });
  return z.parse(installPackReplySchema, reply);
}

/** Options page → background: shipped rules as a rule pack's JSON. */
export async function requestExport(ids: readonly string[]): Promise<string> {
  const reply = await browser.runtime.sendMessage({ type: "export-rules", ids });
  return z.parse(exportRulesReplySchema, reply).text;
}

/** Popup → content script: the page's state, or null where no content script answers in the tab. */
export async function askPageState(tabId: number): Promise<PageState | null> {
  const answer = await sendToPage(tabId, { type: "ask-state" });
  return answer === null ? null : z.parse(pageStateSchema, answer);
}

/** Popup or background → content script; null where no content script answers in the tab. */
export async function commandPage(
  tabId: number,
  command: Exclude<PageCommand, { type: "ask-state" }>,
): Promise<CommandReply | null> {
  const answer = await sendToPage(tabId, command);
  return answer === null ? null : z.parse(commandReplySchema, answer);
}

/**
 * Answers the background's messages. A message that breaks the schema gets a reply that says so and
 * has no other effect. Returns how to stop.
 */
export function listenInBackground(
  answer: (message: BackgroundMessage, sender: Sender) => Promise<unknown>,
): () => void {
  return listen(backgroundMessageSchema, answer);
}

/** Calls back when the page in a tab says that its state has changed. Returns how to stop. */
export function watchPageNotices(onNotice: (tabId: number) => void): () => void {
  const listener = (raw: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    if (pageStateNoticeSchema.safeParse(raw).success && sender.tab?.id !== undefined)
      onNotice(sender.tab.id);
    // The background answers; a view only listens.
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function listen<T>(
  schema: z.ZodMiniType<T>,
  answer: (message: T, sender: Sender) => Promise<unknown>,
): () => void {
  const listener = async (
    raw: unknown,
    from: { tab?: { id?: number | undefined; incognito: boolean } | undefined },
  ): Promise<unknown> => {
    const message = z.safeParse(schema, raw);
    if (!message.success)
      return { ok: false, error: `Message not understood: ${z.prettifyError(message.error)}` };
    return answer(message.data, { tab: tabOf(from) });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function tabOf(from: {
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}): Sender["tab"] {
  return from.tab?.id === undefined ? null : { id: from.tab.id, private: from.tab.incognito };
}

async function sendToPage(tabId: number, command: PageCommand): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) ?? null;
  } catch (error) {
    if (isNobodyThere(error)) return null;
    throw error;
  }
}
