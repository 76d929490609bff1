import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "framing/presupposed-superiority",
  dimension: "framing",
  name: "Superiority taken for granted",
  tier: "B",
  family: "superiority",
  match: [
    "[(world|global|industry|market|class|continent|region)-leading]",
    "[(world|globe|planet|region|continent|country|nation|industry|sector) (leading|foremost|premier|finest|best|greatest|most (advanced|dynamic|innovative|efficient|successful|respected|admired|trusted|ambitious|vibrant|promising|competitive|prestigious|sophisticated|powerful|generous|beautiful))] (_|#name)",
    "[(second to none|best-in-class|best in class|in a (class|league) of (its|their|his|her) own|head and shoulders above|a cut above|the envy of (the world|others|all|@country|its|the region|many)|without (equal|peer|parallel|rival)|like no other|unlike any other|bar none)]",
    "[(ahead of the (curve|pack|game)|leaps and bounds|light years ahead|streets ahead|unrivalled|unmatched|unparalleled|unsurpassed|peerless|incomparable|matchless)]",
    "[(a|the|an) (shining|inspiring|perfect|model|powerful|remarkable|outstanding|proud|stellar|living|exemplary) (example|model|beacon|testament|symbol|illustration|embodiment) (of|for|to)]",
    "[(a|the) (beacon|gold standard|role model|blueprint|benchmark|byword|model|torchbearer|trailblazer|pioneer|lighthouse|standard-bearer|showcase|powerhouse|juggernaut|lodestar|pacesetter) (for|of|in) (the|other|all|others|developing|global|hope|democracy|freedom|peace|innovation|excellence|progress|sustainable|sustainability|green)]",
    "[(a|the) (beacon|gold standard|role model|blueprint|benchmark|byword|model|torchbearer|trailblazer|pioneer|lighthouse|standard-bearer|showcase|powerhouse|juggernaut|lodestar|pacesetter) (for|of|in) (modern|future|prosperity|countries|nations|cities|world|@country|latin|how|stability|cooperation|development|growth|inclusion|tolerance)]",
    "[(surpass|outpace|outshine|outstrip|outperform|overtake|leapfrog|eclipse|outclass|outrank|outdo)/v (the (west|rest|competition|world|united states|us|eu|@nationality)|@nationality|@country|rivals|competitors|developed|established|all (others|rivals|competitors))]",
    "[(alternative|alternatives|counterweight|counterbalance|answer|rival|challenger|challenge) to (the)? (west|@nationality|us-led|washington|dollar|brussels|anglo-saxon|liberal|nato|silicon valley|hollywood|big tech|swift)]",
    "[(is|are|be|remain/v|become/v|now|far|vastly|clearly|inherently|morally|technologically|culturally|demonstrably) superior to]",
    "[(at|on|to) the (very)? (forefront|cutting edge|leading edge|vanguard|frontier|pinnacle|apex|helm|heart|cusp) of (innovation|technology|technological|science|scientific|change|progress|the (world|global|fight|race|future|revolution|industry|field|green|digital|movement)|global|world|medical|modern|sustainable|research|artificial|ai|efforts|a (new|revolution|global|movement))]",
    "[(lead|leads|leading|spearhead/v|pioneer/v|blaze/v|show/v|light/v) (the (way|world|trail|path|revolution|transition|march)|a (trail|path)) (in|for|on|to|toward|towards|with|by|of|and|when)]",
    "[(global|world|regional|undisputed|clear|recognised|established|emerging|proven|thought|technological|technology|market|industry|natural|rising|true|international) (leader|leadership|champion|powerhouse|superpower|hub|pioneer|heavyweight|frontrunner|front-runner|trailblazer|pacesetter|giant) (in|of|for|on|when)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(ranked|ranking|ranks|league table|halftime|innings|lap|laps)", "according to"],
    },
  ],
  message: "One side is presented as better or ahead without a comparison.",
  question: "Better by which measure, and who measured it?",
  citation: "Presupposition and evaluation in framing (Entman 1993; van Dijk 1998)",
  examples: {
    marked: [
      "Its labs are [second to none].",
      "The port is [a model for the] region of Pomerania.",
      "The country has become a [global leader in] tea.",
      "The bank offers an [alternative to the dollar].",
      "Peru's mills [leapfrog western] rivals.",
      "The club is [at the forefront of innovation].",
    ],
    silent: [
      "The team is leading 2-1 at the break.",
      "The court is above the county court in rank.",
      "The alternative to surgery is a splint.",
      "The country ranks third in the world for tea, with 11 percent of sales.",
      "The truck overtook the bus near Lodz.",
    ],
  },
});
