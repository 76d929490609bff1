import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

export const PARTS_OF_SPEECH = ["v", "n", "a"] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "people",
  foot: "feet",
  tooth: "teeth",
  goose: "geese",
  mouse: "mice",
  louse: "lice",
  ox: "oxen",
  crisis: "crises",
  thesis: "theses",
  analysis: "analyses",
  basis: "bases",
  hypothesis: "hypotheses",
  phenomenon: "phenomena",
  criterion: "criteria",
  medium: "media",
  stimulus: "stimuli",
  alumnus: "alumni",
  datum: "data",
  axis: "axes",
};
const IRREGULAR_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  good: ["better", "best"],
  bad: ["worse", "worst"],
  far: ["farther", "further", "farthest", "furthest"],
  little: ["less", "least"],
  many: ["more", "most"],
};

const VOWEL = /[aeiou]/;

/** `slam` doubles its last letter before a vowel ending; so may `travel`. */
const doubles = (word: string) =>
  word.length > 2 &&
  /[^aeiouwxy]$/.test(word) &&
  /[^aeiou][aeiouy][^aeiouwxy]$|qu[aeiou][^aeiouwxy]$/.test(word);

const endsInConsonantY = (word: string) => word.endsWith("y") && !VOWEL.test(word.at(-2) ?? "");

function sForm(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The word with an ending that begins with a vowel (`ed`, `ing`, `er`, `est`), in every usual spelling. */
function withVowelEnding(word: string, ending: string): string[] {
  const fromE = word.endsWith("e") && !/(ee|oe|ye)$/.test(word);
  if (ending === "ing") {
    if (word.endsWith("ie")) return [`${word.slice(0, -2)}ying`];
    const forms = [fromE ? `${word.slice(0, -1)}ing` : `${word}ing`];
    if (doubles(word)) forms.push(`${word}${word.at(-1)}ing`);
    if (word.endsWith("ic")) forms.push(`${word}king`);
    return forms;
  }
  if (word.endsWith("e")) return [`${word}${ending.slice(1)}`];
  if (endsInConsonantY(word)) return [`${word.slice(0, -1)}i${ending}`];
  const forms = [`${word}${ending}`];
  if (doubles(word)) forms.push(`${word}${word.at(-1)}${ending}`);
  if (word.endsWith("ic")) forms.push(`${word}k${ending}`);
  return forms;
}

/**
 * Inflected forms of a base form, the base itself first. Where English doubles a consonant in some
 * words only, both spellings are given: a form that nobody writes never occurs and does no harm.
 * A phrase (`lash out`) inflects in the pattern, word by word, not here.
 */
export function inflectionsOf(base: string, part: PartOfSpeech): string[] {
  const forms = new Set([base]);
  if (part === "n") {
    forms.add(IRREGULAR_PLURALS[base] ?? sForm(base));
    if (/[^o]fe?$/.test(base) && !/(ief|oof|ff|rf)$/.test(base))
      forms.add(base.replace(/fe?$/, "ves"));
    const compound = /^(.+)(man|woman)$/.exec(base);
    if (compound && base !== "human" && base !== "woman")
      forms.add(`${compound[1]}${compound[2] === "man" ? "men" : "women"}`);
  } else if (part === "v") {
    forms.add(sForm(base));
    for (const form of withVowelEnding(base, "ing")) forms.add(form);
    const irregular = IRREGULAR_VERBS.get(base);
    for (const form of irregular ?? withVowelEnding(base, "ed")) forms.add(form);
  } else {
    for (const form of IRREGULAR_ADJECTIVES[base] ?? [
      ...withVowelEnding(base, "er"),
      ...withVowelEnding(base, "est"),
    ])
      forms.add(form);
  }
  return [...forms];
}
