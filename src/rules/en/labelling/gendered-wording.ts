import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/gendered-wording",
  dimension: "labelling",
  name: "Gendered wording",
  tier: "C",
  family: "gendered",
  match: [
    // occupations marked by sex
    "(lady doctor/n|woman doctor/n|women doctors|lady lawyer/n|woman lawyer/n|lady judge/n|woman judge/n)",
    "(lady driver/n|woman driver/n|women drivers|lady boss/n|girl boss/n|girlboss/n|woman boss/n)",
    "(woman pilot/n|lady pilot/n|woman engineer/n|woman scientist/n|lady scientist/n|woman writer/n)",
    "(lady novelist/n|authoress/n|poetess/n|sculptress/n|murderess/n|adulteress/n|comedienne/n|aviatrix)",
    "(executrix|manageress/n|stewardess/n|air hostess/n|usherette/n|career woman|career women)",
    "(career girl/n|working mother/n juggling|working mum/n juggling|mumpreneur/n|mompreneur/n|she-EO)",
    "(male secretary|male midwife|male model turned|manny|charwoman|tea lady|meter maid/n|weather girl/n)",
    "(script girl/n|call girl/n|office girl/n|salesgirl/n|shopgirl/n|cover girl/n|fireman|firemen|mailman)",
    "(repairman|anchorman|statesmanlike|statesmanship|man-hours|mankind|man in the street|the common man)",
    "(working man|best man for the job|man up|grow a pair|man of the house|men folk|womenfolk|fairer sex)",
    "(weaker sex|gentler sex|old maid|spinster|spinsters|man-eater|gold digger/n|trophy wife|trophy wives)",
    "(hysterical woman|hysterical women|shrill woman|nagging wife|ball-breaker|ice queen|dragon lady)",
    "(iron lady of|blonde bombshell|bombshell blonde|leggy|busty|curvy|buxom|voluptuous|glamorous blonde)",
    "(attractive blonde|pretty blonde|yummy mummy|soccer mom/n|feisty woman|feisty female|bossy woman)",
    "(ladylike|unladylike|like a girl|throw like a girl|girly|effeminate|sissy|manly|unmanly|emasculated)",
    "(emasculating|henpecked|under the thumb|mummy’s boy|mama’s boy|boys will be boys)",
  ],
  except: [
    "(businessman of the year|fireman sam|postman pat|invisible man|cover girl magazine|spinster’s ball)",
    "(cougar attack/n|cougar sighting/n)",
  ],
  guards: [{ guard: "unless-near", words: ["(cougar/n seen|wildlife|zoo|forest)"], within: 5 }],
  message: "The wording names a sex where the matter does not need it.",
  question: "Would the text say the same of a person of the other sex?",
  citation: "Lakoff 1975; Mills 2008; Fowler 1991 (discrimination in discourse)",
  examples: {
    marked: [
      "The [lady doctor] from the valley won the prize.",
      "A [career woman] should know better.",
      "A [trophy wife] sat beside the minister.",
      "The bank’s [girlboss] kept the villa.",
    ],
    silent: [
      "“She’s a career woman,” he said.",
      "The women’s doctor is a gynaecologist.",
      "The firefighter carried the dog out.",
      "The cougar was seen near the school.",
    ],
  },
});
