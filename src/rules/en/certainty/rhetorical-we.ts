import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/rhetorical-we",
  dimension: "certainty",
  name: "The reporter says we",
  tier: "C",
  family: "in-group-voice",
  match: [
    "#start (and|but|so|yet|now|then|still|today|because|if|as|when)? [(we|we're|we've|we'll|we'd)]",
    "[we (are|have|know|need|want|live|see|can|will|all|don't|do|can't|were|had|cannot|never|still|would|get|now|might|could|may|think|hear|saw|face|call|talk|look|give|make|take|use|ask|forget|remember|tolerate|allow|let)]",
    "[we (value|cherish|hold|love|fear|lose|lost|deserve|keep|believe|owe|also|no|fight|fought|find|go|become|feel|understand|learned|learnt|expect|pay|treat|elect|won't|shall|didn't|haven't|aren't|say|tell|stand|start|stop|wait|choose|were|put|come|came)]",
    "[(we're|we've|we'll|we'd)]",
    "[our (own)? (country|nation|democracy|republic|society|children|kids|freedom|freedoms|liberty|liberties|rights|culture|civilisation|leaders|government|future|history|way of life|economy|planet|world|politics|politicians|political|communities|cities)]",
    "[our (own)? (schools|allies|laws|constitution|elections|troops|military|heroes|people|fellow|values|system|institutions|lives|borders|border|streets|faith|families|forefathers|founders|founding|great|beloved|elected|cultural|moral)]",
    "[our (own)? (national|common|collective|modern|media|enemies|friends|neighbours|police|soldiers|daughters|sons|grandchildren|health|healthcare|land|heritage|traditions|identity|sovereignty|language|time|times|age|era|generation|minds)]",
    "[our (own)? (hearts|ancestors|past|ability|sense|current|public|tax|taxes|money|food|privacy|speech|flag|president|congress|courts|police|foreign|energy|climate|environment|universities|education|workers|women|men)]",
    "[(all|many|most|some|the rest|each|none|both|any) of us]",
    "(tell/v|remind/v|teach/v|make/v|give/v|let/v|show/v|leave/v|bring/v|save/v|protect/v|force/v|want/v|around|among|for|against|between|upon|from|unite/v|divide/v|lead/v|take/v|help/v) [us] (all|to|that|what|how|into|the|a|not|with|have|are|would|from|as|in|is|now|today|back|away|apart|together|more)",
    "[us] (all|voters|citizens|@nationality|taxpayers|mortals|normal|regular) ",
  ],
  except: [
    "our (reporter|reporters|newsroom|newsletter|newsletters|readers|coverage|analysis|survey|partner|sister|podcast|live|morning|daily|privacy|website|app|team|journalism|correspondent|editors|terms|interview|poll|town)",
    "we (asked|spoke|contacted|reached|reported|tested|reviewed|interviewed|visited|met|analysed|analyzed|surveyed)",
    "like us on",
    "follow us",
    "contact us",
    "join us",
    "tell us",
    "email us",
    "about us",
    "the us",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(contacted|asked|reached out|spoke|interviewed|newsletter|reporter|correspondent|subscribe|sign up|newsroom|podcast|comment|readers|editors|analysis|tested|rated|recommend|reviewed|email|app|partners|commission)",
      ],
      within: 6,
    },
  ],
  message: "The reporter writes as one of a group and draws the reader into it.",
  question: "Who belongs to this we, and who does not?",
  citation: "Inclusive we, in-group voice (Fowler 1991; Hyland 2005; Fairclough 2001)",
  examples: {
    marked: [
      "[We have] let the river die.",
      "The law takes away [our freedom] by inches.",
      "It falls to [all of us] to keep the library.",
      "The war taught [us] to mistrust maps of the Balkans.",
    ],
    silent: [
      "Our reporter in Lima contributed to this article.",
      "The film's title is Us.",
      "They love their country, and theirs is a small one.",
      "We contacted the company for comment.",
      "The weekly sells as Our Town in Devon.",
    ],
  },
});
