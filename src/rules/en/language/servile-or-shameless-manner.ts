import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/servile-or-shameless-manner",
  dimension: "language",
  name: "Adverbs of blame",
  tier: "B",
  family: "manner-adverb",
  match: [
    // shamelessness
    "(shamelessly|brazenly|blatantly|flagrantly|openly flout*|unashamedly|unabashedly|unapologetically)",
    "(barefacedly|egregiously|outrageously|scandalously|disgracefully|shamefully|despicably|deplorably)",
    "(reprehensibly|unconscionably|inexcusably|unforgivably|indefensibly)",
    // cruelty and malice
    "(callously|cruelly|heartlessly|mercilessly|pitilessly|ruthlessly|remorselessly|brutally|savagely)",
    "(viciously|barbarically|sadistically|maliciously|spitefully|vindictively|malevolently|hatefully)",
    "(venomously|wickedly|perversely|inhumanely|coldly|cold-bloodedly|gleefully|gloatingly|smugly)",
    "(sneeringly|mockingly|contemptuously|disdainfully|dismissively|condescendingly|patronisingly)",
    "(arrogantly|haughtily|pompously|self-righteously|sanctimoniously|piously|hypocritically)",
    // deceit
    "(cynically|deviously|slyly|sneakily|surreptitiously|insidiously|deceitfully|deceptively|dishonestly)",
    "(disingenuously|fraudulently|mendaciously|falsely|speciously|spuriously|misleadingly|duplicitously)",
    "(corruptly|craftily|underhandedly|opportunistically|manipulatively|conveniently|selectively)",
    // folly
    "(foolishly|stupidly|idiotically|moronically|absurdly|ridiculously|ludicrously|laughably)",
    "(preposterously|farcically|comically|hilariously|nonsensically|insanely|crazily|madly|wildly)",
    "(hysterically|irrationally|inexplicably|bafflingly|bizarrely|weirdly|naively|gullibly|credulously)",
    "(ignorantly|thoughtlessly|mindlessly|carelessly|recklessly|heedlessly|irresponsibly|incompetently)",
    "(ineptly|clumsily|haplessly|fecklessly|cluelessly|unwittingly|witlessly|childishly|petulantly)",
    "(pathetically|woefully|abysmally|appallingly|dismally|lamentably|pitifully|miserably|dreadfully)",
    "(atrociously|horrendously|embarrassingly|cringingly)",
    // servility and zeal
    "(slavishly|obsequiously|sycophantically|fawningly|meekly|supinely|spinelessly|cravenly|cowardly)",
    "(blindly|unthinkingly|uncritically|unquestioningly|breathlessly|gushingly|obsessively|fanatically)",
    "(zealously|rabidly|relentlessly|incessantly|endlessly|interminably|tirelessly attack*|feverishly)",
    "(frantically|desperately|hopelessly|greedily|rapaciously|shrilly|stridently|bombastically)",
    "(dogmatically|stubbornly|obstinately|doggedly refuse/v|pigheadedly|high-handedly|dictatorially)",
    "(tyrannically|ominously|menacingly|perniciously|maddeningly|infuriatingly|gratuitously|needlessly)",
    "(wantonly|wilfully|deliberately)",
  ],
  except: [
    "(deliberately set|deliberately started|wildly popular|wildly successful|wildly different)",
    "(madly in love|desperately need/v|desperately needed|desperately ill|cold and coldly|brutally honest)",
    "(ruthlessly efficient|endlessly fascinating|wickedly funny|blindly walking|blatantly obvious to)",
    "(brutally murdered|brutally killed|viciously attacked|falsely accused of murder|falsely imprisoned)",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(murder/v|stab/v|rape/v|kill/v|beat/v|assault/v|charge/v|court|jury|police|prosecutor/n|convict/v)",
        "(film/n|novel/n|comedy/n)",
      ],
      within: 4,
    },
  ],
  message: "The adverb judges how somebody acted, rather than telling what was done.",
  question: "What in the text shows the manner that this word claims?",
  citation:
    "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (subjective intensifiers); Martin & White 2005 (judgement)",
  examples: {
    marked: [
      "The ministry [shamelessly] moved the money to its own district.",
      "The council has [callously] ignored the families in the flooded street.",
      "Party leaders in Athens [cynically] traded the vote for two seats.",
      "The network [breathlessly] covered every twist of the affair.",
    ],
    silent: [
      "“They acted recklessly,” the coroner said.",
      "The committee did not act dishonestly.",
      "The inquest heard that he had not been deliberately pushed.",
      "The two clocks differ slightly, and both run slow.",
    ],
  },
});
