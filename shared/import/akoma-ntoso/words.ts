import type { Ledger } from "../ledger.js";
import type { Fate } from "../receipt.js";
import { isText, type XmlElement, type XmlNode } from "../xml.js";

/** Words that stand in the source as they are, in one style. */
export interface Run {
  readonly text: string;
  /** Where they stand in the source; -1 for a space that a line break or a new paragraph stands for. */
  readonly at: number;
  readonly italic: boolean;
  readonly bold: boolean;
}

export interface Note {
  readonly note: Words;
}

/** The words of a paragraph with the notes in them, white space as a page has it: one at a time, none at the ends. */
export type Words = readonly (Run | Note)[];

export const isNote = (piece: Run | Note): piece is Note => "note" in piece;

export const textOf = (words: Words): string => words.map((piece) => (isNote(piece) ? "" : piece.text)).join("");

/** What stands in a paragraph element but is a block of its own, and none of its words: a quoted draft, a sub-heading. */
export const innerBlocks: ReadonlySet<string> = new Set(["embeddedStructure", "subheading", "table", "list", "blockList"]);

/** Whether words begin, or are as a whole, in the style of opening words: italics, or bold in Chinese. */
export function isStyled(words: Words, extent: "start" | "whole"): boolean {
  const runs = words.filter((piece): piece is Run => !isNote(piece));
  const styled = runs.map((run) => run.italic || run.bold || run.text.trim() === "");
  return extent === "whole" ? styled.every(Boolean) : styled[0] === true;
}

/** Whether the first word from a character on is in that style, as opening words after a number are. */
export function isStyledAt(words: Words, from: number): boolean {
  let left = from;
  for (const piece of words) {
    if (isNote(piece)) continue;
    if (piece.text.slice(left).trim() !== "") return piece.italic || piece.bold;
    left = Math.max(0, left - piece.text.length);
  }
  return false;
}

const rule = (name: string): Fate => ({ kind: "transformed", rule: name });

const style = rule("style");
const markup = rule("markup");
const anchor = rule("note-anchor");

/** By which rule the tags of an inline element went into the text. */
const inlineRules: Readonly<Record<string, Fate>> = {
  a: rule("link"),
  authorialNote: anchor,
  b: style,
  eol: rule("line-break"),
  i: style,
  span: style,
  sub: rule("subscript"),
  sup: rule("superscript"),
};

/**
 * Reads what stands in a paragraph element as words, and books every character of it. Elements that are blocks of
 * their own are left to the caller.
 */
export function readWords(nodes: readonly XmlNode[], ledger: Ledger): Words {
  const reader = new WordReader(ledger);
  reader.nodes(nodes, false, false);
  return reader.finish();
}

/** Words of several paragraphs as those of one, a space between them. */
export function joined(parts: readonly Words[]): Words {
  return parts
    .filter((words) => words.length > 0)
    .flatMap((words, index) => (index === 0 ? words : [{ text: " ", at: -1, italic: false, bold: false }, ...words]));
}

/** The words without their first `length` characters and the white space after these, which the ledger books to the rule. */
export function withoutStart(words: Words, length: number, name: string, ledger: Ledger): Words {
  const rest: (Run | Note)[] = [];
  let left = length;
  let begun = false;
  for (const piece of words) {
    if (isNote(piece) || begun) {
      rest.push(piece);
      continue;
    }
    const spaces = /^ */.exec(piece.text.slice(left))![0].length;
    const cut = Math.min(piece.text.length, left + (left <= piece.text.length ? spaces : 0));
    if (piece.at >= 0) ledger.stretch(piece.at, piece.at + cut, rule(name));
    left -= Math.min(left, piece.text.length);
    if (cut === piece.text.length) continue;
    rest.push({ ...piece, text: piece.text.slice(cut), at: piece.at < 0 ? -1 : piece.at + cut });
    begun = true;
  }
  return rest;
}

/** The words without their last `length` characters, which the ledger books to the rule. */
export function withoutEnd(words: Words, length: number, name: string, ledger: Ledger): Words {
  let left = length;
  const rest: (Run | Note)[] = [];
  for (const piece of words.toReversed()) {
    const cut = isNote(piece) ? 0 : Math.min(left, piece.text.length);
    left -= cut;
    if (isNote(piece) || cut === 0) rest.push(piece);
    else {
      const stays = piece.text.length - cut;
      if (piece.at >= 0) ledger.stretch(piece.at + stays, piece.at + piece.text.length, rule(name));
      if (stays > 0) rest.push({ ...piece, text: piece.text.slice(0, stays) });
    }
  }
  return rest.toReversed();
}

const kept: Fate = { kind: "kept" };
const spacing = rule("spacing");
const reference = rule("character-reference");

class WordReader {
  private readonly pieces: (Run | Note)[] = [];
  /** A space that is printed if words follow, and where among the pieces it belongs. */
  private space: { run: Run; index: number } | null = null;

  constructor(private readonly ledger: Ledger) {}

  nodes(nodes: readonly XmlNode[], italic: boolean, bold: boolean): void {
    for (const node of nodes) {
      if (!isText(node)) this.element(node, italic, bold);
      else if (node.to - node.from === node.text.length) this.text(node.text, node.from, italic, bold);
      else {
        // Longer in the source than in words: a character reference, or line ends of two characters.
        this.text(node.text, node.from, italic, bold);
        this.ledger.stretch(node.from, node.to, node.text.includes("\n") ? spacing : reference);
      }
    }
  }

  /** The words; brackets around the anchor of a note, which Arabic prints, go with the number that is derived. */
  finish(): Words {
    if (!this.pieces.some(isNote)) return this.pieces;
    return this.pieces.flatMap((piece, index): (Run | Note)[] => {
      if (isNote(piece)) return [piece];
      let { text, at } = piece;
      const opens = text.endsWith("(") && isNoteAt(this.pieces, index + 1) && startsWith(this.pieces[index + 2], ")");
      const closes = text.startsWith(")") && isNoteAt(this.pieces, index - 1) && endsWith(this.pieces[index - 2], "(");
      if (opens) {
        this.ledger.stretch(at + text.length - 1, at + text.length, anchor);
        text = text.slice(0, -1);
      }
      if (closes) {
        this.ledger.stretch(at, at + 1, anchor);
        text = text.slice(1);
        at++;
      }
      return text === "" ? [] : [{ ...piece, text, at }];
    });
  }

  private element(element: XmlElement, italic: boolean, bold: boolean): void {
    if (innerBlocks.has(element.name)) return;
    const tags = inlineRules[element.name] ?? markup;
    this.ledger.stretch(element.from, element.inside, tags);
    this.ledger.stretch(element.end, element.to, tags);
    if (element.name === "authorialNote") this.pieces.push({ note: readNote(element, this.ledger) });
    else if (element.name === "eol" || element.name === "br") this.pause({ text: " ", at: -1, italic, bold });
    else {
      const classes = element.attributes.class ?? "";
      this.nodes(
        element.children,
        italic || /\bitalic\b/.test(classes) || element.name === "i",
        bold || /\bbold\b/.test(classes) || element.name === "b",
      );
    }
  }

  private text(text: string, from: number, italic: boolean, bold: boolean): void {
    // White space that a page does not have as it stands: all but one space between words.
    const irregular = /[ \t\r\n]{2,}|[\t\r\n]|^ | $/g;
    let start = 0;
    for (let found = irregular.exec(text); found; found = irregular.exec(text)) {
      this.words(text.slice(start, found.index), from + start, italic, bold);
      this.ledger.stretch(from + found.index, from + irregular.lastIndex, spacing);
      this.pause({ text: " ", at: found[0][0] === " " ? from + found.index : -1, italic, bold });
      start = irregular.lastIndex;
    }
    this.words(text.slice(start), from + start, italic, bold);
  }

  private words(text: string, at: number, italic: boolean, bold: boolean): void {
    if (text === "") return;
    if (this.space) {
      const { run, index } = this.space;
      this.pieces.splice(index, 0, run);
      if (run.at >= 0) this.ledger.stretch(run.at, run.at + 1, kept);
      this.space = null;
    }
    this.ledger.stretch(at, at + text.length, kept);
    this.pieces.push({ text, at, italic, bold });
  }

  /** Remembers a space: the first of several counts, none at the start, and one before a note gives way to one after it. */
  private pause(run: Run): void {
    if (this.pieces.every(isNote)) return;
    const noteSince = this.space !== null && this.space.index < this.pieces.length;
    if (this.space === null || noteSince) this.space = { run, index: this.pieces.length };
  }
}

const isNoteAt = (pieces: Words, index: number): boolean => pieces[index] !== undefined && isNote(pieces[index]);
const startsWith = (piece: Run | Note | undefined, mark: string): boolean =>
  piece !== undefined && !isNote(piece) && piece.text.startsWith(mark);
const endsWith = (piece: Run | Note | undefined, mark: string): boolean =>
  piece !== undefined && !isNote(piece) && piece.text.endsWith(mark);

/** The paragraphs of a note, one after another; words of a note in a note stand where it does. */
function readNote(note: XmlElement, ledger: Ledger): Words {
  const paragraphs: Words[] = [];
  for (const child of note.children) {
    if (isText(child) || child.name !== "p") paragraphs.push(readWords([child], ledger));
    else {
      ledger.stretch(child.from, child.inside, markup);
      ledger.stretch(child.end, child.to, markup);
      paragraphs.push(readWords(child.children, ledger));
    }
  }
  const words = joined(paragraphs).flatMap((piece): Words => (isNote(piece) ? piece.note : [piece]));
  // Arabic prints the number of a note in brackets here too; without it they are empty.
  return textOf(words).startsWith("()") ? withoutStart(words, 2, "note-anchor", ledger) : words;
}
