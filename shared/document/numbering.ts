import type { Node } from "prosemirror-model";
import { oncePer } from "../util/once.js";
import { type Counted, ListCount } from "./labels.js";
import { isParagraph, type PartLabelStyle } from "./nodes.js";
import { alphabetic, roman } from "./numerals.js";

/** Which stretch of the text a paragraph belongs to. A frame is what surrounds a quoted draft. */
export type Place = "preamble" | "operative" | "frame" | "annex";

/** One paragraph with everything that print derives from its place. */
export interface NumberedParagraph {
  readonly id: string;
  readonly node: Node;
  /** Position before the paragraph node. */
  readonly pos: number;
  readonly place: Place;
  /** 0 for a paragraph, 1 to 3 for (a), (i), a. */
  readonly level: number;
  /** Rank among its numbered siblings from 1; null for preambular and other unnumbered paragraphs. */
  readonly number: number | null;
  /** What is printed before the text: "3.", "(a)", "(i)", "a.", or "" where nothing is. */
  readonly label: string;
  /**
   * The field's own name for it, which no other paragraph of the text has: P1, O8, O8a, O8a.i, F1, A1, A2:3. A part adds its
   * label before it, A.O3, and a quoted draft what quotes it, F2.O3, unless the text is a frame around this draft alone.
   */
  readonly reference: string;
  /** Id of the paragraph that contains this one, or null. */
  readonly parent: string | null;
  /** The decision this paragraph is in speaks for this organ, as written in the nearest organ line. */
  readonly organ: string;
  /** True inside a quoted draft. */
  readonly quoted: boolean;
}

/** A part or an annex with its derived label. */
export interface NumberedDivision {
  readonly id: string;
  readonly node: Node;
  readonly pos: number;
  /** "A", "II" for parts; "Annex", "Annex II" for annexes. */
  readonly label: string;
}

export interface NumberedFootnote {
  readonly id: string;
  readonly node: Node;
  readonly pos: number;
  readonly number: number;
  /** Id and reference of the paragraph that holds the indicator. */
  readonly paragraph: string;
  readonly reference: string;
}

export interface Numbering {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly footnotes: readonly NumberedFootnote[];
  readonly parts: readonly NumberedDivision[];
  readonly annexes: readonly NumberedDivision[];
  /** A paragraph by its id. */
  readonly byId: ReadonlyMap<string, NumberedParagraph>;
}

/** What a sub-paragraph adds to the reference of the paragraph it stands in: O8a, O8a.i; "/2" where its label says nothing. */
function subKey(level: number, number: number | null, place: number): string {
  if (number === null) return `/${place}`;
  if (level === 1) return alphabetic(number);
  return `.${level === 2 ? roman(number) : alphabetic(number)}`;
}

const partLabel = (style: PartLabelStyle, number: number): string =>
  style === "roman" ? roman(number).toUpperCase() : alphabetic(number).toUpperCase();

const unnumbered: Counted = { number: null, label: "" };

interface Context {
  readonly place: Place;
  readonly organ: string;
  readonly quoted: boolean;
  /** What stands before P, O or F in a reference: "", "A." in part A, "F2." in the draft that paragraph F2 quotes. */
  readonly prefix: string;
  /** One for each prefix: a frame and the draft in it that has none of its own count frames together. */
  readonly counters: Counters;
}

interface Counters {
  preambular: number;
  operative: number;
  frame: number;
}

const fromNothing = (): Counters => ({ preambular: 0, operative: 0, frame: 0 });

/** Everything about a paragraph but which it is and where it stands. */
type At = Omit<NumberedParagraph, "id" | "node" | "pos">;

class Numberer {
  readonly paragraphs: NumberedParagraph[] = [];
  readonly footnotes: NumberedFootnote[] = [];
  readonly parts: NumberedDivision[] = [];
  readonly annexes: NumberedDivision[] = [];
  /** Of paragraphs whose references nothing stands before. */
  private readonly counters = fromNothing();
  private framed: Node | null = null;

  document(doc: Node): void {
    const annexTotal = countChildren(doc, "annex");
    doc.forEach((child, offset) => {
      if (child.type.name === "decision") {
        this.framed = framedDraft(child);
        this.decision(child, offset, "");
      }
      if (child.type.name === "annex") this.annex(child, offset, annexTotal);
    });
  }

  private decision(decision: Node, pos: number, prefix: string, quoted = false): void {
    this.stretch(decision, pos, {
      place: quotedDrafts(decision).length > 0 ? "frame" : "operative",
      organ: organOf(decision) ?? "",
      quoted,
      prefix,
      counters: prefix === "" ? this.counters : fromNothing(),
    });
  }

  /** A decision or a part: paragraphs in order, numbered from 1; a single operative paragraph has no number. */
  private stretch(container: Node, pos: number, context: Context): void {
    const isDecision = container.type.name === "decision";
    const single = countChildren(container, "operativeParagraph") === 1 && countChildren(container, "part") === 0;
    const count = new ListCount(0);
    let parts = 0;
    container.forEach((child, offset) => {
      const at = pos + 1 + offset;
      if (child.type.name === "preambularParagraph") {
        this.paragraph(child, at, context, unnumbered);
      } else if (child.type.name === "operativeParagraph") {
        const own = child.attrs.label as string | null;
        this.paragraph(child, at, context, single && own === null && isDecision ? unnumbered : count.next(own));
      } else if (child.type.name === "part") {
        const label = partLabel(child.attrs.labelStyle as PartLabelStyle, ++parts);
        this.parts.push({ id: child.attrs.id as string, node: child, pos: at, label });
        this.stretch(child, at, {
          ...context,
          organ: organOf(child) ?? context.organ,
          prefix: `${context.prefix}${label}.`,
          counters: fromNothing(),
        });
      }
    });
  }

  private annex(annex: Node, pos: number, total: number): void {
    const rank = this.annexes.length + 1;
    const label = total > 1 ? `Annex ${roman(rank).toUpperCase()}` : "Annex";
    this.annexes.push({ id: annex.attrs.id as string, node: annex, pos, label });
    const count = new ListCount(0);
    let place = 0;
    annex.forEach((child, offset) => {
      if (child.type.name !== "annexParagraph") return;
      const reference = total > 1 ? `A${rank}:${++place}` : `A${++place}`;
      const counted = child.attrs.numbered === true ? count.next(child.attrs.label as string | null) : unnumbered;
      this.tree(child, pos + 1 + offset, {
        place: "annex",
        level: 0,
        number: counted.number,
        label: counted.label,
        reference,
        parent: null,
        organ: "",
        quoted: false,
      });
    });
  }

  private paragraph(node: Node, pos: number, context: Context, counted: Counted): void {
    const { counters, prefix, organ, quoted } = context;
    const { number, label } = counted;
    let { place } = context;
    let reference: string;
    if (place === "frame") reference = `${prefix}F${++counters.frame}`;
    else if (node.type.name === "preambularParagraph") {
      place = "preamble";
      reference = `${prefix}P${++counters.preambular}`;
    } else {
      // Follows the printed number, but never back: two paragraphs of one text have two references.
      counters.operative = Math.max(counters.operative + 1, number ?? 0);
      reference = `${prefix}O${counters.operative}`;
    }
    this.tree(node, pos, { place, level: 0, number, label, reference, parent: null, organ, quoted });
  }

  private tree(node: Node, pos: number, at: At): void {
    const id = node.attrs.id as string;
    // Field by field, here and above: this is done after every keystroke, and spreading takes several times as long.
    const { place, level, number, label, reference, parent, organ, quoted } = at;
    this.paragraphs.push({ id, node, pos, place, level, number, label, reference, parent, organ, quoted });
    this.notes(node.firstChild!, pos + 1, id, reference);
    if (node.childCount > 1) this.below(node, pos, id, at);
  }

  /** What stands below the words of a paragraph: sub-paragraphs, or a quoted draft. */
  private below(node: Node, pos: number, id: string, { place, level: above, reference: outer, organ, quoted }: At): void {
    const level = above + 1;
    const count = new ListCount(level);
    const keys = new Set<string>();
    let rank = 0;
    node.forEach((child, offset) => {
      const childPos = pos + 1 + offset;
      if (child.type.name === "quotedDraft") this.decision(child.firstChild!, childPos + 1, child === this.framed ? "" : `${outer}.`, true);
      else if (isParagraph(child)) {
        const { number, label } = count.next(child.attrs.label as string | null);
        const ownKey = subKey(level, number, ++rank);
        const key = keys.has(ownKey) ? subKey(level, null, rank) : ownKey;
        keys.add(key);
        this.tree(child, childPos, { place, level, number, label, reference: `${outer}${key}`, parent: id, organ, quoted });
      }
    });
  }

  private notes(lead: Node, pos: number, paragraph: string, reference: string): void {
    lead.forEach((child, offset) => {
      if (child.type.name !== "footnote") return;
      const number = this.footnotes.length + 1;
      this.footnotes.push({ id: child.attrs.id as string, node: child, pos: pos + 1 + offset, number, paragraph, reference });
    });
  }
}

const countChildren = (node: Node, name: string): number => node.children.filter(({ type }) => type.name === name).length;

const organOf = (container: Node): string | null => container.children.find(({ type }) => type.name === "organLine")?.textContent ?? null;

const quotedDrafts = (decision: Node): Node[] =>
  decision.children.flatMap(({ lastChild }) => (lastChild?.type.name === "quotedDraft" ? [lastChild] : []));

/** The draft for whose sake a text is there; null where it quotes none or several, or has parts of its own. */
function framedDraft(decision: Node): Node | null {
  const [only, another] = quotedDrafts(decision);
  return only && !another && decision.lastChild?.type.name !== "part" ? only : null;
}

/**
 * All numbers, labels and references of a document, in document order. Worked out once for each document: the editor, the
 * checks and every export share one answer.
 */
export const numbering = oncePer((doc: Node): Numbering => {
  const numberer = new Numberer();
  numberer.document(doc);
  const { paragraphs, footnotes, parts, annexes } = numberer;
  return { paragraphs, footnotes, parts, annexes, byId: new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])) };
});
