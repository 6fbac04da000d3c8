import type { Node } from "prosemirror-model";
import { commaIn, type Draft, directionOf, type Metadata, organOfProfile, quotationMarks } from "../document/index.js";
import { BodyPrinter, withSoundDepths } from "./body.js";
import { losesCharacters, printable } from "./characters.js";
import { masthead } from "./masthead.js";
import { type Origin, type PreparedDocument, type PrintedBlock, roman, type Title } from "./prepared-document.js";
import { resolutionNames } from "./printed-languages.js";
import { adoptionLine, statementBelow, statementsAbove } from "./statements.js";

/**
 * The draft as it is printed: a flat sequence of blocks with numbers, labels, quotation marks, note numbers and
 * cross-references written out. Pure; the one input of every exporter.
 *
 * The characters are the author's: spaces that must not break are the business of formats that break lines
 * (`typography.ts`). Only what no format can hold is replaced (`characters.ts`), with a warning.
 */
export function prepare(draft: Draft): PreparedDocument {
  const { metadata, doc } = draft;
  const printer = new BodyPrinter(doc, quotationMarks(metadata), commaIn(metadata.language));
  const heading = title(metadata, doc.firstChild!);
  doc.forEach((child, pos) => {
    if (child.type.name === "decision") printer.decision(child, pos, 2);
  });
  const decision = printer.blocks.splice(0);
  doc.forEach((child, pos) => {
    if (child.type.name === "annex") printer.annex(child, pos, 2);
  });
  const blocks: (PrintedBlock | null)[] = [
    ...statementsAbove(metadata),
    heading,
    statementBelow(metadata),
    ...decision,
    adoptionLine(metadata),
    ...printer.blocks,
  ];
  const warnings = [...printer.warnings];
  if (losesCharacters(`${doc.textBetween(0, doc.content.size, " ")} ${wordsOf(metadata)}`)) {
    warnings.push("The text has control characters or halves of characters, which cannot be printed; they were left out.");
  }
  return {
    language: metadata.language === "en" ? "en-GB" : metadata.language,
    direction: directionOf(metadata.language),
    name: documentName(metadata, heading),
    masthead: masthead(metadata),
    blocks: withSoundDepths(blocks.filter((block) => block !== null)),
    notes: printer.notes,
    warnings,
  };
}

/** The number and title; where an organ gives no titles, "Resolution 2509 (2020)" stands in the title's place. */
function title(metadata: Metadata, node: Node): Title | null {
  const text = printable(node.textContent);
  const number = printable(metadata.number);
  if (text) return { kind: "title", depth: 1, number: number && `${number}.`, content: [roman(text)], origin: titleOrigin };
  if (number) return { kind: "title", depth: 1, number: "", content: [roman(resolutionNames[metadata.language](number))], origin: null };
  return null;
}

/** A title is known by its place; it has no id. */
const titleOrigin: Origin = { id: "", role: { kind: "title" }, quotations: 0 };

const wordsOf = (metadata: Metadata): string =>
  [...Object.values(metadata).flat(), metadata.adoption?.meeting].filter((value) => typeof value === "string").join(" ");

function documentName(metadata: Metadata, heading: Title | null): string {
  const [first] = heading?.content ?? [];
  if (first?.kind === "text") return first.text;
  return printable(metadata.symbol) || `Draft resolution of the ${organOfProfile(metadata.profile).name}`;
}
