import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/critical-words",
  dimension: "language",
  name: "Critical words that need a ground",
  tier: "C",
  family: "criticism",
  match: [
    // adjectives
    "(hopeless|immoral|indefensible|discredited|useless|fraudulent|fictitious|inflammatory|manic|foul)",
    "(poisonous|predatory|infantile|juvenile|immature)",
    // nouns
    "(atrocity/n|circus/n|demon/n|witch hunt/n|rubbish/n)",
    // verbs
    "(cripple/v|corrupt/v|poison/v|loot/v|censor/v|bankrupt/v|erase/v|mutilate/v)",
    // more adjectives
    "(paranoid|revisionist|self-dealing|uninformed|conspiratorial|subversive|undemocratic|corrupt)",
    // more nouns
    "(authoritarianism/n|embarrassment/n|pretext/n|barbarism/n)",
    // more verbs
    "(decimate/v|dismantle/v|plunder/v|annihilate/v|swagger/v|co-opt/v|besmirch/v|libel/v|defame/v)",
    "(dehumanise/v|cheapen/v|drool/v|whip/v up|drum/v up|destroy/v our)",
  ],
  except: [
    "(agenda item/n|meeting agenda|on the agenda|legislative agenda|the agenda for|business agenda)",
    "(policy agenda|flying circus|circus act/n|monster truck/n|cookie monster|loch ness monster)",
    "(joke about|inside joke|running joke|garbage collection|garbage truck/n|garbage bag/n|garbage can/n)",
    "(garbage dump/n|rubbish bin/n|rubbish heap/n|rubbish collection|tennis racket/n|food poisoning)",
    "(rat poison|poison ivy|poison gas|failed bank/n|failed attempt/n|failed bid/n|failed state/n)",
    "(failed coup|toxic waste|foul play|foul ball/n|predatory lending|predatory pricing|tainted water)",
    "(tainted blood|poisonous snake/n|poisonous plant/n|poisonous gas|incendiary device/n)",
    "(inflammatory bowel|inflammatory syndrome|juvenile court/n|juvenile detention|juvenile justice)",
    "(fraudulent transaction/n|manic depression|genital mutilation|torch relay|olympic torch)",
    "erased from the disk",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: [
        "(ancient|Roman|century|ship/n|fire|storm/n|hotel/n|resort/n|pool/n|polio|malaria|pest/n|bomb/n)",
        "(submarine/n|duck/n|acrobat/n|clown/n|opera|theatre|tennis|film/n|novel/n|comedy/n|snake/n|plant/n)",
        "(meeting/n|court|jury|patient/n|mushroom/n)",
      ],
      within: 5,
    },
    { guard: "allow", what: ["hedge"] },
  ],
  message: "The word criticises; it is fair where the text gives the ground.",
  question: "Does the text show the ground for this word, and who says so?",
  citation: "Martin & White 2005 (judgement); Hunston & Thompson 2000",
  examples: {
    marked: [
      "The lobby has [poisoned] the talks over the canal.",
      "The canton’s [discredited] flood plan is back.",
      "The new chair has [dismantled] the canal office.",
      "The levy [bankrupts] the mill.",
    ],
    silent: [
      "The circus arrives with two acrobats.",
      "“It’s a joke,” he said.",
      "The agenda item was put off.",
      "The board said the failed valve had been replaced in May.",
    ],
  },
});
