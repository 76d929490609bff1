import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/widely-believed",
  dimension: "sourcing",
  name: "Widely believed, by whom?",
  tier: "A",
  family: "vague-source",
  match: [
    "[it (is|was|has been|is now|had been|has long been) (widely|generally|commonly|often|sometimes|increasingly|broadly|popularly|universally|well|now|also) (believed|thought|understood|said|feared|assumed|considered|rumoured|known|acknowledged|accepted|reported|alleged|claimed|argued|felt|hoped|suggested|agreed|recognised|held|speculated|suspected)]",
    "[it (is|was|has been|had been) (believed|thought|understood|said|feared|assumed|rumoured|felt|claimed|speculated|suspected|alleged|argued|suggested|considered)] (that|to|by (some|many|most)|he|she|the|they|there)",
    "[(is|are|was|were|been|be|being) (widely|generally|commonly|broadly|popularly|universally|largely|increasingly|frequently|long) (seen|regarded|viewed|considered|perceived|described|hailed|criticised|condemned|praised|panned|derided|mocked|credited|blamed|touted|celebrated|interpreted|recognised) (as|to|for|by|that)?]",
    "[(is|are|was|were|been|be|being) (widely|generally|commonly|broadly|popularly|universally|largely|increasingly|frequently|long) (believed|thought|expected|known|feared|understood|reported|rumoured|assumed|acknowledged|held|reviled|ridiculed|denounced|accepted|suspected|loathed|hated|despised) (as|to|for|by|that)?]",
    "[(widely|generally|commonly|broadly|universally) (seen|regarded|viewed|considered|perceived|described|hailed|criticised|condemned|praised|panned|derided|mocked|credited|blamed|touted|believed|thought|feared|rumoured|reviled|ridiculed|denounced|despised|acknowledged) (as|to|for|by)?]",
    "[(is|are|was|were) (rumoured|reputed|whispered) to]",
    "[(is|are|was|were) (seen|regarded|viewed|considered|perceived|described|hailed|derided|mocked|denounced|condemned|praised|criticised) by (some|many|most|critics|observers|experts|analysts|opponents|supporters|insiders|others) (as|to|for)?]",
    "[(has|have|had) (been|long been|often been|sometimes been|also been|frequently been|repeatedly been|variously been) (described|hailed|derided|mocked|denounced|criticised|condemned|praised|called|dubbed|labelled|branded|likened|compared|accused) (as|for|by|of|to)? (by (some|many|most|critics|observers|experts|opponents|others))]",
    "[(has|have|had) (long|often|frequently|widely|variously|repeatedly) been (described|hailed|derided|mocked|denounced|criticised|condemned|praised|called|dubbed|labelled|branded|likened|regarded|seen|viewed|considered|accused)]",
    "[(is|are) (often|sometimes|frequently|usually|popularly|commonly|increasingly) (said|described|called|referred to|portrayed|cited|dubbed|accused|criticised|blamed|praised|hailed|likened|thought|believed|considered|regarded|seen|viewed) (to|as|for|of|by)?]",
    "[(common|popular|conventional|received|prevailing|growing|general|widespread) (wisdom|opinion|belief|perception|consensus|assumption|feeling|suspicion|sense|view|impression|theory) (is|was|has it|holds|among|that|in)]",
    "[there (is|are|was|were|has been) (a|an)? (widespread|broad|general|growing|increasing|near-universal|wide|strong|widespread) (agreement|consensus|belief|concern|concerns|fear|fears|speculation|support|anger|suspicion|feeling|sense|recognition|acceptance|discontent|unease|perception|view|worry|impression)]",
  ],
  except: ["well known", "it is known", "widely (used|available|known|reported|expected)"],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(poll|polls|polled|pollster/n|survey|surveys|surveyed|percent|respondents|questionnaire|referendum)",
      ],
    },
    {
      guard: "unless-near",
      words: [
        "by (the|a|an|his|her|their)? #name",
        "by (prosecutors|police|the (court|judge|commission|agency|un|government|ministry|fda|who|club|league|board|committee|president|minister|state|army))",
      ],
      within: 5,
      side: "right",
    },
    {
      guard: "unless-in-sentence",
      words: ["(percent|dose|mg|gene|species|clinical|tolerated|trial)"],
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
  ],
  message: "The passive hides who holds the belief.",
  question: "Believed by whom, and on what grounds?",
  citation: "Agentless passive attribution (Fowler 1991; Ganter & Strube 2009)",
  examples: {
    marked: [
      "[It is widely believed] that the mine in Chile will close.",
      "He [is widely seen as] the power behind the throne.",
      "The duke [is rumoured to] own the bank.",
      "[There is a growing sense] that the talks have failed.",
      "The bill [has long been criticised] in the Senate of Nigeria.",
      "[Conventional wisdom holds] that rates will fall.",
    ],
    silent: [
      "The substance is considered to be safe below 5 mg, the agency found.",
      "The path is widely used by hikers.",
      "She is considered for the post of coach by the club.",
      "The king was seen at the window.",
      "Tests found that the drug is generally well tolerated.",
      "He has been accused of theft by prosecutors in Milan.",
    ],
  },
});
