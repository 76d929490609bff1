import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "framing/inevitable-course",
  dimension: "framing",
  name: "History has decided",
  tier: "B",
  family: "inevitability",
  match: [
    "[(right|wrong) side of history]",
    "[(march|tide|tides|arc|wheel|wheels|winds|river|train|dustbin|ash heap|ashheap|verdict|judgement|forces|course|engine) of (history|progress|change|time|modernity|freedom|justice|globalisation|the moral universe)]",
    "[(idea whose time has come|history in the making|wave of the future|way of the future|the future is (here|now|already|bright|green|digital|electric)|here to stay|the genie is out|no turning back the clock|turn/v back the clock|cannot be (stopped|turned back|undone|reversed|held back)|can't be (stopped|turned back|undone|reversed|held back))]",
    "[(there's no stopping|there is no stopping|past the point of no return|relic of (the|a)|relics of (the|a)|consigned to history|confined to history|on borrowed time|days are numbered|time has come (for|to)|only direction|one-way street)]",
    "[(unstoppable|irresistible|inexorable|inevitable|irreversible|unrelenting|relentless) (rise|march|force|trend|momentum|advance|tide|wave|growth|shift|progress|decline|slide|drift|logic|path|transition|movement|ascent|change)]",
    "[(natural|logical|next|obvious|inevitable|necessary|only) (order of things|next step|step forward|course of events|progression|evolution) (for|of|in|is|toward|towards)?]",
    "[(back in the|in the|drag/v us back to the|return to the) (dark ages|stone age|middle ages|bad old days|nineteenth century|1950s)]",
  ],
  guards: [{ guard: "unless-in-sentence", words: ["(museum|novel|exhibition|glacier)"] }],
  message: "One outcome is presented as the natural course of history.",
  question: "Who gains from calling it inevitable, and what could change it?",
  citation: "Naturalisation and inevitability (Fairclough 2001; Entman 1993)",
  examples: {
    marked: [
      "The guild is on the [wrong side of history].",
      "Solar is [here to stay].",
      "It tells of the [unstoppable rise] of the port.",
      "It is an [idea whose time has come].",
    ],
    silent: [
      "She won the history prize at the right time.",
      "The tide was high at six.",
      "The museum shows the march of the legion.",
      "They stayed here for two nights.",
      "The wheel of the cart broke.",
    ],
  },
});
