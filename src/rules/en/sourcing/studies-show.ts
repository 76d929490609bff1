import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/studies-show",
  dimension: "sourcing",
  name: "Studies, but which?",
  tier: "B",
  family: "unnamed-study",
  match: [
    "[(studies|research|science|evidence|history|statistics) (consistently|clearly|also|now|repeatedly|increasingly|overwhelmingly)? (show|shows|suggest|suggests|indicate|indicates|prove|proves|say|says|demonstrate|demonstrates|confirm|confirms|(have|has) (shown|proven|found|demonstrated)|tells us|tell us|is clear)]",
    "[(numerous|many|several|countless|recent|new|some|various|most|multiple) (studies|surveys|reports|estimates|findings) (also|now|consistently)? (show|suggest|indicate|prove|say|demonstrate|confirm|have (shown|found|suggested|demonstrated|proven))]",
    "[study after study (shows|has shown|suggests|proves)]",
    "[(it (is|has been) (scientifically|statistically) (proven|proved)|scientifically proven|proven by science|backed by science|science-backed|research-backed|according to (research|studies|science|experts|reports|some estimates|some reports|media reports|press reports))]",
    "[by (some|many|most|all) (accounts|estimates|reports)]",
  ],
  except: [
    "(our|my|his|her|their|#name) (research|studies|evidence|science)",
    "(be|been|being|not) scientifically proven",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(journal|university|institute|published|professor|led by|conducted|commissioned|co-author*|researchers at|office|bureau|agency|ministry|department|centre|center|#figure)",
        "(from|by|at|in) (the)? #name",
      ],
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
  ],
  message: "Research is cited without saying which.",
  question: "Which study, by whom, and what did others find?",
  citation: "Unspecific evidence as authority (Walton 1997; Ganter & Strube 2009)",
  examples: {
    marked: [
      "[Studies show] that trams calm a street.",
      "[Research suggests] that Danes sleep better.",
      "[By all accounts] the vote was fair.",
      "The [science is clear].",
    ],
    silent: [
      "A 2019 study in the journal Heart shows that naps help.",
      "Studies by the University of Lagos show a rise in asthma.",
      "Data from the statistics office show that rents fell by 2 percent.",
      "The research, led by Yuki Sato, suggests a link.",
      "He studies data in a lab.",
      "Geographer Ana Silva's research shows that floods come earlier.",
      "Our research suggests that Danes sleep better.",
      "She asked whether the effect had been scientifically proven.",
    ],
  },
});
