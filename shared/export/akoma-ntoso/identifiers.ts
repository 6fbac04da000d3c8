import type { Node } from "prosemirror-model";
import { isParagraph, type Numbering, numbering } from "../../document/index.js";

/** The names of a document's elements, unique in the file. */
export interface Identifiers {
  /** By the position before the node. */
  readonly at: ReadonlyMap<number, string>;
  /** By the node's own id, for references to it. */
  readonly of: ReadonlyMap<string, string>;
}

/**
 * Names every addressable node by its kind and its place (Akoma Ntoso Naming Convention, `eId`): "container_2" for the second
 * preambular paragraph, "para_8__point_a" for paragraph 8 (a), "sec_B__para_3", "att_1__para_2". What bears no number is
 * counted; a second element of one name gets its rank behind it.
 */
export function identifiers(doc: Node): Identifiers {
  const namer = new Namer(numbering(doc));
  doc.forEach((child, pos) => {
    namer.stretch(child, pos, child.type.name === "annex" ? namer.name(child, pos, "att", "") : "");
  });
  return namer;
}

class Namer implements Identifiers {
  readonly at = new Map<number, string>();
  readonly of = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** How many of a kind have been counted below a prefix. */
  private readonly counts = new Map<string, number>();
  private readonly labels: ReadonlyMap<number, string>;

  constructor({ paragraphs, parts }: Numbering) {
    this.labels = new Map([...paragraphs, ...parts].map(({ pos, label }) => [pos, label.replace(/[^\p{L}\p{N}]/gu, "")]));
  }

  /** What stands in a decision, part or annex. */
  stretch(container: Node, pos: number, prefix: string): void {
    container.forEach((child, offset) => {
      const at = pos + 1 + offset;
      const { name } = child.type;
      if (name === "organLine") this.name(child, at, "formula", prefix);
      else if (name === "subheading") this.name(child, at, "subheading", prefix);
      else if (name === "part") this.stretch(child, at, this.name(child, at, "sec", prefix));
      else if (name === "preambularParagraph") this.paragraph(child, at, this.name(child, at, "container", prefix));
      else if (isParagraph(child)) this.paragraph(child, at, this.name(child, at, "para", prefix));
    });
  }

  /** The name of a node below a prefix: by its label, or counted where it bears none. */
  name(node: Node, pos: number, kind: string, prefix: string): string {
    const start = `${prefix && `${prefix}__`}${kind}_`;
    const name = this.free(start + (this.labels.get(pos) || this.next(start)));
    this.at.set(pos, name);
    this.of.set(node.attrs.id as string, name);
    return name;
  }

  private paragraph(node: Node, pos: number, name: string): void {
    node.firstChild!.forEach((child, offset) => {
      if (child.type.name === "footnote") this.name(child, pos + 2 + offset, "authorialNote", "");
    });
    node.forEach((child, offset) => {
      const at = pos + 1 + offset;
      if (child.type.name === "subParagraph") this.paragraph(child, at, this.name(child, at, "point", name));
      else if (child.type.name === "quotedDraft") {
        this.at.set(at, `${name}__embeddedStructure_1`);
        this.stretch(child.firstChild!, at + 1, `${name}__embeddedStructure_1`);
      }
    });
  }

  private next(start: string): number {
    const count = (this.counts.get(start) ?? 0) + 1;
    this.counts.set(start, count);
    return count;
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let rank = 2; this.taken.has(name); rank++) name = `${wanted}_${rank}`;
    this.taken.add(name);
    return name;
  }
}
