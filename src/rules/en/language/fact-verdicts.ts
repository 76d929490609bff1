import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/fact-verdicts",
  dimension: "language",
  name: "Verdicts on truth in the reporter’s voice",
  tier: "C",
  family: "verdict",
  match: [
    "(false claim/n|false accusation/n|false allegation/n|false narrative/n|false statement/n about)",
    "(false premise/n|false hope/n|false promise/n|falsely claim/v|falsely accuse/v|falsely assert/v)",
    "(falsely suggest/v|falsely state/v|baseless claim/n|baseless accusation/n|baseless allegation/n)",
    "(baseless conspiracy|unfounded claim/n|unfounded allegation/n|unfounded conspiracy|unfounded fear/n)",
    "(debunked claim/n|debunked theory|debunked conspiracy|discredited claim/n|discredited theory)",
    "(dubious claim/n|bogus claim/n|misleading claim/n|wild claim/n|outlandish claim/n|without evidence)",
    "(with no evidence|offered no evidence|no evidence whatsoever|not a shred of evidence|lied about)",
    "(lied to|lying about|lying to the|lies about|told lies|web of lies|string of lies|litany of lies)",
    "(cover up the truth|hide the truth|hiding the truth|twist the truth|twisted the truth)",
    "(distort the truth|distorted the truth|stretch the truth|half truth|fact-free|evidence-free)",
    "(reality-based|reality-denying|alternative reality|alternate reality|parallel universe)",
    "(alternate universe|fantasy world|fantasy land|la-la land|cloud cuckoo land|never-never land)",
    "(detached from reality|divorced from reality|out of touch with reality|denies reality|deny reality)",
    "(denying reality|ignore reality|ignores reality|contrary to reality|laughably false|provably false)",
    "(patently false|objectively false|blatantly false|simply not true|plainly untrue|flatly untrue)",
    "(flatly contradict/v|flies in the face of|debunk/v|myth that|myths about|the myth of|pernicious myth)",
    "(persistent myth|urban legend|old wives’ tale|misconception/n|fallacy|fallacies|canard|trope)",
    "(dangerous rhetoric|dangerous lie/n|dangerous myth/n|hateful rhetoric|incendiary rhetoric)",
    "(inflammatory rhetoric|divisive rhetoric|racist rhetoric|extreme rhetoric|overheated rhetoric)",
    "(heated rhetoric|empty rhetoric|anti-immigrant rhetoric|extremist rhetoric|racist trope/n)",
    "(anti-Semitic trope/n|antisemitic trope/n|racist remark/n|racist comment/n|racist attack/n)",
    "(racist tweet/n|sexist remark/n|sexist comment/n|bigoted remark/n|offensive remark/n|hate speech by)",
    "(hateful remark/n|hateful comment/n)",
  ],
  except: ["(false claims act|false statements to the fbi)"],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["(misinformation|disinformation|fact-check*|fact check|fact checker/n)"],
    },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    { guard: "allow", what: ["hedge"] },
  ],
  message: "The reporter gives a verdict on the truth or decency of what was said.",
  question: "Which check or source supports this verdict?",
  citation:
    "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013 (epistemological bias); Da San Martino et al. 2019 (doubt)",
  examples: {
    marked: [
      "The flyer repeats the [false claim] that the well is dry.",
      "The minister [lied about] the bridge.",
      "Her fans live in an [alternate universe].",
      "His [hateful rhetoric] fills the square.",
    ],
    silent: [
      "“They lied about us,” the miner said.",
      "The clinic filed a false claim form for 40 patients.",
      "The class read an urban tale in Welsh.",
      "The judge said the report was not false.",
    ],
  },
});
