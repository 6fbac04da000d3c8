import type { Mark, Node } from "prosemirror-model";
import { draftAttributes, schema } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { childNamed, isText, type XmlElement, type XmlNode } from "../xml.js";

const { nodes, marks } = schema;

/** A file of ours in which something stands as we do not write it; only inside this folder. */
export class NotAsWritten extends Error {}

/** What must be there in a file of ours. @throws {NotAsWritten} where it is not. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotAsWritten();
  return value;
}

/** Reads words as our files have them: every character as it stands, italics by their meaning, references by the element they lead to. */
export class ExactWords {
  /**
   * @param ledger books every character
   * @param idOf the id of the element that a reference names
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly idOf: (eId: string) => string,
  ) {}

  inline(content: readonly XmlNode[], inherited: readonly Mark[] = []): Node[] {
    return content.flatMap((node) => (isText(node) ? this.text(node, inherited) : this.element(node, inherited)));
  }

  /** The id of the node that an element was written from. */
  id({ attributes: { GUID, eId = "" } }: XmlElement): string {
    return GUID ?? this.idOf(eId);
  }

  private text({ text, from, to }: Exclude<XmlNode, XmlElement>, inherited: readonly Mark[]): Node[] {
    this.ledger.stretch(from, to, to - from === text.length ? { kind: "kept" } : { kind: "transformed", rule: "character-reference" });
    return text === "" ? [] : [schema.text(text, inherited)];
  }

  private element(element: XmlElement, inherited: readonly Mark[]): Node[] {
    const { name, attributes, children } = element;
    if (name === "a") return this.inline(children, inherited);
    if (name === "span" && attributes.class === "italic" && inherited.length === 0)
      return this.inline(children, [(attributes.refersTo === "#openingWords" ? marks.opening : marks.emphasis).create()]);
    if (name === "authorialNote") return [this.note(element, inherited)];
    if (name === "ref") return [this.reference(element, this.idOf(found(/^#(.+)$/.exec(attributes.href ?? ""))[1]!), inherited)];
    if (name === "inline") return [this.reference(element, found(attributes[draftAttributes.target]), inherited)];
    throw new NotAsWritten();
  }

  private note(element: XmlElement, inherited: readonly Mark[]): Node {
    const paragraph = found(childNamed(element, "p"));
    return nodes.footnote.createChecked({ id: this.id(element) }, this.inline(paragraph.children), inherited);
  }

  /** The number it prints is derived. */
  private reference({ inside, end }: XmlElement, target: string, inherited: readonly Mark[]): Node {
    this.ledger.stretch(inside, end, { kind: "transformed", rule: "cross-reference" });
    return nodes.crossReference.createChecked({ target }, null, inherited);
  }
}
