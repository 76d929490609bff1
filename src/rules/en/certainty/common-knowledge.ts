import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/common-knowledge",
  dimension: "certainty",
  name: "Everyone is said to agree",
  tier: "B",
  family: "universal",
  match: [
    "[(everyone|everybody|we all|all of us|the whole (world|country|nation|town)|the entire (world|country|nation)|any fool|every schoolchild) (already|now|surely|also)? (know|knows|knew|agrees|agree|understands|understand|can see|could see|saw|sees|realises|realise|remembers|recognises|accepts|has seen|wants|hates|loves|deserves|admits|will agree)]",
    "[(no one|nobody|no-one|none of us|few|hardly anyone|scarcely anyone|almost no one) (seriously|really|honestly|in (his|their) right mind|can|could|would|should|will|has|is|ever|else|even|with|who)? (seriously|really|honestly|ever|be|is)? (dispute/v|deny/v|doubt/v|question/v|believe/v|think/v|care/v|want/v|expect/v|buy/v|imagine/v|pretend/v|trust/v|surprised|fooled|asked for|voted for)]",
    "[(no one|nobody) (is|was|should be|will be) (fooled|surprised|safe|immune|above|buying|talking about|saying|suggesting|laughing|listening|asking)]",
    "[(as )? (we|everyone|everybody|you) (all|now|well)? know/v] (,|that|how|what|the|all|from|by|too|full|it)",
    "[(known|understood|accepted|agreed|acknowledged|recognised) by (all|everyone|everybody|anyone)]",
    "[(universally|almost universally|near-universally) (known|accepted|agreed|acknowledged|recognised|understood|loved|admired|hated|reviled|despised|panned|praised)]",
    "[(nobody|no one) (in (their|his|her) right mind)]",
    "[(who|what|how) (could|can|would) (possibly)? (deny|doubt|object|argue|disagree|forget)]",
    "[(common|received) (sense|wisdom) (dictates|tells|says|suggests|holds|has it)]",
    "[(simple|basic|plain|ordinary|good old-fashioned) common sense]",
    "[(history|experience|science|logic|reason|nature|biology|economics|reality) (teaches|shows|tells|proves|(has|have) (taught|proved|proven)|demands|dictates|is clear)]",
    "[the (@nationality|ordinary|working|good|real)? people (have (spoken|had enough)|want|know|deserve|demand|understand|are (tired|fed up|sick|angry|not stupid|not fooled)|see|will not|won't|reject|expect|believe|will never)]",
    "[(ordinary|hard-working|hardworking|everyday|decent|working|real|normal|average|regular|law-abiding) (people|folk|folks|families|citizens|taxpayers|voters|@nationality|men|women) (want|know|deserve|are|have|need|feel|see|understand|don't|do not|can|cannot|can't|pay|will|think|believe)]",
    "[(millions|most|all|many) of (us|our) (know|feel|want|fear|believe|agree|remember|have|are|think|would)]",
  ],
  except: [
    "no one (has been|was|is|were) (hurt|injured|charged|arrested)",
    "(no one|nobody) (claimed|answered|knows|knew|else)",
    "no one has claimed",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|survey|surveys|surveyed|polled|percent|referendum|census|hurt|injured|immediately)",
      ],
    },
    { guard: "allow", what: ["name"] },
  ],
  message: "The text speaks for everyone, so that dissent does not appear.",
  question: "Who was asked, and who disagrees?",
  citation: "Appeal to popularity, assumed common ground (Walton 1989; Tindale 2007)",
  examples: {
    marked: [
      "[Everyone knows] the tender in Nairobi was rigged.",
      "[No one seriously disputes] that the strike was right.",
      "[The people have spoken], and the board ignored them.",
      "[Hard-working families deserve] better than this bus line.",
      "[Common sense dictates] that borders need guards.",
      "[The French people are tired] of sermons from Brussels.",
    ],
    silent: [
      "Everyone in the room stood for the anthem.",
      "No one knows where the crew is.",
      "Nobody was hurt when the roof fell.",
      "Most voters want lower fares, a poll of 1,200 people found.",
      "Nobody answered the door when the police came.",
      "He said that everyone knows the way to the lake.",
    ],
  },
});
