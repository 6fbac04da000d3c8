import { type ExportOptions, usualOptions } from "../options.js";
import { type Measures, measuresFor, measuresOf } from "../page.js";
import {
  type BlockPrinters,
  type Masthead,
  type PreparedDocument,
  type PrintedInline,
  type PrintedNote,
  printBlock,
  type Statement,
} from "../prepared-document.js";
import { runningTitle } from "../printed-look/running-heads.js";
import { mastheadSymbol, setForPages } from "../typography.js";
import { roomsBelowNotes } from "./rooms.js";
import { typstString } from "./typst-string.js";
import { typstTemplate } from "./typst-template.js";

/**
 * The document as Typst source, complete: template, properties, masthead and text. Words appear only in string
 * literals. Compiled by whoever has a Typst compiler and the fonts that `lettering.ts` names.
 */
export function toTypst(document: PreparedDocument, options: ExportOptions = usualOptions): string {
  const { name, language, direction, masthead, notes } = document;
  const [code = "en", region] = language.split("-");
  const measures = measuresFor(language, measuresOf(options.look));
  const typst = printers(notes, measures);
  const body = document.blocks.map((block) => printBlock(block, typst)).join("\n");
  return `#set document(title: ${literal(name)}, date: none)
#set text(lang: "${code}"${region ? `, region: "${region}"` : ""}, dir: ${direction})
#let lines-below-notes = ${array(roomsBelowNotes(document.blocks, notes).map(String))}
${typstTemplate(document, options)}
#show: pages.with(${literal(masthead.symbol)}, ${literal(runningTitle(document, "three"))})
${mastheadSource(masthead, measures)}
${body}
#end-rule
`;
}

const literal = (text: string): string => typstString(setForPages(text));

/** A Typst array; the trailing comma keeps one item an array. */
const array = (items: readonly string[]): string => `(${items.map((item) => `${item},`).join(" ")})`;

function mastheadSource(masthead: Masthead, { bodySize, textSize }: Measures): string {
  const { unitedNations, symbol, organ, distribution, date, original, session, committee, body, agendaItem, agendaTitle } = masthead;
  // These lines run from left to right in every language: no mark need say so, which would be copied with its figure.
  const facts = [distribution, date.replace("\u200e", ""), original && "\u00a0", original].filter((fact) => fact !== "").map(literal);
  const below = [
    { text: body, weight: "bold", size: bodySize },
    { text: session, weight: "bold", size: textSize },
    { text: committee, weight: "bold", size: bodySize },
    { text: agendaItem, weight: "regular", size: textSize },
    { text: agendaTitle, weight: "bold", size: textSize },
  ]
    .filter(({ text }) => text !== "")
    .map(({ text, weight, size }) => `(text: ${literal(text)}, weight: "${weight}", size: ${size}pt)`);
  const { letter, rest } = mastheadSymbol(symbol);
  return `#masthead(${literal(unitedNations)}, (letter: ${literal(letter)}, rest: ${literal(rest)}), ${literal(organ)}, ${array(facts)}, ${array(below)})`;
}

/** Size, pitch and weight. */
const statementLook = ({ textSize, closePitch, titleSize, adoptionSize }: Measures): Readonly<Record<Statement["role"], string>> => ({
  sponsors: `${textSize}pt, ${closePitch}pt, "bold"`,
  adoption: `${adoptionSize}pt, ${adoptionSize + 1}pt, "bold"`,
  meeting: `${titleSize}pt, ${titleSize + 1.5}pt, "bold"`,
  provenance: `${textSize}pt, ${closePitch}pt, "regular"`,
});

/** What each kind of block calls of the template; the notes are printed where their indicators stand. */
const printers = (notes: readonly PrintedNote[], measures: Measures): BlockPrinters<string> => {
  const { annexSize, partSize } = measures;
  const looks = statementLook(measures);
  const inline = (content: readonly PrintedInline[]): string => inlineSource(content, notes);
  return {
    statement: ({ role, content }) => `#statement(${looks[role]})[${inline(content)}]`,
    title: ({ depth, number, content }) => `#resolution-title(${depth}, ${literal(number)})[${inline(content)}]`,
    division: ({ depth, role, label, content }) =>
      `#division(${depth}, ${role === "annex" ? annexSize : partSize}pt, ${literal(label)})[${inline(content)}]`,
    subheading: ({ depth, level, content }) => `#subheading(${depth}, ${level})[${inline(content)}]`,
    organLine: ({ content }) => `#words[${inline(content)}]`,
    paragraph: ({ level, label, content }) => {
      const paragraph =
        level > 1
          ? `item(${level}, ${literal(label)})[${inline(content)}]`
          : `words[${label && `#label(${literal(label)})`}${inline(content)}]`;
      return content.some(({ kind }) => kind === "note") ? `#noted(${paragraph})` : `#${paragraph}`;
    },
    adoptionLine: ({ lines }) => `#adoption-line(${array(lines.map(literal))})`,
  };
};

function inlineSource(content: readonly PrintedInline[], notes: readonly PrintedNote[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "noteComma") return '#super(",")';
      if (inline.kind === "note") return `#footnote[${inlineSource(notes[inline.number - 1]!.content, notes)}]`;
      return inline.face !== "roman" ? `#emph(${literal(inline.text)})` : `#${literal(inline.text)}`;
    })
    .join("");
}
