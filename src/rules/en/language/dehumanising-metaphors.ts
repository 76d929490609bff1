import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/dehumanising-metaphors",
  dimension: "language",
  name: "People as animals, disease or dirt",
  tier: "A",
  family: "dehumanising",
  match: [
    // animals
    "(cockroach/n|sewer rat/n|subhuman/n|sub-human/n|barbarian at the/n|barbarian horde/n|animals who/n)",
    "(troglodyte/n|mouth-breather/n|mouthbreather/n|scum of the earth/n|human scum/n|human garbage/n)",
    "(human filth/n|human trash/n|white trash/n|trailer trash/n|gutter trash/n|dregs of society/n|dregs/n)",
    "(great unwashed/n|unwashed masses/n|sheeple/n|sheep-like/n|NPC/n|shock troops/n)",
    // flood, swarm, disease
    "(flood|floods|wave|waves|tide|tidal wave|tsunami|deluge|torrent|avalanche|stream|swarm|swarms|horde|hordes|influx|invasion|plague|infestation|army|armies|caravan|mass|masses) of (..1 migrants|..1 immigrants|..1 refugees|..1 foreigners|..1 aliens|asylum seekers|illegals|..1 Muslims|invaders|..1 leftists)",
    "(flood|floods|wave|waves|tide|tidal wave|tsunami|deluge|torrent|avalanche|stream|swarm|swarms|horde|hordes|influx|invasion|plague|infestation|army|armies|caravan|mass|masses) of (..1 extremists|..1 radicals|..1 bureaucrats|..1 activists|..1 lawyers|..1 journalists|..1 criminals|..1 rioters|..1 looters|..1 thugs)",
    "(flood/v|swarm/v|invade/v|overrun/v|infest/v|inundate/v|swamp/v) (our|the) (country|border|borders|nation|homeland|shores|streets|cities|towns|neighbourhoods|schools|land)",
    "(spread|spreads|spreading|grow|grows|grew|growing|metastasise/v) like (a)? (cancer|virus|plague|disease|weeds|rot|wildfire through)",
    "(cancer|plague|virus|disease|poison|scourge|rot|blight|stain|cesspool|sewer|tumour) (on|of|at|in) (our|the) (heart of|body politic|society|nation|country|party|democracy|republic|land|world)",
    "(mental|moral|social|societal|national|political|intellectual|spiritual) (rot|cancer|disease|disorder|sickness|poison|decay|depravity|bankruptcy|degeneracy|degradation|pollution|filth|sewer|cesspool|gutter|vacuum)",
  ],
  except: [
    "(vulture fund/n|vulture species|parasite infection|parasite species|malaria parasite/n)",
    "(intestinal parasite/n|neanderthal dna|neanderthal genome|neanderthal remains|neanderthal skull/n)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(species|infection/n|gut|zoo/n|wildlife|malaria|plague|pest control|exterminator/n|DNA|fossil/n)",
        "(genome|nest/n|carcass/n|doctor/n|worm/n|insect/n|disease/n|garden/n|crop/n)",
      ],
      within: 6,
    },
  ],
  message: "People are told of as animals, dirt, disease or a natural disaster.",
  question: "How would the sentence read if it named the people and what they did?",
  citation:
    "van Dijk 1998; Haslam 2006 (dehumanisation); Santa Ana 1999 (immigrants as animals); Musolff 2015 (parasite metaphors)",
  examples: {
    marked: [
      "The magazine treats its readers as [sheeple].",
      "A [flood of migrants] crossed the bridge and nobody counted them.",
      "The lobby has become a [cancer on our society].",
      "[Hordes of leftists] marched on the town hall.",
    ],
    silent: [
      "“They are vermin,” he told the rally.",
      "Vermin carried the plague into the port in 1665.",
      "Doctors removed a parasite from his gut.",
      "A flood of water broke the dam.",
    ],
  },
});
