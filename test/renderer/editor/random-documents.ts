import fc from "fast-check";
import type { Node } from "prosemirror-model";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
  type Inline,
  lead,
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
import { countingIds, withIds } from "../../../shared/document/index.js";

const words = fc.constantFrom(
  "Recalling its resolution 61/171,",
  "Noting also the report",
  "Requests the Secretary-General to report;",
  "Also encourages States",
  "a",
  "",
  "to that end;",
);

const inline: fc.Arbitrary<Inline[]> = fc
  .tuple(words, fc.option(fc.constantFrom("A/61/1.", "See above.", "")), fc.boolean(), fc.boolean())
  .map(([text, note, italics, refers]) => [
    text,
    ...(note === null ? [] : [footnote(note)]),
    ...(italics ? [emphasis("Treaty Series")] : []),
    ...(refers ? [crossReference("p9")] : []),
  ]);

const subs = (depth: number): fc.Arbitrary<Node[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(
        fc.tuple(inline, subs(depth - 1)).map(([content, below]) => sub(lead(...content), ...below)),
        { maxLength: 2 },
      );

const preamble = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: inline.map((content) => preambular(lead(...content))) },
    { weight: 1, arbitrary: fc.tuple(inline, subs(1)).map(([content, below]) => preambular(lead(...content), ...below)) },
    { weight: 1, arbitrary: words.map((text) => subheading(text)) },
  ),
  { maxLength: 3 },
);

const operatives = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(inline, subs(3)).map(([content, below]) => operative(lead(...content), ...below)) },
    { weight: 1, arbitrary: words.map((text) => subheading(text)) },
  ),
  { maxLength: 3 },
);

const plainDecision = fc
  .tuple(fc.constantFrom("The General Assembly", "The Economic and Social Council", ""), preamble, operatives)
  .map(([organ, first, second]) => decision(organLine(organ), ...first, ...second));

const parts = fc.array(
  fc
    .tuple(words, fc.boolean(), preamble, operatives)
    .map(([heading, speaks, first, second]) =>
      part(subheading(heading), ...(speaks ? [organLine("The General Assembly")] : []), ...first, ...second),
    ),
  { maxLength: 2 },
);

const anyDecision = fc.oneof(
  { weight: 4, arbitrary: plainDecision },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainDecision, preamble)
      .map(([draft, first]) =>
        decision(organLine("The Economic and Social Council"), ...first, operative(lead("Recommends the draft:"), quotedDraft(draft))),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(preamble, operatives, parts)
      .map(([first, second, divisions]) => decision(organLine("The General Assembly"), ...first, ...second, ...divisions)),
  },
);

const annexes = fc.array(
  fc
    .tuple(words, fc.array(fc.tuple(inline, subs(2)), { maxLength: 2 }))
    .map(([heading, paragraphs]) =>
      annex(title(heading), ...paragraphs.map(([content, below]) => annexParagraph(lead(...content), ...below))),
    ),
  { maxLength: 2 },
);

/** Small documents with everything a resolution can hold. */
export const documents: fc.Arbitrary<Node> = fc
  .tuple(words, anyDecision, annexes)
  .map(([heading, text, after]) => withIds(resolution(title(heading), text, ...after), countingIds()));
