import { roleCode } from "../../document/index.js";
import {
  type BlockPrinters,
  type Masthead,
  type Origin,
  type PreparedDocument,
  type PrintedBlock,
  type PrintedInline,
  type PrintedNote,
  printBlock,
} from "../prepared-document.js";
import { escaped } from "../xml.js";
import { elementId, inlineWriter, print } from "./inline.js";
import { styleSheet } from "./style-sheet.js";

/**
 * The document as one HTML file that needs nothing else: styles inside, no scripts, nothing fetched. Notes are linked
 * from indicator to note and back, and marked up as DPUB-ARIA notes. Attributes say what each element is of the draft
 * (`data-role`, `data-id`, `data-target`, `data-fact`), so that an import gives the draft back.
 */
export function toHtml(document: PreparedDocument): string {
  const { language, direction, name, masthead, blocks, notes } = document;
  const write = inlineWriter(document);
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(name)}</title>
<style>
${styleSheet}</style>
</head>
<body>
<article>
${mastheadHtml(masthead)}
${flow(blocks, printers(write))}
${notesHtml(notes, write)}</article>
</body>
</html>
`;
}

type Write = (content: readonly PrintedInline[]) => string;

function mastheadHtml(masthead: Masthead): string {
  const { unitedNations, symbol, organ, distribution, date, original, session, committee, body, agendaItem, agendaTitle } = masthead;
  const lines = (items: readonly [fact: string, text: string][]): string =>
    items
      .filter(([, text]) => text !== "")
      .map(([fact, text]) => `<p data-fact="${fact}">${print(text)}</p>`)
      .join("");
  return `<header>
<div class="identity">${lines([
    ["unitednations", unitedNations],
    ["symbol", symbol],
  ])}</div>
<div class="organ">${lines([["organ", organ]])}<div>${lines([
    ["distribution", distribution],
    ["date", date],
    ["original", original],
  ])}</div></div>
<div class="session">${lines([
    ["body", body],
    ["session", session],
    ["committee", committee],
    ["agendaitem", agendaItem],
    ["agendatitle", agendaTitle],
  ])}</div>
</header>`;
}

/** Consecutive blocks of a quoted draft form one quotation. */
function flow(blocks: readonly PrintedBlock[], printers: BlockPrinters<string>): string {
  const lines: string[] = [];
  let open = false;
  for (const block of blocks) {
    const quoted = "origin" in block && block.origin !== null && block.origin.quotations > 0;
    if (quoted !== open) lines.push(quoted ? "<blockquote>" : "</blockquote>");
    open = quoted;
    lines.push(printBlock(block, printers));
  }
  if (open) lines.push("</blockquote>");
  return lines.join("\n");
}

const printers = (write: Write): BlockPrinters<string> => ({
  statement: ({ role, content }) => `<p data-fact="${role}">${write(content)}</p>`,
  title: ({ depth, number, content, origin }) =>
    heading(
      depth,
      "title",
      origin,
      number ? `<span class="label" data-fact="number">${print(number)}</span> ${write(content)}` : write(content),
    ),
  division: ({ depth, role, label, content, origin }) =>
    heading(depth, role, origin, `<span class="label">${print(label)}</span>${content.length > 0 ? "<br>" : ""}${write(content)}`),
  subheading: ({ depth, level, content, origin }) => heading(depth, `subheading level-${level}`, origin, write(content)),
  organLine: ({ content, origin }) => `<p class="organ-line"${marks(origin)}>${write(content)}</p>`,
  paragraph: ({ level, label, content, origin }) =>
    `<p class="paragraph level-${level}"${marks(origin)}>${label && `<span class="label">${print(label)}</span> `}${write(content)}</p>`,
  adoptionLine: ({ lines }) => `<p data-fact="adoptionline">${lines.map(print).join("<br>")}</p>`,
});

function heading(depth: number, className: string, origin: Origin | null, content: string): string {
  const level = Math.min(depth, 6);
  return `<h${level} class="${className}"${origin ? marks(origin) : ' data-fact="number"'}>${content}</h${level}>`;
}

/** What the element is of the draft. */
function marks(origin: Origin): string {
  const id = origin.id && ` id="${escaped(elementId(origin.id))}" data-id="${escaped(origin.id)}"`;
  return `${id} data-role="${roleCode(origin)}"`;
}

function notesHtml(notes: readonly PrintedNote[], write: Write): string {
  if (notes.length === 0) return "";
  const items = notes.map(
    ({ number, content }) =>
      `<li id="note-${number}"><a class="back" href="#indicator-${number}" role="doc-backlink" aria-label="Back to the text at note ${number}">${number}</a> ${write(content)}</li>`,
  );
  return `<section class="notes" role="doc-endnotes" aria-label="Notes">\n<ol>\n${items.join("\n")}\n</ol>\n</section>\n`;
}
