import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/emotive-verbs",
  dimension: "language",
  name: "Emotive verbs",
  tier: "C",
  family: "emotive",
  match: [
    // destroying, attacking
    "(demolish/v|devastate/v|implode/v|explode/v at|undermine/v|subvert/v|corrode/v|chip/v away at)",
    "(hollow/v out|rip/v away|rip/v off|strip/v away|strip/v of|hack/v away|axe/v|scuttle/v|kill/v off)",
    "(squelch/v|stamp/v out|snuff/v out|wipe/v out|root/v out|purge/v|banish/v|ostracise/v|crucify/v)",
    "(persecute/v|penalise/v|single/v out|attack/v the|wage/v war on|declare/v war on|gun/v for|prey/v on)",
    "(feast/v on|profit/v from|manipulate/v|intimidate/v|menace/v|spook/v|alarm/v|mistreat/v|victimise/v)",
    "(oppress/v|enslave/v|snare/v|entangle/v|yank/v|push/v around|force/v upon|saddle/v|ignite/v)",
    "(spark/v outrage|inflame/v|incite/v|foment/v|stir/v up|agitate/v|rile/v up|incense/v|outrage/v)",
    "(antagonise/v|insult/v|humiliate/v|demean/v|degrade/v|belittle/v|mock/v)",
    // deceiving, hiding
    "(deceive/v|swindle/v|betray/v|distort/v|warp/v|misrepresent/v|misconstrue/v|mischaracterise/v)",
    "(misquote/v|misstate/v|falsify/v|fabricate/v|fake/v|feign/v|pretend/v|hide/v behind|sweep/v under)",
    "(paper/v over|gloss/v over|brush/v off|brush/v aside|wave/v away|trivialise/v|sanitise/v)",
    "(exaggerate/v|hype/v|overhype/v|inflate/v|sensationalise/v|dramatise/v|promote/v the|churn/v out)",
    "(crank/v out|trot/v out|roll/v out the|flaunt/v|hide/v from|sidestep/v|flout/v|sabotage/v|derail/v)",
    "(hijack/v|commandeer/v|usurp/v|encroach/v|infiltrate/v|intrude/v|game/v the|orchestrate/v)",
    "(mastermind/v|plot/v|connive/v)",
    // fear, defeat, servility
    "(cringe/v|flinch/v|flail/v|flounder/v|bumble/v|blunder/v|self-destruct/v|buckle/v|capitulate/v)",
    "(bow/v to|appease/v|placate/v|indulge/v|coddle/v|pamper/v|cosy/v|flirt/v with|idolise/v|glorify/v)",
    "(laud/v|fawn/v|fixate/v|agonise/v|sputter/v|hyperventilate/v|ogle/v|slink/v|flock/v|barrage/v)",
    "(bludgeon/v|hobble/v|hamstring/v|gouge/v|bilk/v|squander/v|lavish/v|pour/v into|funnel/v|siphon/v)",
    "(line/v his pockets|line/v her pockets|line/v its pockets|pad/v their)",
    // rescue and glory
    "(save/v our|defend/v our|crusade/v|vanquish/v|blossom/v|restore/v our|take/v back our|rally/v around)",
    // movement and noise
    "(bellyache/v|blindside/v|bulldoze/v|bum-rush/v|burnish/v|bury/v the|buttress/v|claw/v|contort/v)",
    "(cook/v up|crank/v up|crash/v and burn|deep-six/v|defang/v|defile/v|deify/v|deluge/v|demoralise/v)",
    "(deplore/v|desecrate/v|detest/v|diddle/v|disavow/v|disgrace/v|disgust/v|divvy/v up|drub/v|execrate/v)",
    "(finagle/v|frogmarch/v|froth/v|fritter/v|glom/v|glower/v|gobble/v|hem/v and haw|lampoon/v|leech/v)",
    "(loathe/v|manhandle/v|metastasise/v|mortify/v|muck/v up|muddle/v|nag/v|nauseate/v|nitpick/v)",
    "(overplay/v|paint/v as|patronise/v|pigeonhole/v|pillage/v|prance/v|preen/v|prostitute/v)",
    "(provoke/v outrage|quibble/v|radicalise/v|railroad/v|rampage/v|repulse/v|revel/v|revile/v)",
    "(rhapsodise/v|rob/v us|ruin/v|saddle/v with|scheme/v to|schmooze/v|scorn/v|sham/v|shirk/v|shoehorn/v)",
    "(short-change/v|shortchange/v|shroud/v|shut/v down debate|skew/v|slander/v|smack/v of|smack/v down)",
    "(snooker/v|snoop/v|soft-pedal/v|spoon-feed/v|spurn/v|stigmatise/v|stink/v|straitjacket/v|stultify/v)",
    "(subjugate/v|sucker/v|sully/v|tarnish/v|throw/v tantrums|titillate/v|torpedo/v|traffic/v in|trash/v)",
    "(tsk/v|turbocharge/v|violate/v our|wangle/v|wheedle/v|whip/v into|whore/v|winge/v|writhe/v)",
  ],
  except: [
    "(ship sank|sink/n|kitchen sink|fuel/n|jet fuel|fossil fuel/n|fuel cell/n|fan/n|dump truck/n|target/n)",
    "(price target/n|block of|blocks of|city block/n|apartment block/n|axe/n|grab bag/n|plot/n)",
    "(plot of land|burial plot|stack of|wave/n|duck/n|tank/n|fish tank/n|think tank/n|gas tank|champion/n)",
    "(champions league|battle/n|battle of|trap/n|boil/v water|boil/v the|spin/n|whip/n|chief whip)",
    "(majority whip|minority whip|party whip|raid/n|rally/n|rescue/n|panic attack/n|panic button/n)",
    "(engineer/n|crack|torture/n|abuse/n|abuse survivor/n|abuse allegation/n|sexual abuse|child abuse)",
    "(drug abuse|substance abuse|domestic abuse|punish/v guilty|blow/n|save/v our seats|buried in)",
    "(buried at|was buried|were buried|buried alive|exile/n|scrap/n|scrap metal|scrape|flood/n)",
    "(flood water/n|struggle/n|collapse/n|surrender/n|retreat/n|threat/n|score/v|silence/n)",
    "(minute of silence|moment of silence|scream/n|roar/n|howl/n|celebrate/v birthday/n|birthday)",
    "anniversary",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: [
        "(fire/n|flood/n|storm/n|hurricane/n|earthquake/n|tornado/n|cyclone/n|wildfire/n|blaze/n|bomb/n)",
        "(missile/n|virus|film/n|novel/n|match/n|game/n|season/n|player/n|striker/n|innings|album/n|recipe/n)",
        "(fire|smoke|river|rain|sea|police|court|jury|goal|ball|team|engine/n|car/n|market/n|stock/n|shares)",
        "(anniversary|birthday|festival|holiday/n|wedding/n|ceremony)",
      ],
      within: 5,
    },
  ],
  message: "The verb adds feeling to what it tells.",
  question: "What happened, in the plainest verb that is still true?",
  citation:
    "Greene & Resnik 2009 (implicit sentiment of verbs); Rashkin, Singh & Choi 2016 (connotation frames); Martin & White 2005",
  examples: {
    marked: [
      "The ministry has [demeaned] the clerks for a year.",
      "Both parties [flirted with] the idea before the vote.",
      "The lobby [funnelled] its gifts through a golf club.",
      "The junta has [victimised] the last free paper.",
    ],
    silent: [
      "Fire destroyed the barn before dawn.",
      "“They silenced us,” the editor said.",
      "The council did not ignore the letter.",
      "The river flooded the lower town.",
    ],
  },
});
