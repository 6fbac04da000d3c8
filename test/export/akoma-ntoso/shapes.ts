import type { Attrs, Node } from "prosemirror-model";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
  type Inline,
  lead,
  named,
  opening,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import { type Draft, schema } from "../../../shared/document/index.js";
import { draft } from "../drafts.js";

const italics = [schema.marks.emphasis.create()];
const withAttrs = (attrs: Attrs, node: Node): Node => node.type.createChecked({ ...node.attrs, ...attrs }, node.content, node.marks);
const byHand = (...content: Inline[]): Node => withAttrs({ openingByHand: true }, lead(...content));
const speaker = (): Node => organLine("The General Assembly");
const text = (...blocks: Node[]): Draft => draft(resolution(title("Paths"), decision(...blocks)));
const quoting = (inner: Node): Node => operative(opening("Recommends"), " this:", quotedDraft(inner));

/** What the editor can make and random drafts rarely are. */
export const shapes: readonly (readonly [name: string, draft: Draft])[] = [
  ["nothing at all", draft(resolution(title(), decision(organLine(""))))],
  ["a preamble alone", text(speaker(), preambular(opening("Recalling"), " it,"))],
  ["paragraphs without words", text(speaker(), preambular(), operative(sub(), sub(sub())), operative())],
  [
    "a paragraph after parts",
    text(speaker(), part(operative("One;")), operative("Two;"), part(subheading("Three", 2)), operative("Four.")),
  ],
  ["a part that speaks", text(speaker(), part(subheading("Part"), speaker(), preambular("Noting,", sub("this,")), operative("Decides.")))],
  ["a draft quoted in a part", text(speaker(), part(quoting(decision(speaker(), preambular("Noting,"), operative("Decides.")))))],
  ["a draft in a draft", text(speaker(), quoting(decision(speaker(), quoting(decision(speaker(), part(operative("Decides.")))))))],
  [
    "headings everywhere",
    text(speaker(), subheading("A", 1), preambular("Noting,"), subheading("B", 2), operative("So;"), subheading("C", 7)),
  ],
  ["a preamble with lists", text(speaker(), preambular("Noting:", sub("this:", sub("that,"))), operative("Decides."))],
  [
    "opening words set by hand",
    text(speaker(), preambular(byHand(opening("Recalling its"), " resolution,")), operative(byHand("Calls upon all;"))),
  ],
  [
    "italic notes and references",
    text(
      speaker(),
      named("x", operative(emphasis("See "), footnote("One.").mark(italics), crossReference("y").mark(italics), " too;")),
      named("y", operative(footnote(emphasis("All.")), footnote("Two."), crossReference("x"), crossReference("gone"), ".")),
    ),
  ],
  ["a reference to an organ line", text(named("o", speaker()), operative(crossReference("o"), "."))],
  [
    "ids that no attribute can hold",
    text(named("a b", speaker()), named("\u0007", operative("One;")), operative("See ", crossReference("a b"), ".")),
  ],
  ["one label twice", text(speaker(), ...["7.", "7.", "•", ""].map((label) => withAttrs({ label }, operative("So;"))))],
  [
    "annexes without number, title or words",
    draft(
      resolution(
        title("Paths"),
        decision(speaker()),
        annex(title()),
        annex(
          title("Second"),
          withAttrs({ numbered: false }, annexParagraph("One.", sub("two;"))),
          withAttrs({ label: "" }, annexParagraph("Three.")),
        ),
      ),
    ),
  ],
  ["white space", text(organLine(" The  Assembly "), operative("  one\u00a0 two  ", emphasis(" three "), sub(" ", "  four"), sub(" ")))],
  ["other scripts", text(organLine("大会"), operative("大会  決定：", emphasis("الجمعية"), "𝔸\u200f\u2067x\u2069"))],
];
