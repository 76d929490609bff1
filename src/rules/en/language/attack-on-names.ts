import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/attack-on-names",
  dimension: "language",
  name: "People “attack”, “rip” and “torch” each other",
  tier: "C",
  family: "conflict-speech",
  match: [
    "[(assail/v|bash/v|trash/v|torch/v|rip/v|roast/v|ridicule/v|deride/v|belittle/v|berate/v|savage/v|skewer/v|troll/v|smear/v|swipe/v at|jab/v at|rail/v against|rant/v about|rage/v at|lash/v out at|fire/v back at|punch/v back at|snipe/v at)] (#name|conservatives|liberals|progressives|leftists|feminists|the media|the press|critics|opponents|rivals|lawmakers|officials)",
    "[(sneer/v at|jeer/v|taunt/v|smack/v down|slap/v down|pander/v to|cozy/v up to|cosy/v up to|gush/v over|fawn/v over|swoon/v over|clobber/v|lambaste/v|lambast/v|slam/v|blast/v|pummel/v|hammer/v|rebuke/v|upbraid/v|castigate/v|excoriate/v|eviscerate/v)] (#name|conservatives|liberals|progressives|leftists|feminists|the media|the press|critics|opponents|rivals|lawmakers|officials)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: [
        "(drone/n|missile/n|rocket/n|military|troops|soldier/n|airstrike/n|air strike/n|army|forces|gunman)",
        "(gunmen|knife|shark/n|dog/n|bear/n|base|convoy|village/n|town/n|city|ship/n|tanker/n|police|killed)",
        "(wounded|terrorist/n|militant/n|insurgent/n|rebel/n|heart|cyber|hacker/n|stabbed|assailant/n)",
      ],
      within: 6,
    },
  ],
  message: "An exchange of views is told as blows.",
  question: "What did the person say, in plain words?",
  citation: "Lakoff & Johnson 1980 (argument is war); Fowler 1991",
  examples: {
    marked: [
      "The mayor [ripped] Republicans over the toll.",
      "The host [roasted] Labour for an hour.",
      "Her column [belittles] Trudeau once more.",
      "The editor [fawns over] Tories on the canal.",
    ],
    silent: [
      "The dog attacked a walker in the park.",
      "“They attacked Democrats,” she said.",
      "The cook grilled the fish.",
      "The navy did not attack Gandhi Harbour.",
    ],
  },
});
