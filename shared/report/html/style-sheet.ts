import type { Report } from "../report.js";

/** Sans serif for the report's own words, Times for the clauses it quotes; marks that differ without colour, too. */
export const styleSheet = (page: Report["page"]): string => `:root { color-scheme: light; }
body { margin: 0; padding: 2.5rem 1.5rem 4rem; background: #fff; color: #16191f; font: 15px/1.5 Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
main { max-width: ${page === "landscape" ? 76 : 48}rem; margin: 0 auto; }
header { margin-bottom: 2rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.2rem; }
h3 { margin: 1.75rem 0 0.4rem; font-size: 1.05rem; }
h4 { margin: 1.5rem 0 0.3rem; font-size: 1rem; }
h2, h3, h4 { line-height: 1.3; break-after: avoid; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin: 0 0 1rem; }
dt { color: #59616e; font-size: 0.8rem; }
dd { margin: 0; font-weight: 600; }
p { margin: 0 0 0.6rem; }
ul { margin: 0 0 1rem; padding-inline-start: 1.4rem; }
li { margin-bottom: 0.3rem; }
.remark { color: #59616e; font-size: 0.8rem; line-height: 1.45; margin-bottom: 0.35rem; }
.clause { font: 16px/1.45 "Times New Roman", Tinos, "Liberation Serif", Times, serif; }
.label { display: inline-block; min-width: 2.2em; }
.level-1 { padding-inline-start: 2.2em; }
.level-2 { padding-inline-start: 4.4em; }
.level-3 { padding-inline-start: 6.6em; }
figure { margin: 1rem 0 2rem; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 0.5rem; color: #59616e; font-size: 0.8rem; }
table { width: 100%; margin: 1rem 0 2rem; border-collapse: collapse; table-layout: fixed; }
caption { margin-bottom: 0.5rem; color: #59616e; font-size: 0.8rem; text-align: start; }
th, td { padding: 0.6rem 1rem 0.3rem 0; vertical-align: top; text-align: start; font-weight: inherit; overflow-wrap: break-word; border-top: 1px solid #d9dde3; }
thead th { padding-bottom: 0.6rem; border: 0; border-bottom: 1.5px solid #16191f; font-size: 0.8rem; font-weight: 600; }
ins { color: #14532d; background: #e3f4e8; text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
del { color: #8a1c1c; background: #fbe9e9; text-decoration: line-through; }
mark { color: #5b3a00; background: #fdf1d3; text-decoration: underline double; text-underline-offset: 0.15em; }
ins.technical, del.technical { color: #1e4a7a; background: #e6eff9; }
ins.technical { text-decoration-style: dotted; }
.taken { border-bottom: 1px dashed #7a8494; }
sup { color: #59616e; font: 600 0.65em/0 Inter, "Segoe UI", system-ui, sans-serif; margin-inline-start: 0.2em; }
ins::before, ins::after, del::before, del::after, mark::before, mark::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ins::before { content: " [inserted: "; }
del::before { content: " [deleted: "; }
mark::before { content: " [moved: "; }
ins::after, del::after, mark::after { content: "] "; }
@page { size: ${page}; margin: 18mm 16mm; }
@media print {
  body { padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; }
  .clause { font-size: 10.5pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  figure svg { max-height: 240mm; }
}
`;
