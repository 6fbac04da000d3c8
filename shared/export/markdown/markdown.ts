import { type BlockPrinters, type Masthead, type PreparedDocument, type PrintedBlock, printBlock } from "../prepared-document.js";
import { asLine, inlineMarkdown, textMarkdown } from "./inline.js";

/** Two spaces at its end break a line. */
const lineBreak = "  \n";

/**
 * The document in CommonMark with footnotes: headings, italics, paragraphs under their numbers and labels, a quoted draft as a
 * block quote, notes at the end. Other numbers than the next of a list are text, since lists are counted.
 */
export function toMarkdown(document: PreparedDocument): string {
  const sections = [...mastheadMarkdown(document.masthead), ...new BodyWriter().blocks(document.blocks)];
  for (const { number, content } of document.notes) sections.push(`[^${number}]: ${asLine(inlineMarkdown(content)).trim()}`);
  return `${sections.filter((section) => section.trim() !== "").join("\n\n")}\n`;
}

const brokenLines = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== "")
    .map((text) => asLine(textMarkdown(text)))
    .join(lineBreak);

function mastheadMarkdown(masthead: Masthead): string[] {
  const { unitedNations, symbol, organ, distribution, date, original, session, committee, body, agendaItem, agendaTitle } = masthead;
  return [
    brokenLines([unitedNations, symbol]),
    brokenLines([organ, distribution, date, original]),
    brokenLines([body, session, committee, agendaItem, agendaTitle]),
  ];
}

/** Writes blocks in order, for it depends on those before whether a list goes on. */
class BodyWriter {
  /** The number of the list's last item, or null where no list is open; and how far its words are indented. */
  private item: { readonly number: number; readonly indent: string } | null = null;
  private quotations = 0;

  blocks(blocks: readonly PrintedBlock[]): string[] {
    const sections: string[] = [];
    for (const block of blocks) {
      const quotations = "origin" in block && block.origin ? block.origin.quotations : 0;
      if (quotations !== this.quotations) this.item = null;
      const quote = "> ".repeat(quotations);
      const text = printBlock(block, this.printers);
      // An empty line of the quotation itself, or the quotation would end.
      const separated = quotations > 0 && this.quotations > 0 ? `${"> ".repeat(Math.min(quotations, this.quotations)).trimEnd()}\n` : "";
      this.quotations = quotations;
      const quoted = text
        .split("\n")
        .map((line) => quote + line)
        .join("\n");
      if (separated) sections[sections.length - 1] += `\n${separated}${quoted}`;
      else sections.push(quoted);
    }
    return sections;
  }

  private readonly printers: BlockPrinters<string> = {
    statement: ({ content }) => this.outside(asLine(inlineMarkdown(content))),
    title: ({ number, content }) =>
      this.outside(`# ${[textMarkdown(number), inlineMarkdown(content)].filter((part) => part !== "").join(" ")}`),
    division: ({ label, content }) =>
      this.outside([`## ${textMarkdown(label)}`, ...(content.length > 0 ? [`## ${inlineMarkdown(content)}`] : [])].join("\n\n")),
    subheading: ({ level, content }) => this.outside(`${"#".repeat(level + 1)} ${inlineMarkdown(content)}`),
    organLine: ({ content }) => this.outside(asLine(inlineMarkdown(content))),
    paragraph: ({ level, label, content }) => this.paragraph(level, label, inlineMarkdown(content).trim()),
    adoptionLine: ({ lines }) =>
      this.outside(lines.map((text) => inlineMarkdown([{ kind: "text", text, face: "emphasis" }])).join(lineBreak)),
  };

  private outside(text: string): string {
    this.item = null;
    return text;
  }

  /** A number opens or goes on with a list; labels are text, below a number inside its item. */
  private paragraph(level: number, label: string, words: string): string {
    const number = level === 0 ? /^(\d{1,9})\.$/.exec(label)?.[1] : undefined;
    if (number !== undefined && words !== "" && (this.item === null || this.item.number + 1 === Number(number))) {
      this.item = { number: Number(number), indent: " ".repeat(label.length + 1) };
      return `${label} ${asLine(words)}`;
    }
    const text = asLine([textMarkdown(label), words].filter((part) => part !== "").join(" "));
    if (level === 0) return this.outside(text);
    return (this.item?.indent ?? "") + text;
  }
}
