import type { Masthead, PreparedDocument, PrintedBlock, PrintedInline } from "../prepared-document.js";
import { withPlainSpaces } from "../typography.js";

const indentation = "    ";
const noteRule = "_______________";
const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The document as plain text: one line a paragraph, an empty line between, notes below a rule at the end with raised
 * figures. Ordinary spaces throughout, line feeds, one at the end; italics are lost.
 */
export function toPlainText(document: PreparedDocument): string {
  const notes = document.notes.map(({ number, content }) => `${raised(number)} ${words(content)}`);
  const sections = [mastheadText(document.masthead), ...document.blocks.map(blockText)];
  if (notes.length > 0) sections.push(noteRule, ...notes);
  return `${withPlainSpaces(sections.filter((section) => section.trim() !== "").join("\n\n"))}\n`;
}

function mastheadText(masthead: Masthead): string {
  const { symbol, organ, distribution, date, original, session, body, agendaItem, agendaTitle } = masthead;
  const groups = [
    ["United Nations", symbol],
    [organ, distribution, date, original],
    [body, session, agendaItem, agendaTitle],
  ];
  return groups
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((group) => group !== "")
    .join("\n\n");
}

function blockText(block: PrintedBlock): string {
  switch (block.kind) {
    case "adoptionLine":
      return block.lines.join("\n");
    case "title":
      return labelled(block.number, words(block.content));
    case "division":
      return [block.label, words(block.content)].filter((line) => line !== "").join("\n");
    case "paragraph":
      return indentation.repeat(block.level) + labelled(block.label, words(block.content));
    case "statement":
    case "subheading":
    case "organLine":
      return words(block.content);
  }
}

const labelled = (label: string, text: string): string => (label ? `${label} ${text}` : text);

const raised = (number: number): string => [...String(number)].map((digit) => raisedDigits[Number(digit)]).join("");

const words = (content: readonly PrintedInline[]): string =>
  content
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      return inline.kind === "note" ? raised(inline.number) : ",";
    })
    .join("");
