import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/colloquial-tone",
  dimension: "language",
  name: "Chatty tone",
  tier: "C",
  family: "involvement",
  match: [
    // quantity
    "(a bunch of|bunch of|whole bunch|a ton of|tons of|loads of|heaps of|piles of|oodles of|gobs of)",
    "(scads of|boatload of|boatloads of|truckload of|shedload of|a heck of|zillion/n|bazillion|gazillion)",
    "(umpteen|umpteenth|kajillion|a gazillion|ginormous|humongous|uber-rich|teeny|teeny-tiny|itty-bitty)",
    "(tippy|teensy|smack dab|way more|way less|way better|way worse|way bigger|a whole lot)",
    "(a lot more like|lots more|precious few|precious little|scant evidence|not one whit|a whit of)",
    // talk
    "(pretty much|kind of like|sort of like|big deal|no big deal|no biggie|no-brainer|slam dunk)",
    "(easy-peasy|piece of cake|walk in the park|you name it|whatnot|stuff like that|and stuff)",
    "(and such like|the whole shebang|whole nine yards|the whole kit and caboodle|the full monty|gonna)",
    "(wanna|gotta|kinda|sorta|lotta|outta|y’all|ain’t|nope|yep|yup|yeah|okay then|dude|dudes|bro|folks)",
    "(buddy|pal|chum|mate|guvnor|kiddo|kiddos|peeps|homie|honcho/n|head honcho|bigshot|top dog/n|fat cats)",
    "(hot-shot/n|wonk/n|egghead/n|suit/n in|pencil-pusher/n|pen-pusher/n|bean counter/n|paper-pusher/n)",
    "(number-cruncher/n|brethren|brass of|powers that be|big time|bigly|yuge|sad !|not so much|good on)",
    "(good for him|good for her|good for them|hat tip|kudos to|props to|three cheers|thumbs up)",
    "(give it up for|bless his heart|bless her heart|bless their hearts|poor thing|poor souls|poor saps)",
    "(tough luck|too bad|fat chance|dream on|get real|get a grip|get over it|get a life|wake up|grow up)",
    "(shut up|lighten up|chill out|calm down|buckle up|hold on to your hats|stay tuned|brace yourself)",
    "(grab the popcorn|pass the popcorn|pop the champagne|roll your eyes|eye roll|face-palm|facepalm)",
    "(mic drop|epic fail|fail whale|own goal|swing and a miss|strike three|game over|mission accomplished)",
    "(checkmate|gotcha|busted|boom !|bam !|pow !|lol|lmao|smh|omg|rofl|meh|bleh|hmm|umm|uh-oh|hoo boy)",
    "(oh boy|boy oh boy|man oh man|holy cow|holy moly|jeepers|crikey|blimey|strewth|bonzer|fair dinkum)",
    "(bloke/n|sheila/n|chap/n|lad/n on tour|cuppa|brekkie|chuffed|gutted fans|knackered|cheeky|rum lot)",
    "cobblers",
  ],
  except: [
    "(bunch of roses|bunch of flowers|bunch of grapes|bunch of keys|bunch of bananas|pal of|running mate)",
    "(class mate|mate/v|room mate|first mate|check mate|lad/n|too bad to|wake up early|wake up at|woke up)",
    "calm down after",
  ],
  guards: [
    { guard: "allow", what: ["negation"] },
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
      words: ["(flower/n|florist/n|grape/n|rose/n|banana/n|herb/n|parsley|coriander)"],
      within: 4,
    },
  ],
  message: "A chatty tone invites the reader to share an attitude.",
  question: "Does the chatty word hide a claim that would need a source?",
  citation:
    "Biber 1988 (involved production); Fairclough 1995 (conversationalisation of public discourse)",
  examples: {
    marked: [
      "The council bought [a bunch of] lamps that nobody lit.",
      "[Dream on], says the timetable at the pier.",
      "It is a [no-brainer] to the mill owners.",
      "The senate’s [head honcho] took the corner desk.",
    ],
    silent: [
      "“It’s a no-brainer,” the baker said.",
      "The florist sold a bunch of roses.",
      "His chest was strapped after the fall.",
      "The yolk and the white are kept apart.",
    ],
  },
});
