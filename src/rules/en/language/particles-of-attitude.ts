import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/particles-of-attitude",
  dimension: "language",
  name: "Small words with an attitude",
  tier: "C",
  family: "attitude-particle",
  match: [
    // as if, no wonder, so much for
    "as (if|though) ..2 (that|this|it|the|they|he|she|we|anyone|nothing|to|by|were|was|somehow|there)",
    "#start as if",
    "(somehow|magically|miraculously|suddenly|conveniently) (think|thinks|thought|became|becomes|become|managed|manages|decided|decides|forgot|forget|forgets|found|finds|discovered|discovers|care|cares|disappeared|appeared|believe|believes|convinced|supposed|not|still|more|less|the|a)",
    "(just|simply|plain|flat|dead|utterly|completely|totally|obviously|clearly|plainly|demonstrably|patently|objectively|factually|morally) (wrong|false|untrue|stupid|silly|absurd|ridiculous|crazy|insane|nuts|evil|awful|terrible|immoral|indefensible|unacceptable|inexcusable)",
    "(can't|cannot|couldn't|could not|won't|wouldn't|don't|doesn't|didn't|did not|does not|do not|isn't|aren't|wasn't|hasn't|haven't|not) (even|bother|bothered|dare|exactly a|exactly the|care|give a|deserve|understand the|seem to|want you|want us|like to admit|get it|much of a|so much as|have a clue|have the|make sense|add up|matter|mind)",
    "no (wonder|accident|coincidence|mistake about|longer content|friend of|stranger to|shortage of|sane|reasonable person|serious person|self-respecting|such thing|amount of|one should|less a|fan of|surprise then|surprise there|doubt that|matter how|matter who|matter the|matter that)",
    "(not|never) (content|satisfied) (with|to)",
    "so (called|far removed|desperate|afraid|eager|absurd|blatant|brazen|badly|deeply|thoroughly|blindly|utterly|hopelessly|incredibly|very|terribly|afraid|goes|says|they say|we are told|much for|too) (_)?",
    "such (a|an) (shame|disgrace|mess|joke|waste|lie|fool|fraud|pity|scandal|shock|terrible|wonderful|obvious|blatant|stupid)",
    "(too|so) (bad|afraid|weak|stupid|blind|scared|timid|cowardly|lazy|proud|eager) (to|for|that)",
    "(never mind|much less|let alone|to boot|of all people|of all things|of all places|time and again|time and time again|over and over|over and over again|yet again|yet another|still another|and counting|whatsoever|and then some|or so we are told|so we are told|in the first place|after all|once again|over again|as per usual|as expected ,|in earnest|for the umpteenth)",
    "(every|any) (single|conceivable|sane|decent|reasonable|sensible|serious|honest|thinking|self-respecting)",
    "(the|this|that|his|her|their|its|our) very (people|idea|notion|concept|fabric|foundation|foundations|existence|men|women|thing|things|institutions|survival|soul|heart|nature|same)",
    "the (whole|entire|oh-so|mere|sheer|very) (idea|notion|concept|mess|charade|fabric|point|thing is|existence|narrative|premise|edifice)",
    "(oh-so|all-too|only too|all too|far too|way too|ever so|not so) (_)",
    // verdicts
    "(this|that) is (nothing|how|what|why|where|exactly|precisely|pure|classic|hardly|wrong|absurd|madness|insane|unacceptable|dangerous|about (power|control|money|freedom|more))",
    "(that|this|it) (is|was|would be|will be) (a|an) (shame|disgrace|lie|joke|mistake|travesty|outrage|scandal|pity|farce|insult|fantasy|myth|terrible|horrible|ridiculous|stupid|classic|complete|total|clear|blatant|false|far cry|slap|recipe|good thing|bad thing|sad|dangerous|dark|great day)",
    "it is (absurd|ridiculous|wrong|outrageous|shameful|obvious|plain|evident|no wonder|no surprise|no coincidence|no accident|not hard to|not difficult to|not surprising)",
    "it is (imperative|telling|ironic|sad|tragic|a shame|disturbing|high time)",
    "it is (past time|worth (noting|remembering|asking|pointing|repeating)|hard to (believe|imagine|see|overstate|take|escape)|difficult to (believe|imagine|overstate|take)|impossible to (ignore|deny|overstate|know|believe|escape)|easy to (see|forget|understand|dismiss)|time (we|to|for|that)|(also|even|little|hardly|simply|just|clearly|painfully|abundantly) (_))",
  ],
  except: ["(as if by clockwork|so very|so called)"],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
  ],
  message: "Small words such as “as if”, “so much for” or “yet another” carry an attitude.",
  question: "Is the attitude earned by the facts beside it?",
  citation: "Biber et al. 1999 (stance); Martin & White 2005 (counter-expectation); Fowler 1991",
  examples: {
    marked: [
      "The board acts [as if the] river were for sale.",
      "Ministers [couldn’t even] name the river.",
      "It is [yet another] bill without a price.",
      "The sale shook [the very idea] of a park.",
    ],
    silent: [
      "“It’s just another day,” she said.",
      "The lake is as deep as the tower is high.",
      "The club said it would not even field a team of 11.",
      "The train left after the storm.",
    ],
  },
});
