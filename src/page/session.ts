import type { Article, Span } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { type Extraction, extract } from "./extract.ts";
import type { Hint } from "./hint-card.ts";
import { Hints } from "./hints.ts";
import { pageKeyOf } from "./page-key.ts";
import { recognise } from "./recognise.ts";
import type { TextMap } from "./text-map.ts";
import { watch } from "./watch.ts";

/** What the page says of itself to whoever asks. */
export type SessionState =
  | { state: "no-article"; reason: string }
  | { state: "switched-off" }
  | { state: "working" }
  | { state: "failed"; error: string }
  | {
      state: "analyzed";
      pageKey: string;
      report: AnalysisReport;
      text: string;
      painted: number;
    };

export type AnalysisAnswer = { ok: true; report: AnalysisReport } | { ok: false; error: string };

/** The reader's choices, as far as the page needs them. */
export interface SessionChoices {
  /** False on a site that the reader switched off. */
  allowed: boolean;
  /** Whether articles are analyzed when they open, or only when the reader asks. */
  automatic: boolean;
  /** Whether hints are marked in the page. */
  highlights: boolean;
  dimensionsOff: readonly string[];
}

/** What the session needs of the world outside the page. */
export interface SessionHost {
  /** Sends the article away to be rated. Rejects where nobody answers. */
  analyze: (article: Article, pageKey: string) => Promise<AnalysisAnswer>;
  /** Told whenever the state has changed. */
  changed: (state: SessionState["state"]) => void;
  /** `lost`: the other side ended while it worked, and may be asked again; `retired`: this script's extension is gone. */
  failureOf: (error: unknown) => "lost" | "retired" | "other";
  /** Reports an error that nobody can handle. */
  report: (doing: string, error: unknown) => void;
  describe: (report: AnalysisReport, finding: number, place: number, count: number) => Hint;
  texts: { asked: string; notOnPage: string; changed: string; noAnswer: string };
}

/** Times that a request is sent again after the other side has ended while it worked. */
const SEND_AGAIN = 1;

interface Reading {
  pageKey: string;
  article: Article;
  map: TextMap;
}

/**
 * One page from opening to closing: recognises, reads, has it rated, shows the hints, and does so
 * again when the page becomes another one. The page's state is here and nowhere else.
 */
export class Session {
  readonly #document: Document;
  readonly #host: SessionHost;
  readonly #hints: Hints;
  #choices: SessionChoices;
  #state: SessionState = { state: "working" };
  #reading: Reading | null = null;
  #asked = false;
  #stopWatching: () => void = () => {};
  #retired = false;

  constructor(document: Document, host: SessionHost, choices: SessionChoices) {
    this.#document = document;
    this.#host = host;
    this.#choices = choices;
    this.#hints = new Hints(document, host.describe);
  }

  get state(): SessionState {
    return this.#state.state === "analyzed"
      ? { ...this.#state, painted: this.#hints.marked() }
      : this.#state;
  }

  /** Looks at the page and begins to watch it. Settles when the first result is there. */
  start(): Promise<void> {
    this.#stopWatching = watch(this.#document, (change) => void this.#lookAgain(change), {
      isOurs: (node) => this.#hints.owns(node),
    });
    return this.#look();
  }

  /** Reads and rates the page now, whatever kind of page it is; settles with the new state. */
  async analyzeNow(): Promise<SessionState> {
    this.#asked = true;
    this.#reading = null;
    await this.#look();
    return this.#state;
  }

  /** Takes over the reader's changed choices. */
  async choose(choices: SessionChoices): Promise<void> {
    const before = this.#choices;
    this.#choices = choices;
    const look = before.allowed !== choices.allowed || before.automatic !== choices.automatic;
    if (look) {
      this.#reading = null;
      await this.#look();
    } else if (this.#state.state === "analyzed") {
      this.#paint(this.#state.pageKey, this.#state.report);
    }
  }

  /** Scrolls to a finding and opens its card; returns why not, in words, or null. */
  showFinding(pageKey: string, finding: number): string | null {
    if (this.#state.state !== "analyzed" || this.#state.pageKey !== pageKey)
      return this.#host.texts.changed;
    return this.#hints.showFinding(finding) ? null : this.#host.texts.notOnPage;
  }

  /** Scrolls to a stretch of the text and sets it off; returns why not, in words, or null. */
  showSpan(pageKey: string, span: Span): string | null {
    if (this.#state.state !== "analyzed" || this.#state.pageKey !== pageKey)
      return this.#host.texts.changed;
    return this.#hints.showSpan(span) ? null : this.#host.texts.notOnPage;
  }

  /** Goes to the next (1) or previous (−1) hint; false where the page has none. */
  step(by: 1 | -1): boolean {
    return this.#hints.step(by);
  }

  /** Takes everything of ours from the page and listens no more. */
  retire(): void {
    this.#retired = true;
    this.#stopWatching();
    this.#hints.clear();
  }

  async #lookAgain(change: "address" | "text" | "shown"): Promise<void> {
    if (change === "address") {
      this.#asked = false;
      this.#reading = null;
      this.#hints.clear();
    }
    await this.#look();
  }

  async #look(): Promise<void> {
    if (this.#retired) return;
    if (!this.#choices.allowed) return this.#rest({ state: "switched-off" });
    if (!this.#asked && !this.#choices.automatic)
      return this.#rest({ state: "no-article", reason: this.#host.texts.asked });
    const url = this.#document.location.href;
    if (!this.#asked) {
      const recognition = recognise(this.#document, url);
      if (!recognition.article)
        return this.#rest({ state: "no-article", reason: recognition.reason });
    }
    const extraction = extract(this.#document, url);
    if (!extraction.ok) return this.#rest({ state: "no-article", reason: extraction.reason });
    await this.#rate(extraction);
  }

  /** A state without a report: nothing of an earlier page stays on screen. */
  #rest(state: SessionState): void {
    this.#reading = null;
    this.#hints.clear();
    this.#enter(state);
  }

  async #rate({ article, map }: Extract<Extraction, { ok: true }>): Promise<void> {
    const reading: Reading = { article, map, pageKey: pageKeyOf(article) };
    const known = this.#reading?.pageKey === reading.pageKey;
    this.#reading = reading;
    if (known) {
      // The same text in other nodes: a page that renders itself anew keeps its report.
      if (this.#state.state === "analyzed") this.#paint(reading.pageKey, this.#state.report);
      return;
    }
    this.#hints.clear();
    this.#enter({ state: "working" });
    const answer = await this.#ask(reading);
    if (answer === null || this.#retired || this.#reading?.pageKey !== reading.pageKey) return;
    if (answer.ok) this.#paint(reading.pageKey, answer.report);
    else this.#enter({ state: "failed", error: answer.error });
  }

  /** Null where this script has been retired. */
  async #ask({ article, pageKey }: Reading): Promise<AnalysisAnswer | null> {
    for (let sent = 0; ; sent++) {
      try {
        return await this.#host.analyze(article, pageKey);
      } catch (error) {
        const failure = this.#host.failureOf(error);
        if (failure === "retired") {
          this.retire();
          return null;
        }
        if (failure === "lost" && sent < SEND_AGAIN) continue;
        if (failure === "other") this.#host.report("asking for an analysis", error);
        return { ok: false, error: this.#host.texts.noAnswer };
      }
    }
  }

  #paint(pageKey: string, report: AnalysisReport): void {
    if (this.#reading === null) return;
    const { article, map } = this.#reading;
    const painted = this.#hints.paint(report, map, {
      highlights: this.#choices.highlights,
      dimensionsOff: this.#choices.dimensionsOff,
    });
    this.#enter({ state: "analyzed", pageKey, report, text: article.text, painted });
  }

  #enter(state: SessionState): void {
    const before = this.#state;
    this.#state = state;
    if (state.state === "working" || before.state !== state.state || state.state === "analyzed")
      this.#host.changed(state.state);
  }
}
