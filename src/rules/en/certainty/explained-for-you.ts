import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/explained-for-you",
  dimension: "certainty",
  name: "The meaning handed over",
  tier: "C",
  family: "commentary",
  match: [
    "[(this|that|which|it) (is|was) (exactly|precisely|also|just|partly|simply|really)? (why|what|how|where) (the|it|he|she|they|we|you|so|our|his|her|their|a|this|that|#name|happens|happened|makes|made|passes|matters)]",
    "[(that's|it's|here's) (exactly|precisely|also|just|partly|simply|really)? (why|what|how|where)]",
    "[(this|that|which) (clearly|simply|really|only|just|probably|surely|obviously)? (means|proves|shows|explains|demonstrates|reveals|tells us|reminds us|says (a lot|everything|something|it all)|begs the question|raises the question|speaks volumes|should|makes (it|you|one|us|perfect|no|little|sense))] (that|why|how|what|us|you|a|it|there|the|everything|something|volumes)?",
    "[(in other words|put differently|put another way|simply put|put simply|put bluntly|in short|in plain (english|language|terms)|the upshot|long story short)]",
    "[(no wonder|small wonder|little wonder|not surprisingly|hardly surprising|as expected|as predicted)]",
    "[(which|that) is (to say|another way of|code for|a (polite|fancy|nice) way of|just another)]",
    "[(hard|difficult|impossible|easy|tempting|worth|fair|safe|reasonable|instructive|sobering|telling|important|interesting) (not)? (to|noting|remembering|asking|recalling|repeating|considering|mentioning|pondering|pointing) (see|believe|imagine|overstate|overestimate|underestimate|exaggerate|argue|ignore|deny|escape|avoid|take|think|understand|remember|forget|conclude|dismiss)]",
    "[(hard|difficult|impossible|easy|tempting|worth|fair|safe|reasonable|instructive|sobering|telling|important|interesting) (not)? (to|noting|remembering|asking|recalling|repeating|considering|mentioning|pondering|pointing) (blame|wonder|say|note|recall|assume|ask|fathom|miss|square|reconcile|disagree|that|how|what|why|out|whether|here|,)]",
    "[(the (problem|trouble|irony|point|question|answer|difference|lesson|message|danger|tragedy|truth|catch|rub|punchline|takeaway|implication|subtext|hypocrisy)) (is|was|here|of course|being) (that|not|simple|clear|simply|how|why|what|whether|the|here|is|of|,|lost|obvious|rich|thick|palpable)?]",
    "[(one|you|we) (need|have) (only|to) (look|ask|wonder|read|consider|remember)]",
    "[(is|are|was|were) (simply|merely|nothing but|nothing more than|little more than|nothing less than|no more than|just|exactly|precisely|really|basically|essentially|effectively|quite simply|clearly|obviously) (a|an|the|not|what|wrong|another|that|more|untrue|false|one|about|as|no|too)]",
  ],
  except: [
    "is just (#figure|a (few|short|puppy|kilometre|mile|block|minute|day|week|month|year))",
    "is (exactly|just) (#figure)",
  ],
  guards: [{ guard: "unless-in-sentence", words: ["(exam|recipe|fog)"] }],
  message: "The text tells the reader what the facts mean and leaves no other reading.",
  question: "Could the same facts mean something else?",
  citation: "Code glosses and evaluative clefts (Hyland 2005; Biber et al. 1999)",
  examples: {
    marked: [
      "[That is why the] court in Pristina looks away.",
      "[In other words], the island pays.",
      "The fund [is nothing but a] toy for ministers.",
      "[It's precisely why] nurses leave.",
      "[The irony is that] the dam ran dry.",
      "[Small wonder] the villagers sold.",
    ],
    silent: [
      "The bill is a compromise of three drafts.",
      "The court will explain what the ruling means.",
      "The body was found where the path ends.",
      "The question is on page four of the exam.",
      "It is hard to see the coast in fog.",
      "The dog is just a puppy.",
    ],
  },
});
