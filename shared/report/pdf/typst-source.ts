import { directionOf } from "../../document/index.js";
import { type PageSize, paper, printable, printedDate, setForPages, typefacesFor, typstString } from "../../export/index.js";
import { figureSvg } from "../figure/svg.js";
import { key } from "../key.js";
import type { Report, ReportBlock, ReportFigure, ReportParagraph, ReportRun, ReportTable } from "../report.js";
import { margin, typstTemplate } from "./typst-template.js";

/**
 * The report as Typst source, complete. Words appear only in string literals. Compiled by whoever has a Typst compiler
 * and the fonts.
 */
export function reportTypst(report: Report, size: PageSize = "a4"): string {
  const { title, subjects, date, page, blocks } = report;
  const marks = key(report);
  const facts = [...subjects, { label: "Made on", text: printedDate(date) }];
  return `#set document(title: ${literal(title)}, date: none)
#set text(lang: "en", region: "GB")
${typstTemplate(page, size)}
#show: pages.with(${literal(title)})
#report-title(${literal(title)})
#facts(${facts.map(({ label, text }) => `(${literal(label)}, ${literal(text)}),`).join(" ")})
${[...(marks ? [marks] : []), ...blocks].map((block) => blockSource(report, block, size)).join("\n")}
`;
}

const literal = (text: string): string => typstString(setForPages(printable(text)));

function blockSource(report: Report, block: ReportBlock, size: PageSize): string {
  if (block.kind === "paragraph") return `#${paragraphSource(report, block)}`;
  if (block.kind === "heading") return `#heading(level: ${block.level}, ${literal(block.text)})`;
  if (block.kind === "list") return `#list(${block.items.map((item) => `[${runs(item)}]`).join(", ")})`;
  if (block.kind === "figure") return figureSource(report, block, size);
  return tableSource(report, block);
}

function paragraphSource({ language }: Report, { look, label = "", level = 0, content }: ReportParagraph): string {
  const body = `[${label === "" ? "" : `#label(${literal(label)})`}${runs(content)}]`;
  if (look !== "clause") return `${look}(${level})${body}`;
  return `clause(${level}, ${literal(language)}, ${directionOf(language)}, ${typefacesFor(language)})${body}`;
}

function tableSource(report: Report, { caption, columns, rows }: ReportTable): string {
  const cell = (paragraphs: readonly ReportParagraph[]): string =>
    `[${paragraphs.map((paragraph) => `#${paragraphSource(report, paragraph)}`).join("")}]`;
  return `#remark(0)[#${literal(caption)}]
#table(
  columns: (${columns.map(({ width }) => `${width}fr,`).join(" ")}),
  table.header(${columns.map(({ heading }) => `column-heading(${literal(heading)}),`).join(" ")}),
${rows.map(({ cells }) => `  ${cells.map(cell).join(", ")},`).join("\n")}
)`;
}

/** A figure is one piece: never wider than the column, never higher than a page with its caption, never larger than it is. */
function figureSource({ page }: Report, figure: ReportFigure, size: PageSize): string {
  const { width, height } = paper[size];
  const [across, down] = page === "landscape" ? [height, width] : [width, height];
  const scale = Math.min(0.75, (across - 2 * margin) / figure.width, (down - 2 * margin - captionRoom) / figure.height);
  const picture = `bytes(${typstString(figureSvg(figure, "Tinos"))})`;
  const alt = literal(figure.description);
  return `#block(breakable: false)[#image(${picture}, format: "svg", width: ${(figure.width * scale).toFixed(2)}pt, alt: ${alt})
#remark(0)[#${literal(figure.caption)}]]`;
}

/** Points that a caption of two lines takes. */
const captionRoom = 40;

const runs = (content: readonly ReportRun[]): string => content.map(runSource).join("");

function runSource({ text, change = "kept", technical, italic, bold, from }: ReportRun): string {
  let source = literal(text);
  if (italic) source = `emph(${source})`;
  if (bold) source = `strong(${source})`;
  if (change !== "kept") source = `${change}(${source}${technical ? ", technical: true" : ""})`;
  return from ? `#${source}#taken(${literal(from)})` : `#${source}`;
}
