import type { Article, Span } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { articleInView } from "./articles.ts";
import { type Extraction, extract } from "./extract.ts";
import { showsForeignFrame } from "./frames.ts";
import { FurtherWatch } from "./further-watch.ts";
import type { Hint } from "./hint-card.ts";
import { Hints } from "./hints.ts";
import { pageKeyOf } from "./page-key.ts";
import { recognise } from "./recognise.ts";
import { extractSelection, hasSelection } from "./selection.ts";
import type { Ranges } from "./text-map.ts";
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

/** What the reader asks to have read: the page, the selected text, or the selection where there is one. */
export type Wanted = "page" | "selection" | "either";

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
  texts: Record<
    "asked" | "notOnPage" | "changed" | "noAnswer" | "noSelection" | "foreignFrame",
    string
  >;
}

/** Times that a request is sent again after the other side has ended while it worked. */
const SEND_AGAIN = 1;

interface Reading {
  pageKey: string;
  article: Article;
  map: Ranges;
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
  #asked: "page" | "selection" | null = null;
  /** The part of the page that was read, on a page with several articles. */
  #within: Element | null = null;
  #stopWatching: () => void = () => {};
  #further: FurtherWatch | null = null;
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

  /** The state for a reader who looks: with what costs more to find out. */
  tell(): SessionState & { selected: boolean } {
    const selected = hasSelection(this.#document);
    const isLeftAlone = this.#state.state === "no-article" && this.#choices.automatic;
    return isLeftAlone && showsForeignFrame(this.#document)
      ? { state: "no-article", reason: this.#host.texts.foreignFrame, selected }
      : { ...this.state, selected };
  }

  /** Looks at the page and begins to watch it. Settles when the first result is there. */
  start(): Promise<void> {
    const isOurs = (node: Node) => this.#hints.owns(node);
    const run = (looking: Promise<void>) =>
      looking.catch((error) => this.#host.report("looking at the page again", error));
    const onMore = () => void run(this.#lookAgain("text"));
    const onScrolled = () => void run(this.#lookAround());
    this.#stopWatching = watch(this.#document, (change) => void run(this.#lookAgain(change)), {
      isOurs,
    });
    this.#further = new FurtherWatch(this.#document, { onMore, onScrolled, isOurs });
    return this.#look();
  }

  /** Reads and rates the page or a part of it now, whatever kind of page it is; settles with the new state. */
  async analyzeNow(wanted: Wanted = "page"): Promise<SessionState> {
    const isPart = wanted === "either" ? hasSelection(this.#document) : wanted === "selection";
    this.#asked = isPart ? "selection" : "page";
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
    this.#further?.stop();
    this.#hints.clear();
  }

  async #lookAgain(change: "address" | "text" | "shown"): Promise<void> {
    if (change === "address") {
      this.#asked = null;
      this.#reading = null;
      this.#hints.clear();
    }
    // What the reader selected stays what it was, though the selection may be gone.
    if (this.#asked === "selection" && this.#state.state === "analyzed")
      this.#paint(this.#state.pageKey, this.#state.report);
    else await this.#look();
  }

  /** Where several articles stand on the page, the one that the reader has come to is read. */
  async #lookAround(): Promise<void> {
    const isOneOfSeveral = this.#within !== null && this.#asked !== "selection";
    if (isOneOfSeveral && articleInView(this.#document) !== this.#within) await this.#look();
  }

  async #look(): Promise<void> {
    if (this.#retired) return;
    if (!this.#choices.allowed) return this.#rest({ state: "switched-off" });
    if (this.#asked === null && !this.#choices.automatic)
      return this.#rest({ state: "no-article", reason: this.#host.texts.asked });
    const url = this.#document.location.href;
    if (this.#asked === null) {
      const recognition = recognise(this.#document, url);
      if (!recognition.article)
        return this.#rest({ state: "no-article", reason: recognition.reason });
    }
    const extraction = this.#read(url);
    if (!extraction.ok) return this.#rest({ state: "no-article", reason: extraction.reason });
    await this.#rate(extraction);
  }

  #read(url: string): Extraction {
    const { texts } = this.#host;
    this.#within = null;
    if (this.#asked === "selection")
      return extractSelection(this.#document, url, { nothing: texts.noSelection });
    this.#within = articleInView(this.#document);
    return extract(this.#document, url, this.#within);
  }

  /** A state without a report: nothing of an earlier page stays on screen. */
  #rest(state: SessionState): void {
    this.#reading = null;
    this.#further?.follow([]);
    this.#hints.clear();
    this.#enter(state);
  }

  async #rate({ article, map }: Extract<Extraction, { ok: true }>): Promise<void> {
    const reading: Reading = { article, map, pageKey: pageKeyOf(article) };
    const known = this.#reading?.pageKey === reading.pageKey;
    this.#reading = reading;
    this.#further?.follow(map.documents());
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
