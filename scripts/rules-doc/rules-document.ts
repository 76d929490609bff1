import type { RulesetSource } from "../../src/engine/compile.ts";
import type { Guard, Opposition, Rule, Topic } from "../../src/engine/define.ts";
import { DIMENSIONS, type Dimension } from "../../src/engine/report.ts";
import { DIMENSION_NAMES } from "../dimension-names.ts";

const PREFACE = `# Rules

Made from the rule files by \`npm run rules\`; change those, not this page.

A rule marks wording to weigh, not mistakes. Tier A weighs 1.5, B 1.0, C 0.5, less where a guard
speaks: in quotation marks, attributed to somebody, negated, hedged, with a figure or a name. The
pattern language and the guards are described in \`src/engine/define.ts\`. In examples, [square
brackets] hold what is marked.`;

/** The catalogue of all rules and topics of a language, in Markdown. */
export function rulesDocument(source: RulesetSource): string {
  const chapters = DIMENSIONS.flatMap((dimension) => {
    const rules = source.rules.filter((rule) => rule.dimension === dimension);
    return rules.length === 0 ? [] : [dimensionChapter(dimension, rules)];
  });
  const parts = [
    PREFACE,
    contents(source),
    ...chapters,
    oppositionsChapter(source.oppositions ?? []),
    topicsChapter(source.topics),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function contents(source: RulesetSource): string {
  const rows = DIMENSIONS.map((dimension) => {
    const rules = source.rules.filter((rule) => rule.dimension === dimension);
    const patterns = rules.reduce((sum, rule) => sum + rule.match.length, 0);
    return `| ${DIMENSION_NAMES[dimension]} | ${rules.length} | ${patterns} |`;
  });
  return ["| dimension | rules | patterns |", "|---|---:|---:|", ...rows].join("\n");
}

const dimensionChapter = (dimension: Dimension, rules: readonly Rule[]): string =>
  [`## ${DIMENSION_NAMES[dimension]}`, ...rules.map(ruleEntry)].join("\n\n");

function ruleEntry(rule: Rule): string {
  const flag = rule.flag === undefined ? "" : `, flag “${rule.flag.replace("-", " ")}”`;
  const facts = [
    `\`${rule.id}\` · tier ${rule.tier} · family ${rule.family}${flag}`,
    `${prose(rule.message)} *${prose(rule.question)}*`,
    `Source: ${prose(rule.citation)}`,
    `${rule.match.length} patterns: ${coded(rule.match)}`,
    ...(rule.except === undefined ? [] : [`Not in: ${coded(rule.except)}`]),
    ...(rule.guards === undefined || rule.guards.length === 0
      ? []
      : [`Guards: ${rule.guards.map(guardInWords).join("; ")}`]),
    [
      ...rule.examples.marked.map((example) => `- marked: ${prose(example)}`),
      ...rule.examples.silent.map((example) => `- silent: ${prose(example)}`),
    ].join("\n"),
  ];
  return [`### ${prose(rule.name)}`, ...facts].join("\n\n");
}

function guardInWords(guard: Guard): string {
  switch (guard.guard) {
    case "unless-near":
    case "only-near":
      return `${guard.guard.replace("-", " ")} (${guard.within ?? 4} words, ${
        guard.side === undefined || guard.side === "both" ? "either side" : guard.side
      }) ${coded(guard.words)}`;
    case "unless-in-sentence":
    case "only-in-sentence":
      return `${guard.guard.replaceAll("-", " ")} with ${coded(guard.words)}`;
    case "only-in":
      return `only in the ${guard.place}`;
    case "unless-topic":
      return `unless the topic is ${coded(guard.topics)}`;
    case "at-least":
      return `from ${guard.count} in one article`;
    case "needs-company":
      return "only with another finding in the sentence";
    case "only-question":
      return "only in a question";
    case "unless-question":
      return "not in a question";
    case "allow":
      return `speaks in spite of ${guard.what.join(", ")}`;
  }
}

function oppositionsChapter(oppositions: readonly Opposition[]): string {
  if (oppositions.length === 0) return "";
  const entries = oppositions.map(({ poles: [one, other], citation }) =>
    [
      `- **${prose(one.name)}** (${coded(one.words)})`,
      `against **${prose(other.name)}** (${coded(other.words)}).`,
      `Source: ${prose(citation)}`,
    ].join(" "),
  );
  return ["## Poles that may be set against each other", entries.join("\n")].join("\n\n");
}

function topicsChapter(topics: readonly Topic[]): string {
  if (topics.length === 0) return "";
  const intro =
    "Perspectives that are usually expected on a topic. Core ones are in **bold**; each names why it is expected.";
  return ["## Topics and perspectives", intro, ...topics.map(topicEntry)].join("\n\n");
}

function topicEntry(topic: Topic): string {
  const families = topic.triggers.map(
    (trigger) => `${prose(trigger.family)}${trigger.required ? " (required)" : ""}`,
  );
  return [
    `### ${prose(topic.label)}`,
    `\`${topic.id}\` · recognised by: ${families.join(", ")}`,
    topic.perspectives
      .map((perspective) => {
        const name = prose(perspective.name);
        const shown = perspective.core ? `**${name}**` : name;
        return `- ${shown} (${perspective.cues.length} cues): ${prose(perspective.question)} ${prose(perspective.why)}`;
      })
      .join("\n"),
  ].join("\n\n");
}

const coded = (patterns: readonly string[]): string =>
  patterns.map((pattern) => `\`${pattern}\``).join(", ");

/** Text of a rule without meaning in Markdown. */
const prose = (text: string): string => text.replace(/[*_`<>|]/g, "\\$&").replace(/\s+/g, " ");
