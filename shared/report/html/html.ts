import { directionOf } from "../../document/index.js";
import { printable, printedDate, setForPages } from "../../export/index.js";
import { figureSvg } from "../figure/svg.js";
import { key } from "../key.js";
import type { Report, ReportBlock, ReportParagraph, ReportRun, ReportTable } from "../report.js";
import { styleSheet } from "./style-sheet.js";

/**
 * The report as one HTML file that needs nothing else: styles inside, no scripts, nothing fetched. Insertions and
 * deletions are `ins` and `del`, which their style also announces to screen readers.
 */
export function reportHtml(report: Report): string {
  const { title, subjects, date, page, blocks } = report;
  const block = blockPrinter(report);
  const marks = key(report);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${print(title)}</title>
<style>
${styleSheet(page)}</style>
</head>
<body>
<main>
<header>
<h1>${print(title)}</h1>
<dl>${subjects.map(({ label, text }) => `<div><dt>${print(label)}</dt><dd>${print(text)}</dd></div>`).join("")}
<div><dt>Made on</dt><dd>${print(printedDate(date))}</dd></div></dl>
${marks ? block(marks) : ""}
</header>
${blocks.map(block).join("\n")}
</main>
</body>
</html>
`;
}

const print = (text: string): string =>
  setForPages(printable(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function blockPrinter({ language }: Report): (block: ReportBlock) => string {
  const quoted = ` lang="${language}" dir="${directionOf(language)}"`;
  const paragraph = ({ look, label = "", level = 0, content }: ReportParagraph): string => {
    const mark = label === "" ? "" : `<span class="label">${print(label)}</span> `;
    return `<p class="${look} level-${level}"${look === "clause" ? quoted : ""}>${mark}${runs(content)}</p>`;
  };
  return (block) => {
    if (block.kind === "paragraph") return paragraph(block);
    if (block.kind === "heading") return `<h${block.level + 1}>${print(block.text)}</h${block.level + 1}>`;
    if (block.kind === "list") return `<ul>${block.items.map((item) => `<li>${runs(item)}</li>`).join("\n")}</ul>`;
    if (block.kind === "figure") {
      // Arial and its like are as wide as what the picture was laid out for.
      return `<figure>${figureSvg(block, "Inter, Arial, sans-serif")}<figcaption>${print(block.caption)}</figcaption></figure>`;
    }
    return table(block, paragraph);
  };
}

function table({ caption, columns, rowHeadings, rows }: ReportTable, paragraph: (paragraph: ReportParagraph) => string): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number): string => `${((100 * width) / whole).toFixed(1)}%`;
  const row = (cells: readonly (readonly ReportParagraph[])[]): string =>
    cells
      .map((cell, index) => {
        const content = cell.map(paragraph).join("");
        return rowHeadings && index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
      })
      .join("");
  return `<table>
<caption>${print(caption)}</caption>
<colgroup>${columns.map(({ width }) => `<col style="width: ${share(width)}">`).join("")}</colgroup>
<thead><tr>${columns.map(({ heading }) => `<th scope="col">${print(heading)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(({ cells }) => `<tr>${row(cells)}</tr>`).join("\n")}
</tbody>
</table>`;
}

const tags = { kept: "", inserted: "ins", deleted: "del", moved: "mark" } as const;

const runs = (content: readonly ReportRun[]): string => content.map(runHtml).join("");

function runHtml({ text, change = "kept", technical, italic, bold, from }: ReportRun): string {
  const tag = tags[change];
  let html = print(text);
  if (italic) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  if (tag) html = `<${tag}${technical ? ' class="technical"' : ""}>${html}</${tag}>`;
  return from ? `<span class="taken">${html}</span><sup>${print(from)}</sup>` : html;
}
