import type { Analysis } from "../analysis.ts";
import { ATTRIBUTED, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Aspect } from "../define.ts";
import { BENEFIT, CONCERN } from "../measure/words.ts";
import type { Card } from "../report.ts";
import type { Entity } from "./entities.ts";
import { actorPhrase, topicPhrase } from "./phrases.ts";
import { type Candidate, excerptOf, likeness } from "./sentences.ts";

export type Question = Card["questions"][number];

const MOST_ANSWERS = 2;
/** A sentence needs so much to count as an answer. */
const MIN_SCORE = 1;
const LONGEST = 55;
const ALIKE = 0.7;

/** The three questions of every card, each with the sentences that answer it best. */
export function seedQuestions(
  analysis: Analysis,
  candidates: readonly Candidate[],
  entities: readonly Entity[],
): Question[] {
  const { aspects } = analysis.ruleset;
  const cues = cuesBySentence(analysis);
  const subject = analysis.topic ? topicPhrase(analysis.topic.topic) : null;
  const actor = actorPhrase(analysis, entities);
  const used: Candidate[] = [];
  return ORDER.flatMap((id) => {
    const index = aspects.findIndex((aspect) => aspect.id === id);
    const aspect = aspects[index];
    if (!aspect) return [];
    const answers = answersOf(analysis, candidates, id, cues[index] as Cues, used);
    used.push(...answers);
    return [
      {
        question: wordingOf(aspect, subject, actor, analysis.article.url),
        answers: answers.map((candidate) => excerptOf(analysis, candidate)),
      },
    ];
  });
}

const ORDER: readonly Aspect["id"][] = ["explanation", "effects", "outlook"];

/** A question's wording: which of those that can be filled depends on the address alone. */
export function wordingOf(
  { id, questions, plain }: Aspect,
  subject: string | null,
  actor: string | null,
  url: string,
): string {
  const fillable = questions.filter(
    (question) =>
      (subject !== null || !question.includes("{subject}")) &&
      (actor !== null || !question.includes("{actor}")),
  );
  const choices = fillable.length > 0 ? fillable : plain;
  const chosen = choices[hashOf(url + id) % choices.length] as string;
  return chosen.replace("{subject}", subject ?? "").replace("{actor}", actor ?? "");
}

/** Number of cues by sentence. */
type Cues = ReadonlyMap<number, number>;

function cuesBySentence({ matches, ruleset, text }: Analysis): Cues[] {
  const cues = ruleset.aspects.map(() => new Map<number, number>());
  for (const [number, found] of matches) {
    const owner = ruleset.owners[number];
    if (owner?.kind !== "answer") continue;
    const counts = cues[owner.aspect] as Map<number, number>;
    for (const { from } of found) {
      const sentence = text.sentenceOf[from] as number;
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  return cues;
}

function answersOf(
  analysis: Analysis,
  candidates: readonly Candidate[],
  id: Aspect["id"],
  cues: Cues,
  used: readonly Candidate[],
): Candidate[] {
  const scored = candidates
    .filter(({ index, words, asks }) => cues.has(index) && !asks && words <= LONGEST)
    .map((candidate) => ({
      candidate,
      score: scoreOf(analysis, candidate, id, cues.get(candidate.index) ?? 0, candidates.length),
    }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || a.candidate.index - b.candidate.index);
  const chosen: Candidate[] = [];
  for (const { candidate } of scored) {
    if (chosen.length === MOST_ANSWERS) break;
    const isNew = [...used, ...chosen].every(
      (other) => other !== candidate && likeness(other, candidate) < ALIKE,
    );
    if (isNew) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/** Cues first; then whether somebody claims it, and where such sentences usually stand. */
function scoreOf(
  analysis: Analysis,
  candidate: Candidate,
  id: Aspect["id"],
  cues: number,
  count: number,
): number {
  const place = candidate.rank / Math.max(1, count - 1);
  const readable = (candidate.leans ? -0.5 : 0) + (candidate.quoted > 0.8 ? -0.3 : 0);
  const strength = Math.min(3, cues) + readable;
  switch (id) {
    case "explanation":
      return strength + 0.6 * (1 - place);
    case "effects":
      return strength + judged(analysis, candidate) + 0.2 * (1 - place);
    case "outlook":
      return strength + 0.6 * place;
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
  return claimed + (judging === 0 ? -0.3 : 0.4 * Math.min(3, judging));
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
