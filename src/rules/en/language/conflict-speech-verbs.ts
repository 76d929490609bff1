import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/conflict-speech-verbs",
  dimension: "language",
  name: "Speech told as a fight",
  tier: "C",
  family: "conflict-speech",
  match: [
    // blows
    "(slam/v|lambast/v|lambaste/v|excoriate/v|skewer/v|savage/v|maul/v|pummel/v|clobber/v|wallop/v)",
    "(trounce/v|thrash/v|pillory/v|flay/v|scorch/v|torch/v|bash/v|rip/v into|tear/v into|lay/v into)",
    "(light/v into|pile/v on|pounce/v on|pounce/v|lash/v out|hit/v out|fire/v back|shoot/v back)",
    "(strike/v back|clap/v back|snap/v back|punch/v back|take/v aim at|take/v a swipe at|take/v a shot at)",
    "(take/v a dig at|take/v a jab at|unload/v on|unleash/v on|let/v rip|tear/v apart|rip/v apart)",
    "(rake/v over the coals|haul/v over the coals|tear/v a strip off|dress/v down|upbraid/v|berate/v)",
    "(castigate/v|chastise/v|chide/v|scold/v|ridicule/v|taunt/v|jeer/v|troll/v|sneer/v|scoff/v|malign/v)",
    "(smear/v|disparage/v|denigrate/v|dunk/v on|own/v the|school/v the|dismantle/v his)",
    "destroy/v his argument",
    // figures of fight
    "(war of words/n|broadside/n|salvo/n|barrage of criticism/n|volley of insults/n|verbal assault/n)",
    "(verbal attack/n|tongue-lashing/n|dressing-down/n|takedown/n|smackdown/n|beatdown/n|slugfest/n)",
    "(mud fight/n|food fight/n|cage match/n|shouting match/n|slanging match/n|feeding frenzy/n|pile-on/n)",
    "(bloodbath/n|bloodletting/n|firing line/n|firestorm/n|backlash from/n|Twitter feud/n|catfight/n)",
    "(dust-up/n|fracas/n|brawl over/n)",
  ],
  except: [
    "(grand slam/n|slam dunk/n|slam poetry|poetry slam/n|slam the door|slam the brakes|slam shut)",
    "(slam on the brakes|slam into|blast furnace/n|blast radius|blast off|blast wave/n|bomb blast/n)",
    "(blast killed|car blast|full blast|blast from the past|pot roast|roast beef|roast chicken)",
    "(roast dinner|roast potato/n|sunday roast|hammer and sickle|auction hammer|under the hammer)",
    "(hammer thrower/n|bash street|olympic torch|torch relay|cake batter|pancake batter|birthday bash)",
    "(patrol/n|savage/n|savages)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(fire/n|flood/n|storm/n|hurricane/n|earthquake/n|tornado/n|cyclone/n|wildfire/n|blaze/n|bomb/n)",
        "(missile/n|virus|film/n|novel/n|match/n|game/n|season/n|player/n|striker/n|innings|album/n|recipe/n)",
        "(car/n|truck/n|lorry|train/n|wall/n|door/n|goal/n|ball/n|wicket/n|coast|coastline|wave/n|wind/n)",
        "(waves|oven|chicken|beef|potato/n|gas|killed|injured|explosion/n)",
      ],
      within: 6,
    },
  ],
  message: "Disagreement is told as a fight.",
  question: "What did the person say, in plain words?",
  citation:
    "Lakoff & Johnson 1980 (argument is war); Fowler 1991; Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013",
  examples: {
    marked: [
      "The premier [slammed] the auditors on Friday.",
      "Green councillors [lashed out] at the port authority.",
      "Her rivals [pounced] within minutes.",
      "The bishop [berated] both parties.",
    ],
    silent: [
      "The car slammed into a tree on Friday.",
      "A lorry slammed into the gate of the factory.",
      "Denmark hit back with a late goal.",
      "Hammer the nail into the board.",
      "“Ministers lashed out at us,” she said.",
    ],
  },
});
