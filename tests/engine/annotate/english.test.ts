import { expect, test } from "vitest";
import { analyze } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { noRules } from "../small-ruleset.ts";

const statusOf = (text: string) =>
  analyze(articleFromBlocks([{ kind: "paragraph", text }], { language: "und" }), noRules).status;

test.each([
  "The council met on Monday and approved the budget, which had been in dispute for most of the year.",
  "A report by the ministry says that trains were late more often than in the year before.",
])("without a declared language, “%s” is read as English", (text) => {
  expect(statusOf(text)).not.toBe("unsupported-language");
});

test.each([
  "Der Rat hat am Montag den Haushalt beschlossen, über den in diesem Jahr lange gestritten wurde.",
  "Le conseil a adopté lundi le budget, qui avait été contesté pendant la plus grande partie de l’année.",
  "El consejo aprobó el lunes el presupuesto, que había sido discutido durante casi todo el año.",
  "Het bestuur keurde maandag de begroting goed, waarover in dit jaar lang is gestreden.",
  "理事会は月曜日に予算を承認した。",
])("without a declared language, “%s” is not", (text) => {
  expect(statusOf(text)).toBe("unsupported-language");
});
