import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "framing/presumed-consensus",
  dimension: "framing",
  name: "Agreement presumed",
  tier: "B",
  family: "consensus",
  match: [
    "[the (international community|free world|civilised world|whole world|entire world|world community|rest of the world|global community|democratic world|community of nations) (must|should|has (long|always|rejected|condemned|recognised|agreed|spoken|lost|had)|is (watching|united|appalled|outraged|waiting|tired|unanimous)|agrees|condemns|rejects|knows)]",
    "[the (international community|free world|civilised world|whole world|entire world|world community|rest of the world|global community|democratic world|community of nations) (wants|expects|demands|recognises|will not|cannot|looks|understands)]",
    "[(overwhelming|undisputed|settled|unanimous|universal|near-universal|broad|clear|firm|solid|iron-clad|rock-solid|scientific) consensus (that|on|is|among|behind|around|for|holds)]",
    "[(the (debate|argument|discussion|matter|question|science|case|issue) is (over|settled|closed|clear|finished|beyond))]",
    "[(as (is|has been) (well known|widely known|well established|well documented|often noted|universally acknowledged)|it is (common knowledge|well known|an open secret|a well-known fact|a truth universally) ..1)]",
    "[(what|something) (we|everyone|all) (can|should|could|must) (all)? agree (on|is|that)?]",
    "[(nobody|no one|few|no reasonable person) (would|could|can|will) (seriously)? (argue|dispute|deny|disagree|question|doubt) (that|with|the)?]",
  ],
  message: "Agreement is presumed instead of shown.",
  question: "Who agrees, who does not, and where is that recorded?",
  citation: "Presupposed consensus (van Dijk 1998; Hall 1978)",
  examples: {
    marked: [
      "[The international community must] act on the river.",
      "[The debate is over].",
      "There is an [overwhelming consensus that] the tax failed.",
      "[Few would dispute that] the mayor of Tirana tried.",
    ],
    silent: [
      "The debate will be held at nine.",
      "The council reached a consensus on the budget.",
      "No one can enter the hall after dark.",
      "The international community school opens in May.",
      "The minister said the debate was over.",
    ],
  },
});
