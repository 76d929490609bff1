/**
 * A browser's extension API, as far as ours is used, in memory. Import it before any module of the
 * extension: they find it as the global `browser`.
 */
import { generateChromeMessages, parseMessagesText } from "@wxt-dev/i18n/build";
import locale from "../../assets/locales/en.yml?raw";

type Listener = (...given: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener) {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener) {
    this.listeners.delete(listener);
  }
  /** Calls every listener, as the browser does, and hands back what they returned. */
  emit(...given: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(given as never[])));
  }
}

class FakeArea {
  data: Record<string, unknown> = {};
  /** Set, every write is refused with it. */
  refusal: Error | null = null;
  /** Set, every read fails with it. */
  failure: Error | null = null;
  readonly #name: string;
  readonly #changed: FakeEvent;
  constructor(name: string, changed: FakeEvent) {
    this.#name = name;
    this.#changed = changed;
  }
  async get(key: string) {
    if (this.failure !== null) throw this.failure;
    return key in this.data ? { [key]: structuredClone(this.data[key]) } : {};
  }
  async set(items: Record<string, unknown>) {
    if (this.refusal !== null) throw this.refusal;
    Object.assign(this.data, structuredClone(items));
    this.#changed.emit(items, this.#name);
  }
  async remove(key: string) {
    if (!(key in this.data)) return;
    delete this.data[key];
    this.#changed.emit({ [key]: {} }, this.#name);
  }
}

interface FakeTab {
  id: number;
  url?: string;
  status?: string;
  incognito?: boolean;
}

interface Detected {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}
const UNSURE: Detected = { isReliable: false, languages: [] };

const NOBODY = "Could not establish connection. Receiving end does not exist.";

const storageChanged = new FakeEvent();
const START: FakeTab = { id: 1, url: "https://www.ellery-courier.example/city/harbour-toll" };

export const fakeBrowser = {
  runtime: {
    id: "sidelight",
    onMessage: new FakeEvent(),
    onInstalled: new FakeEvent(),
    openedOptions: 0,
    async openOptionsPage() {
      fakeBrowser.runtime.openedOptions += 1;
    },
    /** What the background answers; by default whoever listens. */
    async sendMessage(message: unknown): Promise<unknown> {
      const replies = fakeBrowser.runtime.onMessage.emit(message, {
        tab: { id: 1, incognito: false },
      });
      const first = replies.find((reply) => reply !== undefined);
      if (first === undefined) throw new Error(NOBODY);
      return first;
    },
  },
  i18n: {
    getMessage,
    /** What the browser makes of a text; by default nothing sure. */
    detected: UNSURE as Detected | Error,
    /** Texts that were shown to the detector. */
    shown: [] as string[],
    async detectLanguage(text: string): Promise<Detected> {
      fakeBrowser.i18n.shown.push(text);
      if (fakeBrowser.i18n.detected instanceof Error) throw fakeBrowser.i18n.detected;
      return fakeBrowser.i18n.detected;
    },
  },
  storage: {
    local: new FakeArea("local", storageChanged),
    session: new FakeArea("session", storageChanged),
    onChanged: storageChanged,
  },
  tabs: {
    active: START as FakeTab | undefined,
    /** The content scripts, by tab. */
    pages: {} as Record<number, (command: { type: string }) => unknown>,
    sent: [] as { tabId: number; message: unknown }[],
    async query() {
      return fakeBrowser.tabs.active === undefined ? [] : [fakeBrowser.tabs.active];
    },
    async sendMessage(tabId: number, message: { type: string }) {
      const page = fakeBrowser.tabs.pages[tabId];
      if (page === undefined) throw new Error(NOBODY);
      fakeBrowser.tabs.sent.push({ tabId, message });
      return page(message);
    },
    onUpdated: new FakeEvent(),
    onActivated: new FakeEvent(),
    onRemoved: new FakeEvent(),
  },
  action: {
    shown: {} as Record<number, { text?: string; title?: string; color?: string }>,
    /** Set, the browser says that the tab is gone. */
    gone: false,
    async setBadgeText(badge: { tabId: number; text: string }) {
      show(badge);
    },
    async setTitle(badge: { tabId: number; title: string }) {
      show(badge);
    },
    async setBadgeBackgroundColor(badge: { tabId: number; color: string }) {
      show(badge);
    },
    async setBadgeTextColor() {},
    openedPopups: 0,
    /** Set, the browser opens no popup and says why. */
    refusal: null as Error | null,
    async openPopup() {
      if (fakeBrowser.action.refusal !== null) throw fakeBrowser.action.refusal;
      fakeBrowser.action.openedPopups += 1;
    },
  },
  contextMenus: {
    onClicked: new FakeEvent(),
    entries: [] as { id: string; title: string; contexts: string[] }[],
    async removeAll() {
      fakeBrowser.contextMenus.entries = [];
    },
    create(entry: { id: string; title: string; contexts: string[] }) {
      fakeBrowser.contextMenus.entries.push(entry);
    },
  },
  permissions: {
    granted: true,
    async contains() {
      return fakeBrowser.permissions.granted;
    },
  },
  scripting: {
    started: [] as number[],
    /** Runs when a content script is started in a tab. */
    onStart: (_tabId: number): void => {},
    async executeScript({ target }: { target: { tabId: number } }) {
      fakeBrowser.scripting.started.push(target.tabId);
      fakeBrowser.scripting.onStart(target.tabId);
    },
  },
  commands: { onCommand: new FakeEvent() },
};

const messages = generateChromeMessages(parseMessagesText(locale, "YAML")) as Record<
  string,
  { message: string }
>;

/** Keys asked for that the locale file lacks. */
export const missingTexts = new Set<string>();

function getMessage(key: string, substitutions: string | string[] = []): string {
  const message = messages[key]?.message;
  if (message === undefined) {
    missingTexts.add(key);
    return "";
  }
  return [substitutions]
    .flat()
    .reduce((text, substitution, index) => text.replaceAll(`$${index + 1}`, substitution), message);
}

function show({
  tabId,
  ...badge
}: {
  tabId: number;
  text?: string;
  title?: string;
  color?: string;
}) {
  const { action } = fakeBrowser;
  if (action.gone) throw new Error(`No tab with id: ${tabId}.`);
  action.shown[tabId] = { ...action.shown[tabId], ...badge };
}

/** Puts the browser back to how it starts, for the next test. */
export function resetBrowser(): void {
  const { runtime, storage, tabs, action, contextMenus, permissions, scripting, commands } =
    fakeBrowser;
  for (const event of [
    runtime.onMessage,
    runtime.onInstalled,
    contextMenus.onClicked,
    storageChanged,
    tabs.onUpdated,
    tabs.onActivated,
    tabs.onRemoved,
    commands.onCommand,
  ])
    event.listeners.clear();
  for (const area of [storage.local, storage.session])
    Object.assign(area, { data: {}, refusal: null, failure: null });
  Object.assign(tabs, { active: START, pages: {}, sent: [] });
  Object.assign(action, { shown: {}, gone: false, openedPopups: 0, refusal: null });
  contextMenus.entries = [];
  Object.assign(scripting, { started: [], onStart: () => {} });
  Object.assign(fakeBrowser.i18n, { detected: UNSURE, shown: [] });
  permissions.granted = true;
  runtime.openedOptions = 0;
  missingTexts.clear();
}

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
