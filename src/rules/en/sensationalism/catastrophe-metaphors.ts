import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/catastrophe-metaphors",
  dimension: "sensationalism",
  name: "Disaster as a figure of speech",
  tier: "B",
  family: "metaphor",
  match: [
    "[(firestorm|maelstrom|tidal wave|tsunami|avalanche|torrent|onslaught|barrage|deluge|blizzard|flood|floods|wave after wave|epidemic) of (criticism|lies|hate|violence|anger|outrage|fraud|crime|misinformation|disinformation|propaganda|red tape|regulation|regulations|lawsuits|abuse|corruption)]",
    "[(plague|pandemic|cancer|tide|stampede|bonanza|orgy|cesspool|swamp|hurricane|tornado|volcano|earthquake|landslide) of (criticism|lies|hate|violence|anger|outrage|fraud|crime|misinformation|disinformation|propaganda|red tape|regulation|regulations|lawsuits|abuse|corruption)]",
    "[(firestorm|maelstrom|tidal wave|tsunami|avalanche|torrent|onslaught|barrage|deluge|blizzard|flood|floods|wave after wave|epidemic|plague|pandemic|cancer|tide|stampede|bonanza|orgy|cesspool|swamp|hurricane|tornado|volcano|earthquake|landslide) of (greed|fake|false|falsehoods|controversy|scandal|scandals|condemnation|insults|threats|tweets|complaints|debt|spending|immigrants|migrants|foreigners)]",
    "[(firestorm|maelstrom|tidal wave|tsunami|avalanche|torrent|onslaught|barrage|deluge|blizzard|flood|floods|wave after wave|epidemic|plague|pandemic|cancer|tide|stampede|bonanza|orgy|cesspool|swamp|hurricane|tornado|volcano|earthquake|landslide) of (illegal|illegals|refugees|people|aliens|drugs|cash|money|negative|bad|negativity|racism|bigotry|ignorance|fear|loneliness|evil)]",
    "[(firestorm|maelstrom|tidal wave|tsunami|avalanche|torrent|onslaught|barrage|deluge|blizzard|flood|floods|wave after wave|epidemic) of (despair|political|left-wing|right-wing|accusations|allegations|attacks|fury|speculation|panic|ads|advertising|disrespect|shootings|obscenity|censorship|wokeness|nonsense)]",
    "[(plague|pandemic|cancer|tide|stampede|bonanza|orgy|cesspool|swamp|hurricane|tornado|volcano|earthquake|landslide) of (despair|political|left-wing|right-wing|accusations|allegations|attacks|fury|speculation|panic|ads|advertising|disrespect|shootings|obscenity|censorship|wokeness|nonsense)]",
    "[(political|media|moral|cultural|constitutional|national|legal|diplomatic|public relations|pr|fiscal|demographic|social|total|utter|complete|absolute|unmitigated|unfolding|looming|full-blown|trade|civil) (firestorm|earthquake|tsunami|meltdown|bloodbath|armageddon|apocalypse|catastrophe|nightmare|disaster|suicide|chaos|mayhem|minefield|wasteland)]",
    "[(political|media|moral|cultural|constitutional|national|legal|diplomatic|public relations|pr|fiscal|demographic|social|total|utter|complete|absolute|unmitigated|unfolding|looming|full-blown|trade|civil) (bombshell|dynamite|carnage|train wreck|trainwreck|collapse|implosion|hellscape|inferno|whirlwind|tinderbox|quagmire|morass|storm|time bomb|anarchy)]",
    "[(chaos|mayhem|pandemonium|bedlam|havoc|anarchy|bloodshed) (and (chaos|mayhem|confusion|disorder|destruction|violence|division|dysfunction|death|madness|fear|anarchy|corruption)|reigned|reigns|ensued|ensues|erupted|erupts|in the|at the|of the|that|within|caused|has|is|continues|engulf/v|unleashed|across)]",
    "[(descend/v|plunge/v|throw/v|spiral/v|slide/v|sink/v|slip/v|fall/v|thrown|drag/v|push/v|drive/v|send/v) ..3 into (chaos|turmoil|anarchy|mayhem|disarray|madness|crisis|darkness|the abyss|an abyss|hysteria|panic|despair|oblivion|tyranny|civil war|ruin|meltdown|a frenzy|disorder|lawlessness|mob rule|farce|barbarism|bankruptcy|a death spiral|freefall|a tailspin)]",
    "[(wreak/v|wreaking|wrought|cause/v|create/v|sow/v|unleash/v|spread/v|breed/v|bring/v|invite/v|foment/v|stoke/v) (utter|total|complete|absolute|more|untold|political|economic|such)? (havoc|chaos|mayhem|panic|anarchy|hysteria|discord|division|terror|pandemonium|ruin|misery|devastation|bedlam)]",
    "[(powder keg|tinderbox|ticking (time)? (bomb|clock)|time bomb|perfect storm|house of cards|train wreck|trainwreck|dumpster fire|car crash of|clown car|pandora's box|slippery slope|death spiral|downward spiral|death knell|death blow|nail in the coffin|race to the bottom|point of no return|wild west|hell on earth|living hell|hellscape)]",
    "[(hellhole|nightmare scenario|worst nightmare|waking nightmare|living nightmare|doomsday scenario|doomsday|armageddon|the apocalypse|house on fire|five-alarm|scorched earth)]",
    "[(scorched-earth|nuclear option|cliff edge|edge of (the|a) (cliff|abyss|precipice)|brink of (disaster|collapse|chaos|ruin|catastrophe|civil war|extinction|bankruptcy|war|anarchy)|sinking ship|ground zero|ticking bomb|open the floodgates|floodgates|lit the fuse|circular firing squad|black hole)]",
    "[(bleed/v|bleeding|choke/v|choking|drown/v|drowning|strangle/v|strangling|suffocate/v|poison/v|poisoning|suffocating) (us|our|the|in|on|@nationality|democracy|public|workers|farmers|taxpayers|families|small|under|jobs|economy|businesses|dry|growth|local|debate) (red tape|debt|dry|economy|country|nation|debate|well|minds|discourse|in|air|life|democracy|middle|taxes|regulation|lies)?]",
    "[(on|in) (life support|its (death throes|knees|last legs)|free-fall|freefall|flames|ruins|tatters|shambles|shreds|meltdown|a tailspin|disarray)]",
    "[(nightmare|disaster|catastrophe|calamity|trainwreck|debacle|bloodbath|cancer|curse|scourge|plague|menace|train wreck) (for|on|to|of|that (is|was)) (the|our|@country|@nationality|democracy|freedom|families|workers|us|its|his|her|their|society|women|men|everyone|humanity|taxpayers|a generation|this|free|public|democrats|republicans|conservatives|liberals)]",
  ],
  except: [
    "tsunami of (1|2|#figure)",
    "flood of (people|money) in #name",
    "ground zero (museum|memorial)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(astronom*|telescope|galaxy|firefighters|forecasters|hurricane|cyclone|seismolog*|magnitude|richter|volcanolog*|tumour|tumor|oncolog*|chemotherapy|film|movie|novel|album|physics|physicist)",
      ],
    },
  ],
  message: "A disaster is used as a picture for something that is no disaster.",
  question: "What happened in plain words?",
  citation: "Conceptual metaphor, catastrophe frame (Lakoff & Johnson 1980; Charteris-Black 2004)",
  examples: {
    marked: [
      "The vote ended in a [political earthquake] for the north.",
      "The port is a [ticking time bomb].",
      "The plan would [plunge the farms into chaos].",
      "A [tsunami of lies] hit the small paper in Riga.",
      "The club is [in tatters].",
    ],
    silent: [
      "The tsunami of 2004 killed thousands.",
      "A flood of water hit the lower town.",
      "Astronomers saw the black hole merge.",
      "The building was in flames by noon, firefighters said.",
      "A tornado of category four crossed the plain.",
      "The region faces a perfect storm of wind and tide, forecasters said.",
    ],
  },
});
