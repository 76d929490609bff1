import * as z from "zod/mini";
import { articleFromParagraph } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { basicFigures } from "../flagged.ts";
import { accuracy, countsOf } from "../statistics.ts";

const schema = z.object({
  id: z.string(),
  text: z.string(),
  goal: z.int(),
  relevant: z.boolean(),
  peers: z.nullish(z.record(z.string(), z.nullish(z.boolean()))),
});
type SdgItem = z.output<typeof schema>;

/** Texts with one Sustainable Development Goal each: does the text concern it? Stored answers of other systems beside ours. */
export const sdg = defineSet({
  name: /^sdg/,
  schema,
  measure: (items, engine): SetResult => {
    const judged = items.map((item) => ({
      truth: item.relevant,
      found: engine
        .analyze(articleFromParagraph(item.text))
        .card.goals.some((goal) => goal.goal === item.goal),
    }));
    return {
      n: items.length,
      positives: items.filter((item) => item.relevant).length,
      ...withIntervals(judged, figuresOf),
      peers: peerFigures(items),
      floor: figuresOf(judged.map((item) => ({ truth: item.truth, found: false }))),
    };
  },
  rows: [
    {
      figure: "accuracy",
      floor: "floor.accuracy",
      published: "GPT-4o 0.872, Aurora 0.792, OSDG 0.697",
      goal: "≥ 0.85",
    },
    { figure: "precision" },
    { figure: "recall" },
    { figure: "f1" },
    { figure: "peers.gpt4o.accuracy", label: "GPT-4o here, accuracy" },
    { figure: "peers.sdgProspector.accuracy", label: "SDG Prospector here, accuracy" },
    { figure: "peers.aurora.accuracy", label: "Aurora here, accuracy" },
  ],
});

function figuresOf(judged: readonly { truth: boolean; found: boolean }[]) {
  const counts = countsOf(judged.map((item) => [item.found, item.truth]));
  return { accuracy: accuracy(counts), ...basicFigures(counts) };
}

function peerFigures(items: readonly SdgItem[]): Record<string, ReturnType<typeof figuresOf>> {
  const names = new Set(items.flatMap((item) => Object.keys(item.peers ?? {})));
  return Object.fromEntries(
    [...names].sort().map((name) => [name, figuresOf(answersOf(name, items))]),
  );
}

const answersOf = (peer: string, items: readonly SdgItem[]) =>
  items.flatMap((item) => {
    const found = item.peers?.[peer];
    return found == null ? [] : [{ truth: item.relevant, found }];
  });
