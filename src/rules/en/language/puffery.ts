import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/puffery",
  dimension: "language",
  name: "Promotional wording",
  tier: "B",
  family: "praise",
  match: [
    "(groundbreaking|ground-breaking|world-class|world-leading|world-beating|best-in-class|visionary)",
    "(legendary|game-changing|game changer/n|unparalleled|unrivalled|unequalled|unmatched|peerless)",
    "(incomparable|second to none|cutting-edge|state-of-the-art|bleeding-edge|next-generation|leapfrog/v)",
    "(foremost|trailblazing|trailblazer/n|pathbreaking|path-breaking|pioneering spirit|win-win)",
    "(golden opportunity|golden future|renowned|world-renowned|internationally renowned|prestigious)",
    "(acclaimed|critically acclaimed|award-winning|flourishing|masterful|masterpiece of|revolutionary new)",
    "(revolutionise/v|transformative|transformational|paradigm shift|paradigm-shifting|quantum leap)",
    "(giant leap|great leap|bold step|bold new|ambitious vision|far-sighted|farsighted|forward-looking)",
    "(forward-thinking|future-proof|seamless|seamlessly|effortless|effortlessly|robust growth)",
    "(remarkable success|remarkable achievement/n|remarkable progress|impressive achievement/n)",
    "(impressive growth|stunning success|spectacular success|resounding success|roaring success)",
    "(runaway success|phenomenal success|unprecedented success|outstanding contribution/n)",
    "(outstanding achievement/n|tremendous success|huge success|great success|crown jewel)",
    "(jewel in the crown|role model for|model for the world|envy of the world|beacon for|vibrant)",
    "(bustling hub|global hub|powerhouse of|engine of growth|bright prospect/n|brilliant|dazzling)",
    "(breathtaking|awe-inspiring|inspiring story|inspirational|spectacular|magnificent|majestic|stunning)",
    "(sumptuous|exquisite|unforgettable|must-see|must-have|world-famous|much-loved|beloved|treasured)",
    "(time-honoured|rich heritage|rich tapestry|rich history|proud history|proud tradition|nestled)",
    "(boasts a|synonymous with excellence|commitment to excellence|passion for excellence)",
    "(track record of excellence|unlock/v the potential|unleash/v the potential|harness/v the power)",
    "(take to the next level|next level|soar to new heights|new heights|new era of|new chapter in)",
    "(dawn of a new|at the forefront of|spearhead/v|reshape the future|shape the future)",
    "(future of humanity|shared future|win hearts|warmly welcomed|warm welcome|hailed as|widely hailed)",
    "lauded as",
  ],
  except: [
    "(stunning grenade/n|stunning gun/n|stun|brilliant blue|brilliant green|brilliant light)",
    "(beloved by thy|prestigious prize/n|spearheaded by police|ground breaking ceremony)",
    "(ground-breaking ceremony|groundbreaking ceremony|crown jewels)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(film/n|movie/n|novel/n|album/n|singer/n|actor/n|actress|coach|player/n|museum/n|gallery|diamond/n)",
        "(sunset/n|view/n|beach/n|mountain/n|recipe/n|restaurant/n|hotel/n|fort|ceremony|playground)",
        "children played",
      ],
      within: 5,
    },
  ],
  message: "The wording promotes rather than reports.",
  question: "Who says so, and compared with what?",
  citation:
    "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (subjective intensifiers); Martin & White 2005 (appreciation); Hyland 2005 (attitude markers)",
  examples: {
    marked: [
      "The [groundbreaking] port will feed the whole coast.",
      "The firm’s [visionary] founder opened the plant in Pune.",
      "The two countries enjoy a [win-win] partnership.",
      "Its [unparalleled] network of labs draws the young.",
    ],
    silent: [
      "“It is a game changer,” the coach said.",
      "The film won two awards for its set design.",
      "The children played leapfrog in the yard.",
      "The school is not prestigious, and nobody minds.",
    ],
  },
});
