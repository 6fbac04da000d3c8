import { XmlCData, XmlDocument, XmlElement, XmlText } from "libxml2-wasm";
import { type Line, plain } from "./line.js";

/**
 * The lines of a resolution by its XML alone, read with another parser and by nothing but elements and printed labels:
 * it shares no code with the importer.
 */
export function xmlLines(source: string): { lines: Line[]; markers: string[] } {
  const document = XmlDocument.fromString(source);
  try {
    const reader = new Reader();
    reader.visit(document.root, { depth: 0, preamble: false });
    return { lines: reader.finish(), markers: reader.markers };
  } finally {
    document.dispose();
  }
}

interface Context {
  /** How many lists are around. */
  readonly depth: number;
  readonly preamble: boolean;
}

interface Note {
  readonly before: string;
  readonly text: string;
}

const inner = new Set(["embeddedStructure", "subheading", "table", "list", "blockList"]);
const deepest = 3;

const annexHeading = /^(?:Annexe?|Anexo|Приложение|المرفق|مرفق|附件)(?: [IVX]+)?$/i;
const annex: Line = { kind: "heading", label: "", level: null, text: "Annex", openings: null, notes: [] };

/** Stands where a note is referred to. */
const anchor = "\ue000";

/** Words without anchors, and for each note those before it. Arabic prints brackets around a number, which a draft derives with it. */
function settled(raw: string, notes: readonly string[]): { text: string; notes: Note[] } {
  const words = raw.replaceAll(`(${anchor})`, anchor).split(anchor);
  return { text: plain(words.join("")), notes: notes.map((text, index) => ({ before: plain(words.slice(0, index + 1).join("")), text })) };
}

/** The text of a note without the empty brackets in which Arabic prints its number. */
const bare = (text: string): string => text.replace(/^\(\) ?/, "");

class Reader {
  readonly markers: string[] = [];
  private readonly lines: Line[] = [];
  private readonly attachments: XmlElement[] = [];
  /** The label of the paragraph or point being read, until its first words take it. */
  private label: string | null = null;
  private labelLevel = 0;
  private name = "";
  private waiting: Note[] = [];
  private last = 0;
  /** The level of the paragraph being read, below which its lists stand. */
  private base = 0;
  private open: string[] = [];
  /** Whether a paragraph stands above, to which an item can belong. */
  private begun = false;
  /** Whether the paragraph being read is in the style of a heading. */
  private inHeading = false;

  finish(): Line[] {
    for (const attachment of this.attachments.splice(0)) {
      const from = this.lines.length;
      this.open = [];
      this.visitChildren(attachment, { depth: 0, preamble: false });
      // <doc name="annex"> says what it is, whether or not a heading says it again.
      if (!annexHeading.test(this.lines[from]?.text ?? "")) this.lines.splice(from, 0, { ...annex });
    }
    return this.lines;
  }

  visit(element: XmlElement, context: Context): void {
    const { name } = element;
    if (name === "meta" || name === "coverPage" || name === "conclusions" || name === "collectionBody") return;
    if (name === "attachments") this.attachments.push(element);
    else if (name === "preface") this.preface(element);
    else if (name === "formula" || (name === "container" && attribute(element, "name") === "formula")) this.organ(element);
    else if (name === "container") {
      this.name = attribute(element, "name");
      this.visitChildren(element, { ...context, preamble: ["preamble", "embeddedStructure"].includes(element.parent?.name ?? "") });
    } else if (name === "crossHeading" && attribute(element, "refersTo") === "#preamble") this.words([element], "preambular", context);
    else if (
      name === "crossHeading" ||
      ((name === "subheading" || name === "heading") && (element.parent?.name !== "point" || this.label === null))
    )
      this.words([element], element.parent?.name === "point" ? "paragraph" : "heading", context);
    else if (name === "num") {
      if (element.parent?.name === "section" || element.parent?.name === "part") this.words([element], "heading", context);
      else {
        this.label = inEnglish(plain(element.content));
        this.labelLevel = Math.min(context.depth + (context.depth > 0 ? this.base : 0), deepest);
      }
    } else if (name === "list" || name === "sublist" || name === "blockList") {
      const intro = childrenOf(element).find((child) => child instanceof XmlElement && /^(intro|listIntroduction)$/.test(child.name));
      // A number whose list has nothing to introduce it stands alone.
      if (this.label !== null && (intro === undefined || plain(intro.content) === ""))
        this.push({ kind: "paragraph", text: "", notes: [] }, { ...context, depth: 0 });
      this.visitChildren(element, { ...context, depth: context.depth + 1 });
    } else if (name === "intro" || name === "listIntroduction" || name === "wrapUp")
      this.content(element, { ...context, depth: context.depth - 1 });
    else if (name === "tr") this.row(element);
    else if (["p", "subheading", "heading", "content"].includes(name)) this.content(element, context);
    else if (name === "paragraph" || name === "point" || name === "item") {
      // A number alone belongs to the words that follow it.
      if (name === "paragraph") this.base = 0;
      this.inHeading = /^H/.test(attribute(element, "class"));
      if (this.inHeading) this.headed();
      this.visitChildren(element, context);
      // A letter alone stands for itself; a number, before the words that come.
      if (/^[A-Z]/.test(this.label ?? "")) this.push({ kind: "heading", text: "", notes: [] }, context);
    } else if (name === "section" || name === "part") {
      this.visitChildren(element, context);
    } else this.visitChildren(element, context);
  }

  private visitChildren(element: XmlElement, context: Context): void {
    for (const child of childrenOf(element)) if (child instanceof XmlElement) this.visit(child, context);
  }

  private preface(preface: XmlElement): void {
    let nested = false;
    for (let above = preface.parent; above; above = above.parent) nested ||= above.name === "component";
    for (const node of descendants(preface)) {
      if (node.name === "docNumber" && nested) this.words([node], "heading", { depth: 0, preamble: false });
      if (node.name === "docTitle") this.words([node], nested ? "heading" : "title", { depth: 0, preamble: false });
      if (node.name === "authorialNote") this.waiting.push({ before: "", text: this.note(node) });
    }
  }

  private organ(formula: XmlElement): void {
    this.words(paragraphsOf(formula), "organ", { depth: 0, preamble: false });
  }

  /** Words paragraph by paragraph, and the blocks among them in order. */
  private content(element: XmlElement, context: Context): void {
    const paragraphs = element.name === "p" ? [element] : paragraphsOf(element);
    for (const paragraph of paragraphs) {
      let part: (XmlElement | string)[] = [];
      const close = (): void => {
        this.words(part, context.preamble && context.depth <= 0 ? "preambular" : "paragraph", context);
        part = [];
      };
      for (const child of childrenOf(paragraph)) {
        if (child instanceof XmlElement && inner.has(child.name)) {
          close();
          this.label = null;
          this.visit(child, { depth: 0, preamble: false });
        } else if (child instanceof XmlElement) part.push(child);
        else part.push(child.content);
      }
      close();
    }
  }

  private row(row: XmlElement): void {
    const cells = childrenOf(row).filter((cell): cell is XmlElement => cell instanceof XmlElement);
    const notes: string[] = [];
    const words = cells.map((cell) => this.text(paragraphsOf(cell), notes, " ")).filter((cell) => cell.trim() !== "");
    const line = settled(words.map((cell) => cell.trim()).join(" | "), notes);
    this.label = null;
    if (line.text !== "") this.lines.push({ kind: "paragraph", label: "", level: null, openings: null, ...line });
  }

  private words(nodes: readonly (XmlElement | string)[], kind: Line["kind"], context: Context): void {
    const found: string[] = [];
    const { text: read, notes } = settled(this.text(nodes, found), found);
    // Arabic files have the dash between number and title in the title's element.
    const text = kind === "title" || kind === "heading" ? read.replace(/^[-–—]\s+/, "") : read;
    if (text === "" && notes.length === 0) return;
    const italics = kind === "heading" || kind === "title" || kind === "organ" ? null : opening(nodes);
    this.push({ kind, text, notes }, context, italics);
  }

  private push(line: Pick<Line, "kind" | "text" | "notes">, context: Context, italics: string | null = null): void {
    let { text, notes } = line;
    let label = this.label ?? "";
    let level: number | null = this.label === null ? null : this.labelLevel;
    const numbered = this.label !== null;
    this.label = null;
    if (line.kind === "preambular") level = 0;
    if (line.kind === "paragraph" && !numbered) {
      const found =
        /^(\(?[\p{Ll}\u0621-\u064a]{1,5}\)|[–•◦o])\s+/u.exec(text) ??
        new RegExp(`^(${this.last + 1}|1) ?([-–.]|(?= [\\p{Lu}\\p{Lo}]))[ \\u200e]*`, "u").exec(text);
      // The first number is a paragraph's where opening words in italics or bold follow it.
      if (found && !(found[2] !== undefined && found[1] === "1" && !italics)) {
        label = found[2] === undefined ? inEnglish(found[1]!) : `${found[1]}.`;
        text = text.slice(found[0].length).trim();
        notes = notes.map((note) => ({ ...note, before: note.before.slice(found[0].length) }));
      }
    }
    const number = /^(\d+)\.$/.exec(label);
    if (number && (level ?? 0) === 0 && context.depth <= 0) {
      level = 0;
      this.last = Number(number[1]);
      this.open = [];
    } else if (/^\(\p{Ll}+\)$/u.test(label) && context.depth <= 0) level = this.begun ? this.levelOf(label) : null;
    // A bullet, or "a." that nothing precedes, says nothing of how deep it stands.
    else if (/^(?:[–•◦o]|[a-z]\.)$/.test(label) && context.depth <= 0) level = null;
    if (numbered && context.depth <= 0) this.base = level ?? 0;
    // A letter alone, "A." or "II", may belong to a heading as well as to a paragraph.
    if (/^[A-Z]{1,5}\.?$/.test(label)) level = null;
    if (line.kind === "organ") text = text.replace(/ (?=[,،，]$)/, "");
    const name = this.name;
    this.name = "";
    if (line.kind === "preambular" || line.kind === "paragraph") {
      notes = [...notes, ...this.waiting.map((note) => ({ ...note, before: text }))];
      this.waiting = [];
    }
    const readings = italics === null ? (line.kind === "preambular" && text.startsWith(name) ? name : "") : italics;
    const says = line.kind === "preambular" || (level === 0 && number !== null);
    this.lines.push({ kind: line.kind, label, level, text, notes, openings: says && readings !== "" ? [readings] : null });
    if (line.kind === "heading") this.headed();
    else if (line.kind !== "organ" && !this.inHeading && (level === null ? label === "" : level === 0)) this.begun = true;
  }

  private headed(): void {
    this.open = [];
    this.begun = false;
  }

  /** The level of a label among words: the list that expects it next, or one deeper where it begins a list. */
  private levelOf(label: string): number {
    for (let level = this.open.length; level > 0; level--) {
      const before = this.open[level - 1]!;
      if (!follows(before, label)) continue;
      this.open = [...this.open.slice(0, level - 1), label];
      return level;
    }
    this.open = [...this.open, label].slice(0, deepest);
    return this.open.length;
  }

  /** The words of nodes, with an anchor in the place of each note. */
  private text(nodes: readonly (XmlElement | string)[], notes: string[], between = ""): string {
    return nodes.map((node) => (typeof node === "string" ? node : this.within(node, notes) + between)).join("");
  }

  private within(element: XmlElement, notes: string[]): string {
    if (element.name === "authorialNote") {
      notes.push(this.note(element));
      return anchor;
    }
    if (element.name === "eol") return " ";
    return childrenOf(element)
      .map((child) => (child instanceof XmlElement ? this.within(child, notes) : child.content))
      .join("");
  }

  private note(note: XmlElement): string {
    this.markers.push(attribute(note, "marker"));
    return bare(
      plain(
        paragraphsOf(note)
          .map((paragraph) => paragraph.content)
          .join(" "),
      ),
    );
  }
}

function childrenOf(element: XmlElement): (XmlElement | XmlText | XmlCData)[] {
  const children: (XmlElement | XmlText | XmlCData)[] = [];
  for (let child = element.firstChild; child; child = child.next)
    if (child instanceof XmlElement || child instanceof XmlText || child instanceof XmlCData) children.push(child);
  return children;
}

const descendants = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap((child) => (child instanceof XmlElement ? [child, ...descendants(child)] : []));

/** The paragraphs an element holds, or the element itself where it holds words. */
const paragraphsOf = (element: XmlElement): XmlElement[] => {
  const found = childrenOf(element).filter((child): child is XmlElement => child instanceof XmlElement && child.name === "p");
  return found.length > 0 ? found : [element];
};

const attribute = (element: XmlElement, name: string): string => element.attr(name)?.value ?? "";

/** The stretch at the start, or after a number, that is set in italics (in Chinese in bold), without the punctuation after it. */
function opening(nodes: readonly (XmlElement | string)[]): string {
  let text = "";
  const all = nodes.flatMap((node) =>
    typeof node === "string" || node.name === "span"
      ? [node]
      : childrenOf(node).map((child) => (child instanceof XmlElement ? child : child.content)),
  );
  const [first] = all;
  const flat = typeof first === "string" && /^\s*\d+ ?[-–.]?\s*$/.test(first) ? all.slice(1) : all;
  const italic = flat.find((node) => typeof node !== "string" || node.trim() !== "");
  const style = typeof italic === "object" && /italic/.test(attribute(italic, "class")) ? /italic/ : /bold/;
  for (const node of flat) {
    const styled = typeof node !== "string" && style.test(attribute(node, "class"));
    if (styled) text += node.content;
    else if (typeof node === "string" && node.trim() === "") text += node;
    else break;
  }
  return plain(text).replace(/[\s,;:،؛，；：]+$/, "");
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const tens = ["", "x", "xx", "xxx"];
const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const numerals = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1);

/** Whether a label is the next after another in the same list. */
function follows(before: string, label: string): boolean {
  if (before === label) return !label.startsWith("(");
  const [first, second] = [before.slice(1, -1), label.slice(1, -1)];
  if (first.length === 1 && second.length === 1 && letters.indexOf(second) === letters.indexOf(first) + 1) return true;
  if ((first === "z" && second === "aa") || (first.length === 2 && first[0] === first[1] && second === nextDoubled(first))) return true;
  return numerals.includes(first) && numerals.indexOf(second) === numerals.indexOf(first) + 1;
}

const nextDoubled = (key: string): string => (letters[letters.indexOf(key[0]!) + 1] ?? "").repeat(2);

/** A label in the form English prints, in which a draft prints all: 1 - and a) and ㈠. */
function inEnglish(label: string): string {
  const number = /^(\d+) ?[-–.]$/.exec(label);
  if (number) return `${number[1]}.`;
  const ideograph = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩".indexOf(label);
  if (ideograph >= 0 && label !== "") return `(${numerals[ideograph]})`;
  const key = /^\(?(\p{L}{1,5})\)$/u.exec(label.replace("\u0640", ""))?.[1];
  if (key === undefined) return label;
  const rank = ["абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"]
    .map((alphabet) => alphabet.indexOf(key))
    .find((found) => found >= 0);
  return `(${rank === undefined ? key : letters[rank]})`;
}
