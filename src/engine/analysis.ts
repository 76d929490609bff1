import type { AnnotatedText } from "./annotate/annotate.ts";
import type { Article } from "./article.ts";
import type { CompiledRuleset } from "./compile.ts";
import type { WeighedFinding } from "./match/findings.ts";
import type { Match } from "./match/match.ts";
import type { PoleSentences } from "./measure/poles.ts";
import type { SpeakerGroup, Voicing } from "./measure/speakers.ts";
import type { NotedTokens } from "./measure/voices.ts";
import type { Genre } from "./report.ts";
import type { TopicGuess } from "./topics.ts";

/** Everything known of an article while it is being rated; ratings, measures and card read it. */
export interface Analysis {
  readonly article: Article;
  readonly text: AnnotatedText;
  readonly ruleset: CompiledRuleset;
  /** Matches of every pattern, by owner (see `CompiledRuleset.owners`). */
  readonly matches: ReadonlyMap<number, readonly Match[]>;
  readonly findings: readonly WeighedFinding[];
  readonly genre: { kind: Genre; because: string };
  /** Sentences of the body (no headline, heading or caption) mostly in the reporter's own voice. */
  readonly narratorSentences: readonly number[];
  /** Words of paragraphs, list items and quoted blocks, whoever speaks. */
  readonly bodyWords: number;
  /** Figures, days, months and words of plain reporting in the body, whoever speaks. */
  readonly groundWords: number;
  /** Sentences of the body mostly outside quotation marks: the reporter's own and indirectly reported ones. */
  readonly ownSentences: readonly number[];
  /** The tokens that measures look at. */
  readonly noted: NotedTokens;
  readonly topic: TopicGuess | null;
  /** Attributions with who speaks, in text order. */
  readonly voicings: readonly Voicing[];
  /** The same by speaker, most words first. */
  readonly speakerGroups: readonly SpeakerGroup[];
  /** Oppositions of which both poles stand in the text. */
  readonly poles: readonly PoleSentences[];
  /** Words between quotation marks. */
  readonly quotedWords: number;
}

/** What is known before measures have looked at who speaks and which poles stand in the text. */
export type WithoutVoices = Omit<Analysis, "voicings" | "speakerGroups" | "poles">;
