import { measures, type PageSize, paper } from "../page.js";

/** Room for page numbers and running heads in the margins, in points. */
const runningHeadRise = 12;

/**
 * The look of an issued document as Typst definitions: page, running heads, headings, paragraphs and notes. Headings
 * are real headings (bookmarks, tags), notes real notes at the foot of their page; the rest is marked up as paragraphs.
 */
export const typstTemplate = (size: PageSize): string => {
  const { margin, inset, tab, textSize, linePitch, paragraphGap, noteSize, notePitch, runningHeadSize, distribution, tracking } = measures;
  const { width, height } = paper[size];
  return `
#let tab = ${tab}pt
#let column(body) = pad(x: ${inset}pt, body)
#let line-of(size, pitch) = (top-edge: 0.75em, bottom-edge: 0.75em - pitch)
#set text(font: "Tinos", fallback: false, size: ${textSize}pt, tracking: ${tracking}pt, hyphenate: false, ligatures: false)
#set text(..line-of(${textSize}pt, ${linePitch}pt))
#set par(leading: 0pt, spacing: ${paragraphGap}pt, justify: true)
#set super(typographic: false, size: 0.65em, baseline: -0.4em)
#set heading(outlined: true, bookmarked: true)
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false)
#set footnote.entry(separator: pad(left: ${inset - tab}pt, line(length: 67pt, stroke: 0.5pt)), clearance: 12pt, gap: 2pt, indent: 0pt)
#show footnote.entry: set text(size: ${noteSize}pt, ..line-of(${noteSize}pt, ${notePitch}pt))
#show footnote.entry: set par(justify: true, hanging-indent: 0pt)
#show footnote.entry: it => pad(x: ${inset}pt, it)

#let running-head(symbol, title) = context {
  let page-number = here().page()
  if page-number == 1 { return }
  set text(size: ${runningHeadSize}pt, weight: "bold", ..line-of(${runningHeadSize}pt, ${notePitch}pt))
  set par(justify: false)
  let title = box(width: 60%, title)
  let outer = align(bottom, symbol)
  stack(
    spacing: 4pt,
    if calc.odd(page-number) { grid(columns: (1fr, auto), align: (left + bottom, right + bottom), title, outer) }
    else { grid(columns: (auto, 1fr), align: (left + bottom, right + bottom), outer, align(right, title)) },
    line(length: 100%, stroke: 0.5pt),
  )
}
#let page-of-pages() = context {
  let page-number = here().page()
  if page-number == 1 { return }
  set text(size: ${runningHeadSize}pt, weight: "bold")
  align(if calc.odd(page-number) { right } else { left })[#page-number/#counter(page).final().first()]
}
#let pages(symbol, title, body) = {
  set page(
    width: ${width}pt,
    height: ${height}pt,
    margin: ${margin}pt,
    header: running-head(symbol, title),
    header-ascent: ${runningHeadRise}pt,
    footer: page-of-pages(),
    footer-descent: ${runningHeadRise * 2}pt,
  )
  body
}

#let bold-line(body) = text(weight: "bold", body)
#let masthead(symbol, organ, facts, below) = {
  set par(justify: false, spacing: 0pt)
  grid(columns: (${inset}pt, 1fr, auto), align: (left, left + bottom, right + bottom), inset: (bottom: 4pt),
    [], text(size: 14pt, top-edge: 0.75em, bottom-edge: 0pt)[United Nations], text(size: 14pt, top-edge: 0.75em, bottom-edge: 0pt, symbol))
  line(length: 100%, stroke: 0.5pt)
  block(height: 84pt, inset: (top: 5pt), width: 100%,
    grid(columns: (${inset}pt, ${distribution - inset}pt, 1fr),
      [], text(size: 20pt, weight: "bold", top-edge: 0.75em, bottom-edge: -0.25em, organ),
      block(inset: (top: 6pt), facts.map(fact => [#fact]).join(parbreak()))))
  line(length: 100%, stroke: 1.5pt)
  block(inset: (top: 5pt), width: 60%, below.map(entry => text(weight: entry.weight, size: entry.size, ..line-of(entry.size, ${linePitch}pt), entry.text)).join(parbreak()))
  v(18pt)
}

#let label(it) = context {
  let needed = measure(it).width + 3pt
  box(width: calc.ceil(needed / tab) * tab)[#it~]
}
#let words(body) = column(par(first-line-indent: (amount: tab, all: true), body))
#let item(level, mark, body) = pad(left: ${inset}pt + (level + 1) * tab, right: ${inset}pt, par(hanging-indent: tab)[#label(mark)#body])
#let statement(size, weight, body) = {
  column(block(above: 12pt, below: 12pt, width: 85%, par(justify: false, text(size: size, weight: weight, ..line-of(size, size * 1.1), body))))
}
#let resolution-title(depth, number, body) = {
  show heading: it => block(above: 14pt, below: 12pt, sticky: true, text(size: 12pt, weight: "bold", ..line-of(12pt, 13.5pt), it.body))
  heading(level: depth, pad(right: ${inset}pt, grid(columns: (${inset}pt, 1fr), par(justify: false, number), par(justify: false, body))))
}
#let division(depth, size, body) = {
  show heading: it => column(block(above: 20pt, below: 12pt, width: 100%, sticky: true, align(center, text(size: size, weight: "bold", ..line-of(size, size * 1.2), it.body))))
  heading(level: depth, body)
}
#let subheading(depth, level, body) = {
  show heading: it => column(block(above: 14pt, below: 8pt, sticky: true,
    text(size: ${textSize}pt, weight: if level == 1 { "bold" } else { "regular" }, style: if level == 1 { "normal" } else { "italic" }, ..line-of(${textSize}pt, ${linePitch}pt), it.body)))
  heading(level: depth, body)
}
#let adoption-line(lines) = column(block(above: 18pt, width: 100%, breakable: false,
  align(right, block(align(center, par(justify: false, emph(lines.join(linebreak()))))))))
`;
};
