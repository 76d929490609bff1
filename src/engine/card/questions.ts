import type { Analysis } from "../analysis.ts";
import { ATTRIBUTED, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Aspect } from "../define.ts";
import { BENEFIT, CONCERN } from "../measure/words.ts";
import type { Card } from "../report.ts";
import { actorPhrase } from "./actors.ts";
import type { Scores } from "./centrality.ts";
import type { Entity } from "./entities.ts";
import type { Matter } from "./matter.ts";
import type { Owned } from "./owned-matches.ts";
import { type Candidate, type Candidates, excerptOf } from "./sentences.ts";

export type Question = Card["questions"][number];

/** What is known of an article when its questions are asked. */
export interface Known {
  candidates: Candidates;
  centrality: Scores;
  entities: readonly Entity[];
  matter: Matter | null;
  answers: readonly Owned<"answer">[];
}

const MOST_ANSWERS = 2;
/** A sentence needs so much to count as an answer: a sure cue and some bearing on the article. */
const MIN_SCORE = 1.3;
const WEAK = 0.5;
const MOST_STRENGTH = 2.5;
const CENTRAL = 0.8;
const LONGEST = 55;
const ALIKE = 0.7;

const ORDER: readonly Aspect["id"][] = ["explanation", "effects", "outlook"];

/** The three questions of every card, each with the sentences that answer it best. */
export function seedQuestions(analysis: Analysis, known: Known): Question[] {
  const { aspects } = analysis.ruleset;
  const cues = cuesBySentence(analysis, known.answers);
  const actor = actorPhrase(analysis, known.entities);
  const used: Candidate[] = [];
  return ORDER.flatMap((id) => {
    const index = aspects.findIndex((aspect) => aspect.id === id);
    const aspect = aspects[index];
    if (!aspect) return [];
    const answers = answersOf(analysis, known, id, cues[index] as Cues, used);
    used.push(...answers);
    return [
      {
        question: wordingOf(aspect, known.matter, actor, analysis.article.url),
        answers: answers.map((candidate) => excerptOf(analysis, candidate)),
      },
    ];
  });
}

/** A question's wording: which of those that can be filled depends on the address alone. */
export function wordingOf(
  { id, questions }: Pick<Aspect, "id" | "questions">,
  matter: Matter | null,
  actor: string | null,
  url: string,
): string {
  const fillable = [
    ...(matter ? questions[matter.kind] : []),
    ...(actor === null ? [] : questions.actor),
  ];
  const choices = fillable.length > 0 ? fillable : questions.plain;
  const chosen = choices[hashOf(url + id) % choices.length] as string;
  return chosen.replace("{matter}", matter?.phrase ?? "").replace("{actor}", actor ?? "");
}

/** Strength of every sentence's cues. */
type Cues = number[];

function cuesBySentence({ ruleset, text }: Analysis, answers: readonly Owned<"answer">[]): Cues[] {
  const cues = ruleset.aspects.map(() => new Array<number>(text.sentences.length).fill(0));
  for (const { owner, found } of answers) {
    const strengths = cues[owner.aspect] as Cues;
    for (const { from } of found) {
      const sentence = text.sentenceOf[from] as number;
      strengths[sentence] = (strengths[sentence] as number) + (owner.strong ? 1 : WEAK);
    }
  }
  return cues;
}

function answersOf(
  analysis: Analysis,
  { candidates: { all, tellingWords }, centrality }: Known,
  id: Aspect["id"],
  cues: Cues,
  used: readonly Candidate[],
): Candidate[] {
  const scored: { candidate: Candidate; score: number }[] = [];
  for (const candidate of all) {
    const strength = cues[candidate.index] as number;
    if (strength === 0 || candidate.asks || candidate.words > LONGEST) continue;
    const score =
      Math.min(MOST_STRENGTH, strength) +
      CENTRAL * (centrality[candidate.rank] as number) +
      readability(candidate) +
      fitness(analysis, candidate, id, all.length);
    if (score >= MIN_SCORE) scored.push({ candidate, score });
  }
  scored.sort((a, b) => b.score - a.score || a.candidate.index - b.candidate.index);
  const chosen: Candidate[] = [];
  for (const { candidate } of scored) {
    if (chosen.length === MOST_ANSWERS) break;
    const isNew = [...used, ...chosen].every(
      (other) =>
        other !== candidate && tellingWords.likeness(other.content, candidate.content) < ALIKE,
    );
    if (isNew) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/** A sentence that leans on the one before it, or is all quotation, says less by itself. */
const readability = ({ leans, quoted, isAside }: Candidate): number =>
  (leans ? -0.5 : 0) + (quoted > 0.8 ? -0.4 : 0) + (isAside ? -0.8 : 0);

/** Where such answers usually stand, and whether somebody claims them. */
function fitness(
  analysis: Analysis,
  candidate: Candidate,
  id: Aspect["id"],
  count: number,
): number {
  const place = candidate.rank / Math.max(1, count - 1);
  switch (id) {
    case "explanation":
      return 0.4 * (1 - place);
    case "effects":
      return judged(analysis, candidate) + 0.2 * (1 - place);
    case "outlook":
      return 0.4 * place;
  }
}

/** Words for gains and problems, and a source for them, make a claim of effects. */
function judged({ text, ruleset }: Analysis, { index }: Candidate): number {
  const { from, to } = text.sentences[index] as Sentence;
  const { kinds } = ruleset.measureWords;
  let judging = 0;
  let claimed = 0;
  for (let at = from; at < to; at++) {
    if (((kinds[text.tokens.id[at] as number] as number) & (BENEFIT | CONCERN)) !== 0) judging++;
    const voice = text.voice[at];
    if (voice === ATTRIBUTED || voice === QUOTED) claimed = 0.5;
  }
  return claimed + (judging === 0 ? -0.3 : 0.3 * Math.min(3, judging));
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
