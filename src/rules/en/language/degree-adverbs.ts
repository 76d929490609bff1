import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/degree-adverbs",
  dimension: "language",
  name: "Emphasising adverbs",
  tier: "C",
  family: "intensifier",
  match: [
    // degree
    "(enormously|immensely|hugely|massively|vastly|wildly|insanely|terribly|horribly|awfully|painfully)",
    "(agonisingly|excruciatingly|fundamentally|radically|drastically|gravely|fiercely|bitterly)",
    "(ferociously|violently|vehemently|vociferously|passionately|fervently|staunchly|furiously|hotly)",
    "(wholly|totally|thoroughly|shockingly|breathtakingly|exceedingly|exceptionally|spectacularly)",
    "(phenomenally|decidedly|positively|unquestionably|undeniably|indisputably|undoubtedly|irrefutably)",
    "(unmistakably|inescapably|inexorably|inevitably|invariably|perpetually|continually|continuously)",
    "(endlessly|eternally|ceaselessly|habitually|infamously|glaringly|conspicuously|really|simply|merely)",
    "(practically|allegedly so|seemingly|apparently|abruptly|hastily|hurriedly|silently|courageously)",
    "(cheerfully|dutifully|obediently|faithfully|religiously|blindly|willingly|knowingly|intentionally)",
    "(purposely|purposefully|consciously|systematically|methodically|calculatedly|artificially|unjustly)",
    "(wrongly|wrongfully|unconstitutionally|illegitimately|undemocratically|rightly|rightfully|justly)",
    "(sensibly|justifiably|tragically|regrettably|paradoxically|suspiciously|amusingly|hilariously)",
    "(pointlessly|senselessly|mistakenly|erroneously|inaccurately|overtly|increasingly desperate)",
    "(ever more|evermore|all too|far too|way too|much too|only too|oh so|ever so|so very|very very)",
    "(so utterly|beyond absurd|beyond belief|beyond the pale|beyond ridiculous|just plain|plain old)",
    "(plain wrong|dead wrong|flat wrong|outright|at all costs|at any cost|at any price|no matter what)",
    "(hook line and sinker|lock stock and barrel|tooth and nail|whole hog|bent on|dead set)",
    "(by hook or by crook|in droves|like it or not)",
    // more
    "(flatly|squarely|starkly|roundly|grossly|sorely|direly|highly questionable|highly dubious)",
    "(highly suspect|highly partisan|highly inappropriate|very best|very worst|ever-growing)",
    "(ever-expanding|ever-increasing|never-ending|perfectly capable|exactly the kind of)",
    "(precisely the kind of|exactly what you|quite the opposite|quite literally|quite frankly)",
    "(quite possibly the|far worse|far better off|far more dangerous|far less interested|even more so)",
    "(all the more so|more and more obvious|less and less|not even close|not by a long shot)",
    "(by any stretch|in any way shape|under no circumstances|in no uncertain terms|to its core)",
    "(from top to bottom|root and branch|tooth-and-nail|come hell or high water|to high heaven)",
    "(to the hilt|like never before|like mad|with a vengeance|with abandon|with reckless abandon)",
    "(with gusto|with glee|with impunity|with contempt|with disdain|with a straight face|in spades)",
    "(in broad daylight|in cold blood|in plain sight|at gunpoint of|at the expense of|at our expense)",
    "(at their peril|on steroids|on the cheap|on the taxpayers’ dime|on the taxpayer’s dime|on our dime)",
    "(on your dime|at taxpayer expense|at taxpayers’ expense|out of whole cloth)",
  ],
  except: [
    "(breathe/v deeply|deeply asleep|completely destroyed by fire|right and left|actually exist)",
    "(virtually attend|meet virtually|held virtually|virtually by|simply put)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
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
