/** What lists say of a single word of a name, as bits: a word may be in several. */

/** In the ruleset's lists. */
export const FIRST_NAME = 1 << 0;
/** A given name that is a word too. */
export const DOUBTFUL = 1 << 1;
export const ORGANISATION = 1 << 2;
/** Last word of a body's name of several words. */
export const ORGANISATION_END = 1 << 3;
/** `University`, `Ministry`: last words of bodies' names, or those before `of`. */
export const HEAD = 1 << 4;
/** Titles and callings that stand before a name, written with a capital. */
export const TITLE = 1 << 5;
export const NO_NAME = 1 << 6;
export const PLACE = 1 << 7;

/** Words inside a person's name. */
export const PARTICLE = 1 << 8;
/** `of`, `for`: join a title to its office, a body's noun to its field. */
export const OF = 1 << 9;
export const ON = 1 << 10;
export const TO = 1 << 11;
export const AND = 1 << 12;
export const THE = 1 << 13;
/** Titles that go on with `of`: `Secretary of State`. */
export const OFFICE = 1 << 14;
/** Nouns of bodies that are fields of work too: `University of Science and Technology of …`. */
export const FIELD = 1 << 15;
export const WEEKDAY = 1 << 16;
/** Parties by their members: what follows with `on` is where they are. */
export const PARTY = 1 << 17;
/** Tell a son from his father. */
export const SUFFIX = 1 << 18;
/** Titles that nothing but a name follows, whatever the word. */
export const HONORIFIC = 1 << 19;
/** With a body's noun they name no one body: `City Council`. */
export const GENERIC = 1 << 20;
/** Heads that are last names too. */
export const SURNAME_HEAD = 1 << 21;
/** Last words of laws, plans and events. */
export const NO_BODY = 1 << 22;
/** Behind a word that may be a title they are no last name: `General Election`. */
export const NEVER_LAST_NAME = 1 << 23;
/** Nouns of bodies that belong to the title behind them: `Press Secretary`. */
export const BEFORE_TITLE = 1 << 24;
/** Prepositions of place. */
export const PLACING = 1 << 25;
/** Nouns behind which a body is named, beside the class of such nouns. */
export const BODY_NOUN = 1 << 26;
/** Nouns of that class that say a place is named. */
export const PLACE_NOUN = 1 << 27;
export const HOUSE = 1 << 28;
export const WHO = 1 << 29;
export const BY = 1 << 30;

/** The words that no ruleset lists, by kind. */
export const WORDS_OF_KINDS: readonly (readonly [number, string])[] = [
  [PARTICLE, "de del della van von der den ter ten bin ibn al el la le du da dos di abu zu af ben"],
  [OF, "of for"],
  [ON, "on"],
  [TO, "to"],
  [AND, "and"],
  [THE, "the"],
  [OFFICE, "secretary director speaker minister undersecretary chancellor chief"],
  [
    FIELD,
    "technology technologies services service international systems resources communications industries works",
  ],
  [WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday"],
  [PARTY, "republicans democrats"],
  [SUFFIX, "jr sr ii iii iv"],
  [
    HONORIFIC,
    "mr mrs ms mx miss dr prof sen rep gov messrs drs profs sens reps govs lt gen col maj capt cmdr sgt cpl adm sir dame rev",
  ],
  [
    GENERIC,
    "city task high county state new old local district grand town village public middle elementary secondary of the and for general joint special air annual first second third",
  ],
  [SURNAME_HEAD, "hall church post lab temple press"],
  [
    NO_BODY,
    "act acts amendment amendments law laws bill treaty agreement accord clause plan deal order award awards prize day week month year war memo report index protocol convention doctrine initiative program programme strategy revolution syndrome disease virus vaccine",
  ],
  [
    NEVER_LAST_NAME,
    "election elections electric mills dynamics cities city office executive staff public affairs day house white street avenue time health care relations order orders issues states crimes powers",
  ],
  [BEFORE_TITLE, "press communications news media technology police"],
  [PLACING, "in near from at of to outside around through"],
  [BODY_NOUN, "maker giant producer developer start-up outlet brand chain"],
  [PLACE_NOUN, "city state county country nation borough republic kingdom"],
  [HOUSE, "house"],
  [WHO, "who"],
  [BY, "by"],
];
