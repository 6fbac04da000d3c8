import { basename } from "node:path";
import type { ComparedParagraph, ComparedUnit, Comparison } from "../../shared/compare/index.js";
import type { DiffPiece } from "../../shared/text/index.js";
import { ratio } from "./layout.js";

/** A comparison as one HTML file that needs nothing else: the earlier text, the draft, and how each paragraph relates. */
export function comparisonPage({ title, rows }: Comparison, base: string, draft: string): string {
  const names = [basename(base), basename(draft)].map(escaped);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${names[1]} compared with ${names[0]}</title>
<style>${style}</style>
</head>
<body>
<h1>${title.to === "" ? names[1] : pieces(title.pieces)}</h1>
<p class="key"><ins>Words of ${names[1]}</ins>, <del>words of ${names[0]}</del></p>
<table>
<thead><tr><th scope="col">Paragraph</th><th scope="col">Comes from</th><th scope="col">Text</th></tr></thead>
<tbody>
${rows.map((row) => (row.type === "paragraph" ? paragraphRow(row.paragraph) : droppedRow(row.paragraph))).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

function paragraphRow({ reference, kind, sources, moved, technical, text }: ComparedParagraph): string {
  const remarks = [kind, moved ? "moved" : "", technical ? "technical update" : ""].filter(Boolean).join(", ");
  const origins = sources.map((source) => `${escaped(source.reference)} <small>${ratio(source.ratio)}</small>`).join("<br>");
  const words = sources[0] ? pieces(sources[0].pieces) : `<ins>${escaped(text)}</ins>`;
  return `<tr><th scope="row">${escaped(reference)}</th><td>${origins}<br><small>${escaped(remarks)}</small></td><td>${words}</td></tr>`;
}

const droppedRow = ({ reference, text }: ComparedUnit): string =>
  `<tr><td></td><td>${escaped(reference)}<br><small>dropped</small></td><td><del>${escaped(text)}</del></td></tr>`;

const tags = { equal: "", insert: "ins", delete: "del" } as const;

const pieces = (list: readonly DiffPiece[]): string =>
  list.map(({ op, text }) => (tags[op] ? `<${tags[op]}>${escaped(text)}</${tags[op]}>` : escaped(text))).join("");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const style = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Tinos, "Times New Roman", serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid #d5d9e0; }
th[scope=row], td:nth-child(2) { white-space: nowrap; font: 13px/1.7 system-ui, sans-serif; }
thead th { font: 600 13px/1.7 system-ui, sans-serif; }
small { color: #555; }
ins { background: #d9f0df; text-decoration: underline; text-decoration-color: #2c7a45; }
del { background: #f9dcdc; color: #7a2323; }
`;
