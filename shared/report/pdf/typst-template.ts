import { type PageSize, paper, typefacesFor } from "../../export/index.js";
import type { Report } from "../report.js";

/** On all sides of the page, in points. */
export const margin = 48;

/** The look of a report as Typst definitions: page, headings, paragraphs, tables and the marks of changed words. */
export const typstTemplate = (page: Report["page"], size: PageSize): string => {
  const { width, height } = paper[size];
  return `
#let quiet = rgb("#59616e")
#set text(font: ${typefacesFor("en")}, fallback: false, size: 10pt, hyphenate: false)
#set par(justify: false, leading: 0.55em, spacing: 0.75em)
#set heading(outlined: true, bookmarked: true)
#show heading: it => block(above: 1.6em, below: 0.7em, sticky: true, text(size: (14pt, 12pt, 11pt).at(it.level - 1), weight: "bold", it.body))
#set list(indent: 0pt, body-indent: 0.6em)
#set table(stroke: (x, y) => (top: if y == 1 { 1pt } else if y > 1 { 0.4pt + rgb("#c8cdd5") }), inset: (left: 0pt, right: 10pt, top: 6pt, bottom: 5pt))
#let pages(title, body) = {
  set page(
    width: ${page === "landscape" ? height : width}pt,
    height: ${page === "landscape" ? width : height}pt,
    margin: ${margin}pt,
    footer: context align(right, text(size: 8pt, fill: quiet)[#title · #here().page()/#counter(page).final().first()]),
  )
  body
}
#let report-title(it) = block(below: 1em, text(size: 18pt, weight: "bold", it))
#let facts(..entries) = block(below: 1.2em, for (name, value) in entries.pos() [#text(fill: quiet, name + ": ")#strong(value)#h(2em)])
#let label(it) = context box(width: calc.max(20pt, measure[#it~].width))[#it~]
#let prose(level, body) = pad(left: level * 18pt, par(body))
#let remark(level, body) = pad(left: level * 18pt, par(text(size: 8.5pt, fill: quiet, body)))
#let clause(level, language, direction, typefaces, body) = {
  set text(lang: language, dir: direction, font: typefaces, size: 10.5pt)
  pad(left: level * 18pt, par(body))
}
#let column-heading(it) = text(size: 9pt, weight: "bold", it)
#let changed = rgb("#1e4a7a")
#let inserted(it, technical: false) = {
  set text(fill: if technical { changed } else { rgb("#14532d") })
  underline(offset: 1.5pt, stroke: (thickness: 0.5pt, dash: if technical { "dotted" } else { none }), it)
}
#let deleted(it, technical: false) = {
  set text(fill: if technical { changed } else { rgb("#8a1c1c") })
  strike(stroke: 0.5pt, it)
}
#let moved(it) = {
  set text(fill: rgb("#5b3a00"))
  underline(offset: 1.2pt, stroke: 0.4pt, underline(offset: 2.6pt, stroke: 0.4pt, it))
}
#let taken(it) = super(text(fill: quiet, it))
`;
};
