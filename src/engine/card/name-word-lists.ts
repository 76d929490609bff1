/** Most words of a person's name. */
export const PERSON_WORDS = 5;
/** Tell a son from his father. */
export const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Titles that nothing but a name follows, whatever the word. */
export const HONORIFICS = new Set(
  "mr mrs ms mx miss dr prof sen rep gov messrs drs profs sens reps govs lt gen col maj capt cmdr sgt cpl adm sir dame rev".split(
    " ",
  ),
);
/** Heads that are last names too. */
export const SURNAME_HEADS = new Set("hall church post lab temple press".split(" "));
/** With a body's noun they name no one body: `City Council`. */
export const GENERIC = new Set(
  "city task high county state new old local district grand town village public middle elementary secondary of the and for general joint special air annual first second third".split(
    " ",
  ),
);
/** Behind a word that may be a title they are no last name: `General Election`. */
export const NEVER_LAST_NAMES = new Set(
  "election elections electric mills dynamics cities city office executive staff public affairs day house white street avenue time health care relations order orders issues states crimes powers".split(
    " ",
  ),
);
/** Last words of laws, plans and events. */
export const NO_BODY = new Set(
  "act acts amendment amendments law laws bill treaty agreement accord clause plan deal order award awards prize day week month year war memo report index protocol convention doctrine initiative program programme strategy revolution syndrome disease virus vaccine".split(
    " ",
  ),
);
/** Parties by their members. */
export const PARTIES = new Set(["republicans", "democrats"]);
/** Nouns of bodies that belong to the title behind them: `Press Secretary`. */
export const BEFORE_TITLES = new Set([
  "press",
  "communications",
  "news",
  "media",
  "technology",
  "police",
]);
/** Join a title to its office. */
export const OFFICE_OF = new Set(["of", "for"]);
