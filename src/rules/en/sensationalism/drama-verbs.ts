import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/drama-verbs",
  dimension: "sensationalism",
  name: "Dramatic verbs",
  tier: "C",
  family: "drama",
  match: [
    "[(skyrocket/v|nosedive/v|nose-dive/v|crater/v|implode/v|crumble/v|combust/v|snowball/v|metastasise/v|haemorrhage/v|spiral/v out of control|go/v up in (smoke|flames)|come/v crashing down|crash/v and burn|fall/v apart at the seams|boil/v over|reach/v (a)? (fever pitch|boiling point|breaking point))]",
    "[(spark/v|ignite/v|trigger/v|provoke/v|unleash/v|touch/v off|set/v off|draw/v|stir/v|fuel/v|prompt/v) (a|an|new|fresh|immediate|widespread|international|national|global|public|fierce)? (outrage|fury|uproar|firestorm|frenzy|panic|hysteria|furore|furor|backlash|revolt|outcry|chaos|mayhem|meltdown|hatred|rage|storm of|feeding frenzy|media frenzy|pandemonium|war of words)]",
    "[(spark/v|ignite/v|trigger/v|provoke/v|unleash/v|touch/v off|set/v off|draw/v|stir/v|fuel/v|prompt/v) (furious|massive|huge|instant|social media|online|renewed|mass|swift|intense|the)? (outrage|fury|uproar|firestorm|frenzy|panic|hysteria|furore|furor|backlash|revolt|outcry|chaos|mayhem|meltdown|hatred|rage|storm of|feeding frenzy|media frenzy|pandemonium|war of words)]",
    "[send/v (a)? (shockwaves|shock waves|shudders|chills|shivers|tremors) (through|across|down|throughout|to)]",
    "[(rock/v|shake/v|rattle/v|stun/v|shock/v|jolt/v|upend/v|shatter/v|electrify/v) (the (world|nation|country|establishment|party|city|political|foundations|markets|confidence|industry|system|white house|capital|peace|media|very|global|race|campaign|conscience|town|left|right)|democrats|republicans|wall street|hollywood|voters|to (its|the) (core|foundations))]",
    "[(tear/v|rip/v|blow/v) (apart|asunder|the (country|nation|party|family|union|roof|lid|fabric)|families apart|itself apart|our|wide open|up the|to (shreds|pieces|bits)|society)]",
    "[(loom/v|haunt/v|plague/v|torment/v|engulf/v|grip/v|terrorise/v|ravage/v|besiege/v|menace/v|hound/v|dog/v) (over|the (nation|country|city|party|world|campaign|presidency|streets|land|economy|continent|region|white house|industry|left|right)|democrats|republicans|voters|our|us|public|communities|society)]",
    "[(explode/v|erupt/v|blow/v up) (in|into|with|onto|over|at) (a|an|anger|fury|rage|outrage|protest|cheers|violence|flames of|applause|chaos|hysterics|tears|laughter|his|her|their|the (scene|face)|joy|indignation|controversy|public|expletive)]",
    "[(at|reach/v|hit/v) (a|an)? (fever pitch|boiling point|breaking point|rock bottom|new low|new lows|meltdown|point of no return)]",
    "[(heads (will|must|are going to) roll|all hell (broke|breaks|will break) loose|the gloves are off|the knives are out|the walls are closing in|hit/v the fan|hell to pay|the sky is falling|the world is burning|blood in the water|the (damage|genie|cat) (is|has been) (done|out)|no end in sight|too little too late|too close for comfort|(stuff|things) of nightmares)]",
    "[(frantic|frantically|frenzied|feverish|feverishly|desperately|breathless|breathlessly|panicked|panicking|hysterical|hysterically|shell-shocked|dumbstruck|thunderstruck|gobsmacked|flabbergasted|apoplectic|incensed|enraged|irate|livid|seething|fuming|incandescent|up in arms|red-faced|white-hot|red-hot)]",
    "[(frenzy|feeding frenzy|panic mode|mass hysteria|pandemonium|furore|furor|meltdown|freakout|freak-out|bloodbath|free-for-all|circus|spectacle|soap opera|psychodrama|melodrama|theatrics|rollercoaster|roller coaster|cliffhanger|nail-biter)] (over|of|about|that|among|in|on|erupted|surrounding|around|for|is|was|has|and|to)",
    "[(spectacularly|viciously|savagely|explosively|stunningly|seismically) _]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(volcano|volcanic|quake|earthquake|grass|brush|engine|gas|comet|asteroid|meteor|crater/n|bomb|bombs|tyre|tire|bridge|dam|mushroom/n|stocks|shares|dow|nasdaq|percent|%|degrees|film|movie|novel|album|season|innings)",
      ],
    },
  ],
  message: "The verb turns an event into drama.",
  question: "What changed, by how much, and who says so?",
  citation: "Dramatisation in news discourse (Bednarek & Caple 2017; Molek-Kozakowska 2013)",
  examples: {
    marked: [
      "The verdict [sent shockwaves through] the Balkans.",
      "The reform [sparked outrage] in no time.",
      "Rents [skyrocketed] under the last council.",
      "A [frenzy] of blame followed in Caracas.",
      "They [desperately] want the port.",
    ],
    silent: [
      "Shares plunged 12 percent on Monday.",
      "The volcano erupted at dawn.",
      "The wall crumbled in the quake.",
      "Sparks ignited the dry grass.",
      "The comet exploded over the sea in 1908.",
    ],
  },
});
