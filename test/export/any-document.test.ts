import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
  type Inline,
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
} from "../../shared/document/builders.js";
import { type Metadata, profiles } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare, toHtml, toMarkdown, toPlainText, toTypst } from "../../shared/export/index.js";
import { toOdt } from "../../shared/export/odt/odt.js";
import { draft } from "./drafts.js";
import { type ReadFile, readMarkdown, readPlainText } from "./reading.js";
import { readOpenDocument, readWord } from "./reading-packages.js";

const words = fc
  .string({ unit: fc.constantFrom(...'abÉж和ᚠ"\\#$[]<>&*_“”\u00a0 \t\u0007'.split("")), minLength: 1, maxLength: 24 })
  .filter((text) => text.trim() !== "");
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  words.map(emphasis),
  words.map((text) => footnote(text)),
  fc.constantFrom("p1", "p2", "gone").map(crossReference),
);
const inlines = fc.array(inline, { maxLength: 4 });
const led = fc.tuple(words.map(opening), inlines).map(([first, rest]) => [first, ...rest]);
const subs = (depth: number): fc.Arbitrary<Node[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(
        fc.tuple(inlines, subs(depth - 1)).map(([lead, below]) => sub(...lead, ...below)),
        { maxLength: 2 },
      );
const preamble = fc.array(
  fc.oneof(
    led.map((lead) => preambular(...lead)),
    words.map((text) => subheading(text)),
  ),
  { maxLength: 3 },
);
const plain = fc.tuple(led, subs(3)).map(([lead, below]) => operative(...lead, ...below));
const operatives = fc.array(
  fc.oneof(
    plain,
    words.map((text) => subheading(text, 2)),
  ),
  { maxLength: 3 },
);
const simple = fc.tuple(words, preamble, operatives).map(([organ, before, after]) => decision(organLine(organ), ...before, ...after));
const quoting = fc.tuple(led, simple).map(([lead, inner]) => decision(organLine("The Council"), operative(...lead, quotedDraft(inner))));
const parted = fc
  .tuple(words, fc.array(fc.tuple(words, operatives), { minLength: 1, maxLength: 3 }))
  .map(([organ, parts]) => decision(organLine(organ), ...parts.map(([heading, body]) => part(subheading(heading), ...body))));
const annexes = fc.array(
  fc.tuple(words, inlines, subs(2)).map(([heading, lead, below]) => annex(title(heading), annexParagraph(...lead, ...below))),
  { maxLength: 2 },
);
const doc = fc
  .tuple(fc.option(words, { nil: "" }), fc.oneof(simple, quoting, parted), annexes)
  .map(([heading, text, rest]) => resolution(title(heading), text, ...rest));
const metadata: fc.Arbitrary<Partial<Metadata>> = fc.record({
  profile: fc.constantFrom(...profiles),
  status: fc.constantFrom("draft" as const, "adopted" as const),
  symbol: fc.oneof(fc.constant(""), words),
  number: fc.constantFrom("", "2006/19"),
  sponsors: fc.array(words, { maxLength: 3 }),
  agendaItem: fc.oneof(fc.constant(""), words),
  provenance: fc.oneof(fc.constant(""), words),
  adoption: fc.option(fc.record({ meeting: words, date: fc.constantFrom("", "2006-07-27", "2006-13-99") }), { nil: null }),
  nestedQuoting: fc.constantFrom("everyParagraph" as const, "none" as const),
});
const anyDraft = fc.tuple(doc, metadata).map(([node, data]) => draft(node, data));

const wordsIn = (text: string): string[] =>
  text
    .replace(/\p{Cc}/gu, (character) => (character === "\t" ? " " : ""))
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== "");

describe("any document", () => {
  it("exports as plain text with all of its words", () => {
    fc.assert(
      fc.property(anyDraft, (generated) => {
        const text = toPlainText(prepare(generated));
        generated.doc.descendants((node) => {
          if (node.isText) for (const word of wordsIn(node.text!)) expect(text).toContain(word);
        });
      }),
    );
  });

  it("exports as a web page without a stray tag", () => {
    fc.assert(
      fc.property(anyDraft, (generated) => {
        const open: string[] = [];
        for (const [, slash, name] of toHtml(prepare(generated)).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
          if (name === "meta" || name === "br") continue;
          if (slash) expect(open.pop()).toBe(name);
          else open.push(name!);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it("exports as page source whose strings all end", () => {
    fc.assert(
      fc.property(anyDraft, (generated) => {
        const source = toTypst(prepare(generated));
        const body = source.slice(source.lastIndexOf("#masthead(")).replace(/"(?:[^"\\]|\\["\\])*"/g, "");
        expect(body).not.toMatch(/["\\]/);
        expect(body.match(/\[/g)?.length).toBe(body.match(/\]/g)?.length);
      }),
    );
  });

  it("exports to Word and OpenDocument, and as Markdown, with the lines of the plain text", () => {
    const body = ({ lines, notes }: ReadFile): ReadFile => ({
      lines: lines.slice(lines.findIndex((line) => /draft resolution$|^Draft resolution|adopted by|^Adopted|^Resolution/.test(line))),
      notes,
    });
    fc.assert(
      fc.property(anyDraft, (generated) => {
        const document = prepare(generated);
        const text = body(readPlainText(toPlainText(document)));
        expect(body(readWord(toDocx(document)))).toEqual(text);
        expect(body(readOpenDocument(toOdt(document)))).toEqual(text);
        expect(body(readMarkdown(toMarkdown(document)))).toEqual(text);
      }),
      { numRuns: 30 },
    );
  });

  it("compiles as a PDF, accessible unless its fonts lack a character", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (generated) => {
        const { bytes, warnings } = await exportDraft(generated, "pdf");
        expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
        const printed = toTypst(prepare(generated)).includes("ᚠ");
        expect(warnings.some((warning) => warning.includes("ᚠ"))).toBe(printed);
      }),
      { numRuns: 25 },
    );
  });
});
