import fc from "fast-check";
import type { Attrs, Node } from "prosemirror-model";
import {
  annex,
  crossReference,
  decision,
  emphasis,
  footnote,
  type Inline,
  lead,
  opening,
  organLine,
  quotedDraft,
  resolution,
  subheading,
  title,
} from "../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, type Metadata, profiles, schema, withIds } from "../shared/document/index.js";

/** Words with characters of many scripts and with those that formats use for themselves. */
const oddWords = fc
  .string({ unit: fc.constantFrom(...Array.from('abÉж和ةש"\\#$[]<>&*_“”‘’…\u00a0 \u2011\u{1F54A}1.()')), minLength: 1, maxLength: 24 })
  .filter((text) => text.trim() !== "");

/** How a resolution reads, with the marks that end its paragraphs. */
const plainWords = fc.constantFrom(
  "Recalling its resolution 61/171 of 20 December 2006,",
  "Noting also the report of the Secretary-General,",
  "Requests the Secretary-General to report;",
  "Also encourages States to do so:",
  "to that end;",
  "(a) and not a label",
  "3. nor this",
);

const words = fc.oneof(plainWords, oddWords);
const made = (name: string, attrs: Attrs | null, content: readonly Node[]): Node => schema.nodes[name]!.createChecked(attrs, content);

const note: fc.Arbitrary<Node> = fc
  .tuple(words, fc.option(words))
  .map(([text, italics]) => footnote(text, ...(italics ? [emphasis(italics)] : [])));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: words.map(emphasis) },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: fc.constantFrom("p1", "p2", "p9", "gone").map(crossReference) },
);
const inlines = fc.array(inline, { maxLength: 4 });
const led = fc.tuple(fc.option(words.map(opening)), inlines).map(([first, rest]) => lead(...(first ? [first] : []), ...rest));

/** Labels that no place gives. */
const label = fc.option(fc.constantFrom("7.", "(q)", "•", "–"), { freq: 5 });

const subs = (depth: number): fc.Arbitrary<Node[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(inlines, subs(depth - 1), label)
          .map(([content, below, own]) => made("subParagraph", { label: own }, [lead(...content), ...below])),
        { maxLength: 2 },
      );

const anyHeading = fc.tuple(words, fc.integer({ min: 1, max: 3 })).map(([text, level]) => subheading(text, level));
const preamble = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(led, subs(1)).map(([first, below]) => made("preambularParagraph", null, [first, ...below])) },
    { weight: 1, arbitrary: anyHeading },
  ),
  { maxLength: 3 },
);
const operative = fc.tuple(led, subs(3), label).map(([first, below, own]) => made("operativeParagraph", { label: own }, [first, ...below]));
const operatives = fc.array(fc.oneof({ weight: 5, arbitrary: operative }, { weight: 1, arbitrary: anyHeading }), { maxLength: 3 });

const organ = fc
  .tuple(
    fc.oneof(fc.constantFrom("The General Assembly", "The Economic and Social Council"), words),
    fc.constantFrom("derived", "always", "never"),
  )
  .map(([name, comma]) => organLine(name, { comma }));

const part = fc
  .tuple(fc.option(words), fc.option(organ), preamble, operatives, fc.constantFrom("letter", "roman"))
  .map(([text, speaker, before, after, labelStyle]) =>
    made("part", { labelStyle }, [...(text ? [subheading(text)] : []), ...(speaker ? [speaker] : []), ...before, ...after]),
  );
const parts = fc.array(part, { minLength: 1, maxLength: 3 });

const simple = fc.tuple(organ, preamble, operatives).map(([speaker, before, after]) => decision(speaker, ...before, ...after));
const parted = fc
  .tuple(organ, preamble, operatives, parts)
  .map(([speaker, before, after, divisions]) => decision(speaker, ...before, ...after, ...divisions));
const quoting = fc
  .tuple(organ, preamble, led, fc.oneof(simple, parted), operatives)
  .map(([speaker, before, first, inner, after]) =>
    decision(speaker, ...before, made("operativeParagraph", null, [first, quotedDraft(inner)]), ...after),
  );

const annexParagraph = fc
  .tuple(inlines, subs(2), fc.boolean(), label)
  .map(([content, below, numbered, own]) =>
    made("annexParagraph", { numbered, label: numbered ? own : null }, [lead(...content), ...below]),
  );
const annexes = fc.array(
  fc.tuple(words, fc.array(fc.oneof(annexParagraph, anyHeading), { maxLength: 3 })).map(([text, blocks]) => annex(title(text), ...blocks)),
  { maxLength: 2 },
);

const metadata: fc.Arbitrary<Metadata> = fc
  .record({
    profile: fc.constantFrom(...profiles),
    status: fc.constantFrom("draft" as const, "adopted" as const),
    nestedQuoting: fc.constantFrom("everyParagraph" as const, "none" as const),
  })
  .map((some) => ({ ...emptyMetadata(some.profile), ...some }));

/** Drafts with everything a resolution can hold: all kinds of nodes, three levels, notes, references, a quoted draft, parts, annexes. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(fc.option(words, { nil: "" }), fc.oneof(simple, parted, quoting), annexes, metadata)
  .map(([heading, text, rest, data]) => ({ metadata: data, doc: withIds(resolution(title(heading), text, ...rest), countingIds()) }));
