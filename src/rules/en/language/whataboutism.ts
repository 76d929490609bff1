import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/whataboutism",
  dimension: "language",
  name: "Pointing at the other side",
  tier: "B",
  family: "whataboutism",
  flag: "whataboutism",
  match: [
    "#start [(but|and|so|yet|then)? (what|how) about] (the|when|all|his|her|their|#name|those|that|our)",
    "[(where|so where|but where) (was|were|is|are)] (the|all the|all these|their|his|her|these|those|this) ..2 (outrage|outcry|protests|protest|marches|tears|concern|media|press|headlines|calls|indignation|anger|coverage|critics|feminists|activists|left|right|liberals|conservatives|hashtags|hearings|investigation|investigations)",
    "[(if|had) (a|an|any|the)] (Republican|Democrat|Democratic|conservative|liberal|Tory|Labour|right-winger|left-winger|Christian|Muslim|white|black|man|woman) ..4 (said|did|done|had|were|was|tried|dared|called|acted|behaved)",
    "[(imagine|just imagine|picture) (if|the (outrage|outcry|reaction|uproar|headlines|howls|media|response))]",
    "(would|would've|would have) been [(a different story|front-page news|wall-to-wall|a national scandal|headline news|unthinkable|crucified|lynched)]",
    "(double standard|double standards|rank hypocrisy|sheer hypocrisy|selective outrage|pot calling the kettle|people in glass houses|rules for thee|do as i say|one rule for|one law for|two-tier justice|two-tier policing|two-tiered justice|funny how|strange how)",
    "(curious how|odd how|funny that|notice how|notice that none|not a word about|not a peep|not a peep from|deafening silence|the silence is deafening|silence was deafening|crickets from|radio silence from|conspicuously silent|strangely silent|curiously silent|suspiciously silent)",
    "(oddly silent|eerily silent|remained silent when|silent when|said nothing when|nowhere to be found when|no such outrage|no such outcry|no similar outrage|but when it comes to|same people who|the same media that|the very same people|these are the same|this from the (man|woman|party|people|same)|says the (man|woman|party|people) who)",
    "(rich coming from|bit rich|lecturing others|practise what they preach|practice what they preach|conveniently forgets|conveniently forgot|conveniently forgotten|conveniently ignore|conveniently ignores|conveniently ignored|conveniently ignoring|conveniently overlook|conveniently overlooks|conveniently omitted|conveniently omits|conveniently left out)",
  ],
  except: ["double standard was found"],
  guards: [{ guard: "allow", what: ["hedge"] }],
  message: "The text answers a charge by pointing at another side’s conduct.",
  question: "Does the other case change anything about this one?",
  citation: "Walton 1998 (tu quoque); Da San Martino et al. 2019 (whataboutism)",
  examples: {
    marked: [
      "[But what about] the other party’s golf trips?",
      "[Where was] the outrage when the old mayor did the same?",
      "It is [funny how] the delta never makes the list.",
      "There was [deafening silence] from the other bench.",
    ],
    silent: [
      "“What about the children?” a mother asked.",
      "The menu asks guests how they like their eggs.",
      "The judge asked where the key was.",
      "The study found no double standard in grading.",
    ],
  },
});
