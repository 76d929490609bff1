import { stripVTControlCharacters } from "node:util";
import type { AnalysisReport } from "../../src/engine/report.ts";
import { cardFacts, cardSections } from "./card-sections.ts";

/** A card as plain text for a terminal. `text` is the article's text. */
export function cardAsText(report: AnalysisReport, text: string): string {
  const lines = [titleOf(report), ...cardFacts(report).map((fact) => `  ${fact}`)];
  for (const section of cardSections(report, text)) {
    lines.push("", section.heading);
    for (const line of section.lines) {
      lines.push(`  ${line.text}`, ...line.details.map((detail) => `    - ${detail}`));
    }
  }
  return `${lines.map(harmless).join("\n")}\n`;
}

/** A card as Markdown. `text` is the article's text. */
export function cardAsMarkdown(report: AnalysisReport, text: string): string {
  const lines = [`# ${escaped(titleOf(report))}`, ""];
  lines.push(...cardFacts(report).map((fact) => `${escaped(fact)}  `));
  for (const section of cardSections(report, text)) {
    lines.push("", `## ${escaped(section.heading)}`, "");
    for (const line of section.lines) {
      lines.push(`- ${escaped(line.text)}`);
      lines.push(...line.details.map((detail) => `  - ${escaped(detail)}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

const titleOf = (report: AnalysisReport): string =>
  report.source.title === "" ? "(no headline)" : report.source.title;

/** An article's text must not steer the terminal that shows it. */
const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");

/** Characters that mean something in Markdown stand for themselves. */
const escaped = (text: string): string =>
  harmless(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|]/g, "\\$&");
