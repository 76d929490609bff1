import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/colloquial-tone",
  dimension: "language",
  name: "Chatty tone",
  tier: "C",
  family: "involvement",
  match: [
    // quantity
    "(whole bunch|oodles of|gobs of|scads of|boatload of|boatloads of|truckload of|shedload of|zillion/n)",
    "(bazillion|gazillion|umpteen|umpteenth|kajillion|a gazillion|ginormous|humongous|uber-rich|teeny)",
    "(teeny-tiny|itty-bitty|tippy|teensy|smack dab|a lot more like|precious few|precious little)",
    "(scant evidence|not one whit|a whit of)",
    // talk
    "(kind of like|sort of like|big deal|no big deal|no biggie|no-brainer|easy-peasy|whatnot)",
    "(stuff like that|and stuff|and such like|the whole shebang|whole nine yards)",
    "(the whole kit and caboodle|the full monty|sorta|lotta|outta|y’all|ain’t|nope|okay then|chum|guvnor)",
    "(kiddo|kiddos|peeps|homie|bigshot|fat cats|hot-shot/n|wonk/n|egghead/n|pencil-pusher/n|pen-pusher/n)",
    "(bean counter/n|paper-pusher/n|number-cruncher/n|brethren|powers that be|bigly|yuge|good for him)",
    "(good for her|good for them|hat tip|three cheers|give it up for|bless his heart|bless her heart)",
    "(bless their hearts|poor thing|poor souls|poor saps|tough luck|fat chance|get a grip|lighten up)",
    "(chill out|buckle up|brace yourself|grab the popcorn|pass the popcorn|pop the champagne)",
    "(roll your eyes|eye roll|face-palm|facepalm|epic fail|fail whale|swing and a miss|strike three)",
    "(checkmate|gotcha|busted|lol|lmao|smh|omg|rofl|meh|bleh|hmm|umm|uh-oh|hoo boy|oh boy|boy oh boy)",
    "(man oh man|holy cow|holy moly|jeepers|crikey|blimey|strewth|bonzer|fair dinkum|sheila/n)",
    "(lad/n on tour|chuffed|gutted fans|knackered|dodgy|rum lot|cobblers)",
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
      words: ["@reporting-word"],
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
      "The council bought [oodles of] lamps that nobody lit.",
      "The ferry has [precious few] friends in the capital.",
      "It is a [no-brainer] to the mill owners.",
      "The senate’s [bean counters] took the corner desk.",
    ],
    silent: [
      "“It’s a no-brainer,” the baker said.",
      "The florist sold roses by the dozen.",
      "His chest was strapped after the fall.",
      "The yolk and the white are kept apart.",
    ],
  },
});
