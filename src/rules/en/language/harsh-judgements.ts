import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/harsh-judgements",
  dimension: "language",
  name: "Harsh judgements",
  tier: "C",
  family: "derogation",
  match: [
    "(awful|barbaric|horrible|terrible|dreadful|atrocious|horrendous|horrifying|appalling|nightmarish|hateful|wicked|heinous|sadistic|cruel|vicious|savage|oppressive|repressive|ugly|nasty|lousy|rotten|intemperate|intolerant|half-literate|wrong-headed|cynical|squalid|hapless|ruthless|gruesome|hideous|ghastly|frightful|contemptible|grim|murky|seedy|perverse|predatory|rogue|crass|callous|merciless)",
    "(chatter|pomp|pageantry|blowback|ignominy|stunt/n|mess|havoc|fury|uproar|freakout/n|obsession/n|fetish/n|fantasy/n|mantra/n|dogma/n|orthodoxy|gospel|cult/n|crusade/n|vendetta/n|purge/n|bloat|largesse|whim/n|plaything/n|pawn/n|puppet/n|minion/n|henchman/n|sidekick/n|underling/n|ilk|honcho/n|kingpin/n|crooner/n|marauder/n|hater/n|basher/n|cheerleader/n)",
    "(hostage/n to|at the mercy of|beholden|in thrall to|enamoured|infatuated|fixated|smitten|besotted|poster child|darling/n of)",
    "(firebomb/v|torpedo/v|gut/v|bulldoze/v|steamroll/v|hijack/v|weaponise/v|kneecap/v|hamstring/v|hobble/v|strangle/v|throttle/v|butcher/v|crucify/v|demolish/v|obliterate/v|shred/v|trample/v|smother/v|muzzle/v|gag/v|handcuff/v|whack/v|rail/v against|mock/v|belittle/v|vilify/v|demonise/v|bristle/v|bash/v)",
    "in (hot water|free fall|freefall|a tailspin|shambles|disarray|tatters|ruins)",
    "on (his|her|their) heels",
    "on life support",
    "of (their|his|her|its) own making",
    "the hard way",
    "last gasp",
    "rocket science",
    "out of (his|her|their) depth",
    "(dead on arrival|in cahoots with|in lockstep|feel/v the heat|playing with fire|own goal/n|house of cards)",
  ],
  except: ["(goal line|cult classic|pawn shop)"],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
    {
      guard: "unless-near",
      words: [
        "(storm/n|fire/n|flood/n|film/n|novel/n|game/n|match/n|season/n|actor/n|theatre|wolf|cell/n|cancer|weather|pension/n|colour|color|puppet/n show|clown/n|bomb/n|crash/n)",
      ],
      within: 5,
    },
  ],
  message: "The wording judges more than it describes.",
  question: "What happened, in words that both sides would use?",
  citation:
    "Martin & White 2005 (judgement, appreciation); Lakoff & Johnson 1980; Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (one-sided terms)",
  examples: {
    marked: [
      "It was an [awful] answer to a fair question.",
      "The budget [guts] the ferry service.",
      "The port is [at the mercy of] one company.",
      "The party is [in disarray] over the toll.",
    ],
    silent: [
      "“It was an awful answer,” she said.",
      "The goal line was painted again.",
      "The horrible weather kept the boats in, the harbour master reported.",
      "It was not awful.",
    ],
  },
});
