import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/narrator-we",
  dimension: "language",
  name: "“We” and “our” that take sides",
  tier: "C",
  family: "involvement",
  match: [
    // our
    "our (own|great|beloved|dear|once-great|once great|precious|sacred|cherished|brave|very|beautiful|fellow|so-called|poor|children|kids|grandchildren|daughters|sons|families|country|nation|homeland|republic|democracy|democratic|freedom|freedoms|liberty|liberties|rights|values|culture|heritage|civilisation|civilization|society|way|ways|constitution|founders|founding|forefathers|ancestors|history|faith|religion|borders|border|military|troops|soldiers|veterans|police|communities|community|cities|schools|planet|future|children's|leaders|politicians|elected|government|politics|political|institutions|system|justice|judges|courts|economy|jobs|workers|taxes|tax|money|enemies|enemy|allies|friends|neighbours|lives|bodies|health|world|world's|time|times|age|era|moment|moral|collective|shared|common|national|public|media|press|language|streets|guns|president|prime|king|queen|parliament|people|citizens|souls|minds|hearts|eyes|dreams|side|streets|churches|universities|campuses|elites|betters|overlords|generation|elections|election|votes|privacy|environment|climate|oceans|land)",
    // we
    "we (must|should|need|needed|cannot|can|can't|could|couldn't|will|won't|shall|ought|have to|have|had|are|aren't|were|weren't|know|all|don't|do not|didn't|want|see|saw|hear|hope|demand|deserve|live|face|owe|owed|expect|believe|think|thought|remember|forget|like|love|hate|may|might|now|still|never|also|as|the|once|long|just|simply|already|also|so|would|wouldn't|do|did|get|got|keep|let|learned|learnt|allow|call|say|tell|pay|vote|voted|elect|elected|find|feel)",
    // us
    "(all|some|many|most|each|both|two|one|none|half|any) of us",
    "let us",
    "(told|tell|tells|telling|remind|reminds|reminded|reminding|show|shows|showed|give|gives|gave|giving|teach|teaches|taught|force|forces|forced|lecture|lectures|lectured|sold|make|makes|made|leave|leaves|left|bring|brings|brought|save|saves|protect|protects|lead|leads|led|assure|assures|assured) us",
    "(against|for|among|around|between|behind|before|upon|on|with|from|to) us",
    "the rest of us",
    // I
    "(I|I'm|I've|I'd|I'll) (believe|think|suspect|doubt|suppose|guess|hope|fear|wish|admit|confess|suggest|submit|argue|contend|wonder|want|know|am|was|have|had|don't|do|can't|cannot|can|could|would|will|love|hate|feel|felt|find|found|agree|disagree|must|mean|say|said|sure|glad|sorry|never|also|actually|say)",
    "in my (view|opinion|mind|book|experience|judgment|judgement|humble)",
    "to my mind",
    "my (own|fellow|point|guess|view|friend|friends|advice|hope|fear|colleague|father|mother|wife|husband|kids|children|country|generation)",
    "(trust|believe|ask|tell) me",
    "(if you ask me|mind you|for my money|speaking for myself)",
  ],
  except: [
    "(our lady|our correspondent/n|our privacy policy|our newsletter/n|our terms|our reporter/n)",
    "(our readers|sign up for our|contact us|follow us|join us|email us)",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(#figure|according to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february)",
        "(april|june|july|august|september|october|november|december|spokesman/n|spokeswoman|spokesperson/n)",
        "(said|told|added|reported|announced|percent|per cent|reuters|associated press|officials|police)",
      ],
    },
  ],
  message: "The reporter speaks as one of a group, “we”, and so asks the reader to join it.",
  question: "Who is meant by “we”, and who is left out?",
  citation:
    "Fowler 1991 (consensus “we”); van Dijk 1998; Hyland 2005 (self-mention, reader pronouns)",
  examples: {
    marked: [
      "[We must] never let the harbour go to strangers.",
      "The treaty leaves [our children] with the bill.",
      "It is a debt that [all of us] will pay.",
      "[In my view] the bridge should stay.",
    ],
    silent: [
      "“We must go home,” the captain said.",
      "The council told its members that they should vote in May.",
      "Our Lady of Lourdes School opens a new gym.",
      "He said: “I believe you.”",
    ],
  },
});
