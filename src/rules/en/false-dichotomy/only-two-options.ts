import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/only-two-options",
  dimension: "falseDichotomy",
  name: "Only two options counted",
  tier: "A",
  family: "exclusive-alternative",
  match: [
    "[(you|we) (only|really|just)? have (only|just)? two (choices|options|alternatives|paths|possibilities)]",
    "[the only (alternative|alternatives)] (is|are|to|was|would|left)",
    "[there (are|were|is|remain) (only|just|but|really only|exactly|basically|essentially) two (choices|options|alternatives|paths|outcomes|possibilities|answers|sides|camps|solutions|roads|courses|futures|explanations)]",
    "[there (are|were|is) (only|just|but) two ways (forward|out|ahead|to|this can)]",
    "[there (are|were|is) (only|just|but|basically|really)? two (kinds|types|sorts|classes) of (people|person|men|women|countries|voters|politicians|citizens|leaders|nations|@nationality|families|students|workers|@believers|believers)]",
    "[(these|those|they) are (our|the|your|its)? only (two)? (choices|options|alternatives|possibilities)]",
    "[(these|those|they) are the only two]",
    "[(we|you|they|voters|citizens|society|the (nation|country|world|west)) (have|has|face|faces) (only|just|but) two (choices|options|alternatives|paths|ways)]",
    "[(only|just) two (choices|options|alternatives|paths|possibilities) (exist|remain|are left|are open)]",
    "[the (only|sole) two (choices|options|alternatives|possibilities|ways)]",
    "[the (choice|choices|options) (now|here|today|before us)? (is|are) (simple|clear|stark|obvious|binary|easy)]",
    "[it is either? one or the other]",
    "[it's either? one or the other]",
    "[there (is|are|was|can be|exists) no (other|third) (option|choice|alternative|possibility|outcome)]",
    "[mutually exclusive (alternatives|choices|options|visions|worlds)]",
  ],
  except: ["(not|no longer) (only|just) two", "whether there (are|were) (only|just) two"],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-near",
      words: ["(menu|form|ballot|size|colour|button|lane|runway|route|exam)"],
      within: 6,
    },
  ],
  message: "The text counts two options and closes the list.",
  question: "What would a third option, or a mixture of the two, look like?",
  citation: "Black-and-white fallacy (Tindale 2007; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "[There are only two options]: open borders or a fortress.",
      "For the Scottish party [there are only two ways forward], and both run through London.",
      "[There are two kinds of people] in Lagos politics, thieves and fools.",
      "Pay the teachers or lose them; [those are our only choices].",
      "[The choice is simple]: growth or decay.",
    ],
    silent: [
      "There are two options on the table, and the committee may merge them.",
      "The form has only two choices for marital status.",
      "The study compares two kinds of vaccine.",
      "There are just two hospitals in the valley.",
      "It is no longer the case that there are only two parties, and not only two paths to power.",
    ],
  },
});
