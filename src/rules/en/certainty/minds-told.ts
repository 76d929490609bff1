import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/minds-told",
  dimension: "certainty",
  name: "What somebody wants or fears, told as known",
  tier: "C",
  family: "mind-told",
  match: [
    "(he|she|they|#name|who|that|government|party|left|right|people|voters|leaders|politicians) [(don't|doesn't|didn't|won't) (really|even|seem to|actually|truly)? (want|care|like|know|understand|believe|get it|mean|realise|give a|mind|need)]",
    "(he|she|they|#name|who) [(do|does|did) not (really|even|actually|truly)? (want|care|like|know|understand|believe|mean|realise|mind)]",
    "(he|she|they|#name|who|government|party|left|right|leaders|politicians|democrats|republicans|liberals|conservatives) [(want/v) (nothing|us|you|everyone|to (destroy|see|impose|take|turn|control|silence|ban|keep|force|stop|hear|dictate|dismantle|erase|punish|rule|rewrite|return|remake|tear|wipe|strip|weaken|steal|hide|distract|pretend|eliminate))]",
    "(he|she|they|#name|who) [(secretly|privately|deep down|desperately|clearly|obviously|apparently|evidently) (want|wants|wanted|hope|hopes|hoped|fear|fears|feared|believe|believes|know|knows|knew|hate|hates|like|likes|need|needs|needed|wish|wishes)]",
    "[in (a|yet another|another) (desperate|last-ditch|blatant|cynical|transparent|thinly veiled|naked|pathetic|shameless|obvious|futile|feeble|frantic|vain) (attempt|effort|bid|move|ploy|grab|plea) (to|for|at)]",
    "[(under the (guise|pretence|pretext|cover|banner) of|in the name of (freedom|progress|equality|security|safety|science|diversity|tolerance|profit|god|allah|justice|democracy|peace|order|growth|tradition|national|public|political|fighting|protecting|keeping))]",
    "[(more|less) (interested|concerned) (in|with|about) ..6 than (in|with|about)]",
  ],
  guards: [{ guard: "unless-near", words: ["(@speech-verb|if|whether)"], within: 3, side: "left" }],
  message: "Wishes and motives are told as if they had been observed.",
  question: "How does the text know, and do those concerned say so?",
  citation: "Attribution of mental states, mind reading (Bal 2017; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "The board met in Cork, but they [don't care] what the island needs.",
      "He [clearly wants] the harbour for himself.",
      "The party [wants to control] every school in Bavaria.",
      "The fee came back [under the guise of] safety.",
    ],
    silent: [
      "The machine doesn't need oil.",
      "He said he wanted to see the lake.",
      "The union wants a raise of 4 percent.",
      "They like the beach in Goa.",
    ],
  },
});
