import type { ClassSets } from "../match/classes.ts";
import { IdSet } from "../match/id-set.ts";
import { inflectionsOf } from "../match/inflect.ts";
import type { Lexicon } from "../match/lexicon.ts";

type Ids = IdSet;

/** Word classes that annotation itself looks at, as lexicon ids. */
export interface AnnotatorWords {
  abbreviation: Ids;
  speechVerb: Ids;
  thoughtVerb: Ids;
  /** By lexicon id: 1 for verbs of speech and thought and for `according`, since every token is asked. */
  mayReport: Uint8Array;
  /** Verbs that report speech or thought whatever follows; the others need a that-clause or a quotation. */
  plainSpeech: Ids;
  /** Words that are never the head of a speaker's phrase. */
  neverHead: Ids;
  loadedSpeechVerb: Ids;
  negation: Ids;
  hedge: Ids;
  concession: Ids;
  contrast: Ids;
  useMention: Ids;
  roleNoun: Ids;
  organisationNoun: Ids;
  vagueGroup: Ids;
  /** `term`, `word`, `label`: what stands behind them is mentioned, not used. */
  mentionNoun: Ids;
  title: Ids;
  monthDay: Ids;
  pronoun: Ids;
  /** `I` and its forms. */
  firstPerson: Ids;
  determiner: Ids;
  /** Words that may stand between a subject and its verb. */
  auxiliary: Ids;
  /** Words after which a verb form is a noun or an infinitive. */
  beforeNoun: Ids;
  /** Words that open a reported clause. */
  that: Ids;
  /** Words that usually begin a sentence. */
  starter: Ids;
  /** The same and more, for places where a capital may also go on with a name (`in the U.S. Thousands …`). */
  opener: Ids;
  /** `mr`, `mrs`: what no office stands before. */
  courtesy: Ids;
  /** Abbreviations of measures. */
  unit: Ids;
  /** Abbreviations that a name may follow although they are written small. */
  smallBeforeName: Ids;
  /** Abbreviations that a number follows though they are words of their own too. */
  numbered: Ids;
  /** States and provinces, shortened. */
  state: Ids;
  /** A saint or doctor before a name, a street or drive behind one. */
  streetOrTitle: Ids;
  /** Ends of file names and addresses. */
  fileEnding: Ids;
  /** Words that join two verbs of one subject. */
  coordinator: Ids;
  /** What begins no sentence but a question. */
  relative: Ids;
  /** Words that may join two names into one (`University of Oslo`). */
  nameLink: Ids;
  according: number;
  to: number;
}

const PLAIN_SPEECH =
  "say tell argue warn insist contend believe think announce claim testify tweet allege assert";

const STARTER =
  "the a an this that these those he she it they we i you in on at but and however although while when if as after before his her their its our there what why how not no for with by from since so yet then meanwhile some many most all";

const FUNCTION_WORDS = {
  neverHead:
    "is are was were be been being am 's and or but nor than as so if to of in on at by for with from into onto about over under after before during since until not no who whom which that because while although though when where why how what get gets got getting keep keeps widely more most less least very too well up out off down back only rather own such just here there now let lets",
  pronoun: "he she they i we it who you one",
  firstPerson: "i me my mine myself i'm i've i'd i'll",
  determiner:
    "the a an this that these those his her its their our my your some many several few most all both each every no any another other",
  auxiliary:
    "has have had also then later once never not still already again even long often repeatedly recently publicly simply just rightly further previously ever first did does do would could might may will himself herself themselves itself",
  beforeNoun:
    "the a an this these those his her its their our my your no any some each every of in on for with by from to at as another such public recent similar false new strong final annual latest written",
  starter: STARTER,
  opener: `${STARTER} my your another other others such each every both several few more less nothing nobody everyone everything someone something none where who which whose whether is are was were am do does did has have had can could should would must to up under over through between within without during despite among about against because unless until once though also again still even only just now here later earlier today yesterday tomorrow soon often sometimes recently instead indeed perhaps maybe thus therefore hence moreover furthermore nevertheless nonetheless otherwise finally overall additionally similarly yes please let or nor dozens hundreds thousands millions billions two three four five six seven eight nine ten`,
  courtesy: "mr mrs ms",
  unit: "kg km cm mm lb lbs oz mph kph yd yds hr hrs secs ft",
  smallBeforeName: "v vs cf e.g. i.e. viz ed eds op ca p pp vol est esp incl",
  numbered: "no nos rs p pp vol art arts sec fig figs ch para paras approx",
  state:
    "ala alta ariz ark calif cal colo conn del fla ga ill ind kan ky mass md mich minn mo mont neb nev okla ont ore pa penn que sask tenn tex va vt wash wis wyo",
  streetOrTitle: "st dr",
  coordinator: "and but",
  relative: "which who whose whom",
  fileEnding: "com org net html htm pdf txt php js xml csv doc docx xls jpg jpeg png gif zip exe",
  mentionNoun: "term phrase word label epithet slogan expression wording nickname",
  that: "that whether how why what if",
  nameLink: "of the for and de van von der den la le du da dos bin ibn al el ben",
} as const;

/** Every word that annotation itself names: a ruleset's lexicon must hold them. */
export const ANNOTATOR_WORDS: readonly string[] = [
  ...Object.values(FUNCTION_WORDS).flatMap((list) => list.split(" ")),
  ...plainSpeechForms(),
  "according",
  "to",
];

function plainSpeechForms(): string[] {
  return PLAIN_SPEECH.split(" ").flatMap((verb) => inflectionsOf(verb, "v"));
}

/** @throws {SyntaxError} where the ruleset lacks a class that annotation needs. */
export function annotatorWords(classes: ClassSets, lexicon: Lexicon): AnnotatorWords {
  const idSet = (words: readonly string[]) =>
    new IdSet(
      words.map((word) => lexicon.idOf(word)),
      lexicon.size,
    );
  const ids = (list: string) => idSet(list.split(" "));
  const speechVerb = classes.get("speech-verb");
  const thoughtVerb = classes.get("thought-verb");
  const according = lexicon.idOf("according");
  const mayReport = new Uint8Array(lexicon.size);
  for (const ids of [speechVerb, thoughtVerb, [according]]) for (const id of ids) mayReport[id] = 1;
  return {
    abbreviation: classes.get("abbreviation"),
    speechVerb,
    thoughtVerb,
    mayReport,
    plainSpeech: idSet(plainSpeechForms()),
    neverHead: ids(FUNCTION_WORDS.neverHead),
    loadedSpeechVerb: classes.get("loaded-speech-verb"),
    negation: classes.get("negation"),
    hedge: classes.get("hedge"),
    concession: classes.get("concession"),
    contrast: classes.get("contrast"),
    useMention: classes.get("use-mention-verb"),
    roleNoun: classes.get("role-noun"),
    organisationNoun: classes.get("organisation-noun"),
    vagueGroup: classes.get("vague-group"),
    title: classes.get("title"),
    monthDay: classes.get("month-day"),
    pronoun: ids(FUNCTION_WORDS.pronoun),
    firstPerson: ids(FUNCTION_WORDS.firstPerson),
    determiner: ids(FUNCTION_WORDS.determiner),
    auxiliary: ids(FUNCTION_WORDS.auxiliary),
    beforeNoun: ids(FUNCTION_WORDS.beforeNoun),
    that: ids(FUNCTION_WORDS.that),
    starter: ids(FUNCTION_WORDS.starter),
    opener: ids(FUNCTION_WORDS.opener),
    courtesy: ids(FUNCTION_WORDS.courtesy),
    unit: ids(FUNCTION_WORDS.unit),
    smallBeforeName: ids(FUNCTION_WORDS.smallBeforeName),
    numbered: ids(FUNCTION_WORDS.numbered),
    state: ids(FUNCTION_WORDS.state),
    streetOrTitle: ids(FUNCTION_WORDS.streetOrTitle),
    coordinator: ids(FUNCTION_WORDS.coordinator),
    relative: ids(FUNCTION_WORDS.relative),
    fileEnding: ids(FUNCTION_WORDS.fileEnding),
    nameLink: ids(FUNCTION_WORDS.nameLink),
    mentionNoun: ids(FUNCTION_WORDS.mentionNoun),
    according,
    to: lexicon.idOf("to"),
  };
}
