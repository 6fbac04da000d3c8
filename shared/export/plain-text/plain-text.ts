import { type BlockPrinters, type Masthead, type PreparedDocument, type PrintedInline, printBlock } from "../prepared-document.js";
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
  const sections = [mastheadText(document.masthead), ...document.blocks.map((block) => printBlock(block, printers))];
  if (notes.length > 0) sections.push(noteRule, ...notes);
  return `${withPlainSpaces(sections.filter((section) => section.trim() !== "").join("\n\n"))}\n`;
}

function mastheadText(masthead: Masthead): string {
  const { unitedNations, symbol, organ, distribution, date, original, session, committee, body, agendaItem, agendaTitle } = masthead;
  const groups = [
    [unitedNations, symbol],
    [organ, distribution, date, original],
    [body, session, committee, agendaItem, agendaTitle],
  ];
  return groups
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((group) => group !== "")
    .join("\n\n");
}

const printers: BlockPrinters<string> = {
  statement: ({ content }) => words(content),
  title: ({ number, content }) => labelled(number, words(content)),
  division: ({ label, content }) => [label, words(content)].filter((line) => line !== "").join("\n"),
  subheading: ({ content }) => words(content),
  organLine: ({ content }) => words(content),
  paragraph: ({ level, label, content }) => indentation.repeat(level) + labelled(label, words(content)),
  adoptionLine: ({ lines }) => lines.join("\n"),
};

const labelled = (label: string, text: string): string => (label ? `${label} ${text}` : text);

const raised = (number: number): string => String(number).replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);

const words = (content: readonly PrintedInline[]): string =>
  content
    .map((inline) => {
      if (inline.kind === "text" || inline.kind === "reference") return inline.text;
      return inline.kind === "note" ? raised(inline.number) : ",";
    })
    .join("");
