/** The commonest English words that no other language of the same script shares as often. */
const ENGLISH = new Set(
  "the of and to in that is was for it with as his on be at by this had not are but from have they which you were their has been would said will who when what there more".split(
    " ",
  ),
);

const SAMPLE = 4_000;
const FEWEST_WORDS = 30;

/** A plain list costs a fraction of `\p{L}`. */
const BETWEEN_WORDS =
  /[\s!-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u3000-\u3003]+/;

/** Running English has a third of such words; text of another language hardly any. */
const ENGLISH_SHARE = 0.18;
const FOREIGN_SHARE = 0.08;

/**
 * Primary language subtag of a text. The page's own tag counts unless the text plainly speaks
 * against it; without one, English is recognised and everything else is `und`.
 */
export function languageOf(text: string, declared: string | null): string {
  const words = text.slice(0, SAMPLE).toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
  if (words.length < FEWEST_WORDS) return declared ?? "und";
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (declared === null || declared === "en") {
    if (share >= ENGLISH_SHARE) return "en";
    return declared === null || share < FOREIGN_SHARE ? "und" : declared;
  }
  return share >= ENGLISH_SHARE ? "en" : declared;
}
