import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/necessity",
  dimension: "language",
  name: "Demands in the reporter’s own voice",
  tier: "C",
  family: "necessity",
  match: [
    "(must|should|ought to|needs to|need to|has to|have to|had better|cannot|shall) (be|not|never|now|also|immediately|finally|stop|end|act|stand|reject|resist|fight|defend|protect|demand|hold|take|make|do|go|pay|answer|face|learn|remember|understand|recognise|admit|accept|resign|apologise|respect|focus|continue|remain|ensure|start|begin|stay|come|give|let|allow|wake|realise|know|ask|consider|explain|embrace|abandon|restore|reclaim|confront|condemn|denounce|repent|heed|listen)",
    "(it is|it's) (time|high time|past time|long past time|about time|imperative|vital|crucial|essential|incumbent|critical|urgent|our duty|up to)",
    "(time|high time) (to|for)",
    "(deserve/v|owe/v|demand/v) (better|justice|answers|nothing less|respect|our|the truth|an apology|to know|to be)",
    "(enough is enough|something must be done|action is needed|no excuse|no excuses|no justification|no place in|no room for|wake up call|wake-up call|call to action|cannot be allowed|must be stopped|must be held|held to account|held accountable|hold/v them accountable|hold/v him accountable|there is no reason|there is no place|there is no doubt|there is nothing|there is no such)",
    "(better|worse) (yet|still|off)",
    "(if only|would that|how dare|who dares|let's hope|let us hope|one hopes|one can only|we can only hope|here's hoping)",
  ],
  except: [
    "(must be at least|must be over|must be paid|must be filed|should be noted that|time to time)",
    "time for a",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(#figure|according to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february)",
        "(april|june|july|august|september|october|november|december|spokesman/n|spokeswoman|spokesperson/n)",
        "(said|told|added|reported|announced|percent|per cent|reuters|associated press|officials|police)",
      ],
    },
  ],
  message: "The reporter says what must or should be done.",
  question: "Whose demand is this, and who would object?",
  citation: "Palmer 2001 (deontic modality); Fowler 1991; Martin & White 2005 (obligation)",
  examples: {
    marked: [
      "The senate [must stop] this sale before spring.",
      "Parents [deserve better] from the school board.",
      "Delhi [ought to reject] the pact.",
      "[It is high time] the bank paid its share.",
    ],
    silent: [
      "“They must stop,” the judge said.",
      "Passengers said they should be repaid by 4 May.",
      "Visitors must be over 18.",
      "The law says that drivers should stop at the line.",
    ],
  },
});
