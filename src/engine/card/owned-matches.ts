import type { Analysis } from "../analysis.ts";
import type { Match } from "../match/match.ts";
import type { Owner } from "../owners.ts";

/** All matches of one owner, in text order. */
export interface Owned<Kind extends Owner["kind"]> {
  owner: Extract<Owner, { kind: Kind }>;
  found: readonly Match[];
}

/** The matches that the card reads, each kind in the order in which the text first has them. */
export interface OwnedMatches {
  goals: Owned<"goal">[];
  subjects: Owned<"subject">[];
  answers: Owned<"answer">[];
  /** Of the article's topic alone. */
  triggers: Owned<"trigger">[];
}

/** Sorts matches by kind in one pass: most belong to rules and other topics. */
export function ownedMatches({ matches, ruleset, topic }: Analysis): OwnedMatches {
  const owned: OwnedMatches = { goals: [], subjects: [], answers: [], triggers: [] };
  for (const number of matches.keys()) {
    const kind = ruleset.ownerKinds[number];
    if (kind === "rule" || kind === "cue" || kind === "pole") continue;
    const owner = ruleset.owners[number] as Owner;
    if (owner.kind === "trigger" && owner.topic !== topic?.index) continue;
    const found = matches.get(number) as readonly Match[];
    if (owner.kind === "goal") owned.goals.push({ owner, found });
    else if (owner.kind === "subject") owned.subjects.push({ owner, found });
    else if (owner.kind === "answer") owned.answers.push({ owner, found });
    else if (owner.kind === "trigger") owned.triggers.push({ owner, found });
  }
  return owned;
}
