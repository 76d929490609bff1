import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/engine/annotate/annotate.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { noRules } from "../small-ruleset.ts";

function sentencesOf(...paragraphs: string[]): string[] {
  const article = articleFromBlocks(paragraphs.map((text) => ({ kind: "paragraph", text })));
  return annotate(article, noRules.lexicon, noRules.words).sentences.map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

/** A bar stands where one sentence ends and the next begins. */
const splits = (...marked: string[]) =>
  test.each(marked)("%s", (text) => {
    const expected = text.split(" | ");
    expect(sentencesOf(expected.join(" "))).toEqual(expected);
  });

describe("abbreviations, initials and numbers", () => {
  splits(
    "You will find it under N°. 1026.253. | Nobody else knows.",
    "The plot is No. 12 on the map. | The next is no. 13 there.",
    "The Nos. 3 and 4 lines met. | They left.",
    "He lives in the U.S. | Thousands of others do too.",
    "He lives in the U.K. | Yesterday he left.",
    "It was sold to Brown & Sons Inc. | Today it belongs to the state.",
    "The U.S. Army and the U.S. Senate agreed. | It passed.",
    "The U.S. Geological Survey, based in Virginia, said so.",
    "They met U.S. Rep. Ann Roe and U.S. Sen. Jo Lee. | It went well.",
    "It begins at 6 p.m. Monday and ends at 9 p.m. Eastern time. | Come early.",
    "It begins at 6 p.m. EST. | Come early.",
    "She came at 7 a.m. | Mr. Roe came at 8 a.m. | Nobody spoke.",
    "At 6 p.m. Mrs. Roe called.",
    "My name is Ann B. Roe. | It is short.",
    "Were you with Ann and co. at the lake? | Yes.",
    "Ask Ann and co. | They know.",
    "It was sold to Lee, Roe & Co. at noon.",
    "It was sold to Lee, Roe & Co. | It shut.",
    "We saw Mt. Etna and St. Peter's from 9th st. near the sea.",
    "That is Ann Roe Jr.'s bag. | He came with Jo Lee Jr. | They left.",
    "Jo Lee Jr. and Ann Roe Sr. met. | It rained.",
    "I went to the U.S.A. last year.",
    "It is for the E.U. Commission to say.",
    "The bird, i.e. the crow, ate corn, e.g. Maize, and so on. | It flew.",
    "It weighs 10 kg. | Ann weighs 50 lbs. | Jo runs 5 km. | He is tall.",
    "It fell on Jan. 5. | It rose in Feb. | The price fell.",
    "He has a Ph.D. | She has an M.D. from Oslo. | They met.",
    "Gov. Ann Roe, D-Mass., and Rep. Jo Lee, R-Calif., met. | They talked.",
    "She was born in Boston, Mass. | Her father was a cook.",
    "Gen. Roe met Lt. Col. Lee and Sgt. Poe. | All sat.",
    "Roe v. Lee was heard by the court. | It fell.",
    "The band (est. 1990) plays approx. 50 shows. | It tours.",
    "The Rev. Jo Lee and the Hon. Ann Roe came. | They sat.",
    "He lives at 10 Main St. | It is quiet.",
    "He lives at 10 Main St. in Salem and works on Park Ave. near it.",
    "At the corner of Main St. and Park Ave. stands a house. | It is red.",
    "Apple Inc. Chief Executive Jo Lee spoke. | He left.",
    "Lee Corp. said so. | Roe Ltd. did not.",
    "Fig. 3 shows it. | See fig. 4 and Sec. 5. | It rose.",
    "Vol. 2, No. 3, pp. 12-14. | It is long.",
    "The E. coli was found. | B. subtilis was not.",
    "He met Malcolm X. | Then he left.",
    "Plan B. was ready. | It failed.",
    "It was vitamin C. | He took it. | Take vitamin D. | Now.",
    "Was it World War I? | It was World War II. | No.",
    "“No.” | “Yes.” | “No!”",
    "It rained (see p. 5.). | It stopped.",
    "She earned her B.A. in 1999 and her M.A. in 2001. | Then she left.",
    "See ch. 4, art. 5 and para. 6. | It is clear.",
    "The U.N. Security Council met. | The U.N. said so. | It met in the U.N. | It ended.",
    "Washington, D.C. is big. | It is in Washington, D.C. | It is hot.",
    "The D.C. Circuit ruled. | It was late.",
    "Is it in D.C.? | Yes.",
    "He works for the F.B.I. | She works for the C.I.A. | They met.",
    "From A.D. 500 to 300 B.C. | It was long ago.",
    "The firm (est. 1990) grew. | It has 50 staff.",
    "The company, Roe Inc., grew. | It shut.",
    "The company, Roe, Inc. | It shut.",
    "Ann Roe, Ph.D., and Jo Lee, M.D., spoke. | All heard.",
    "Ann Roe, Ph.D. | She left.",
    "It was 5 ft. 6 in. tall. | It fell.",
    "At 10 a.m. the bell rang. | At 11 a.m. it rang again.",
    "It closes at 10 p.m. | Doors open at 9.",
    "Between 9 a.m. and 5 p.m. Monday to Friday it is open. | Not at 6 p.m.",
    "He met Sen. Roe, R-Ky., and Rep. Lee (D-N.Y.) there. | All spoke.",
    "The Dow Jones Industrial Avg. rose. | It fell.",
    "Mr. and Mrs. Roe left. | Dr. and Mrs. Lee stayed.",
    "It happened on Sept. 11. | It was a Tuesday.",
    "He was born c. 1450 in Rome. | He died in 1510.",
    "It costs Rs. 500. | It is cheap.",
    "Roe et al. found it. | Lee et al. (2012) did not.",
    "The case is Roe v. State. | It was heard.",
    "Jan. 6 was cold. | Feb. 7 was not.",
    "The 5th Ave. store shut. | It was small.",
    "He lived on 5th Ave. | She did not.",
    "He is at Ft. Worth and she is at Pt. Reyes. | They met.",
    "The temperature was 5 deg. | It rose.",
    "He read vol. 3. | She read no. 4 and nos. 5 to 7.",
    "U.S. stocks fell. | U.K. shares rose. | E.U. ones did not.",
    "He left the U.S. in May. | He came from the U.K. | He stayed.",
    "N. Korea and S. Korea met. | It went well.",
    "He is No. 1. | She is No. 2.",
    "The U.S.-led force left. | The E.U.'s did not.",
    "He is a Jr. member. | She is not.",
    "In Washington, D.C., it rained. | In L.A. it did not.",
    "He moved to L.A. | She moved to N.Y.C.",
    "He has an I.Q. of 90. | She has an I.Q. | He envies it.",
    "They are from the P.R.C. | Others are from the R.O.C.",
  );
});

describe("quotations and brackets", () => {
  splits(
    "He said: “We won!” | (He had not.) | Nobody answered.",
    "“Is it over?” | (It was not.) | She left.",
    "“If you would only--” | The door closed. | It was dark.",
    "“If you would only—” | He stopped. | It was dark.",
    "“If you would only--” said Ann. | It was dark.",
    "“I thought --” Ann began. | It was dark.",
    "He said: “We won!” (Which was not quite true.) | Nobody answered.",
    "“This is odd.” | She put it down.",
    "“This is odd,” she said. | “Very odd.” | He nodded.",
    "She said, “This is odd.” | Then she left.",
    "She said, “This is odd.” he replied.",
    "‘I see,’ he said. | ‘So do I.’ | They left.",
    'He asked, "Why?" | She did not know.',
    'He asked, "Why?" and left.',
    '"Why?" he asked. | "Because," she said.',
    '"Where is it?" Ann asked. | "There!" Jo said.',
    "“Stop!” Ann Roe shouted. | It was late.",
    "The book “Who Goes There?” is short. | I read it.",
    "The film “Help!” | Was it good? ",
    'The so-called "expert" left. | He was not missed.',
    "Did he say “no”? | He did.",
    "Did he say “no?” | He did.",
    "“Did he?” | “He did.” | They left.",
    "She shouted, “Fire!” and ran. | “Fire!” she cried again.",
    "He sang “Help!” and “Yes!” | Then he left.",
    "She said “yes.” | Then no.",
    "It rose 5%. | “Good,” he said.",
    "He was 5'10\". | She was 5'8\".",
  );
});

describe("ellipses", () => {
  splits(
    "One man waited . . . and left. | . . . The rest stayed. . . .",
    "One man waited ... and left.... | The rest stayed.",
    "He wanted to... | The phone rang.",
    "He said ... nothing. | Then he left.",
    "I was … well … late. | So what?",
    "“… and then it ended.” | She left.",
    "Wait... what? | No.",
    "Plain words . . . . | Next words.",
    "It was late... | He left.",
    "It was late. … He left.",
    "“It was late …” | He left.",
  );
});

describe("lists in one line", () => {
  splits(
    "1) Eggs | 2) Milk | 3) Bread",
    "(1) Eat well. | (2) Sleep well. | (3) Go out.",
    "i. Eat well | ii. Sleep well | iii. Go out",
    "a) eat well | b) sleep well | c) go out",
    "The plan: 1. cut costs, 2. hire staff and 3. go home.",
    "He read chapters i. and ii. of the book. | Then he slept.",
    "• Eat well | • Sleep well",
  );
});

describe("plain stops, names with stops and broken-off words", () => {
  splits(
    "It rained all day. | (It often does.) | We stayed in.",
    "He teaches art (He had worked as a cook.) at a school.",
    "She opened report.Pdf and read it.",
    "Write to Ann.Roe@example.com today. | She answers.",
    "See www.Example.com or http://www.example.com/A.Html for more. | It is free.",
    "[12: 10:15] [13: who? 10:20]",
    "He asked [who? 12 men] for help. | They came.",
    "This is J1.txt and main.py. | Both run.",
    "She has $20.50. | He has £3.20 left.",
    "Her site is https://www.example.5.com/new/a_b.html. | I like it.",
    "Oh!! | So long. | What?! | Is it?",
    "I see. | You and I. | Did you meet Jo I. Lee?",
    "It grew by 3.5 per cent. | Output fell 1.2%. | Wages rose.",
    "The vote was 7-2. | 12 men left.",
    "It cost $5. | $4 would be fair.",
    "He left in 2010. | 2011 was better.",
    "Q. What is it? | A. It is a cat.",
    "It rained; it poured. | (See page 5.) | It stopped.",
    "It rained (see page 5). | It stopped.",
    "He met Ann (and Jo?) in Rome. | They ate.",
    "He met Ann (Jo was ill. He slept.) in Rome. | They ate.",
    "Turn to page 5. | It is blank. | Page 6 is not.",
    "She scored 9.5. | He scored 9.",
    "It was (as he said!) late. | She left.",
    "The firm [now closed] grew. | It shut.",
    "He asked: Why? | Nobody knew.",
    "He won!!! | She lost :( It ended.",
    "Yahoo! said so. | Yahoo! grew.",
    "Is it A or B? | It is C.",
    "Who won? | No one.",
    "She said 'yes.' | Then no.",
    "[He laughs.] | It was late.",
    "*** It was late. | He left.",
    "– It was late. | – He left.",
    "Visit example.com. | It is free.",
    "Visit www.example.com/a?b=c. | It is free.",
    "Read index.html. | It is short.",
    "Ask @roe. | #Now is better.",
  );
});

describe("a lost space behind a stop", () => {
  test.each<[string, string[]]>([
    ["She came home late.Then it rained.", ["She came home late.", "Then it rained."]],
    ["She was late.Mr. Roe was not.", ["She was late.", "Mr. Roe was not."]],
    ["Was it late?Nobody knew.", ["Was it late?", "Nobody knew."]],
    ["So they left!Then it rained.", ["So they left!", "Then it rained."]],
    ["He paid 2,000.That was too much.", ["He paid 2,000.", "That was too much."]],
    ["“It is late.”Then he left.", ["“It is late.”", "Then he left."]],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each(["Open report.Pdf now.", "Write to Ann.Roe@example.com now.", "See www.Example.com."])(
    "none in “%s”",
    (text) => {
      expect(sentencesOf(text)).toEqual([text]);
    },
  );
});

describe("what is no part of a sentence", () => {
  test.each<[string, string[]]>([
    ["First Steps ........................ 12", ["First Steps"]],
    ["========== News of the Day", ["News of the Day"]],
    ["It rained. ----------", ["It rained."]],
    ["It rained ----------", ["It rained"]],
    ["Nothing was known.....", ["Nothing was known....."]],
    ["It rose to 12", ["It rose to 12"]],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test("a closing bracket behind a quotation is no sentence of its own", () => {
    expect(sentencesOf("They left. (They called it “resting.”)")).toEqual([
      "They left.",
      "(They called it “resting.”)",
    ]);
  });
});

describe("any text", () => {
  test("every token is in one sentence, in order, and no sentence is empty", () => {
    const pieces = [
      "(",
      ")",
      "[",
      "]",
      "“",
      "”",
      '"',
      ".",
      "...",
      "…",
      "—",
      "--",
      "?",
      "Mr.",
      "U.S.",
    ];
    const words = ["It", "rained", "1.", "a)", "ii.", "•", "He", "said", ",", "p.m.", "Monday"];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...pieces, ...words), fc.boolean()), { maxLength: 60 }),
        (parts) => {
          const text = parts.map(([part, spaced]) => (spaced ? `${part} ` : part)).join("");
          const article = articleFromBlocks([{ kind: "paragraph", text }]);
          const { sentences, tokens } = annotate(article, noRules.lexicon, noRules.words);
          let token = 0;
          for (const { start, end, from, to } of sentences) {
            expect(from).toBe(token);
            expect(to).toBeGreaterThan(from);
            expect(text.slice(start, end).trim()).not.toBe("");
            token = to;
          }
          expect(token).toBe(tokens.count);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
