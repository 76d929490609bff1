/**
 * British and American spellings of one word, so that a rule names a word once. Generous on
 * purpose: a spelling that nobody writes costs nothing, since it never occurs.
 */

const OUR_STEMS =
  "arb ard arm behavi cand clam col dem endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl ranc rig rum savi sav splend succ tum val vap vig".split(
    " ",
  );
const OUR = new RegExp(`(^|[a-z])(${OUR_STEMS.join("|")})our`);
const OR = new RegExp(`(^|[a-z])(${OUR_STEMS.join("|")})or`);

/** Pairs of endings or parts; each side may stand for the other. */
const PAIRS: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [OUR, "$1$2or", OR, "$1$2our"],
  [
    /([a-z]{2})is(e|ed|es|er|ers|ing|ation|ations)$/,
    "$1iz$2",
    /([a-z]{2})iz(e|ed|es|er|ers|ing|ation|ations)$/,
    "$1is$2",
  ],
  [/lys(e|ed|es|er|ers|ing)$/, "lyz$1", /lyz(e|ed|es|er|ers|ing)$/, "lys$1"],
  [/(def|off|pret|lic)ence(s|less)?$/, "$1ense$2", /(def|off|pret|lic)ense(s|less)?$/, "$1ence$2"],
  [
    /(cent|theat|fib|met|calib|somb|spect|lust|meag|sab|lit|reconnoit)re(s|d)?$/,
    "$1er$2",
    /(cent|theat|fib|met|calib|somb|spect|lust|meag|sab|lit|reconnoit)er(s|ed)?$/,
    "$1re$2",
  ],
  [/([aeiou]l)l(ed|ing|er|ers)$/, "$1$2", /([aeiou]l)(ed|ing|er|ers)$/, "$1l$2"],
  [
    /(catal|dial|anal|epil|monol|prol|travel)ogue(s)?$/,
    "$1og$2",
    /(catal|dial|anal|epil|monol|prol|travel)og(s)?$/,
    "$1ogue$2",
  ],
  [/programme(s|d)?$/, "program$1", /program(s)?$/, "programme$1"],
  [/sceptic/, "skeptic", /skeptic/, "sceptic"],
  [/grey/, "gray", /gray/, "grey"],
  [/manoeuv(re|er|ring)/, "maneuv$1", /maneuv(er|re|ring)/, "manoeuv$1"],
  [/judgement/, "judgment", /judgment/, "judgement"],
  [/(skil|wil)ful/, "$1lful", /(skil|wil)lful/, "$1ful"],
  [
    /(enrol|fulfil|instil|appal|enthral)(s)?$/,
    "$1l$2",
    /(enrol|fulfil|instil|appal|enthral)l(s)?$/,
    "$1$2",
  ],
  [/paed(iat|oph)/, "ped$1", /ped(iat|oph)/, "paed$1"],
  [/plough/, "plow", /plow/, "plough"],
  [/mould/, "mold", /mold/, "mould"],
  [/artefact/, "artifact", /artifact/, "artefact"],
];

/** A quick look that spares most words the pairs. Holds whatever a pair may begin with. */
const MAY_VARY =
  /our|or|i[sz](e|ing|ation)|ly[sz]|[oie]n[cs]e|(re|er)(s|d|ed)?$|[aeiou]l|og|program|eptic|gr[ea]y|man(o)?eu|judg|(skil|wil)|pa?ed|plo|mo|art[ei]/;

/** The word and its spellings on the other side of the Atlantic, the word itself first. */
export function spellingsOf(word: string): string[] {
  if (!MAY_VARY.test(word)) return [word];
  const found = new Set([word]);
  for (const [british, american, american2, british2] of PAIRS) {
    for (const form of [...found]) {
      if (british.test(form)) found.add(form.replace(british, american));
      if (american2.test(form)) found.add(form.replace(american2, british2));
    }
  }
  return [...found];
}
