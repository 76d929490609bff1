import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/vague-persons",
  dimension: "sourcing",
  name: "Some say",
  tier: "A",
  family: "vague-source",
  match: [
    "#start (but|and|yet|still|meanwhile|indeed|while|though|although)? ,? [(some|many|others|several|critics|most people|some people|many people|plenty) (say|argue|believe|claim|think|feel|fear|suspect|wonder|suggest|worry)]",
    "#start (but|and|yet|still|meanwhile|indeed|while|though|although)? ,? [(some|many|others|several|critics|most people|some people|many people|plenty) (contend|insist|complain|allege|maintain)]",
    "#start (but|and|yet|still)? ,? [(some|many|others|several|critics|most people|some people|many people|plenty) (speculate|question|(have|had) (argued|suggested|claimed|said|wondered|questioned|speculated|called|complained)|(would|might|may|could|will) (say|argue|claim|call|think|suggest|object|see)|even (say|think|claim|suggest|argue)|are (saying|asking|calling|wondering|questioning|beginning to))]",
    "#start (meanwhile|indeed|while|though|although)? ,? [(some|many|others|several) (speculate|question|(have|had) (argued|suggested|claimed|said|wondered|questioned|speculated|called|complained)|(would|might|may|could|will) (say|argue|claim|call|think|suggest|object|see)|even (say|think|claim|suggest|argue)|are (saying|asking|calling|wondering|questioning|beginning to))]",
    "#start (meanwhile|indeed|while|though|although)? ,? [(critics|most people|some people|many people|plenty) (speculate|question|(have|had) (argued|suggested|claimed|said|wondered|questioned|speculated|called|complained)|(would|might|may|could|will) (say|argue|claim|call|think|suggest|object|see)|even (say|think|claim|suggest|argue)|are (saying|asking|calling|wondering|questioning|beginning to))]",
    "[(as|than|what|which) (some|many|others) (say|claim|argue|believe|think|see|call|suggest|fear|have (said|claimed|suggested|called|described|argued))] ",
    "[(some|many|others) in (the (industry|media|party|community|field|press|capital|country|government|military|west|region)|washington|brussels|westminster) (say|argue|believe|claim|think|feel|fear|suspect|wonder|see|worry|have (said|argued|suggested|called|questioned))]",
    "[(people|folks|everyone|some folks) (are saying|are (talking|asking|wondering))] (that|it|he|she|the|this|you|about|why|if|whether)",
    "[(there are|there's|there are also) (some|many|those|people|plenty|voices) who (say|argue|believe|claim|think|feel|fear|suspect|wonder|would)]",
    "[(rumour|rumours|word|legend|gossip|talk) (has it|have it|is that|on the street|swirl/v|abound|spread/v)]",
    "[a (source|person|little bird|friend) (said|says|told|tells)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|polled|pollster/n|survey|surveys|surveyed|percent|respondents|questionnaire|referendum)",
      ],
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
    {
      guard: "unless-near",
      words: [
        "(they|he|she|it) (will|would|plan|want|have|had|are|were|was|is)",
        "goodbye",
        "hello",
        "thank you",
        "yes",
        "no",
      ],
      within: 2,
      side: "right",
    },
  ],
  message: "Nobody is named who says so.",
  question: "Who says this, and could the person be asked?",
  citation: "Weasel words (Ganter & Strube 2009; Vincze 2013)",
  examples: {
    marked: [
      "[Some say] the canal was never needed.",
      "[Others have argued] that the canal is too deep.",
      "It is the end of an era, [as many believe] here.",
      "[Rumour has it] that the prince owns the yard.",
      "[There are those who believe] the fire was no accident.",
    ],
    silent: [
      "Some of the boats sank in the storm.",
      "The others went home.",
      "Many students say in the survey that they sleep badly, and 30 percent skip meals.",
      "Asked about it, Li Wei said yes.",
      "People say hello in this village.",
    ],
  },
});
