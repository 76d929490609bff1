import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildExtension } from "../browser/build.ts";
import type { Figure, Measured, PagesChoice, SetResult, TableRow } from "./eval-set.ts";
import type { PageReading } from "./pages/reading.ts";
import { type Agreement, agreementOf, scoresOf } from "./pages/shingles.ts";
import { type PageSet, readPageSet, type Truth } from "./pages/stored-pages.ts";
import { readPages } from "./pages/visit.ts";
import { rounded } from "./rounded.ts";

/** Goals for F1 and what is published of others, by set. */
const KNOWN: Record<string, Partial<TableRow>> = {
  scrapinghub: { goal: "≥ 0.970", published: "trafilatura 0.958, AutoExtract 0.970" },
  "newspaper-a": { goal: "≥ 0.930" },
  "fundus-tests": { goal: "≥ 0.960 (English)" },
};

/**
 * Measures the sets of saved pages below `pages/` in real Chromium, as the installed extension reads
 * them. With `inject` nothing is built and its page layer is put into the pages by hand: quicker, and
 * not the way that is shipped; the figures under `injected` show that both agree.
 */
export async function measurePages(
  folder: string,
  wanted: (name: string) => boolean,
  { inject }: PagesChoice,
): Promise<Measured[]> {
  const sets = readdirSync(join(folder, "pages"))
    .filter((set) => wanted(`pages/${set}`))
    .filter((set) => existsSync(join(folder, "pages", set, "truth.jsonl")));
  const extension = inject ? null : buildExtension("chromium");
  const measured: Measured[] = [];
  for (const name of sets.sort()) {
    const set = await readPageSet(join(folder, "pages", name));
    const readings = await readPages(set, extension);
    const articles = set.pages.some((page) => page.text !== undefined);
    const result = articles ? articleFigures(set, readings) : otherFigures(set, readings);
    measured.push({
      name: `pages/${name}`,
      rows: articles ? articleRows(name, set) : OTHER_ROWS,
      result: rounded(result) as SetResult,
    });
  }
  return measured;
}

function articleFigures(set: PageSet, readings: ReadonlyMap<string, PageReading>): SetResult {
  const read = [...readings.values()];
  const scores = (text: (page: Truth) => string, pages: readonly Truth[] = set.pages) =>
    scoresOf(pages.map((page): Agreement => agreementOf(page.text ?? "", text(page))));
  const ours = (page: Truth) => readings.get(page.id)?.text ?? "";
  const english = set.pages.filter((page) => page.language === "en");
  return {
    n: set.pages.length,
    unread: set.pages.length - read.length,
    recognised: shareOf(read, (reading) => reading.recognised),
    ...scores(ours),
    ...(english.length > 0 && { english: { n: english.length, ...scores(ours, english) } }),
    roundTrip:
      sum(read, (one) => one.mapped) /
      Math.max(
        1,
        sum(read, (one) => one.sentences),
      ),
    ...besideInjected(read),
    readability: { ...scores((page) => readings.get(page.id)?.injected.readability ?? "") },
    peers: Object.fromEntries(
      Object.entries(set.peers).map(([peer, texts]) => [
        peer,
        { ...scores((page) => texts[page.id] ?? "") },
      ]),
    ),
    times: timesOf(read),
  };
}

function otherFigures(set: PageSet, readings: ReadonlyMap<string, PageReading>): SetResult {
  const read = [...readings.values()];
  const kinds = [...new Set(set.pages.map((page) => page.pageType ?? "unknown"))].sort();
  return {
    n: set.pages.length,
    unread: set.pages.length - read.length,
    leftAlone: shareOf(read, (reading) => !reading.recognised),
    ...besideInjected(read),
    takenByKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        set.pages.filter(
          (page) => (page.pageType ?? "unknown") === kind && readings.get(page.id)?.recognised,
        ).length,
      ]),
    ),
    times: { ...scriptTimes(read), gateMs: spreadOf(timesIn(read, "gateMs")) },
  };
}

/** How far the installed extension and its page layer put in by hand say the same; nothing with one alone. */
function besideInjected(read: readonly PageReading[]): Record<string, Figure> {
  if (read.some(({ scriptMs }) => scriptMs === null)) return {};
  return {
    sameAsInjected: {
      recognised: shareOf(read, (one) => one.recognised === one.injected.recognised),
      text: shareOf(read, (one) => one.text === one.injected.text),
    },
  };
}

const timesIn = (
  read: readonly PageReading[],
  part: keyof PageReading["injected"]["times"],
): number[] => read.map(({ injected }) => injected.times[part]);

function scriptTimes(read: readonly PageReading[]): Record<string, Figure> {
  const times = read.map(({ scriptMs }) => scriptMs).filter((time) => time !== null);
  return times.length === 0 ? {} : { scriptMs: spreadOf(times) };
}

function timesOf(read: readonly PageReading[]) {
  const extract = spreadOf(timesIn(read, "extractMs"));
  const readability = spreadOf(timesIn(read, "readabilityMs"));
  return {
    ...scriptTimes(read),
    gateMs: spreadOf(timesIn(read, "gateMs")),
    extractMs: extract,
    readabilityMs: readability,
    extractToReadability: extract.median / Math.max(readability.median, 0.001),
  };
}

/** Median and 95th percentile. */
function spreadOf(values: readonly number[]): { median: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

const sum = (read: readonly PageReading[], of: (reading: PageReading) => number): number =>
  read.reduce((total, reading) => total + of(reading), 0);

const shareOf = (read: readonly PageReading[], is: (reading: PageReading) => boolean): number =>
  read.filter(is).length / Math.max(1, read.length);

function articleRows(name: string, set: PageSet): TableRow[] {
  const rows: TableRow[] = [
    { figure: "f1", label: "F1, four words at a time", floor: "readability.f1", ...KNOWN[name] },
    { figure: "precision", floor: "readability.precision" },
    { figure: "recall", floor: "readability.recall" },
    {
      figure: "belowHalf",
      label: "pages with F1 below 0.5",
      floor: "readability.belowHalf",
      goal: "≤ 0.01",
    },
    { figure: "recognised", goal: "≥ 0.99" },
    { figure: "roundTrip", label: "sentences that map back to the page", goal: "1" },
    SAME_AS_INJECTED,
    {
      figure: "sameAsInjected.text",
      label: "pages read as by the page layer put in by hand",
      goal: "1",
    },
    { figure: "times.extractToReadability", label: "time beside Readability's", goal: "≤ 1.2" },
    { figure: "times.extractMs.p95", label: "extraction, ms, 95th percentile", goal: "≤ 50" },
  ];
  if (set.pages.some((page) => page.language === "en"))
    rows.push({ figure: "english.f1", label: "F1, English outlets", goal: "≥ 0.960" });
  return rows;
}

const SAME_AS_INJECTED: TableRow = {
  figure: "sameAsInjected.recognised",
  label: "pages judged as by the page layer put in by hand",
  goal: "1",
};

const OTHER_ROWS: TableRow[] = [
  { figure: "leftAlone", label: "pages left alone", goal: "≥ 0.97" },
  SAME_AS_INJECTED,
  { figure: "times.gateMs.p95", label: "gate, ms, 95th percentile", goal: "≤ 2" },
];
