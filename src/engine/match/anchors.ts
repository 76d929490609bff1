import { TAKES_ANY, TAKES_NAME } from "./code.ts";
import {
  CLAUSE_MARK_FREQUENCY,
  frequencyOf,
  NAME_FREQUENCY,
  NUMBER_FREQUENCY,
} from "./frequency.ts";
import { CLAUSE_MARK, NUMBER } from "./lexicon.ts";
import type { LexiconBuilder } from "./lexicon-builder.ts";
import { type PatternNode, type TokenPlace, unfoldedFirst } from "./pattern.ts";
import type { PlaceIds } from "./place-ids.ts";

/** An anchor that comes no more often in 100,000 tokens needs no rarer one. */
const RARE_ENOUGH = 300;
/** Most ways in which a pattern is unfolded behind its first words. */
const MAX_WAYS_ON = 40;

/** How often patterns are tried in vain, by the place where attempts begin. */
export class Anchors {
  readonly #lexicon: LexiconBuilder;
  readonly #places: PlaceIds;

  constructor(lexicon: LexiconBuilder, places: PlaceIds) {
    this.#lexicon = lexicon;
    this.#places = places;
  }

  /**
   * The pattern once for each way in which it goes on behind its first words, where these are so
   * frequent (`the`, a comma, any name) that most attempts would be in vain, and a rarer place comes
   * next. Where a gap can be filled in two ways, the longer match is then kept, as of alternatives.
   */
  withRareAnchor(nodes: PatternNode[], most = MAX_WAYS_ON): PatternNode[][] {
    const cost = this.#leastCost(nodes);
    if (cost <= RARE_ENOUGH) return [nodes];
    const next = unfoldedFirst(nodes);
    if (next.length < 2 || next.length > most) return [nodes];
    const ways = next.flatMap((way) => this.withRareAnchor(way, most / next.length));
    const all = ways.reduce((sum, way) => sum + this.#leastCost(way), 0);
    return all < cost / 2 ? ways : [nodes];
  }

  /** How often a place comes in 100,000 tokens. */
  costOf(anchor: ReadonlySet<number>, flags: number): number {
    if ((flags & TAKES_ANY) !== 0) return Number.POSITIVE_INFINITY;
    if (flags === TAKES_NAME) return NAME_FREQUENCY;
    let cost = 0;
    for (const id of anchor) {
      if (id === NUMBER) cost += NUMBER_FREQUENCY;
      else if (id === CLAUSE_MARK) cost += CLAUSE_MARK_FREQUENCY;
      else cost += frequencyOf(this.#lexicon.form(id));
    }
    return cost;
  }

  /** What the anchor of a pattern costs that begins with a word. */
  #leastCost(nodes: readonly PatternNode[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      if (node.kind === "gap" || node.kind === "alternatives") break;
      if (node.kind !== "token") continue;
      least = Math.min(least, this.costOf(this.#places.of(node), flagsOf(node)));
    }
    return least;
  }
}

/** Flags of the instruction for a place. */
export const flagsOf = ({ name, any }: TokenPlace): number =>
  (name ? TAKES_NAME : 0) | (any ? TAKES_ANY : 0);
