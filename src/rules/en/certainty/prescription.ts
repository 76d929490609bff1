import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/prescription",
  dimension: "certainty",
  name: "What should be done",
  tier: "C",
  family: "prescription",
  match: [
    "[(should|ought to|must) (be|never|take|stop|start|do|go|make|get|give|let|end|learn|know|remember|understand|look|ask|demand|resign|apologise|condemn|reject|refuse|face|pay|listen|act|wake|fight|support|oppose|abandon|repeal|ban|cancel|reform)]",
    "[(needs|need) to (be|stop|start|do|go|make|get|give|end|learn|know|understand|change|grow|act|wake|step|take|listen|face|apologise|resign)]",
  ],
  except: [
    "should be (able|ready|available|noted)",
    "must be (able|at least|aged|registered)",
    "need to be (able)",
  ],
  guards: [
    {
      guard: "allow",
      what: ["negation", "hedge"],
    },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: [
        "(@speech-verb|@thought-verb|able|whether|rule/n|law/n|court/n|requirement/n|judge/n|step/n|patient/n|dose/n|minutes)",
      ],
      within: 6,
      side: "left",
    },
  ],
  message: "The text itself says what should be done.",
  question: "Whose demand is this, and what speaks against it?",
  citation:
    "Palmer 2001 (deontic modality); White 2003 (dialogistic positioning); Biber et al. 1999 (necessity modals)",
  examples: {
    marked: [
      "The debt of the island [should be] written off.",
      "The council [needs to stop] building on the marsh.",
      "The chair [ought to resign] over the pier.",
    ],
    silent: [
      "“The debt should be written off,” she said.",
      "The bishop argued that the debt should be written off.",
      "The valve must be replaced every 10 years.",
      "The board may decide in June.",
    ],
  },
});
