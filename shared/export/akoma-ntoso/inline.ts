import type { Node } from "prosemirror-model";
import { draftAttributes } from "../../document/index.js";
import { type Attributes, words, type Xml } from "./xml.js";

/** What the words of a paragraph need to know of the document around them. */
export interface InlineContext {
  /** Name and number of the note at a position, and its attributes. */
  readonly note: (note: Node, pos: number) => Attributes;
  /** How a cross-reference to the paragraph with this id reads. */
  readonly referenceText: (id: string) => string;
  /** The name of the element that a reference leads to; undefined where it is gone. */
  readonly referenceTarget: (id: string) => string | undefined;
}

type Face = "opening" | "emphasis" | "roman";

const spans: Readonly<Record<Exclude<Face, "roman">, Attributes>> = {
  opening: { class: "italic", refersTo: "#openingWords" },
  emphasis: { class: "italic" },
};

/** The words of a lead, heading or note; `start` is the position of its first child. Italics are spans, as in the United Nations' files. */
export function inlineXml(textblock: Node, start: number, context: InlineContext): (Xml | string)[] {
  const found: (Xml | string)[] = [];
  let open: { readonly face: Face; readonly children: (Xml | string)[] } = { face: "roman", children: found };
  textblock.forEach((child, offset) => {
    const face = faceOf(child);
    if (face !== open.face) {
      open = { face, children: face === "roman" ? found : [] };
      if (face !== "roman") found.push(words("span", spans[face], open.children));
    }
    open.children.push(piece(child, start + offset, context));
  });
  return found;
}

function faceOf({ marks }: Node): Face {
  if (marks.some(({ type }) => type.name === "opening")) return "opening";
  return marks.length > 0 ? "emphasis" : "roman";
}

function piece(node: Node, pos: number, context: InlineContext): Xml | string {
  if (node.isText) return node.text!;
  if (node.type.name === "footnote") {
    const note = words("p", { "xml:space": "preserve" }, inlineXml(node, pos + 1, context));
    return words("authorialNote", context.note(node, pos), [note]);
  }
  const id = node.attrs.target as string;
  const target = context.referenceTarget(id);
  const text = context.referenceText(id);
  return target === undefined
    ? words("inline", { name: "crossReference", [draftAttributes.target]: id }, [text])
    : words("ref", { href: `#${target}` }, [text]);
}

/** Words in a paragraph element, in which white space counts. */
export const paragraphXml = (children: readonly (Xml | string)[], more: Attributes = {}): Xml =>
  words("p", { "xml:space": "preserve", ...more }, children);
