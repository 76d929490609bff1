/** What a yes-or-no judgement got right and wrong. */
export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

export const noCounts = (): Counts => ({
  truePositives: 0,
  falsePositives: 0,
  falseNegatives: 0,
  trueNegatives: 0,
});

/** Counts of pairs [found, true]. */
export function countsOf(pairs: Iterable<readonly [found: boolean, truth: boolean]>): Counts {
  const counts = noCounts();
  for (const [found, truth] of pairs) {
    if (found) counts[truth ? "truePositives" : "falsePositives"] += 1;
    else counts[truth ? "falseNegatives" : "trueNegatives"] += 1;
  }
  return counts;
}

export function sumOfCounts(all: Iterable<Counts>): Counts {
  const sum = noCounts();
  for (const counts of all) {
    sum.truePositives += counts.truePositives;
    sum.falsePositives += counts.falsePositives;
    sum.falseNegatives += counts.falseNegatives;
    sum.trueNegatives += counts.trueNegatives;
  }
  return sum;
}

/** A share, or 0 where there is nothing to divide by, as the shared tasks score it. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const precision = (c: Counts): number =>
  share(c.truePositives, c.truePositives + c.falsePositives);

export const recall = (c: Counts): number =>
  share(c.truePositives, c.truePositives + c.falseNegatives);

export const f1 = (c: Counts): number =>
  share(2 * c.truePositives, 2 * c.truePositives + c.falsePositives + c.falseNegatives);

export const accuracy = (c: Counts): number => share(c.truePositives + c.trueNegatives, total(c));

/** Mean of the F1 of both classes. */
export const macroF1 = (c: Counts): number => (f1(c) + f1(withClassesSwapped(c))) / 2;

/** Matthews correlation coefficient; 0 where a row or column of the table is empty. */
export function matthewsCorrelation(c: Counts): number {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = c;
  return share(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)));
}

const total = (c: Counts): number =>
  c.truePositives + c.falsePositives + c.falseNegatives + c.trueNegatives;

const withClassesSwapped = (c: Counts): Counts => ({
  truePositives: c.trueNegatives,
  falsePositives: c.falseNegatives,
  falseNegatives: c.falsePositives,
  trueNegatives: c.truePositives,
});

/**
 * Area under the ROC curve: how often a positive scores above a negative, ties counting half
 * (Mann–Whitney). 0.5 where one of the classes is empty.
 */
export function areaUnderCurve(scored: readonly { score: number; positive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let tiedPositives = 0;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) {
      if (sorted[to]?.positive) tiedPositives += 1;
      to += 1;
    }
    rankSum += tiedPositives * ((from + 1 + to) / 2);
    positives += tiedPositives;
    from = to;
  }
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7).
 *
 * @throws RangeError when there are no values.
 */
export function quantile(sorted: readonly number[], probability: number): number {
  if (sorted.length === 0) throw new RangeError("no values to take a quantile of");
  const position = probability * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}
