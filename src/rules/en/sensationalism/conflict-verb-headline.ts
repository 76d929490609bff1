import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/conflict-verb-headline",
  dimension: "sensationalism",
  name: "A fight in the headline",
  tier: "B",
  family: "headline",
  match: [
    "[(slam/v|blast/v|rip/v|shred/v|torch/v|skewer/v|obliterate/v|eviscerate/v|annihilate/v|crush/v|roast/v|trash/v|bash/v|lambaste/v|pummel/v|savage/v|scorch/v|humiliate/v|lacerate/v|pulverise/v|steamroll/v|thrash/v|dunk/v on|tear/v into|rip/v into|lay/v into|light/v up|unload/v on|go/v (nuclear|ballistic|scorched earth)|pile/v on|take/v a (sledgehammer|flamethrower) to)]",
    "[(lash/v out|fire/v back|hit/v back|clap/v back|snap/v back|melt/v down|lose/v it|blow/v up at|erupt/v (at|over|in)|explode/v (at|over|in)|rage/v (at|over|against)|fume/v|seethe/v|rail/v against|double/v down|come/v unglued|freak/v out|cry/v foul|squirm/v|cower/v|grovel/v|whine/v|spar/v|clash/v)]",
    "[(feud/n|showdown|smackdown|bloodbath|meltdown|firestorm|war of words|civil war|all-out war|catfight|slugfest|street fight|takedown|revolt|mutiny|uproar|furore|fury|outrage|chaos|mayhem|horror|nightmare|shame|disgrace|humiliation|stunner|bombshell|shocker)]",
    "[under (fire|siege|attack)] (for|over|after|from)",
  ],
  guards: [
    { guard: "only-in", place: "headline" },
    {
      guard: "unless-in-sentence",
      words: [
        "(storm|hurricane|typhoon|cyclone|tornado|quake|earthquake|flood|wave|truck|car|bus|train|plane|jet|ship|factory|mine|gas|grand slam|final|cup|league|visitors|coach|goal|goals|win|wins|beat|beats|open|championship|playoff*|quarterback|police|troops|army|rebels|militants|killed|kills|dead|dies|shooting|stabbing|murder|attack|bomb|bombing|film|movie|season|album|series|show|novel|game)",
      ],
    },
    { guard: "allow", what: ["name", "attribution"] },
  ],
  message: "The headline tells a disagreement as a fight.",
  question: "What was actually said or done?",
  citation: "Conflict frame in headlines (Semetko & Valkenburg 2000; Molek-Kozakowska 2013)",
  examples: {
    marked: [
      "Senator [rips] nurses' union over pay",
      "Polish rivals [clash] over the canal",
      "Minister [under fire] for beach flight",
      "Old party faces [mutiny] in Wales",
      "Actor [lashes out] at critics in Mumbai",
    ],
    silent: [
      "Storm slams into Gulf coast",
      "Blast kills three at Quito factory",
      "Home team crush visitors 5-0",
      "Police clash with protesters in Lima",
      "Grand slam final moved to Sunday",
    ],
  },
});
