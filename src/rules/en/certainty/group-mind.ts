import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/group-mind",
  dimension: "certainty",
  name: "A whole group's mind is read",
  tier: "B",
  family: "generalisation",
  match: [
    "[(the @social-camp|@social-group) (always|never|simply|just|really|only|all|now|still|apparently|obviously)? (@mind-verb|don't|doesn't|won't|can't|cannot|(seem|seems) to)]",
    "[(the @social-camp|@social-group) (are|is) (obsessed|terrified|desperate|afraid|determined|scared|happy|eager|willing|angry|outraged|always|all|never)]",
    "[(the @social-camp|@social-group) (have|has) (always|never|decided|forgotten|lost|abandoned|become|no)]",
    "[(the @social-camp|@social-group) (will|would) (always|never|rather|love|do anything|stop at)]",
    "[(men|women|@believers|immigrants|migrants|liberals|conservatives|politicians|journalists|democrats|republicans|@nationality|the (@nationality|poor|rich|left|right|media)) are (all|always|simply|by nature|inherently|naturally|obsessed|so|too|just|not|nothing)]",
    "[(typical|as usual for|like all|like every|like any|like most|so many) (liberal|conservative|leftist|rightist|left-wing|right-wing|democrat|democrats|republican|republicans|politician|politicians|bureaucrat|feminist|journalist|socialist|elite|liberals|conservatives|leftists|rightists|progressives|men|women)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|survey|percent|study|researchers|whip count|caucus|statute|votes|seats|wing)",
      ],
    },
    {
      guard: "unless-near",
      words: ["(@speech-verb|some|many|several|most|other|few|two|three|house|senate|#figure)"],
      within: 2,
      side: "left",
    },
    { guard: "allow", what: ["name"] },
  ],
  message: "One mind and one will are given to a whole group.",
  question: "Did everyone in the group say or want this?",
  citation: "Generic noun phrases, overgeneralisation (Krifka et al. 1995; Tindale 2007)",
  examples: {
    marked: [
      "[The left wants] a nation of clerks.",
      "[Conservatives are obsessed] with the flag of Quebec.",
      "[Bosses hate] timetables, and Prague is no exception.",
      "[The media refuses] to ask who pays.",
    ],
    silent: [
      "Democrats want 60 votes for the bill, a whip count shows.",
      "The left wing of the plane was torn off.",
      "Women need at least two votes on the board under the statute.",
      "Migrants hope to reach Melilla by sea, aid workers said.",
      "The opposition claims 40 seats.",
    ],
  },
});
