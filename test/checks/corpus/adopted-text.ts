import type { Node } from "prosemirror-model";
import {
  annex,
  decision,
  emphasis,
  footnote,
  type Inline,
  lead,
  opening,
  organLine,
  part,
  quotedDraft,
  resolution,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import type { Profile } from "../../../shared/document/index.js";
import { countingIds, type Draft, emptyMetadata, schema, withIds } from "../../../shared/document/index.js";
import { type Element, elements, find, wordsOf, xmlTree } from "./xml-tree.js";

/** Why a text cannot be laid out as one decision: tables, several resolutions under one number, annexed lists. */
export class NotOneDecision extends Error {}

/**
 * An adopted resolution from the United Nations' AKN4UN XML, good enough to run the checks on: organ line, paragraphs,
 * sub-paragraphs, notes, italics at the start as opening words.
 * @throws {NotOneDecision}
 */
export function adoptedText(xml: string, profile: Profile): Draft {
  const statement = find(xmlTree(xml), "statement");
  if (!statement) throw new NotOneDecision("not a statement");
  const preface = find(statement, "preface", ["components"]);
  const heading = preface && find(preface, "docTitle");
  const annexes = find(statement, "attachments") ? [annex(title("Annex"))] : [];
  const doc = resolution(title(heading ? tidy(wordsOf(heading)).trim() : ""), decisionOf(statement), ...annexes);
  return {
    metadata: { ...emptyMetadata(profile), status: "adopted", adoption: adoptionOf(statement) },
    doc: withIds(doc, countingIds()),
  };
}

function adoptionOf(statement: Element): Draft["metadata"]["adoption"] {
  const conclusions = find(statement, "conclusions");
  const date = conclusions && find(conclusions, "docDate")?.attributes.date;
  const place = conclusions && (find(conclusions, "inline") ?? find(conclusions, "location"));
  return date && place ? { meeting: tidy(wordsOf(place)).trim(), date } : null;
}

function decisionOf(statement: Element): Node {
  const preamble = find(statement, "preamble", ["components"]);
  const body = find(statement, "mainBody", ["components"]);
  const formula = preamble && find(preamble, "formula");
  if (!preamble || !body || !formula) throw new NotOneDecision("no organ line");
  const component = find(statement, "component");
  const text = new DecisionText(tidy(wordsOf(formula)).trim().replace(/,$/, ""));
  for (const child of elements(preamble)) if (child.name === "container") text.preambular(child);
  text.body(body);
  const nested = component && find(component, "statement");
  return text.node(nested ? decisionOf(nested) : null);
}

interface Draftling {
  readonly lead: Node;
  readonly below: Draftling[];
  nested: Node | null;
}

class DecisionText {
  private readonly preamble: Node[] = [];
  private readonly blocks: (Draftling | Node)[] = [];
  private readonly parts: (Draftling | Node)[][] = [];
  private stack: { label: string; item: Draftling }[] = [];
  private last = 0;

  constructor(private readonly organ: string) {}

  preambular(container: Element): void {
    const [first, ...others] = elements(container).filter(({ name }) => name === "p");
    if (!first || others.length > 0) throw new NotOneDecision("a preambular paragraph of several");
    this.preamble.push(schema.nodes.preambularParagraph.createChecked(null, [leadOf(first)]));
  }

  body(body: Element): void {
    for (const child of elements(body)) {
      if (child.name === "paragraph") this.paragraph(child);
      else if (child.name === "section") this.body(child);
      else if (["subheading", "crossHeading", "heading"].includes(child.name)) this.blocks.push(subheading(tidy(wordsOf(child)).trim()));
      else if (child.name === "container") this.preambular(child);
      else if (child.name !== "num" && child.name !== "formula" && child.name !== "p")
        throw new NotOneDecision(`<${child.name}> in the body`);
    }
  }

  private paragraph(paragraph: Element): void {
    const number = find(paragraph, "num", ["content", "list"]);
    const list = find(paragraph, "list", ["content"]);
    const words = list ? find(list, "intro") : find(paragraph, "content");
    const found = words ? elements(words).filter(({ name }) => name === "p") : [];
    if (!words || found.length !== 1) throw new NotOneDecision("a paragraph of several, or a table");
    const [p] = found as [Element];
    const label = number ? tidy(wordsOf(number)).trim() : (/^\s*(\([a-z]+\))\s/.exec(wordsOf(p))?.[1] ?? "");
    if (!number && label === "" && (/^H/.test(paragraph.attributes.class ?? "") || !startsInItalics(p))) {
      if (this.last === 0 && startsInItalics(p)) throw new NotOneDecision("an unnumbered paragraph");
      if (/[;.,:]$/.test(wordsOf(p).trim())) throw new NotOneDecision("an unnumbered paragraph among numbered ones");
      this.blocks.push(subheading(tidy(wordsOf(p)).trim()));
      return;
    }
    const item: Draftling = { lead: leadOf(p, number ? "" : label), below: list ? itemsOf(list) : [], nested: nestedIn(p) };
    if (/^\(/.test(label) || /^[a-z]\.$/.test(label) || /^[–•]$/.test(label)) this.below(label, item);
    else this.operative(Number.parseInt(label, 10) || 0, item);
  }

  private operative(number: number, item: Draftling): void {
    if (number === 1 && this.last > 1) {
      const start = this.blocks.findLastIndex((block) => "lead" in block) + 1;
      if (this.parts.length === 0) this.parts.push(this.blocks.splice(0, start));
      else this.parts.push(this.blocks.splice(0, start));
    }
    this.last = number;
    this.blocks.push(item);
    this.stack = [{ label: "", item }];
  }

  private below(label: string, item: Draftling): void {
    const kind = (text: string): string =>
      /^\([ivx]+\)$/.test(text) ? "roman" : /^\(/.test(text) ? "letter" : /^[a-z]\./.test(text) ? "small" : text;
    const sibling = this.stack.findLastIndex(
      (entry, index) => index > 0 && (kind(entry.label) === kind(label) || follows(entry.label, label)),
    );
    if (sibling > 0) this.stack.length = sibling;
    const parent = this.stack.at(-1);
    if (!parent) throw new NotOneDecision("a sub-paragraph of nothing");
    parent.item.below.push(item);
    this.stack.push({ label, item });
  }

  node(nested: Node | null): Node {
    const last = this.blocks.findLast((block): block is Draftling => "lead" in block);
    if (nested && last) last.nested = nested;
    const build = (blocks: (Draftling | Node)[]): Node[] => blocks.map((block) => ("lead" in block ? operativeOf(block) : block));
    const body = this.parts.length === 0 ? build(this.blocks) : [...this.parts, this.blocks].map((blocks) => part(...build(blocks)));
    try {
      return decision(organLine(this.organ), ...this.preamble, ...body);
    } catch {
      throw new NotOneDecision("an unknown structure");
    }
  }
}

/** (h) then (i): a letter, not a roman numeral. */
const follows = (before: string, label: string): boolean =>
  label.length === before.length && label.charCodeAt(1) === before.charCodeAt(1) + 1;

const operativeOf = ({ lead: words, below, nested }: Draftling): Node =>
  schema.nodes.operativeParagraph.createChecked(null, nested ? [words, quotedDraft(nested)] : [words, ...below.map(subOf)]);

const subOf = ({ lead: words, below }: Draftling): Node => schema.nodes.subParagraph.createChecked(null, [words, ...below.map(subOf)]);

function itemsOf(list: Element): Draftling[] {
  return elements(list)
    .filter(({ name }) => name === "point")
    .map((point) => {
      const inner = find(point, "sublist") ?? find(point, "list");
      const words = inner ? find(inner, "intro") : find(point, "content");
      const p = words && find(words, "p");
      if (!p) throw new NotOneDecision("an item without words");
      return { lead: leadOf(p), below: inner ? itemsOf(inner) : [], nested: null };
    });
}

function nestedIn(p: Element): Node | null {
  const structure = find(p, "embeddedStructure");
  if (!structure) return null;
  const [formula, ...rest] = elements(structure);
  const text = new DecisionText(tidy(wordsOf(formula!)).trim().replace(/,$/, ""));
  text.body({ ...structure, children: rest });
  return text.node(null);
}

const startsInItalics = (p: Element): boolean => {
  const first = p.children.find((child) => typeof child !== "string" || child.trim() !== "");
  return typeof first === "object" && first.attributes.class === "italic";
};

const tidy = (text: string): string => text.replace(/[\t\r]/g, "").replace(/ *\n\s*/g, " ");

/** The words of a paragraph: italics at its start are the opening, notes stay in place, ends are trimmed. */
function leadOf(p: Element, label = ""): Node {
  const pieces: { text: string; italic: boolean; note: Element | null }[] = [];
  const walk = (element: Element, italic: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") pieces.push({ text: tidy(child), italic, note: null });
      else if (child.name === "authorialNote") pieces.push({ text: "", italic: false, note: child });
      else if (child.name !== "embeddedStructure") walk(child, italic || child.attributes.class === "italic");
    }
  };
  walk(p, false);
  const first = pieces.find(({ text }) => text.trim() !== "");
  if (first) first.text = first.text.trimStart().replace(label, "").trimStart();
  for (const piece of pieces) {
    if (piece === first) break;
    piece.text = "";
  }
  const last = pieces.findLastIndex(({ text }) => text.trim() !== "");
  for (const piece of pieces.slice(Math.max(0, last))) piece.text = piece.text.trimEnd();
  const content: Inline[] = [];
  let opens = true;
  for (const { text, italic, note } of pieces) {
    if (note) content.push(noteOf(note));
    else if (text === "") continue;
    else if (!italic) content.push(text);
    else if (opens) content.push(...openingOf(text));
    else content.push(emphasis(text));
    if (note || !italic) opens = false;
  }
  return lead(...content);
}

/** The mark takes no space at its end. */
function openingOf(text: string): Inline[] {
  const words = text.trimEnd();
  return [opening(words), text.slice(words.length)];
}

/** A note with its italics. */
function noteOf(note: Element): Node {
  const content: Inline[] = [];
  const walk = (element: Element, italic: boolean): void => {
    for (const child of element.children) {
      if (typeof child !== "string") walk(child, italic || child.attributes.class === "italic");
      else if (tidy(child) !== "") content.push(italic ? emphasis(tidy(child)) : tidy(child));
    }
  };
  walk(note, false);
  const trimmed = content.map((piece, index) => (typeof piece === "string" && index === 0 ? piece.trimStart() : piece));
  const last = trimmed.at(-1);
  return footnote(...trimmed.slice(0, -1), ...(last === undefined ? [] : [typeof last === "string" ? last.trimEnd() : last]));
}
