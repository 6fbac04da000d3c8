import type { Node } from "prosemirror-model";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
  type Inline,
  named,
  opening,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../document/builders.js";
import { type Draft, emptyMetadata, type Metadata, numbering, type OrganLineComma, organOfLine } from "../../document/index.js";
import type { AlignedPrecedent } from "../facts/precedents.js";

/**
 * A paragraph in a small notation: `*…*` at its start is the opening words, elsewhere italics; `[^…]` is a note at its
 * indicator's place; `{O1}` is a cross-reference to a paragraph. With sub-paragraphs it is an array, its words first.
 */
export type ExampleParagraph =
  | string
  | readonly [string, ...ExampleParagraph[]]
  | LabelledExample
  | { readonly words: string; readonly quoted: ExampleText };

/** A paragraph that prints a label of its own. */
interface LabelledExample {
  readonly words: string;
  readonly label: string;
}

/** A resolution as data; what is left out is unremarkable. */
export interface ExampleText {
  readonly organ?: string;
  readonly comma?: OrganLineComma;
  readonly title?: string;
  readonly preamble?: readonly ExampleParagraph[];
  readonly operative?: readonly ExampleParagraph[];
  readonly annex?: readonly ExampleParagraph[];
  readonly metadata?: Partial<Metadata>;
  /** An earlier text; each of its paragraphs is the source of the one with the same reference. */
  readonly precedent?: ExampleText;
}

const unremarkable = {
  organ: "The General Assembly",
  title: "Cooperation against kidnapping",
  operative: ["*Decides* to consider the matter."],
};

/** The draft an example stands for. Ids are the references: "P1", "O2", "O2a"; in a quoted draft "Q.P1". */
export function draftOf(example: ExampleText): Draft {
  const line = example.organ ?? unremarkable.organ;
  const organ = organOfLine(line);
  const heading = example.title ?? (organ?.titled === false ? "" : unremarkable.title);
  const annexes = example.annex
    ? [named("annex", annex(title(), ...example.annex.map((item, index) => paragraphOf(annexParagraph, item, `A${index + 1}`))))]
    : [];
  return {
    metadata: { ...emptyMetadata(organ?.profile), ...example.metadata },
    doc: resolution(title(heading), decisionOf(example, ""), ...annexes),
  };
}

/** The earlier text an example is held against, for `check`; none where it has none. */
export function precedentsOf({ precedent }: ExampleText): AlignedPrecedent[] {
  if (!precedent) return [];
  const earlier = draftOf(precedent);
  return [{ earlier, sources: new Map(numbering(earlier.doc).paragraphs.map(({ id }) => [id, [id]])) }];
}

function decisionOf(example: ExampleText, prefix: string): Node {
  const line = organLine(example.organ ?? unremarkable.organ, { id: `${prefix}organ`, comma: example.comma ?? "derived" });
  return decision(
    line,
    ...(example.preamble ?? []).map((item, index) => paragraphOf(preambular, item, `${prefix}P${index + 1}`)),
    ...(example.operative ?? unremarkable.operative).map((item, index) => paragraphOf(operative, item, `${prefix}O${index + 1}`)),
  );
}

const labelled = (label: string, node: Node): Node => node.type.createChecked({ ...node.attrs, label }, node.content);

type Builder = (...content: Inline[]) => Node;

function paragraphOf(build: Builder, item: ExampleParagraph, id: string): Node {
  if (typeof item === "string") return named(id, build(...inlineOf(item, id)));
  if ("quoted" in item) return named(id, build(...inlineOf(item.words, id), quotedDraft(decisionOf(item.quoted, "Q."))));
  if ("label" in item) return labelled(item.label, named(id, build(...inlineOf(item.words, id))));
  const [words, ...below] = item;
  const subs = below.map((child, index) => paragraphOf(sub, child, `${id}${String.fromCharCode(97 + index)}`));
  return named(id, build(...inlineOf(words, id), ...subs));
}

const token = /\[\^([^\]]*)\]|\*([^*]+)\*|\{([^}]+)\}/g;

function inlineOf(words: string, id: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  let notes = 0;
  for (const match of words.matchAll(token)) {
    content.push(words.slice(end, match.index));
    const [whole, note, italic, target] = match;
    if (italic !== undefined) content.push(match.index === 0 ? opening(italic) : emphasis(italic));
    else if (note !== undefined) content.push(named(`${id}n${++notes}`, footnote(...noteOf(note))));
    else content.push(crossReference(target!));
    end = match.index + whole.length;
  }
  content.push(words.slice(end));
  return content;
}

/** In a note, `*…*` is italics wherever it stands. */
const noteOf = (words: string): Inline[] =>
  words.split("*").map((piece, index) => (index % 2 === 1 && piece !== "" ? emphasis(piece) : piece));
