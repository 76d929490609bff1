import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/mind-reading",
  dimension: "language",
  name: "Mind-reading",
  tier: "B",
  family: "motive",
  flag: "mind-reading",
  match: [
    "(want|wants|wanted) (you|us|everyone|voters|readers|people|parents|women|the public|the world|the country|your children|our children) to (believe|think|forget|ignore|fear|hate|feel|know|be|accept|swallow|pay|suffer|give up|look|shut|stop|vote|live)",
    "(doesn't|don't|didn't|never|does not|do not|did not) (want|wants) (you|us|voters|readers|people|the public|anyone|parents) to (know|see|hear|think|ask|read|find|notice|remember|understand|have|learn|realise|realize)",
    "(desperate|eager|itching|dying|keen|determined|hell-bent|hellbent|anxious|panicked|terrified|petrified|afraid|scared) (to distract|to deflect|to appease|to cling|to hide|to avoid scrutiny|to cover|to please|to prove|to destroy|to silence|to punish|to control|of losing power|of losing control|of the truth|of being exposed|that voters|that the truth|that you|that people)",
    "(deep down|in (his|her|their) heart|in (his|her|their) hearts|in (his|her|their) heart of hearts|subconsciously|in (his|her|their) (twisted|warped|fevered|sick|paranoid) (mind|minds|imagination|worldview)) ..1",
    "(secretly) (loves|love|hates|hate|wants|want|hopes|hope|wishes|wish|admires|admire|despises|despise|relishes|fears|fear|dreams|delights|agrees|agree|knows|know|longs|plots|craves)",
    "(knows|know|knew) (full well|perfectly well|very well|damn well|all too well|deep down|better than anyone|in (his|her|their) (heart|hearts|bones))",
    "(couldn't|could not|can't|cannot) (care less|stand the (thought|idea|fact|sight)|bear the (thought|idea|fact|sight)|bring (himself|herself|themselves|itself) to|wait to (get|take|impose|raise|tell|destroy|spend|ban)|hide (his|her|their|its) (glee|contempt|disdain|joy|delight|hatred|disgust|panic|anger))",
    "(doesn't|don't|didn't|does not|do not|did not|never) (really|actually|truly|much|even|genuinely)? (care|cares|cared|give a) (about|for|what|how|whether|if|that|damn|hoot|fig|toss|whit)",
    "(don't|doesn't|didn't|do not|does not|did not) (really|actually|truly|genuinely|sincerely) (believe|want|care|mean|understand|think|like|intend)",
    "(all|only|everything|what) (he|she|they|it) (really|ever|truly|actually)? (care|cares|cared|want|wants|wanted|crave|craves|seek|seeks) (about|for|is|was|to)?",
    "(is|are|was|were) (clearly|obviously|plainly|simply|merely|only) (interested in|concerned with|after|out to|out for|trying to|hoping to|in it for|motivated by|driven by|scared|afraid|jealous|envious|bitter|angry that|pretending|posturing|bluffing|lying|looking for)",
    "(motivated|driven|fuelled|fueled|consumed|blinded|animated|obsessed|gripped|seized|possessed) (by|with) ..1 (hatred|hate|greed|envy|spite|malice|rage|resentment|revenge|fear|racism|bigotry|ambition|power|partisanship|ideology|jealousy|contempt|vengeance|ego|vanity|money|paranoia|panic|zeal|anger|bitterness|self-interest|lust|politics)",
    "out of ..1 (spite|malice|hatred|envy|greed|jealousy|vanity|cowardice|desperation|sheer|pure|pique|vindictiveness|ignorance|self-interest)",
    "(dream/v|fantasise/v|fantasize/v|salivate/v|drool/v|gloat/v|chortle/v) (of|about|over|at) _",
    "(take|takes|took|taking) ..1 (delight|pleasure|joy|glee|satisfaction|pride) in ..1 (humiliating|destroying|hurting|punishing|insulting|mocking|attacking|watching|seeing|making|provoking|tormenting|suffering|cruelty)",
  ],
  except: ["(want people to know the signs|wants people to know that help)"],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: ["(campaign to raise|awareness|stroke|charity|doctors|nurses|hospital)"],
      within: 6,
    },
  ],
  message: "The text says what somebody thinks, wants or feels, which nobody can see.",
  question: "How does the writer know this: from words, acts or a document?",
  citation:
    "Walton 1998; van Dijk 1998; AllSides typology as reviewed in Hamborg, Donnay & Gipp 2019 (mind-reading, spin)",
  examples: {
    marked: [
      "The lobby [doesn’t want you to know] the price.",
      "The premier [couldn’t care less] about the delta.",
      "They are [driven by envy], nothing else.",
      "The board [knows full well] what the bridge costs.",
    ],
    silent: [
      "“They don’t care about us,” the nurse said.",
      "The couple secretly married in 1998.",
      "Doctors want people to know the signs of a stroke.",
      "He said he could not bear the thought of leaving.",
    ],
  },
});
