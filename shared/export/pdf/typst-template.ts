import type { ExportOptions } from "../options.js";
import { measuresFor, measuresOf, paper } from "../page.js";
import { typefacesFor } from "./lettering.js";

/** Room for running heads and page numbers in the margins, in points. */
const runningHeadRise = 14;
const pageNumberDrop = 29;

/** The first page has no running head: its masthead begins so much higher than the text of other pages. */
const mastheadRise = 37;

interface Language {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/**
 * The look of a document as Typst definitions: page, running heads, headings, paragraphs and notes. Headings are real
 * headings (bookmarks, tags), notes real notes at the foot of their page; the rest is marked up as paragraphs. Lines are
 * numbered where the text itself stands, anew on each page: a room speaks of line 12 of page 3, and what is changed on
 * one page leaves the numbers of all others alone.
 */
export const typstTemplate = ({ language, direction }: Language, { paper: size, look, lineNumbers }: ExportOptions): string => {
  const {
    margin,
    topMargin,
    sideMargin,
    inset,
    tab,
    textSize,
    linePitch,
    closePitch,
    paragraphGap,
    noteSize,
    notePitch,
    runningHeadSize,
    runningHeadPitch,
    noteRule,
    distribution,
    tracking,
    organTracking,
    organSize,
    identitySize,
    titleSize,
    betweenRules,
    lineNumberGap,
  } = measuresFor(language, measuresOf(look));
  const { width, height } = paper[size];
  const [start, end] = direction === "ltr" ? ["left", "right"] : ["right", "left"];
  return `
#let tab = ${tab}pt
#let inset = ${inset}pt
#let cap-height = 0.75
// Type of a size on lines of a pitch: line boxes end at the baseline, the rest is leading.
#let set-in(size, pitch, weight: "regular", style: "normal", gap: ${paragraphGap}pt, body) = {
  set text(size: size, weight: weight, style: style)
  set par(leading: pitch - cap-height * size, spacing: gap + pitch - cap-height * size)
  body
}
#let set-close = set-in.with(${textSize}pt, ${closePitch}pt)
// As wide as the rules, wider than the column of text. The text itself stands in no box but the page: in a box it could
// come to another page than its notes.
#let between-rules = pad.with(x: -inset)
#set text(font: ${typefacesFor(language)}, fallback: false, tracking: ${tracking}pt, hyphenate: false, ligatures: false, overhang: false, kerning: ${direction === "ltr"})
#set text(top-edge: cap-height * 1em, bottom-edge: "baseline")
#set par(justify: true)
#show: set-in.with(${textSize}pt, ${linePitch}pt)
#set super(typographic: false, size: 0.65em, baseline: -0.35em)
#set heading(outlined: true, bookmarked: true)
#show heading: set par(justify: false)
#set footnote.entry(separator: pad(${start}: -calc.min(tab, inset), line(length: ${noteRule}pt, stroke: 0.5pt)), clearance: 14pt, gap: 0pt)
#show footnote.entry: entry => {
  let place = entry.note.location()
  let number = link(place, super(numbering(entry.note.numbering, ..counter(footnote).at(place))))
  show: set-in.with(${noteSize}pt, ${notePitch}pt)
  let hang = 14pt
  // The gap that the compiler leaves between notes is not reckoned with where a page ends: notes went to another page.
  let printed = pad(${start}: -calc.min(hang, inset), top: ${notePitch}pt - cap-height * ${noteSize}pt, par(hanging-indent: hang)[#box(width: hang, align(end)[#number#h(3.3pt)])#entry.note.body])
  let room = ${notePitch}pt * lines-below-notes.at(counter(footnote).at(place).first() - 1, default: 0)
  if room == 0pt { printed } else {
    block(breakable: false, spacing: 0pt, printed + v(room))
    v(-room)
  }
}

#let running-head(symbol, title) = context {
  let page-number = here().page()
  if page-number == 1 { return }
  show: set-in.with(${runningHeadSize}pt, ${runningHeadPitch}pt, weight: "bold")
  set text(tracking: 0pt)
  set par(justify: false)
  let odd = calc.odd(page-number)
  let title = box(width: 45%, align(if odd { start } else { end }, title))
  let columns = if odd { (1fr, auto) } else { (auto, 1fr) }
  between-rules({
    grid(columns: columns, align: (start + bottom, end + bottom), ..if odd { (title, symbol) } else { (symbol, title) })
    v(6pt, weak: true)
    line(length: 100%, stroke: 0.5pt)
  })
}
#let page-of-pages() = context {
  let page-number = here().page()
  if page-number == 1 { return }
  set text(size: ${runningHeadSize}pt, weight: "bold", dir: ltr)
  between-rules(align(if calc.odd(page-number) { ${end} } else { ${start} })[#page-number/#counter(page).final().first()])
}
#let pages(symbol, title, body) = {
  set page(
    width: ${width}pt,
    height: ${height}pt,
    margin: (x: ${sideMargin + inset}pt, top: ${topMargin}pt, bottom: ${margin}pt),
    header: running-head(symbol, title),
    header-ascent: ${runningHeadRise}pt,
    footer: page-of-pages(),
    footer-descent: ${pageNumberDrop}pt,
  )
  body
}

#let masthead(identity, symbol, organ, facts, below) = between-rules({
  set par(justify: false, spacing: 0pt)
  v(-${mastheadRise}pt)
  grid(columns: (inset, 1fr, auto), align: bottom, inset: (bottom: ${direction === "ltr" ? 8.5 : 12}pt), [], text(size: ${identitySize}pt, tracking: ${organTracking / 2}pt, par(identity)),
    { set text(dir: ltr); par(text(size: ${organSize}pt, symbol.letter) + symbol.rest) })
  line(length: 100%, stroke: 0.5pt)
  block(height: ${betweenRules + 2}pt, inset: (top: 6pt), width: 100%, above: 0pt, below: 0pt,
    grid(columns: (inset, ${distribution - inset}pt, 1fr), [], set-in(${organSize}pt, ${organSize + 2}pt, weight: "bold", text(tracking: ${organTracking}pt, par(organ))),
      pad(top: 8pt, align(left, { set text(dir: ltr); set-close(gap: 0pt, facts.map(par).join()) }))))
  line(length: 100%, stroke: 1.5pt)
  v(5pt)
  block(width: 268pt, above: 0pt, below: 0pt, set-close(gap: 0pt,
    below.map(entry => par(text(size: entry.size, weight: entry.weight, entry.text))).join()))
  v(5pt)
})

#set par.line(numbering-scope: "page")
#let numbered(body) = {
  set par.line(numbering: ${lineNumbers ? `line => text(size: ${0.8 * noteSize}pt, str(line))` : "none"}, number-clearance: ${lineNumberGap}pt)
  body
}
#let label(it) = context {
  let needed = measure(it).width + 3pt
  box(width: calc.ceil(needed / tab) * tab)[#it~]
}
// Lines that keep a paragraph's first or last company may leave a note behind on the page before: where there are notes,
// each line stands for itself.
#let noted(body) = {
  set text(costs: (orphan: 0%, widow: 0%))
  body
}
#let words(body) = numbered(par(first-line-indent: (amount: tab, all: true), body))
#let item(level, mark, body) = numbered(par(hanging-indent: (level + 2) * tab)[#h((level + 1) * tab)#label(mark)#body])
// What a heading is called in the bookmarks, whatever it looks like.
#let titled(mark, body) = if mark == "" { body } else { [#mark #body] }
#let statement(size, pitch, weight, body) = block(width: 100%, above: 17pt, below: 17pt, {
  set par(justify: false)
  set-in(size, pitch, weight: weight, par(body))
})
#let resolution-title(depth, number, body) = {
  show heading: _ => block(above: 16pt, below: 17pt, sticky: true, set-in(${titleSize}pt, ${titleSize + 1.5}pt, weight: "bold", context {
    let hang = calc.max(inset, measure(number).width + 12.5pt)
    pad(${start}: hang - inset, ${end}: 21pt, [#h(-hang)#box(width: hang, align(end)[#number#h(12.5pt)])#body])
  }))
  heading(level: depth, titled(number, body))
}
#let division(depth, size, mark, body) = {
  let lines = (mark, body).filter(line => line not in ("", []))
  show heading: _ => block(width: 100%, above: 24pt, below: 15pt, sticky: true, align(center, set-in(size, size * 1.3, weight: "bold", lines.join(linebreak()))))
  heading(level: depth, titled(mark, body))
}
#let subheading(depth, level, body) = {
  let (weight, style) = if level == 1 { ("bold", "normal") } else { ("regular", "italic") }
  show heading: it => block(width: 100%, above: 18pt, below: 12pt, sticky: true, set-close(weight: weight, style: style, it.body))
  heading(level: depth, body)
}
#let adoption-line(lines) = block(width: 100%, above: 17pt, breakable: false, align(end, {
  set par(justify: false)
  set-close(emph(lines.join(linebreak())))
}))
#let end-rule = block(above: 32pt, width: 100%, align(center, line(length: 72pt, stroke: 0.75pt)))
`;
};
