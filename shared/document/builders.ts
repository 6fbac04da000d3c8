import type { Attrs, Node } from "prosemirror-model";
import type { Provenance } from "./nodes.js";
import { schema } from "./schema.js";

/**
 * Builders that let a test, a template or an importer write a document the way one would describe it:
 *
 *     resolution(title("…"), decision(organLine("The General Assembly"), preambular(opening("Recalling"), " its …,"), operative(…)))
 *
 * Each returns a ProseMirror node; invalid structure throws a RangeError at once. Ids are empty unless given:
 * `withIds` fills them.
 */
export type Inline = string | Node;

const inline = (content: readonly Inline[]): Node[] =>
  content.filter((item) => item !== "").map((item) => (typeof item === "string" ? schema.text(item) : item));

const isBlock = (item: Inline): boolean => typeof item !== "string" && item.type.isBlock;

/** Leading inline items become the lead, blocks after them its sub-paragraphs or quoted draft. */
function paragraph(name: string, attrs: Attrs | null, content: readonly Inline[]): Node {
  const blocks = content.filter(isBlock) as Node[];
  const first = blocks[0];
  if (first?.type.name === "lead") return schema.nodes[name]!.createChecked(attrs, blocks);
  const words = content.filter((item) => !isBlock(item));
  return schema.nodes[name]!.createChecked(attrs, [lead(...words), ...blocks]);
}

export const resolution = (...content: Node[]): Node => schema.nodes.resolution.createChecked(null, content);
export const title = (text = ""): Node => schema.nodes.title.createChecked(null, inline([text]));
export const decision = (...content: Node[]): Node => schema.nodes.decision.createChecked(null, content);
export const organLine = (text: string, attrs: Attrs | null = null): Node => schema.nodes.organLine.createChecked(attrs, inline([text]));
export const lead = (...content: Inline[]): Node => schema.nodes.lead.createChecked(null, inline(content));
export const preambular = (...content: Inline[]): Node => paragraph("preambularParagraph", null, content);
export const operative = (...content: Inline[]): Node => paragraph("operativeParagraph", null, content);
export const sub = (...content: Inline[]): Node => paragraph("subParagraph", null, content);
export const annexParagraph = (...content: Inline[]): Node => paragraph("annexParagraph", null, content);
export const quotedDraft = (content: Node): Node => schema.nodes.quotedDraft.createChecked(null, content);
export const part = (...content: Node[]): Node => schema.nodes.part.createChecked(null, content);
export const subheading = (text: string, level = 1): Node => schema.nodes.subheading.createChecked({ level }, inline([text]));
export const annex = (...content: Node[]): Node => schema.nodes.annex.createChecked(null, content);
export const footnote = (...content: Inline[]): Node => schema.nodes.footnote.createChecked(null, inline(content));
export const crossReference = (target: string): Node => schema.nodes.crossReference.createChecked({ target });
export const opening = (text: string): Node => schema.text(text, [schema.marks.opening.create()]);
export const emphasis = (text: string): Node => schema.text(text, [schema.marks.emphasis.create()]);

/** The same node with an id, so that a test can name it. */
export const named = (id: string, node: Node): Node => node.type.createChecked({ ...node.attrs, id }, node.content, node.marks);

/** The same node with a provenance. */
export const from = (provenance: Provenance, node: Node): Node => node.type.createChecked({ ...node.attrs, provenance }, node.content);
