import {
  type BlockPrinters,
  type Masthead,
  type PreparedDocument,
  type PrintedBlock,
  type PrintedInline,
  printBlock,
} from "../prepared-document.js";
import { setForPages } from "../typography.js";
import { styleSheet } from "./style-sheet.js";

/**
 * The document as one HTML file that needs nothing else: styles inside, no scripts, nothing fetched. Notes are linked
 * from indicator to note and back, and marked up as DPUB-ARIA notes.
 */
export function toHtml(document: PreparedDocument): string {
  const { language, direction, name, masthead, blocks } = document;
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
${flow(blocks)}
${notesHtml(document)}</article>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const print = (text: string): string => escaped(setForPages(text));

function mastheadHtml(masthead: Masthead): string {
  const { unitedNations, symbol, organ, distribution, date, original, session, body, agendaItem, agendaTitle } = masthead;
  const lines = (items: readonly [className: string, text: string][]): string =>
    items
      .filter(([, text]) => text !== "")
      .map(([className, text]) => `<p class="${className}">${print(text)}</p>`)
      .join("");
  return `<header>
<div class="identity">${lines([
    ["united-nations", unitedNations],
    ["symbol", symbol],
  ])}</div>
<div class="organ">${lines([["organ-name", organ]])}<div>${lines([
    ["distribution", distribution],
    ["date", date],
    ["original", original],
  ])}</div></div>
<div class="session">${lines([
    ["body", body],
    ["session-name", session],
    ["agenda-item", agendaItem],
    ["agenda-title", agendaTitle],
  ])}</div>
</header>`;
}

/** Consecutive blocks of a quoted draft form one quotation. */
function flow(blocks: readonly PrintedBlock[]): string {
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

const printers: BlockPrinters<string> = {
  statement: ({ role, content }) => `<p class="${role}">${inlineHtml(content)}</p>`,
  title: ({ depth, number, content }) => heading(depth, "title", label(number) + inlineHtml(content)),
  division: ({ depth, role, label, content }) =>
    heading(depth, role, [print(label), inlineHtml(content)].filter((line) => line !== "").join("<br>")),
  subheading: ({ depth, level, content }) => heading(depth, `subheading level-${level}`, inlineHtml(content)),
  organLine: ({ content }) => `<p class="organ-line">${inlineHtml(content)}</p>`,
  paragraph: (block) => `<p class="paragraph level-${block.level}">${label(block.label)}${inlineHtml(block.content)}</p>`,
  adoptionLine: ({ lines }) => `<p class="adoption-line">${lines.map(print).join("<br>")}</p>`,
};

function heading(depth: number, className: string, content: string): string {
  const level = Math.min(depth, 6);
  return `<h${level} class="${className}">${content}</h${level}>`;
}

const label = (text: string): string => (text ? `<span class="label">${print(text)}</span> ` : "");

function inlineHtml(content: readonly PrintedInline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "noteComma") return "<sup>,</sup>";
      if (inline.kind === "note")
        return `<sup><a id="indicator-${inline.number}" href="#note-${inline.number}" role="doc-noteref">${inline.number}</a></sup>`;
      return inline.face !== "roman" ? `<i>${print(inline.text)}</i>` : print(inline.text);
    })
    .join("");
}

function notesHtml({ notes }: PreparedDocument): string {
  if (notes.length === 0) return "";
  const items = notes.map(
    ({ number, content }) =>
      `<li id="note-${number}"><a class="back" href="#indicator-${number}" role="doc-backlink" aria-label="Back to the text at note ${number}">${number}</a> ${inlineHtml(content)}</li>`,
  );
  return `<section class="notes" role="doc-endnotes" aria-label="Notes">\n<ol>\n${items.join("\n")}\n</ol>\n</section>\n`;
}
