import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/degree-adverbs",
  dimension: "language",
  name: "Emphasising adverbs",
  tier: "C",
  family: "intensifier",
  match: [
    // degree
    "(incredibly|enormously|immensely|hugely|massively|vastly|terribly|horribly|awfully|painfully)",
    "(agonisingly|excruciatingly|profoundly|fundamentally|radically|drastically|gravely|fiercely)",
    "(ferociously|violently|vehemently|vociferously|staunchly|angrily|hotly|wholly|entirely|completely)",
    "(absolutely|perfectly|thoroughly|shockingly|breathtakingly|exceedingly|exceptionally|extraordinarily)",
    "(remarkably|spectacularly|phenomenally|supremely|uniquely|singularly|decidedly|distinctly|positively)",
    "(unquestionably|undeniably|indisputably|undoubtedly|irrefutably|unmistakably|inescapably|inexorably)",
    "(inevitably|invariably|perpetually|constantly|continually|continuously|forever|eternally|ceaselessly)",
    "(routinely|habitually|notoriously|infamously|glaringly|strikingly|conspicuously|truly|really)",
    "(genuinely|simply|merely|purely|literally|actually|practically|allegedly so|seemingly|apparently)",
    "(somehow|abruptly|swiftly|hastily|hurriedly|silently|happily|cheerfully|eagerly|enthusiastically)",
    "(dutifully|obediently|faithfully|religiously|willingly|knowingly|intentionally|purposely)",
    "(purposefully|consciously|systematically|methodically|calculatedly|artificially|unjustly|wrongly)",
    "(wrongfully|unconstitutionally|illegitimately|undemocratically|naturally|sadly|regrettably)",
    "(ironically|paradoxically|curiously|oddly|strangely|mysteriously|suspiciously|interestingly)",
    "(amusingly|pointlessly|senselessly|mistakenly|erroneously|inaccurately|overtly)",
    "(increasingly desperate|ever more|evermore|all too|far too|way too|much too|only too|oh so|ever so)",
    "(so very|very very|so utterly|beyond absurd|beyond belief|beyond the pale|beyond ridiculous)",
    "(just plain|plain old|plain wrong|dead wrong|dead-on|spot-on|flat wrong|outright|off the charts)",
    "(through the roof|once and for all|at all costs|at any cost|at any price|no matter what)",
    "(no matter the cost|hook line and sinker|lock stock and barrel|tooth and nail|whole hog|bent on)",
    "(dead set|by hook or by crook|in droves|left and right|like clockwork|like it or not)",
    // more
    "(flatly|squarely|starkly|roundly|sorely|direly|highly questionable|highly dubious|highly suspect)",
    "(highly partisan|highly inappropriate|very best|very worst|ever-growing|ever-expanding)",
    "(ever-increasing|perfectly capable|exactly the kind of|precisely the kind of|exactly what you)",
    "(exactly the opposite|just the opposite|quite the opposite|quite literally|quite frankly)",
    "(quite possibly the|far worse|far better off|far more dangerous|far less interested|even more so)",
    "(all the more so|more and more obvious|less and less|nowhere near|not even close|by a long shot)",
    "(not by a long shot|by any stretch|by no means|in no way|in any way shape|under no circumstances)",
    "(in no uncertain terms|to the core|to its core|through and through|from top to bottom)",
    "(root and branch|tooth-and-nail|come hell or high water|to high heaven|to the hilt|to the bone)",
    "(to death|like never before|like crazy|like mad|with a vengeance|with abandon|with reckless abandon)",
    "(with gusto|with glee|with impunity|with contempt|with disdain|with a straight face|in spades)",
    "(in broad daylight|in cold blood|in plain sight|at gunpoint of|at the expense of|at our expense)",
    "(at their peril|on a whim|on steroids|on the cheap|on the taxpayers’ dime|on the taxpayer’s dime)",
    "(on our dime|on your dime|at taxpayer expense|at taxpayers’ expense|out of thin air|out of nowhere)",
    "(out of whole cloth|out of hand)",
  ],
  except: [
    "(breathe/v deeply|deeply asleep|completely destroyed by fire|right and left|actually exist)",
    "(virtually attend|meet virtually|held virtually|virtually by|simply put)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(#figure|according to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february)",
        "(april|june|july|august|september|october|november|december|spokesman/n|spokeswoman|spokesperson/n)",
        "(said|told|added|reported|announced|percent|per cent|reuters|associated press|officials|police)",
      ],
    },
    {
      guard: "unless-near",
      words: [
        "(said|quoted|rose|fell|grow/v|increase/v|decrease/v|decline/v|drop/v|percent|per cent)",
      ],
      within: 4,
    },
  ],
  message: "An adverb of emphasis pushes the statement further than the facts alone.",
  question: "Does the sentence need the emphasis?",
  citation:
    "Quirk et al. 1985 (emphasisers, amplifiers); Hyland 2005 (boosters); Biber et al. 1999 (stance adverbials)",
  examples: {
    marked: [
      "The bill is [fundamentally] at odds with the charter.",
      "Voters in the delta are [painfully] familiar with such pledges.",
      "The board is [dead set] on the sale.",
      "They [knowingly] moved the files to the annexe.",
    ],
    silent: [
      "Prices rose dramatically, by 12 per cent, in May.",
      "“It was deeply unfair,” she said.",
      "The two parts are not completely joined.",
      "Breathe in deeply and hold it, the nurse said.",
    ],
  },
});
