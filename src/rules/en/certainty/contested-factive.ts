import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/contested-factive",
  dimension: "certainty",
  name: "A judgement told as a known fact",
  tier: "B",
  family: "factive",
  match: [
    "[the (simple|plain|sad|inconvenient|uncomfortable|obvious) fact (that|is|remains)]",
    "[(ignore/v|overlook/v|gloss/v over|brush/v (aside|off)|wave/v away|conveniently|forget/v|omit/v|hide/v|conceal/v|downplay/v|obscure/v|deny/v|dismiss/v) (the|this|that|these|those)? (fact/n|reality|truth|evidence|obvious|lessons|elephant|realities|science|harm|suffering|crimes|inconvenient|simple)]",
    "[ignore/v] (the|that|all|what|how|it|them|these|those|this|his|her|their|our|its|any|every|and|or|us)",
    "[(show/v|prove/v|expose/v|reveal/v|demonstrate/v|confirm/v|illustrate/v|underscore/v|highlight/v) (once again|yet again|just|exactly|precisely|again|clearly|beyond|conclusively) (how|that|what|why|who)]",
    "[(show/v|prove/v|expose/v|reveal/v|demonstrate/v|illustrate/v|underscore/v) just? how (little|much|far|deeply|badly|out of touch|dangerous|weak|desperate|low|absurd|wrong|fragile|corrupt|broken|easily|hollow|bad|ridiculous|extreme|foolish)]",
    "[(show/v|expose/v|reveal/v|lay/v bare|betray/v) (the|their|his|her|its|a) (true|real|utter|sheer|moral|hypocrisy|bankruptcy|emptiness|rot|lie|lies|corruption|cowardice|ugly|dark|hidden|deep|profound|total|complete|fundamental)]",
    "[(lay/v bare|give/v the lie to|put/v the lie to|give/v the game away|say/v the quiet part|unmask/v the|rip/v the mask)]",
    "[(refuse/v|fail/v|unable|unwilling|reluctant) to (acknowledge|admit|recognise|accept|see|understand|face|realise|grasp|confront)]",
    "[(can't|cannot|couldn't|won't|will not|would not|wouldn't|don't|do not|doesn't|does not|didn't|did not|never) (bring (himself|herself|themselves|itself) to)? (acknowledge|admit|recognise|concede|realise|grasp|face up|seem to (know|care|understand|realise|grasp|notice))]",
    "[(realise/v|recognise/v|know/v|understand/v|see/v|aware|admit/v|acknowledge/v|concede/v) (full well|perfectly well|very well|only too well|all too well|deep down|damn well)]",
    "[(serve/v as|is|are|was|be|yet|another|stark|grim|sobering|timely|powerful|painful|chilling|vivid) (a|another)? (stark|grim|sobering|timely|powerful|painful|chilling|vivid|sad|harsh|cruel|important|useful)? reminder (that|of)]",
    "[remind/v (us|everyone|the world|voters|@nationality|all) (that|of|how|why|what)]",
    "[(prove/v (to be)? (true|right|wrong|correct|false|prophetic|prescient)|proof (positive|that)|living proof|(further|more) proof)]",
    "[(what|which) (everyone|everybody|we|he|she|they|it|this) (really|actually|truly) (want/v|mean/v|is|are|was|needs|need|think|thinks|know|knows|fear|fears)]",
    "[(the (real|true|actual)) (reason|issue|problem|question|story|agenda|goal|motive|purpose|threat|danger|enemy|target|victim/n|point|scandal|crisis|culprit/n|power|winner/n|loser/n|lesson|message|intention|intentions|cost|test|aim|objective|meaning|nature|intent|colours)]",
  ],
  except: [
    "a matter of fact",
    "fact checker/n",
    "ignore/v the (noise|alarm|calls|red light|signs|sign|no-trespassing)",
    "the real (estate|madrid|sociedad|betis|ira|id)",
    "proof of (address|identity|purchase|vaccination|citizenship|residence|insurance|income)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(researchers|scientists|scan|genome|telescope|filing|audit|quarterly)"],
    },
  ],
  message: "The verb or phrase takes a contested judgement for granted.",
  question: "Is the judgement behind these words shared by all sides?",
  citation:
    "Factive and entailing predicates (Kiparsky & Kiparsky 1970; Karttunen 1971; Recasens et al. 2013)",
  examples: {
    marked: [
      "The board hides [the simple fact that] its ships leak.",
      "The Seoul press [ignores the evidence] on both sides.",
      "The vote [shows just how little] the south counts.",
      "She [refuses to acknowledge] the harm done in Leeds.",
      "The strike [is a stark reminder of] who holds power.",
      "[The real reason] is money.",
    ],
    silent: [
      "The filing shows that revenue rose by 4 percent.",
      "Prosecutors proved that he was in Rome.",
      "The scan revealed a tumour.",
      "He asked her to ignore the noise.",
      "The court heard of the alibi, a matter of fact and law.",
      "Researchers showed how the enzyme folds.",
    ],
  },
});
