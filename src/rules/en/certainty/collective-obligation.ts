import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/collective-obligation",
  dimension: "certainty",
  name: "Must and should in the reporter's voice",
  tier: "B",
  family: "opinion-modality",
  match: [
    "[we (all|also|now|simply|really)? (must|should|cannot|can't|shouldn't|mustn't|owe|deserve|(ought|need|have) to|can no longer|dare not)]",
    "[(@nationality|@social-group|voters|citizens|taxpayers|parents|the (left|right|west|nation|country|world|public|media|press)|@country) (must|should|cannot|can't|deserve|deserves|shouldn't|mustn't|(ought|need|needs|have|has) to)]",
    "[must] (now|never|always|be (stopped|held|done|made|resisted|defeated|protected|allowed|understood|remembered|rejected|told|said|fought|challenged|seen|ready|willing|clear|punished|condemned|ended|met|addressed|confronted)|stop|act|stand|fight|resist|end|demand|learn|rise|wake|come to|face|recognise|confront|do (more|better|everything|something|what|so)|take (action|responsibility|a stand)|hold)",
    "(should|ought to) [(know better|be ashamed|be (fired|sacked|jailed|banned|abolished|outlawed|illegal|required|condemned|alarmed|worried|concerned|scared|outraged|proud)|trouble|worry|scare|alarm|terrify|frighten|concern|outrage|shock|surprise|give pause|come as no surprise|never (have|be|happen)|stop|go without saying)]",
    "(should|ought to) [(know better|be ashamed|be (grateful|thankful|celebrated|commended|applauded|wary|afraid|embarrassed|appalled|careful|obvious|clear|stopped|punished|impeached|prosecuted)|trouble|worry|scare|alarm|terrify|frighten|concern|outrage|shock|surprise|give pause|come as no surprise|never (have|be|happen)|stop|go without saying)]",
    "[(should|shouldn't|should not) (be|have been)] (a|an|the|no|any|more|so|able|ashamed|allowed|required|told|forced|free|done|clear|obvious|the one|doing|in|on|at|enough|about)",
    "[(shouldn't|mustn't|oughtn't|should never|must never|ought never)]",
    "[(it's|it is) (high|past|long past|about|well past|now)? time (for|to|that|we|they|he|she|our|the)]",
    "[(it's|it is) (absolutely|critically|vitally|therefore|now|more)? (imperative|essential|vital|crucial|incumbent|paramount|critical|unacceptable|intolerable|wrong|unconscionable|indefensible|shameful|outrageous|immoral) (that|to|for|we|upon)]",
    "[(has|have) a moral (duty|obligation|responsibility)]",
    "[(something|more|this|it|that|enough) (must|needs to|has to|should) (be done|change|stop|end|give|happen)]",
    "[(enough is enough|never again|not on our watch|wake up|time to (act|wake|choose|stand|end|stop|face|fight|move|go|get|put|take|recognise|admit|ask))]",
    "[(deserve|deserves|worthy of|merits) (to be|better|nothing|our|the|a|no|credit|praise|condemnation|more|all|every)]",
  ],
  except: [
    "must be (at least|over|aged|filed|approved|signed|registered|submitted|paid|completed|received)",
    "deserve/v a (medal|place|point|draw|win|goal)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(under the (law|rule|rules|act|constitution|bill|plan|deal)|applicants|regulations|require/v|by law|legally|eligible|deadline|password|ticket|recipe)",
      ],
    },
    { guard: "allow", what: ["name"] },
  ],
  message: "An opinion about what ought to be is told in the reporter's own voice.",
  question: "Whose demand is this, and who would object?",
  citation: "Deontic modality, opinion as fact (Palmer 2001; Biber 2006)",
  examples: {
    marked: [
      "[We must] close the plant before another summer.",
      "[Voters should] demand the minutes of the meeting in Oslo.",
      "The arms trade [must] be stopped.",
      "[It is high time to] end the subsidy.",
      "[It is unacceptable that] nurses in Lagos wait for pay.",
      "Ministers should [know better].",
    ],
    silent: [
      "Applicants must be at least 18.",
      "Under the law, the court must rule within ten days.",
      "The team should arrive by noon, the league said.",
      "Drivers must not park on the bridge on market days.",
      "The bill says the state should be divided into three zones.",
      "Under the plan the port must be cleared by May.",
    ],
  },
});
