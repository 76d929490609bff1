import type { Work } from "./timing.ts";

/** A library that reads prose too, with the nearest thing to our work that it does. */
interface Peer {
  name: string;
  does: string;
  load(): Promise<Work>;
}

/** In the order of the table. */
const PEERS: readonly Peer[] = [
  {
    name: "write-good",
    does: "weasel words, passives, clichés, wordiness",
    async load() {
      const { default: writeGood } = await import("write-good");
      return (text) => writeGood(text);
    },
  },
  {
    name: "retext",
    does: "retext-equality and retext-intensify",
    async load() {
      const { retext } = await import("retext");
      const { default: equality } = await import("retext-equality");
      const { default: intensify } = await import("retext-intensify");
      const processor = retext().use(equality).use(intensify);
      return (text) => processor.processSync(text);
    },
  },
  {
    name: "wink-nlp",
    does: "sentences, negation, sentiment, entities, parts of speech",
    async load() {
      const { default: winkNlp } = await import("wink-nlp");
      const { default: model } = await import("wink-eng-lite-web-model");
      const nlp = winkNlp(model);
      return (text) => nlp.readDoc(text);
    },
  },
  {
    name: "compromise",
    does: "parts of speech, chunks, entities",
    async load() {
      const { default: nlp } = await import("compromise");
      return (text) => nlp(text);
    },
  },
  {
    name: "harper.js",
    does: "grammar and style (WebAssembly)",
    async load() {
      const { LocalLinter } = await import("harper.js");
      const { binaryInlined } = await import("harper.js/binaryInlined");
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];

/** Every peer, loaded and ready to work. */
export function loadedPeers(): Promise<{ name: string; does: string; work: Work }[]> {
  return Promise.all(
    PEERS.map(async ({ name, does, load }) => ({ name, does, work: await load() })),
  );
}
