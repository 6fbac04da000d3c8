import { type Profile, profiles } from "../document/index.js";
import { check } from "./engine.js";
import { draftOf, type ExampleParagraph, type ExampleText, precedentsOf } from "./examples/text.js";
import type { FixKind } from "./finding.js";
import { type Rule, topics, type WrongExample } from "./rule.js";

const organs: Readonly<Record<Profile, string>> = {
  GA: "General Assembly",
  ECOSOC: "Economic and Social Council",
  HRC: "Human Rights Council",
  SC: "Security Council",
};

const scopes: Readonly<Record<Rule["scope"], string>> = {
  paragraph: "each paragraph by itself",
  note: "each footnote by itself",
  text: "any running text: paragraphs, notes, title",
  decision: "the paragraphs of one speaker in order",
  draft: "the whole draft, with its masthead",
  references: "what the draft cites, beside what is known of it",
  precedent: "the draft beside an earlier text",
};

const fixes: Readonly<Record<FixKind, string>> = { automatic: "put right unasked", confirm: "put right after a look" };

/**
 * The catalogue of rules as a page of Markdown, chapter by chapter: what each finds, why, from which source, how grave it is
 * in which organ, and its examples. Generated, so that it says what the rules do.
 */
export function catalogue(rules: readonly Rule[]): string {
  const chapters = topics.flatMap((topic) => {
    const own = rules.filter((rule) => rule.topic === topic);
    return [`## ${capital(topic)}`, ...own.map(entry)];
  });
  const head = [
    "# The catalogue of rules",
    `${rules.length} rules. Generated from \`rules/\` by \`npm run catalogue\`; in examples \`*…*\` is italic (at the start, the opening words) and \`[^…]\` a footnote.`,
    ["| Rule | what it finds | GA | ECOSOC | HRC | SC | fix |", "|---|---|---|---|---|---|---|", ...rules.map(row)].join("\n"),
  ];
  return `${[...head, ...chapters].join("\n\n")}\n`;
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

function row(rule: Rule): string {
  const kinds = kindsOfFix(rule);
  const cells = [
    `[${rule.id}](#${rule.id})`,
    rule.title,
    ...profiles.map((profile) => rule.severity[profile] ?? "–"),
    kinds.join(", ") || "–",
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The kinds of fix that the rule offers in its own examples. */
function kindsOfFix(rule: Rule): FixKind[] {
  const kinds = rule.examples.wrong.flatMap(({ text }) =>
    check(draftOf(text), { rules: [rule], precedents: precedentsOf(text) }).flatMap(({ fix }) => fix?.kind ?? []),
  );
  return [...new Set(kinds)];
}

function entry(rule: Rule): string {
  const kinds = kindsOfFix(rule).map((kind) => fixes[kind]);
  return [
    `### ${rule.id}`,
    `**${rule.title}.** ${rule.why}`,
    [
      `- Source: [${rule.source.text}](${rule.source.address})`,
      `- ${severities(rule)}`,
      `- Looks at ${scopes[rule.scope]}; ${kinds.join(" or ") || "no fix: a person has to decide"}`,
    ].join("\n"),
    ...rule.examples.wrong.map(wrong),
    ...rule.examples.right.map((text) => `Right:\n\n${quoted(text)}`),
  ].join("\n\n");
}

/** "Warning; in the Security Council not applied". */
function severities({ severity }: Rule): string {
  const usual = severity.GA;
  const others = profiles.filter((profile) => severity[profile] !== usual);
  const named = (value: Rule["severity"][Profile]): string => value ?? "not applied";
  return [capital(named(usual)), ...others.map((profile) => `in the ${organs[profile]} ${named(severity[profile])}`)].join("; ");
}

function wrong({ text, corrected }: WrongExample): string {
  return [`Wrong:\n\n${quoted(text)}`, ...(corrected ? [`put right:\n\n${quoted(corrected)}`] : [])].join("\n\n");
}

const quoted = (text: ExampleText): string => `\`\`\`text\n${linesOf(text).join("\n") || "(a text with nothing remarkable)"}\n\`\`\``;

/** An example as it would be written down, with the numbers that print gives. */
function linesOf(text: ExampleText, margin = ""): string[] {
  const { organ, comma, title, preamble = [], operative = [], annex = [], metadata, precedent } = text;
  return [
    ...Object.entries(metadata ?? {}).map(
      ([field, value]) => `${margin}(${field}: ${typeof value === "string" ? value : JSON.stringify(value)})`,
    ),
    ...(title === undefined ? [] : [`${margin}Title: ${title}`]),
    ...(organ === undefined ? [] : [`${margin}${organ}${comma === undefined || comma === "derived" ? "" : ` (comma: ${comma})`}`]),
    ...preamble.flatMap((paragraph) => paragraphLines(paragraph, margin, "")),
    ...operative.flatMap((paragraph, index) => paragraphLines(paragraph, margin, operative.length > 1 ? `${index + 1}. ` : "")),
    ...annex.flatMap((paragraph, index) => paragraphLines(paragraph, margin, `Annex, ${index + 1}. `)),
    ...(precedent ? [`${margin}The earlier text:`, ...linesOf(precedent, `${margin}  `)] : []),
  ];
}

function paragraphLines(paragraph: ExampleParagraph, margin: string, label: string): string[] {
  if (typeof paragraph === "string") return [`${margin}${label}${paragraph}`];
  if ("quoted" in paragraph) return [`${margin}${label}${paragraph.words}`, ...linesOf(paragraph.quoted, `${margin}  `)];
  if ("label" in paragraph) return [`${margin}${paragraph.label} ${paragraph.words}`];
  const [words, ...below] = paragraph;
  return [
    `${margin}${label}${words}`,
    ...below.flatMap((child, index) => paragraphLines(child, `${margin}  `, `(${String.fromCharCode(97 + index)}) `)),
  ];
}
