import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/derogatory-verbs",
  dimension: "language",
  name: "Verbs of contempt",
  tier: "A",
  family: "contempt-verb",
  match: [
    // deceit
    "(gaslight/v|hoodwink/v|bamboozle/v|peddle/v|shill/v|parrot/v|regurgitate/v|bloviate/v|blather/v)",
    "(babble/v|prattle/v|rant/v|fulminate/v|fearmonger/v|scaremonger/v|whitewash/v|sugarcoat/v)",
    "(sugar-coat/v|rationalise/v away|explain/v away|weasel/v out|wriggle/v out|worm/v out|obfuscate/v)",
    "(prevaricate/v|equivocate/v|dissemble/v|trump/v up|gin/v up|fan/v the flames|incite/v hatred)",
    "(pour/v fuel|throw/v red meat|play/v to the gallery|play/v the race card|play/v the victim)",
    "(play/v politics|cry/v wolf)",
    // servility
    "(pander/v|grovel/v|kowtow/v|genuflect/v|toady/v|cringe/v before|truckle/v|bow/v and scrape)",
    "(bend/v the knee|cave/v to|cave/v in to|cosy/v up to|cozy/v up to|suck/v up to|kiss/v up to)",
    "(roll/v over for|carry/v water for|do/v the bidding|dance/v to the tune|ingratiate/v)",
    // force
    "(shove/v down|ram/v down|ram/v through|ramrod/v|force-feed/v|foist/v|railroad/v through|steamroll/v)",
    "(steamroller/v|bulldoze/v through|strong-arm/v|browbeat/v|bully/v into|cow/v into|tyrannise/v)",
    "(trample/v|stomp/v on|ride/v roughshod|run/v roughshod|crush/v dissent|stifle/v dissent|demonise/v)",
    "(vilify/v|scapegoat/v|sneer/v at|harangue/v|hector/v|moan/v about|snivel/v|whinge/v|bleat/v|mewl/v)",
    "(kvetch/v|wallow/v)",
    // ideas put into people
    "(brainwash/v|indoctrinate/v|propagandise/v|weaponise/v|pervert/v|debase/v|bastardise/v|infest/v)",
    // destruction
    "(eviscerate/v|kneecap/v|fritter/v away|double-cross/v|stab/v in the back|throw/v under the bus)",
    "(sell/v down the river|leave/v in the lurch)",
    // ridiculous movement and feeling
    "(grandstand/v|pontificate/v|showboat/v|salivate/v|slobber/v|fawn/v over|fetishise/v|lionise/v)",
    "(valorise/v|mollycoddle/v|lose/v their minds|lose/v his mind|lose/v her mind|lose/v its mind)",
    "(go/v berserk|go/v ballistic|wig/v out|throw/v a tantrum|throw/v a fit|have/v a meltdown)",
    "(clutch/v their pearls|wring/v their hands|wet/v themselves|salivate/v over|bungle/v|botch/v)",
    "(flip-flop/v|backpedal/v|weasel/v|skulk/v|sashay/v)",
    // more contempt
    "(aid/v and abet|badmouth/v|barf/v|befoul/v|beguile/v|belabour/v|bitch/v about|blackball/v)",
    "(blather/v on|bleat/v about|blindly/v follow|bludge/v|bluster/v|bollocks/v|bootlick/v|bork/v)",
    "(brownnose/v|bullshit/v|caterwaul/v|cook/v the books|cop/v out|crap/v on|crawl/v to|cuck/v)",
    "(curry/v favour|curry/v favor|debauch/v|demagogue/v|denature/v|despoil/v|dog-whistle/v|double-talk/v)",
    "(drag/v through the mud|dumb/v down|ensnare/v|enfeeble/v|fake/v outrage|fearmonger/v about|fellate/v)",
    "(filibuster/v away|flagellate/v|flim-flam/v|freeload/v|frighten/v children|fudge/v the)",
    "(genuflect/v before|get/v in bed with|gloat/v over|goose-step/v|grift/v off|gripe/v about)",
    "(hand-wring/v|harrumph/v|hornswoggle/v|huff/v and puff|infantilise/v|jackboot/v|jam/v down)",
    "(leech/v off|legislate/v away|lie/v through|lick/v the boots|line/v up to condemn|lob/v insults)",
    "(mainstream/v hate|mansplain/v|march/v lockstep|mewl/v about|misgender/v|mooch/v|moralise/v)",
    "(muckrake/v|mudsling/v|pay/v lip service|pimp/v out|pile/v lies|play/v footsie|play/v fast and loose)",
    "(poison/v the well|pooh-pooh/v|preach/v to us|prostitute/v themselves|pull/v the wool|pussyfoot/v)",
    "(quail/v before|race-bait/v|rabble-rouse/v|rub/v our noses|run/v cover for|run/v interference for)",
    "(sabre-rattle/v|sacrifice/v on the altar|screech/v about|sell/v their souls|sell/v his soul)",
    "(sell/v her soul|sell/v snake oil|shit/v on|shake/v down|shill/v for|shower/v praise|shriek/v about)",
    "(shut/v down dissent|slobber/v over|smarm/v|sow/v chaos|sow/v discord|sow/v division|sow/v fear)",
    "(sow/v distrust|spew/v hate|spew/v lies|spin/v lies|spread/v lies|squawk/v about|stack/v the deck)",
    "(stink/v of|stir/v hatred|stonewall/v|strut/v around|sucker-punch/v|sweep/v under the carpet)",
    "(swoon/v over|tar/v and feather|tattle/v|throw/v shade|thumb/v their noses|tie/v himself in knots)",
    "(tie/v themselves in knots|tilt/v at windmills|trade/v in lies|trash/v talk|tut-tut/v)",
    "(twist/v himself|twist/v themselves|tyrannise/v over|urinate/v on|vomit/v up|wag/v their fingers)",
    "(wail/v about|warmonger/v|wave/v the bloody shirt|wet/v their pants|whinge/v about)",
    "(whip/v into a frenzy|yammer/v)",
  ],
  except: [
    "(gut fish|wreck of|exploit the vulnerability|destroy the evidence|destroy the building)",
    "(destroy the house|destroy the bridge|destroy the weapons|destroy the tumour)",
    "(rant/v and rave/v about the food|grooming salon|dog grooming|pet grooming|bride and groom)",
    "(groom/n to be|raves reviews|rave review/n|tar sands|tar road|decimated populations|torch relay)",
    "(the torch|olympic torch|shredded paper|shredded cheese|shred of evidence|not a shred|carp/n|con man)",
    "(con artist|pro and con|pros and cons|drug cartels)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(fire/n|flame/n|flood/n|storm/n|hurricane/n|earthquake/n|tornado/n|cyclone/n|blaze/n|bomb/n)",
        "(missile/n|shell/n|fish|chicken|kitchen|salad|bride/n|groom/n|horse/n|dog/n|pet/n|hair|virus)",
        "(bacteria|cell/n|plant/n|crop/n|water|river|lake|soil|archaeological|shipwreck/n|ship/n|aircraft)",
        "(festival/n|party drug|pipeline/n|tendon/n|ligament/n|knee/n|rape victim/n|gold/n medal)",
      ],
      within: 5,
    },
  ],
  message: "The verb tells what was done with contempt for the doer.",
  question: "What did the person or body actually do, said in plain words?",
  citation:
    "Greene & Resnik 2009 (implicit sentiment of verbs); Rashkin, Singh & Choi 2016 (connotation frames); Da San Martino et al. 2019 (loaded language)",
  examples: {
    marked: [
      "The senator spent the hour [pandering] to donors from the oil towns.",
      "Brussels simply [foisted] the rule on small bakeries.",
      "The channel [peddled] the rumour for weeks.",
      "State television [brainwashed] a generation and called it school.",
    ],
    silent: [
      "The chef gutted the fish and set it on ice.",
      "Street vendors sell fruit by the station.",
      "“They are indoctrinating our children,” the councillor said.",
      "The party did not pander to anyone.",
      "Fire gutted the warehouse before dawn.",
    ],
  },
});
