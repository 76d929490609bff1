import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/crowd-emotion",
  dimension: "sensationalism",
  name: "A crowd's anger",
  tier: "C",
  family: "emotion",
  match: [
    "[(outrage|fury|uproar|hysteria|panic|rage|revulsion|fear and loathing)] (over|at|among|and|as|in|that|after|has|is|was|grew|grows|erupted|swept|spread|boiled|mounted|ensued|followed|of the|on the|by the)",
    "[(outraged|infuriated|enraged|horrified|appalled|terrified|disgusted|aghast|incensed|petrified|traumatised|scandalised)] (by|at|to|that|over|when|with|the|many|and|as|voters|parents|residents|liberals|conservatives|democrats|republicans|critics|fans|readers|viewers|@nationality|observers)",
    "[(outrage|outrages|outraging|infuriate|infuriates|infuriating|enrage|enrages|enraging|horrify|horrifies|terrify|terrifies|disgust|disgusts|appal|appals|incense|inflame|inflames|inflamed|inflaming)] (the|many|some|liberals|conservatives|democrats|republicans|voters|critics|parents|@nationality|tensions|his|her|its|their|our|every|anyone|those|much|both)",
    "[(furious|angry|fed-up|fuming|irate|incensed|livid|jubilant|tearful|terrified|shocked|heartbroken|frustrated|baying|howling|screaming|hysterical|raging|seething) (mob|mobs|crowd/n|backlash|reaction|response|protesters|parents|voters|critics|residents|tweets|tweet|tirade)]",
    "[(furious|angry|fed-up|fuming|irate|incensed|livid|jubilant|tearful|terrified|shocked|heartbroken|frustrated|baying|howling|screaming|hysterical|raging|seething) (outburst|fans|locals|mothers|fathers|taxpayers|workers|leftists|rightists|liberals|conservatives|democrats|republicans|activists)]",
    "[(horrors|terrors|ravages|scourge|spectre|specter|plight|agony|misery) of (the|a|an|socialism|communism|fascism|capitalism|war|abortion|slavery|racism|modern|our|this|being|life|climate|drug|censorship|nuclear|poverty)]",
  ],
  except: [
    "panic (attack|button|room|disorder)/n",
    "road rage",
    "horror (film|movie|story|novel|genre)",
    "anger management",
    "heat shock",
    "fury road",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(wire|volts|therapist|patients|phobia|disorder|anxiety disorder|horror film|horror movie|genre)",
      ],
    },
  ],
  message: "Strong feelings of unnamed people are told as the news.",
  question: "Whose feelings, how many, and how is it known?",
  citation: "Human-interest and emotion frame (Semetko & Valkenburg 2000; Wahl-Jorgensen 2019)",
  examples: {
    marked: [
      "[Outrage] over the bench spread in Bilbao.",
      "[Furious parents] stormed the hall.",
      "The plan [enrages] voters in the suburbs.",
      "Readers were [appalled] by the map.",
      "The [spectre of a] boycott hangs over Minsk.",
    ],
    silent: [
      "Panic attacks are common after accidents.",
      "She was shocked by a live wire in the cellar.",
      "He was charged with fury, a boat's name.",
      "The word horror comes from Latin.",
      "Fear of flying is treated at the clinic.",
    ],
  },
});
