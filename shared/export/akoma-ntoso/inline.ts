import type { Node } from "prosemirror-model";
import { draftAttributes } from "../../document/index.js";
import type { Link, Links } from "./links.js";
import { type Attributes, words, type Xml } from "./xml.js";

/** What the words of a paragraph need to know of the document around them. */
export interface InlineContext {
  /** Name, number and id of the note at a position. */
  readonly note: (note: Node, pos: number) => Attributes;
  /** How a cross-reference to the paragraph with this id reads. */
  readonly referenceText: (id: string) => string;
  /** The name of the element that a reference leads to; undefined where it is gone. */
  readonly referenceTarget: (id: string) => string | undefined;
  readonly links: Links;
}

type Face = "opening" | "emphasis" | "roman";

const spans: Readonly<Record<Exclude<Face, "roman">, Attributes>> = {
  opening: { class: "italic", refersTo: "#openingWords" },
  emphasis: { class: "italic" },
};

const none: readonly Link[] = [];

/**
 * The words of a lead, heading or note. Italics are spans, as in the United Nations' files.
 * @param start the position of its first child
 * @param owner the id of the paragraph or note whose words they are
 */
export function inlineXml(textblock: Node, start: number, context: InlineContext, owner = ""): (Xml | string)[] {
  const links = context.links.get(owner) ?? none;
  const found: (Xml | string)[] = [];
  let open: { readonly face: Face; readonly children: (Xml | string)[] } = { face: "roman", children: found };
  let character = 0;
  textblock.forEach((child, offset) => {
    const face = faceOf(child);
    if (face !== open.face) {
      open = { face, children: face === "roman" ? found : [] };
      if (face !== "roman") found.push(words("span", spans[face], open.children));
    }
    if (child.isText) {
      open.children.push(...linked(child.text!, character, links));
      character += child.text!.length;
    } else if (child.type.name === "footnote") open.children.push(note(child, start + offset, context));
    else {
      const text = context.referenceText(child.attrs.target as string);
      open.children.push(reference(child, text, context));
      character += text.length;
    }
  });
  return found;
}

/** Words in a paragraph element, in which white space counts. */
export const paragraphXml = (children: readonly (Xml | string)[], more: Attributes = {}): Xml =>
  words("p", { "xml:space": "preserve", ...more }, children);

function faceOf({ marks }: Node): Face {
  if (marks.some(({ type }) => type.name === "opening")) return "opening";
  return marks.length > 0 ? "emphasis" : "roman";
}

/** Words that begin at a character of the paragraph, with the links that lie within them. */
function linked(text: string, start: number, links: readonly Link[]): (Xml | string)[] {
  const found: (Xml | string)[] = [];
  let done = 0;
  for (const { from, to, href } of links) {
    if (from - start < done || to - start > text.length) continue;
    if (from - start > done) found.push(text.slice(done, from - start));
    found.push(words("a", { href }, [text.slice(from - start, to - start)]));
    done = to - start;
  }
  return done < text.length ? [...found, text.slice(done)] : found;
}

const note = (node: Node, pos: number, context: InlineContext): Xml =>
  words("authorialNote", context.note(node, pos), [paragraphXml(inlineXml(node, pos + 1, context, node.attrs.id as string))]);

function reference(node: Node, text: string, context: InlineContext): Xml {
  const id = node.attrs.target as string;
  const target = context.referenceTarget(id);
  const attributes = target === undefined ? { name: "crossReference", [draftAttributes.target]: id } : { href: `#${target}` };
  return words(target === undefined ? "inline" : "ref", attributes, [text]);
}
