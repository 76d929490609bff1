import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/no-middle-ground",
  dimension: "falseDichotomy",
  name: "The middle is closed",
  tier: "A",
  family: "closed-middle",
  match: [
    "[(there's|leaves|allows|there (is|was|can be)) simply? no (middle|neutral|third|common) (ground|way|path|road|option|position)]",
    "[(there's|there (is|can be)) no (in-between|halfway house|half measures|(grey|gray) area|room for (compromise|neutrality|nuance|moderation))]",
    "[(can't|cannot|can not|couldn't) (possibly)? have it both ways]",
    "[(you|we|one|they|nobody|no one) (can't|cannot|can not|can) (have|do|be|want|support|serve|love|keep) both]",
    "[(but|and) (not|never) both] #end",
    "[(we|you|one|nobody|no one|no country|no nation) (can't|cannot|can no longer|can|may not|must not) (remain|stay|be|stand) (neutral|on the (fence|sidelines))]",
    "[all-or-nothing] (battle|choice|struggle|fight|war|contest|question|world|vision|conflict|decision)",
    "(is|are|was) [all-or-nothing]",
    "[it is now or never]",
    "[it's now or never]",
    "[(sink|swim) or (sink|swim)] #end",
    "[(do or die|make or break)] #end",
    "[(you|one|we|they|nobody) (cannot|can't|can not) ..8 and (then|also|still|simultaneously|at the same time) (turn around|claim|expect|pretend|say|demand|call|want|support|complain|hope|insist|be)]",
    "[(we|you) (can't|cannot|can not) do both]",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: ["(contract|bet|wager|keep-it-all|campaign model|kickstarter|crowdfunding|cuisine)"],
    },
  ],
  message: "Positions between the two poles are declared impossible.",
  question: "Is there really nothing between the two, and who stands there?",
  citation: "Fallacy of the excluded middle applied to contraries (Walton 1989; Tindale 2007)",
  examples: {
    marked: [
      "[You cannot cut the buses and still claim] to love the suburbs.",
      "On water rights [there is no middle ground].",
      "Brussels [cannot have it both ways].",
      "For the union this is [all or nothing].",
      "Between the old dynasty and the new [there can be no neutral ground].",
      "You can have cheap food or green farms, [but not both].",
      "[No country can stay neutral].",
    ],
    silent: [
      "The two sides are looking for middle ground on water rights.",
      "The crowdfunding campaign is all or nothing, and backers get their money back.",
      "Both players can be in the squad on Saturday.",
      "He said there is some room for compromise.",
      "The mediator was asked to find a third way.",
    ],
  },
});
