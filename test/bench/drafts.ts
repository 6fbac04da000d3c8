import { Fragment, type Node } from "prosemirror-model";
import { type Draft, emptyMetadata, schema, withIds, wordCount } from "../../shared/document/index.js";

/**
 * A draft of about this many words, made of the paragraphs of others over and over: real wording in a real proportion of
 * preamble, operative paragraphs and notes.
 */
export function draftOfWords(sources: readonly Draft[], words: number): Draft {
  const preamble: Node[] = [];
  const operative: Node[] = [];
  const paragraphs = sources.flatMap(({ doc }) => paragraphsOf(doc));
  let count = 0;
  for (let index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length]!;
    (paragraph.type.name === "preambularParagraph" ? preamble : operative).push(paragraph);
    count += wordCount(paragraph);
  }
  const { nodes } = schema;
  const organLine = nodes.organLine.createChecked(null, schema.text("The Economic and Social Council"));
  const doc = nodes.resolution.createChecked(null, [
    nodes.title.createChecked(null, schema.text("A draft made to be measured")),
    nodes.decision.createChecked(null, [organLine, ...preamble, ...operative]),
  ]);
  return { metadata: emptyMetadata("ECOSOC"), doc: withIds(doc) };
}

/** The outermost paragraphs of a resolution, without one that quotes another. */
function paragraphsOf(doc: Node): Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    const isParagraph = node.type.name === "preambularParagraph" || node.type.name === "operativeParagraph";
    if (isParagraph && node.lastChild?.type.name !== "quotedDraft") found.push(node);
    return found.at(-1) !== node;
  });
  return found;
}

/** A draft of so many operative paragraphs, each with a note: the hardest thing for a page. */
export function notedDraft(sources: readonly Draft[], paragraphs: number): Draft {
  const { nodes } = schema;
  const found = sources.flatMap(({ doc }) => paragraphsOf(doc)).filter(({ type }) => type.name === "operativeParagraph");
  const operative = Array.from({ length: paragraphs }, (_, index) => {
    const text = found[index % found.length]!.firstChild!.textContent;
    const note = nodes.footnote.createChecked(null, schema.text(`See A/61/${index + 1}, para. ${index + 1}.`));
    return nodes.operativeParagraph.createChecked(null, nodes.lead.createChecked(null, [schema.text(text), note]));
  });
  const organLine = nodes.organLine.createChecked(null, schema.text("The Economic and Social Council"));
  const doc = nodes.resolution.createChecked(null, [
    nodes.title.createChecked(null, schema.text("A draft with a note to each paragraph")),
    nodes.decision.createChecked(null, [organLine, ...operative]),
  ]);
  return { metadata: emptyMetadata("ECOSOC"), doc: withIds(doc) };
}

/** The draft with this number at the end of every stretch of text, so that none of its paragraphs is that of another. */
export function withOtherWords({ metadata, doc }: Draft, number: number): Draft {
  const renewed = (node: Node): Node =>
    node.isText ? schema.text(`${node.text} ${number}`, node.marks) : node.copy(Fragment.fromArray(node.content.content.map(renewed)));
  return { metadata, doc: renewed(doc) };
}
