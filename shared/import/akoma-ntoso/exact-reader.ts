import type { Node } from "prosemirror-model";
import {
  draftAttributes,
  draftNamespace,
  headingLevel,
  type IdSource,
  ListCount,
  type OrganLineComma,
  type PartLabelStyle,
  schema,
  structureFaults,
  withIds,
} from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { childNamed, elementsOf, findAll, isText, type XmlElement } from "../xml.js";
import { ExactWords, found, NotAsWritten } from "./exact-words.js";
import { wordsOf } from "./language.js";

const { nodes } = schema;

/** Whether we wrote a file, whoever may have changed it since. */
export const isOurs = (root: XmlElement): boolean =>
  Object.entries(root.attributes).some(([name, value]) => name.startsWith("xmlns:") && value === draftNamespace);

/**
 * The document that we wrote, node by node with its ids. Null where the file is not, or not any more, as we write files, or
 * any word of it would be lost: then it is one of anybody’s, to be read by what it looks like.
 */
export function readExactly(root: XmlElement, statement: XmlElement, ledger: Ledger, newId: IdSource): Node | null {
  try {
    const doc = withIds(new ExactReader(root, ledger).resolution(statement), newId);
    return structureFaults(doc).length === 0 ? doc : null;
  } catch (error) {
    // What the schema of documents does not allow is a RangeError.
    if (error instanceof NotAsWritten || error instanceof RangeError) return null;
    throw error;
  }
}

/** What the paragraphs of a stretch are, and what counts them; null where a single one bears no number. */
interface Stretch {
  readonly name: "operativeParagraph" | "annexParagraph";
  readonly count: ListCount | null;
}

class ExactReader {
  private readonly words: ExactWords;

  constructor(
    root: XmlElement,
    private readonly ledger: Ledger,
  ) {
    this.words = new ExactWords(ledger, idsOf(root));
  }

  resolution(statement: XmlElement): Node {
    const [title] = findAll(childNamed(statement, "preface") ?? statement, "docTitle");
    const inPreface = childNamed(statement, "preface") ? found(title).children : [];
    const blocks = ["preamble", "mainBody"].flatMap((name) => elementsOf(found(childNamed(statement, name))));
    const annexes = elementsOf(childNamed(statement, "attachments") ?? statement).filter(({ name }) => name === "attachment");
    return nodes.resolution.createChecked(null, [
      nodes.title.createChecked(null, this.words.inline(inPreface)),
      this.decision(blocks),
      ...annexes.map((annex) => this.annex(annex)),
    ]);
  }

  private decision(blocks: readonly XmlElement[]): Node {
    const numbered = blocks.filter(({ name }) => name === "section").length > 0 || blocks.filter(isParagraph).length !== 1;
    return nodes.decision.createChecked(
      null,
      this.blocks(blocks, { name: "operativeParagraph", count: numbered ? new ListCount(0) : null }),
    );
  }

  private annex(attachment: XmlElement): Node {
    const body = found(childNamed(found(childNamed(attachment, "doc")), "mainBody"));
    const [label, title] = findAll(body, "heading");
    this.derived(found(label), /^Annex(?: [IVXLC]+)?$/, "annex-label");
    const blocks = elementsOf(body).filter((block) => !childNamed(block, "heading"));
    return nodes.annex.createChecked({ id: this.words.id(attachment) }, [
      nodes.title.createChecked(null, title ? this.words.inline(title.children) : []),
      ...this.blocks(blocks, { name: "annexParagraph", count: new ListCount(0) }),
    ]);
  }

  private blocks(blocks: readonly XmlElement[], stretch: Stretch): Node[] {
    return blocks.flatMap((block) => this.block(block, stretch) ?? []);
  }

  private block(block: XmlElement, stretch: Stretch): Node | null {
    switch (block.name) {
      case "formula":
        return this.organLine(block, block);
      case "hcontainer":
        if (block.attributes.name === "enactingFormula") return this.organLine(block, found(childNamed(block, "content")));
        return nodes.preambularParagraph.createChecked({ id: this.words.id(block) }, this.inside(block, 0));
      case "container":
        return nodes.preambularParagraph.createChecked({ id: this.words.id(block) }, this.inside(block, 0));
      case "block":
        return this.subheading(block, block.attributes.class);
      case "paragraph":
        return isParagraph(block)
          ? this.paragraph(block, stretch)
          : this.subheading(found(childNamed(block, "subheading")), block.attributes.class);
      case "section":
        return this.part(block);
      case "p":
        // A body with nothing in it.
        return null;
      default:
        throw new NotAsWritten();
    }
  }

  /** The name without the comma that its place or the drafters give it. */
  private organLine(element: XmlElement, holder: XmlElement): Node {
    const [name, ...after] = found(childNamed(holder, "p")).children;
    if (name && isText(name)) throw new NotAsWritten();
    for (const comma of after) {
      if (!isText(comma) || !/^[,،，]$/.test(comma.text)) throw new NotAsWritten();
      this.ledger.stretch(comma.from, comma.to, { kind: "transformed", rule: "organ-line-comma" });
    }
    const rule = element.attributes[draftAttributes.comma];
    const comma: OrganLineComma = rule === "always" || rule === "never" ? rule : "derived";
    return nodes.organLine.createChecked({ id: this.words.id(element), comma }, name ? this.words.inline(name.children) : []);
  }

  private subheading(element: XmlElement, style = ""): Node {
    return nodes.subheading.createChecked({ id: this.words.id(element), level: headingLevel(style) }, this.words.inline(element.children));
  }

  private part(section: XmlElement): Node {
    this.derived(found(childNamed(section, "num")), /^[A-Z]+$/, "part-label");
    const heading = childNamed(section, "heading");
    const blocks = elementsOf(section).filter(({ name }) => name !== "num" && name !== "heading");
    const labelStyle: PartLabelStyle = section.attributes[draftAttributes.labelStyle] === "roman" ? "roman" : "letter";
    return nodes.part.createChecked({ id: this.words.id(section), labelStyle }, [
      ...(heading ? [this.subheading(heading, heading.attributes.class)] : []),
      ...this.blocks(blocks, { name: "operativeParagraph", count: new ListCount(0) }),
    ]);
  }

  private paragraph(element: XmlElement, { name, count }: Stretch): Node {
    const id = this.words.id(element);
    if (name === "operativeParagraph")
      return nodes[name].createChecked({ id, label: this.ownLabel(element, count) }, this.inside(element, 0));
    const numbered = childNamed(element, "num") !== null;
    return nodes[name].createChecked({ id, numbered, label: numbered ? this.ownLabel(element, count) : null }, this.inside(element, 0));
  }

  /** A paragraph’s words with its sub-paragraphs, which begin at the level below, or the draft it quotes. */
  private inside(element: XmlElement, level: number): Node[] {
    const holder = childNamed(element, "content") ?? element;
    const list = elementsOf(holder).find(({ name }) => lists.has(name));
    if (list) {
      const count = new ListCount(level + 1);
      const items = elementsOf(list).filter(({ name }) => name === "point" || name === "item");
      return [
        this.lead(childNamed(list, "listIntroduction") ?? found(childNamed(found(childNamed(list, "intro")), "p"))),
        ...items.map((item) =>
          nodes.subParagraph.createChecked({ id: this.words.id(item), label: this.ownLabel(item, count) }, this.inside(item, level + 1)),
        ),
      ];
    }
    const words = found(childNamed(holder, "p"));
    const quoted = childNamed(words, "embeddedStructure");
    return [this.lead(words, quoted), ...(quoted ? [nodes.quotedDraft.createChecked(null, this.decision(elementsOf(quoted)))] : [])];
  }

  private lead({ attributes, children }: XmlElement, quoted: XmlElement | null = null): Node {
    const openingByHand = attributes[draftAttributes.opening] === "byHand";
    return nodes.lead.createChecked({ openingByHand }, this.words.inline(children.filter((child) => child !== quoted)));
  }

  /** What the file prints where the place gives another label; null where both agree. */
  private ownLabel(element: XmlElement, count: ListCount | null): string | null {
    const num = childNamed(element, "num");
    const printed = num ? this.derived(num, /^/, count && /^\d/.test(count.expected) ? "paragraph-number" : "list-label") : "";
    const own = printed === (count?.expected ?? "") ? null : printed;
    if (own) this.ledger.restore("own-label");
    count?.next(own);
    return own;
  }

  /** Words that numbering gives. @throws {NotAsWritten} where they are others than those it can give. */
  private derived(element: XmlElement, form: RegExp, rule: string): string {
    const text = wordsOf(element);
    if (!form.test(text)) throw new NotAsWritten();
    this.ledger.stretch(element.inside, element.end, { kind: "transformed", rule });
    return text;
  }
}

const lists: ReadonlySet<string> = new Set(["list", "sublist", "blockList"]);

/** Not a heading, which is in a paragraph of its own. */
const isParagraph = (block: XmlElement): boolean => block.name === "paragraph" && !childNamed(block, "subheading");

/** The id behind the name of each element; an element that references name and that has none is known by its name. */
function idsOf(root: XmlElement): (eId: string) => string {
  const ids = new Map<string, string>();
  const referred = new Set(findAll(root, "ref").map(({ attributes }) => attributes.href?.slice(1)));
  const visit = (element: XmlElement): void => {
    const { eId, GUID } = element.attributes;
    if (eId !== undefined) ids.set(eId, GUID ?? (referred.has(eId) ? eId : ""));
    for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  return (eId) => ids.get(eId) ?? "";
}
