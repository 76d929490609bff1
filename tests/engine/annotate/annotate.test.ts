import { describe, expect, test } from "vitest";
import { type AnnotatedText, annotate } from "../../../src/engine/annotate/annotate.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { noRules } from "../small-ruleset.ts";

const annotated = (...texts: string[]): AnnotatedText =>
  annotate(
    articleFromBlocks(texts.map((text) => ({ kind: "paragraph", text }))),
    noRules.lexicon,
    noRules.words,
  );
const sentences = (...texts: string[]) => {
  const { sentences: found, text } = annotated(...texts);
  return found.map(({ start, end }) => text.slice(start, end));
};
const quotations = (...texts: string[]) => {
  const { quotations: found, text } = annotated(...texts);
  return found.map(({ start, end }) => text.slice(start, end));
};
const tokens = (text: string) => {
  const { tokens: found } = annotated(text);
  return Array.from({ length: found.count }, (_, at) => text.slice(found.start[at], found.end[at]));
};

describe("tokens", () => {
  test.each([
    ["The U.S. won 3.5% more.", ["The", "U.S.", "won", "3.5%", "more", "."]],
    ["don't; it’s Ann’s", ["don't", ";", "it’s", "Ann"]],
    ["well-known ex-minister", ["well", "known", "ex", "minister"]],
    ["£300m (in 2024)", ["300m", "(", "in", "2024", ")"]],
    ["Zürich — Łódź", ["Zürich", "—", "Łódź"]],
  ])("of “%s”", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("sentences", () => {
  test.each<[string, string[]]>([
    ["Mr. Lee met Gen. Roe. They spoke.", ["Mr. Lee met Gen. Roe.", "They spoke."]],
    ["J. R. Lee won. It rained.", ["J. R. Lee won.", "It rained."]],
    ["It rose 3.5 points. No. 5 fell.", ["It rose 3.5 points.", "No. 5 fell."]],
    ["He lives in the U.S. The war ended.", ["He lives in the U.S.", "The war ended."]],
    ["The U.S. Army came.", ["The U.S. Army came."]],
    ["“Stop! Go!” she cried. He went.", ["“Stop! Go!” she cried.", "He went."]],
    ["He left at 6 p.m. She stayed.", ["He left at 6 p.m.", "She stayed."]],
    ["Why? Because.", ["Why?", "Because."]],
    ["1. Eat well 2. Sleep well", ["1. Eat well", "2. Sleep well"]],
    ["He waited (it was late). She came.", ["He waited (it was late).", "She came."]],
    ["It ended.[3] Then it rained.", ["It ended.[3]", "Then it rained."]],
  ])("of “%s”", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("end with their block", () => {
    expect(sentences("No stop here", "Next block")).toEqual(["No stop here", "Next block"]);
  });

  test("are cut at a length that keeps work bounded", () => {
    expect(sentences("word ".repeat(2_000)).length).toBeGreaterThan(3);
  });
});

describe("quotations", () => {
  test.each<[string, string[]]>([
    ['She said "no" twice.', ['"no"']],
    ["“Yes,” he said, “of course.”", ["“Yes,”", "“of course.”"]],
    ["„Nein“, sagte er.", ["„Nein“"]],
    ["Il a dit « non ».", ["« non »"]],
    ["He called it ‘a mess’ and left.", ["‘a mess’"]],
    ["“He told me ‘never again’,” she said.", ["“He told me ‘never again’,”"]],
    ["The ministers’ plan and Lee’s answer.", []],
    ["It was the '90s and rock 'n' roll.", []],
    ['A 6" pipe broke.', []],
  ])("in “%s”", (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test("run over paragraphs that each open with a mark", () => {
    expect(quotations("“We began early.", "“We ended late,” she said.")).toEqual([
      "“We began early.",
      "“We ended late,”",
    ]);
  });
});

describe("attributions", () => {
  const found = (text: string) => {
    const { attributions, tokens: t, text: whole } = annotated(text);
    const words = (from: number, to: number) => whole.slice(t.start[from], t.end[to - 1]);
    return attributions.map((each) => ({
      speaker: words(each.from, each.to),
      verb: words(each.verb, each.verb + 1),
      direct: each.direct,
      said: each.pieces.map((piece) => words(piece.from, piece.to)),
    }));
  };

  test.each([
    [
      "Ann Lee said that it rained.",
      { speaker: "Ann Lee", verb: "said", direct: false, said: ["that it rained."] },
    ],
    [
      "“It rained,” said Ann Lee.",
      { speaker: "Ann Lee", verb: "said", direct: true, said: ["It rained,"] },
    ],
    [
      "It rained, the minister said.",
      { speaker: "the minister", verb: "said", direct: false, said: ["It rained,", "."] },
    ],
    [
      "According to Ann Lee, it rained.",
      { speaker: "Ann Lee", verb: "According", direct: false, said: ["it rained."] },
    ],
    [
      "Ann Lee, a professor at the University of Oslo, said it rained.",
      { speaker: "Ann Lee", verb: "said", direct: false, said: ["it rained."] },
    ],
    [
      "Critics argue that it rained.",
      { speaker: "Critics", verb: "argue", direct: false, said: ["that it rained."] },
    ],
    [
      "Ann Lee (D-N.Y.), the chair of Roe Trust, a group that sued Jo Poe in May, said it rained.",
      { speaker: "Ann Lee", verb: "said", direct: false, said: ["it rained."] },
    ],
    [
      "“It rained,” said Green party leader Ann Lee.",
      { speaker: "Green party leader Ann Lee", verb: "said", direct: true, said: ["It rained,"] },
    ],
    [
      "Ann Lee opened the session and said it rained.",
      { speaker: "Ann Lee", verb: "said", direct: false, said: ["it rained."] },
    ],
    [
      "Ann Lee left early, saying it rained.",
      { speaker: "Ann Lee", verb: "saying", direct: false, said: ["it rained."] },
    ],
    [
      "Ann Lee asked the mayor whether it rained.",
      {
        speaker: "Ann Lee",
        verb: "asked",
        direct: false,
        said: ["the mayor whether it rained."],
      },
    ],
    [
      "“It rained,” Ann Lee wrote in a letter to the council.",
      { speaker: "Ann Lee", verb: "wrote", direct: true, said: ["It rained,"] },
    ],
    [
      "“Did it rain?” Ann Lee asked.",
      { speaker: "Ann Lee", verb: "asked", direct: true, said: ["Did it rain?", "."] },
    ],
    [
      "Ann Lee left early, saying that it rained.",
      { speaker: "Ann Lee", verb: "saying", direct: false, said: ["that it rained."] },
    ],
  ])("in “%s”", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("a quotation without a verb goes to the speaker before it in the paragraph", () => {
    const [first] = found("“It rained,” Ann Lee said. “Nobody had an umbrella with them.”");
    expect(first?.said.at(-1)).toBe("Nobody had an umbrella with them.");
    const later = annotated("“It rained,” Ann Lee said.", "“Nobody had an umbrella with them.”");
    expect(later.attributions[0]?.pieces.at(-1)?.to).toBe(later.sentences[0]?.to);
  });

  test.each([
    "The claim was false.",
    "The report notes were lost.",
    "Output rose more than expected in June.",
    "He was told to leave.",
    "Saying so took courage.",
    "“It rained,” said Monday’s paper.",
    "Rain and said clouds passed over Oslo.",
  ])("none in “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });
});
