import type { Node } from "prosemirror-model";
import {
  commaIn,
  crossReferenceLabel,
  type Draft,
  draftAttributes,
  headingClass,
  inlineText,
  isParagraph,
  type Metadata,
  type NumberedDivision,
  type NumberedFootnote,
  type NumberedParagraph,
  numbering,
  organLineComma,
  quotationMarks,
} from "../../document/index.js";
import { quotationInside } from "../body.js";
import { type Identifiers, identifiers } from "./identifiers.js";
import { type InlineContext, inlineXml, paragraphXml } from "./inline.js";
import { linksIn } from "./links.js";
import { type Attributes, element, words, type Xml } from "./xml.js";

/** The text of a document: what the preamble and the body hold, and each annex. */
export interface TextXml {
  readonly preamble: readonly Xml[];
  readonly body: readonly Xml[];
  readonly annexes: readonly AnnexXml[];
}

export interface AnnexXml {
  readonly attributes: Attributes;
  readonly body: readonly Xml[];
}

/** Where a stretch stands: parts are hierarchy, in which Akoma Ntoso lets no containers stand. */
interface Place {
  readonly inPart: boolean;
  /** How many quoted drafts this is inside of. */
  readonly quotations: number;
}

/** Writes the text with every number and label in words, and every name that outlives them in `GUID`. */
export function textXml(draft: Draft): TextXml {
  const { doc } = draft;
  const writer = new TextWriter(draft);
  let decision: Pick<TextXml, "preamble" | "body"> = { preamble: [], body: [] };
  const annexes: AnnexXml[] = [];
  doc.forEach((child, pos) => {
    if (child.type.name === "decision") decision = writer.divided(child, pos, { inPart: false, quotations: 0 });
    else if (child.type.name === "annex") annexes.push(writer.annex(child, pos));
  });
  return { ...decision, annexes };
}

class TextWriter {
  private readonly ids: Identifiers;
  private readonly paragraphs: ReadonlyMap<number, NumberedParagraph>;
  private readonly divisions: ReadonlyMap<number, NumberedDivision>;
  private readonly notes: ReadonlyMap<number, NumberedFootnote>;
  private readonly context: InlineContext;
  /** Documents from Geneva have styles of their own names. */
  private readonly style: string;

  private readonly metadata: Metadata;

  constructor(draft: Draft) {
    const { doc, metadata } = draft;
    this.metadata = metadata;
    const { paragraphs, parts, annexes, footnotes } = numbering(doc);
    this.ids = identifiers(doc);
    this.paragraphs = new Map(paragraphs.map((each) => [each.pos, each]));
    this.divisions = new Map([...parts, ...annexes].map((each) => [each.pos, each]));
    this.notes = new Map(footnotes.map((each) => [each.pos, each]));
    this.style = metadata.profile === "HRC" ? "SingleTxtG" : "SingleTxt";
    this.context = {
      note: (note, pos) => ({ marker: String(this.notes.get(pos)!.number), placement: "bottom", ...this.named(note, pos) }),
      referenceText: (id) => crossReferenceLabel(doc, id) ?? "…",
      referenceTarget: (id) => this.ids.of.get(id),
      links: linksIn(draft),
    };
  }

  /** A decision as preamble and body; the preamble ends with its last paragraph. */
  divided(decision: Node, pos: number, place: Place): Pick<TextXml, "preamble" | "body"> {
    const blocks = this.blocks(decision, pos, place);
    let end = 1;
    decision.forEach((child, _offset, index) => {
      if (child.type.name === "preambularParagraph") end = index + 1;
    });
    return { preamble: blocks.slice(0, end), body: blocks.slice(end) };
  }

  annex(annex: Node, pos: number): AnnexXml {
    const title = annex.firstChild!;
    const heading = (text: (Xml | string)[]): Xml => element("paragraph", { class: headingClass(1) }, [words("heading", {}, text)]);
    const body = [heading([this.divisions.get(pos)!.label])];
    if (title.content.size > 0) body.push(heading(inlineXml(title, pos + 2, this.context)));
    return { attributes: this.named(annex, pos), body: [...body, ...this.blocks(annex, pos, { inPart: false, quotations: 0 })] };
  }

  private blocks(container: Node, pos: number, place: Place): Xml[] {
    const blocks: Xml[] = [];
    let inPreamble = container.type.name === "decision";
    container.forEach((child, offset, index) => {
      const at = pos + 1 + offset;
      const { name } = child.type;
      if (name === "organLine") blocks.push(this.organLine(container, child, at, place));
      else if (name === "subheading") {
        if (container.type.name !== "part" || index > 0)
          blocks.push(this.subheading(child, at, inPreamble && this.goesOn(container, index)));
      } else if (name === "part") blocks.push(this.part(child, at, place));
      else if (name === "preambularParagraph") blocks.push(this.preambular(child, at, place));
      else if (isParagraph(child)) {
        inPreamble = false;
        blocks.push(this.paragraph(child, at, place));
      }
    });
    return blocks;
  }

  /** Whether a preambular paragraph follows. */
  private goesOn(container: Node, index: number): boolean {
    for (let next = index + 1; next < container.childCount; next++) {
      if (container.child(next).type.name === "preambularParagraph") return true;
    }
    return false;
  }

  private organLine(container: Node, line: Node, pos: number, { inPart }: Place): Xml {
    const name = line.textContent;
    const comma = name.trim() !== "" && organLineComma(container, line) ? [commaIn(this.metadata.language)] : [];
    const text = name === "" ? [] : [words("span", { class: "italic" }, [name]), ...comma];
    const attributes = {
      name: "enactingFormula",
      ...this.named(line, pos),
      ...(line.attrs.comma !== "derived" && { [draftAttributes.comma]: line.attrs.comma as string }),
    };
    const printed = [paragraphXml(text)];
    return inPart ? element("hcontainer", attributes, [element("content", {}, printed)]) : element("formula", attributes, printed);
  }

  private subheading(node: Node, pos: number, inPreamble: boolean): Xml {
    const style = headingClass(node.attrs.level as number);
    const text = inlineXml(node, pos + 1, this.context);
    if (inPreamble) return words("block", { name: "subheading", class: style, ...this.named(node, pos) }, text);
    return element("paragraph", { class: style }, [words("subheading", this.named(node, pos), text)]);
  }

  private part(part: Node, pos: number, place: Place): Xml {
    const first = part.firstChild;
    const heading = first?.type.name === "subheading" ? [this.partHeading(first, pos + 1)] : [];
    const labelStyle = part.attrs.labelStyle === "roman" ? "roman" : undefined;
    return element("section", { ...this.named(part, pos), [draftAttributes.labelStyle]: labelStyle }, [
      words("num", {}, [this.divisions.get(pos)!.label]),
      ...heading,
      ...this.blocks(part, pos, { ...place, inPart: true }),
    ]);
  }

  private partHeading(node: Node, pos: number): Xml {
    return words(
      "heading",
      { class: headingClass(node.attrs.level as number), ...this.named(node, pos) },
      inlineXml(node, pos + 1, this.context),
    );
  }

  private preambular(node: Node, pos: number, { inPart }: Place): Xml {
    const lead = node.firstChild!;
    const inside = this.asBlocks(node, pos);
    if (inPart) return element("hcontainer", { name: "recital", ...this.named(node, pos) }, [element("content", {}, inside)]);
    const { text, opening } = inlineText(lead);
    return element("container", { name: opening ? text.slice(opening.from, opening.to) : "recital", ...this.named(node, pos) }, inside);
  }

  /** A paragraph where no hierarchy may stand: its words, and a list of items where it has sub-paragraphs. */
  private asBlocks(node: Node, pos: number): Xml[] {
    const text = this.lead(node, pos);
    if (node.childCount === 1) return [paragraphXml(text, this.choice(node))];
    const items: Xml[] = [];
    node.forEach((child, offset) => {
      if (child.type.name !== "subParagraph") return;
      const at = pos + 1 + offset;
      items.push(element("item", this.named(child, at), [...this.num(at), ...this.asBlocks(child, at)]));
    });
    return [element("blockList", {}, [words("listIntroduction", this.choice(node), text), ...items])];
  }

  private paragraph(node: Node, pos: number, place: Place): Xml {
    const num = node.attrs.numbered === true ? [words("num", {}, [this.paragraphs.get(pos)!.label])] : this.num(pos);
    return element("paragraph", { class: this.style, ...this.named(node, pos) }, [...num, this.asHierarchy(node, pos, place, "list")]);
  }

  /** A paragraph's words, with its sub-paragraphs or the draft it quotes. */
  private asHierarchy(node: Node, pos: number, place: Place, list: "list" | "sublist"): Xml {
    const text = this.lead(node, pos);
    const below = node.maybeChild(1);
    if (below?.type.name === "subParagraph") {
      const points: Xml[] = [];
      node.forEach((child, offset) => {
        const at = pos + 1 + offset;
        if (child.type.name === "subParagraph") points.push(this.point(child, at, place));
      });
      return element(list, {}, [element("intro", {}, [paragraphXml(text, this.choice(node))]), ...points]);
    }
    if (below) text.push(this.quoted(below, pos + 1 + node.firstChild!.nodeSize, place));
    return element("content", {}, [paragraphXml(text, this.choice(node))]);
  }

  private point(node: Node, pos: number, place: Place): Xml {
    return element("point", this.named(node, pos), [...this.num(pos), this.asHierarchy(node, pos, place, "sublist")]);
  }

  /** A quoted draft, with the marks that stand before each of its paragraphs and after its last. */
  private quoted(quotedDraft: Node, pos: number, { quotations }: Place): Xml {
    const { before, after } = quotationInside(quotationMarks(this.metadata), quotations);
    const marks = before && { startQuote: before, endQuote: after, inlineQuote: before };
    const { preamble, body } = this.divided(quotedDraft.firstChild!, pos + 1, { inPart: false, quotations: quotations + 1 });
    return element("embeddedStructure", { eId: this.ids.at.get(pos), ...(marks && marks) }, [...preamble, ...body]);
  }

  private lead(node: Node, pos: number): (Xml | string)[] {
    return inlineXml(node.firstChild!, pos + 2, this.context, node.attrs.id as string);
  }

  private num(pos: number): Xml[] {
    const { label } = this.paragraphs.get(pos)!;
    return label === "" ? [] : [words("num", {}, [label])];
  }

  /** That a person set the opening words, which no program should set anew. */
  private choice(node: Node): Attributes {
    return node.firstChild!.attrs.openingByHand === true ? { [draftAttributes.opening]: "byHand" } : {};
  }

  /** Its name in this file, and the id that outlives all numbers where Akoma Ntoso can hold it. */
  private named(node: Node, pos: number): Attributes {
    const id = node.attrs.id as string;
    return { eId: this.ids.at.get(pos), GUID: /^[^\s\p{C}]+$/u.test(id) ? id : undefined };
  }
}
