import { type LineEntry, LineTable, NUMBER } from "./line-table.ts";

/**
 * Lines that newsrooms' page systems put around and between the paragraphs of an article. Only
 * wording common to many sites; English first, then the languages of the same systems. All in lower
 * case: ignoring case by flag costs several times as much.
 */

const STORIES =
  "(?:posts?|articles?|stories|news|content|coverage|reading|links|topics|videos?|items?)";

const JUNK_HEADINGS: readonly LineEntry[] = [
  ["related recommended suggested popular trending similar featured", ` (?:\\w+ )?${STORIES}\\b`],
  ["related", "(?: (?:to this|on))?:?$"],
  ["you", " (?:may|might|could|will)(?: also)? (?:like|have missed|be interested|enjoy|want)"],
  ["you", " missed"],
  ["in", " case you missed"],
  [
    "more",
    " (?:from|on|about|in|like|stories|news|articles|posts|coverage|to (?:read|explore))\\b.{0,60}$",
  ],
  ["recommended", " by our editors"],
  ["most", " (?:read|popular|viewed|shared|recent|commented)"],
  [
    "latest breaking top trending other recent must",
    " (?:news|stories|articles|posts|headlines|videos|reads?)\\b.{0,30}$",
  ],
  ["don", "'t miss (?:news|stories|articles|posts|headlines|videos|reads?)\\b.{0,30}$"],
  ["read see up", " next\\b"],
  ["what", " to (?:read|watch) next\\b"],
  ["leave post write add", " a (?:reply|comment)"],
  ["comment comments", "(?: \\(\\d+\\))?:?$"],
  [NUMBER, "\\d+ comments?(?: \\(\\d+\\))?:?$"],
  ["join", " the (?:conversation|discussion|debate)"],
  ["share about", " (?:this|the) (?:article|story|post|author|writer)s?:?$"],
  ["about", " the authors?"],
  ["sign", " up (?:for|to)\\b.{0,80}$"],
  ["get", " (?:our|the|your)\\b.{0,60}newsletters?"],
  ["subscribe", " to (?:our|the|your)\\b.{0,60}newsletters?"],
  ["newsletter newsletters", "$"],
  ["subscribe", "(?: (?:now|today|here))?$"],
  ["follow", " us\\b.{0,40}$"],
  ["this", " (?:content|article|story) is (?:reserved|available|exclusive|only|for)\\b"],
  ["subscribe", " (?:now )?to (?:read|continue|unlock|get|access)\\b"],
  ["register", ".{0,30} to (?:unlock|read|continue|access)\\b"],
  ["sign log", " in\\b.{0,30} to (?:unlock|read|continue|access)\\b"],
  ["create", " an account\\b.{0,30} to (?:unlock|read|continue|access)\\b"],
  ["don", "'t have an account"],
  ["tag tags topic topics", ":?$"],
  ["mehr weitere weiteres weiteren", " (?:zum thema|artikel|nachrichten|aus)\\b"],
  ["lesen", " sie auch"],
  ["lies", " auch"],
  ["das", " könnte (?:sie|dich|ihnen)"],
  ["meistgelesen meistgelesene meistgelesenes", ""],
  ["à", " lire aussi"],
  ["lire", " aussi"],
  ["sur", " le même (?:sujet|thème)"],
  ["noticias artículos", " relacionad[ao]s"],
  ["te le", " puede interesar"],
  ["leggi", " anche"],
  ["lees", " ook"],
  ["läs", " (?:också|mer|även)"],
  ["les læs", " også"],
];

/** Headings that open a part which is not the article; what follows is cut with them. */
export const OPENS_JUNK = new LineTable(JUNK_HEADINGS);

const LABEL = "\\s*[:：|»>]";
const MAKER = "(?: (?:credit|by|via|courtesy|source))?\\s*[:：/]";
const SENT_ON =
  "(?: (?:this|on|to|via|with|article|story|post|link|facebook|twitter|x|email|whatsapp|linkedin|reddit)){0,5}$";
const DATE_FOLLOWS = "(?: (?:on|at|in|le|am))?\\s*[:：]?\\s*(?:\\w+,? )?(?:\\w{3,9}\\.? \\d|\\d)";
const TELLS = "(?: \\w+)? ?(?:at|on|:)\\s*\\S+@";
const USES_COOKIES = " (?:web)?site (?:uses|use|are|is|stores)\\b.{0,60}cookies?";
const LETTER =
  "(?:newsletter|updates|inbox|email|alerts|channel|podcast|app|access|today|free|now|here)\\b";
const EARNS = "(?:a |an )?(?:\\w+ )?(?:commission|compensation|share|portion)";

const JUNK_LINES: readonly LineEntry[] = [
  ["http https", ":\\/\\/\\S+$"],
  ["www", "\\.\\S+$"],
  ["advertisement advertising", "$"],
  ["article story", " continues (?:below|after)\\b.{0,40}$"],
  ["continue", " reading (?:below|after)\\b.{0,40}$"],
  ["continue continues", " (?:below|after)\\b.{0,40}$"],
  ["scroll", " (?:down )?(?:to continue|for more)"],
  ["skip", " (?:to|past|advert)"],
  ["sponsored", "(?: content| by .{0,40})?$"],
  ["anzeige werbung publicité publicidad pubblicità advertentie annonse annons reklama", "$"],
  ["click tap", " here (?:to|for)\\b"],
  ["read see learn view show load", " (?:more|also|full|all)\\b[^.]{0,40}$"],
  ["find", " out (?:more|also|full|all)\\b[^.]{0,40}$"],
  ["read", `(?: (?:also|more))?${LABEL}`],
  ["see also", `${LABEL}`],
  ["also", ` read${LABEL}`],
  ["see", ` also${LABEL}`],
  ["watch", `(?: also| more| now)?${LABEL}`],
  ["listen", `(?: now)?${LABEL}`],
  ["related", `(?: (?:story|stories|article|news|video|content))?${LABEL}`],
  ["must", ` read${LABEL}`],
  ["don", `'t miss${LABEL}`],
  ["go dig", ` deeper${LABEL}`],
  ["more recommended trending next video photo photos gallery explore", `${LABEL}`],
  ["lesen", " sie (?:auch|hier|mehr|dazu)\\b"],
  ["lire", " aussi\\b"],
  ["à", " lire aussi\\b"],
  ["leer", " (?:más|también)\\b"],
  ["lee", " también\\b"],
  ["leggi", " anche\\b"],
  ["lees", " ook\\b"],
  ["läs", " (?:också|mer|även)\\b"],
  ["les læs", " også\\b"],
  ["mehr", " (?:zum thema|dazu|lesen)\\b"],
  [
    "share tweet pin email print save bookmark facebook twitter linkedin whatsapp reddit flipboard",
    SENT_ON,
  ],
  ["copy", ` link${SENT_ON}`],
  ["follow", " (?:us|me|him|her|them|@|\\w+ (?:\\w+ )?on)\\b"],
  ["like", " us on\\b"],
  ["sign", ` up(?: now| today| here| free)?(?:,| for| to)\\b.{0,160}${LETTER}`],
  ["subscribe register", `(?: now| today| here| free)?(?:,| for| to)\\b.{0,160}${LETTER}`],
  [
    "get receive",
    " .{0,80}(?:newsletter|in your inbox|delivered|straight to your|to your (?:inbox|phone|email))",
  ],
  ["download get", " (?:the|our) .{0,40}\\bapp\\b"],
  ["this", " (?:article|post|story|page) (?:may )?contains? affiliate links"],
  ["may", " contains? affiliate links"],
  ["contain contains", " affiliate links"],
  ["this", " newsletter may contain "],
  ["thanks", " for (?:signing up|subscribing)[.!]?$"],
  ["your", " subscription has been confirmed"],
  ["support", " (?:our|independent) (?:journalism|work)"],
  ["© copyright", "\\s"],
  ["(", "c\\)\\s"],
  ["all", " rights reserved"],
  ["this", " (?:document|work|article) is subject to copyright"],
  ["this our", USES_COOKIES],
  ["the", ` cookie settings on (?:this|our)${USES_COOKIES}`],
  ["cookie cookies", " (?:help|settings|policy)\\b"],
  ["this", " (?:material|content|article) may not be (?:published|reproduced|republished)"],
  [
    "photo photos image images picture pictures photograph photographs video videos graphic graphics illustration illustrations foto fotos bild",
    MAKER,
  ],
  ["crédit", ` photos?${MAKER}`],
  [
    "photo image photograph picture illustration video graphic",
    " (?:credit|by|courtesy|from)\\b.{0,80}$",
  ],
  ["(", "(?:photo|image|ap photo|photograph|picture)s?\\b[^)]{0,120}\\)$"],
  ["source sources via credit", "\\s*[:：]"],
  ["courtesy", "(?: of)?\\s*[:：]"],
  ["originally", " (?:published|posted|appeared)\\s*[:：]"],
  ["last", ` (?:updated|published|posted|modified|created|stand)${DATE_FOLLOWS}`],
  [
    "updated published posted modified created publié veröffentlicht aktualisiert stand",
    DATE_FOLLOWS,
  ],
  ["first", ` published${DATE_FOLLOWS}`],
  ["filed file", " under"],
  ["posted", " in"],
  ["tagged tags topics categories keywords", ""],
  ["in", " this (?:story|article)"],
  ["share", " this"],
  ["your", " email address will not be published"],
  ["required", " fields are marked"],
  ["login register", " (?:to|or|for)\\b.{0,80}$"],
  ["log sign", " in (?:to|or|for)\\b.{0,80}$"],
  ["create", " an account (?:to|or|for)\\b.{0,80}$"],
  ["have got", " (?:a|any) (?:tip|story|news tip|question|comment|feedback|confidential)"],
  ["do", " you have (?:a|any) (?:tip|story|news tip|question|comment|feedback|confidential)"],
  [
    "contact email reach",
    ` (?:the )?(?:author|writer|reporter|editor|us|me|him|her|them|\\w+ \\w+)?${TELLS}`,
  ],
  ["write", ` to (?:the )?(?:author|writer|reporter|editor|us|me|him|her|them|\\w+ \\w+)?${TELLS}`],
  ["e", `-mail (?:the )?(?:author|writer|reporter|editor|us|me|him|her|them|\\w+ \\w+)?${TELLS}`],
  ["reporting editing writing compiled edited written produced", " by [a-z]"],
  ["additional", " reporting by [a-z]"],
  ["by", " [a-z .'-]{3,40} (?:for|of) [a-z .]{2,30}$"],
  ["to", " (?:read|see|view) (?:more|the (?:full|rest|original))\\b.{0,80}$"],
  ["read", " the (?:full|original|rest)\\b.{0,80}$"],
  ["enlarge zoom expand", "(?: this)? image"],
  ["loading", "(?:\\.\\.\\.|…)?$"],
  ["please", " wait(?:\\.\\.\\.|…)?$"],
  ["javascript cookies", " (?:is|are|must be) (?:disabled|required|enabled)"],
  ["min mins minute minutes", "(?: |-)read$"],
  [NUMBER, "\\d+ (?:min|mins|minutes?)(?:ute)?s? read"],
  [NUMBER, "\\d+ (?:comments?|shares?|views?|likes?)$"],
  [NUMBER, "\\d+ (?:second|minute|hour|day|week|month|year)s? ago$"],
  ["second seconds minute minutes hour hours day days week weeks month months year years", " ago$"],
];

/** Whole lines that are not the article, wherever they stand. */
export const JUNK_LINE = new LineTable(JUNK_LINES);

/** What a newsroom says of its income from links, often with its terms of use behind, in lower case. */
export const DISCLOSURE = new LineTable([
  [
    "if when",
    " you (?:buy|purchase|click|shop)\\b.{0,120}\\b(?:commission|compensation|paid|earn|partner)",
  ],
]);

/** Who may earn something, whatever the line begins with. */
export const EARNING_LINE = new RegExp(`^\\W*(?:\\w+(?: \\w+)?) may (?:earn|receive|get) ${EARNS}`);

/** A sentence that says who somebody is and what they write. */
export const AUTHOR_NOTE =
  /^(?:About the [Aa]uthor:? ?)?(?:(?:Dr|Prof)\.? )?(?:[A-ZÀ-Þ][^\s,]*,? ){1,5}(?:is|was|has been|covers?|writes?|reports|joined|works)\b.{0,160}?\b(?:reporter|journalist|editor|writer|columnist|correspondent|contributor|author|freelancer?|producer|blogger|staff|newsroom|covers|covering|writes|reporting|breaking news)\b|^(?:Follow|Contact|Email|E-mail|Reach|You can (?:follow|reach|email|contact))\b.{0,120}(?:@|Twitter|Facebook|LinkedIn|Instagram|Bluesky)/;

/** Words that end in the name of a picture's maker or agency, in lower case. */
export const PICTURE_CREDIT =
  /\((?:image|picture|photo|photograph|pic|credit|foto|bild|source)s?\s*(?:credit|by|via)?\s*[:/][^)]{2,80}\)\s*$|(?:(?:image|photo|picture) credits?|photo(?:graph)?(?: by)?|bildrechte|foto|bildquelle|photographe?)\s*:\s*\S.{1,80}$|\/\/?\s*getty images?\s*$|\b(?:getty images|shutterstock|ap photo|reuters\/[^.!?]{3,40}|\/(?:ap|reuters|afp|getty))\)?\s*$/;

/** Words that begin by saying that they tell of a picture. */
export const PICTURE_TOLD = new LineTable([
  [
    "in",
    " this .{3,60}?\\b(?:photo|photograph|image|picture|frame grab|screengrab|illustration)\\b",
  ],
  ["file handout", " (?:photo|image|picture)\\b"],
]);

const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|okt|dez|mär|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zéûä]*\\.?";
const DAY =
  "(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[a-z]*\\.?,?";
const CLOCK =
  "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr)?\\s*(?:\\(?[a-z]{2,5}\\)?)?";

/** A line that is nothing but a date, with or without the time of day, in lower case. */
export const DATE_LINE = new RegExp(
  `^[\\s•·|,-]*(?:(?:published|updated|posted|on|at|last)[: ]*)*(?:${DAY}\\s*)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}\\.?\\s+(?:de\\s+)?${MONTH}(?:\\s+(?:de\\s+)?\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})[\\s,|•·-]*(?:(?:at|um|à)\\s+)?(?:${CLOCK})?[\\s.]*$|^${CLOCK}$`,
);

/** A line that names the author and no more. */
export const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+[A-ZÀ-Þ][^\s,]*(?:[\s,&]+(?:and|und|et|y|e|en|och|og|for|of|de|van|von|[A-ZÀ-Þ][^\s,]*)){0,8}$/;
