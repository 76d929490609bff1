import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/derogatory-verbs",
  dimension: "language",
  name: "Verbs of contempt",
  tier: "A",
  family: "contempt-verb",
  match: [
    // deceit
    "(gaslight/v|hoodwink/v|bamboozle/v|dupe/v|swindle/v|fleece/v|bilk/v|scam/v|fabricate/v|concoct/v)",
    "(peddle/v|shill/v|parrot/v|regurgitate/v|spew/v|spout/v|vomit/v|belch/v|bloviate/v|blather/v)",
    "(babble/v|drone/v on|prattle/v|rant/v|rave/v|foam/v|froth/v|fulminate/v|fearmonger/v|scaremonger/v)",
    "(whitewash/v|sugarcoat/v|sugar-coat/v|rationalise/v away|explain/v away|weasel/v out|wriggle/v out)",
    "(worm/v out|fudge/v|obfuscate/v|prevaricate/v|equivocate/v|dissemble/v|cook/v up|trump/v up|gin/v up)",
    "(drum/v up|whip/v up|foment/v|fan/v the flames|incite/v hatred|pour/v fuel|throw/v red meat)",
    "(play/v to the gallery|play/v the race card|play/v the victim|play/v politics|cry/v wolf)",
    "(cherry-pick/v|cherry/v pick)",
    // servility
    "(pander/v|grovel/v|kowtow/v|genuflect/v|toady/v|fawn/v|cower/v|cringe/v before|truckle/v)",
    "(bow/v and scrape|bow/v down|bend/v the knee|bend/v over backwards|cave/v to|cave/v in to)",
    "(cosy/v up to|cozy/v up to|suck/v up to|kiss/v up to|roll/v over for|lap/v up|carry/v water for)",
    "(do/v the bidding|dance/v to the tune|prostrate/v|ingratiate/v|worship/v at)",
    // force
    "(shove/v down|ram/v down|ram/v through|ramrod/v|force-feed/v|foist/v|railroad/v through|steamroll/v)",
    "(steamroller/v|bulldoze/v through|strong-arm/v|browbeat/v|bludgeon/v|cudgel/v|bully/v into)",
    "(cow/v into|terrorise/v|brutalise/v|tyrannise/v|subjugate/v|enslave/v|trample/v|stomp/v on)",
    "(ride/v roughshod|run/v roughshod|crush/v dissent|stifle/v dissent|muzzle/v|gag/v the|purge/v)",
    "(persecute/v|demonise/v|vilify/v|dehumanise/v|scapegoat/v|smear/v|slander/v|besmirch/v|tar/v|libel/v)",
    "(defame/v|ridicule/v|belittle/v|denigrate/v|disparage/v|sneer/v at|jeer/v|taunt/v|hound/v|harangue/v)",
    "(hector/v|lecture/v us|lecture/v the|scold/v|nag/v|whine/v|moan/v about|snivel/v|whinge/v|bleat/v)",
    "(mewl/v|kvetch/v|wallow/v)",
    // ideas put into people
    "(brainwash/v|indoctrinate/v|propagandise/v|weaponise/v|hijack/v|exploit/v the|co-opt/v|radicalise/v)",
    "(pervert/v|debase/v|defile/v|desecrate/v|cheapen/v|degrade/v|sully/v|tarnish/v|bastardise/v)",
    "(pollute/v the|infest/v|fester/v|metastasise/v)",
    // destruction
    "(eviscerate/v|decimate/v|dismantle/v|obliterate/v|annihilate/v|destroy/v our|destroy/v the|wreck/v)",
    "(ruin/v|sabotage/v|torpedo/v|kneecap/v|hamstring/v|eradicate/v|trash/v|pillage/v|plunder/v|ransack/v)",
    "(squander/v|fritter/v away|blow/v up the|sell/v out|betray/v|abandon/v our|double-cross/v)",
    "(stab/v in the back|throw/v under the bus|sell/v down the river|leave/v in the lurch)",
    // ridiculous movement and feeling
    "(gloat/v|brag/v|boast/v|preen/v|strut/v|swagger/v|grandstand/v|pontificate/v|showboat/v|swoon/v)",
    "(gush/v|drool/v|salivate/v|slobber/v|fawn/v over|fetishise/v|lionise/v|glorify/v|valorise/v|coddle/v)",
    "(mollycoddle/v|pamper/v|freak/v out|melt/v down|lose/v their minds|lose/v his mind|lose/v her mind)",
    "(lose/v its mind|go/v berserk|go/v ballistic|go/v bananas|go/v nuts|flip/v out|wig/v out)",
    "(throw/v a tantrum|throw/v a fit|have/v a meltdown|clutch/v their pearls|wring/v their hands)",
    "(wet/v themselves|salivate/v over|bungle/v|botch/v|flub/v|blunder/v|bumble/v|flail/v|flounder/v)",
    "(flip-flop/v|backpedal/v|weasel/v|slither/v|slink/v|skulk/v|scurry/v|sashay/v|waddle/v|blubber/v)",
    "(whimper/v|sulk/v|pout/v|stomp/v|seethe/v|fume/v|sneer/v|smirk/v|scoff/v)",
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
