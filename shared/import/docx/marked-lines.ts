import { type Draft, type IdSource, type PlacedRole, type Role, wordStyles } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { MarkedBlock } from "../printed/block.js";
import { labelsAt } from "../printed/labels.js";
import { type MastheadFields, metadataFrom, readFootMeeting, readMasthead } from "../printed/masthead.js";
import { readMarked } from "../printed/read-marked.js";
import { isAdoption } from "../printed/recognize.js";
import { concat, emptyStrand, italic, openingWords, replacement, Strand } from "../printed/strand.js";
import type { FileIds } from "../tracked/file-ids.js";
import { withAdoptionJoined } from "./adoption.js";
import { mastheadFields } from "./masthead-facts.js";
import { roleAmong } from "./role-among.js";
import { ownItalic, pageSpace, quotationMark } from "./styles.js";
import type { Line, ViewText } from "./view-text.js";

/** The document of a file of ours: bookmarks say what its paragraphs are, and what has none goes by its neighbours. */
export function readMarkedLines(view: ViewText, ledger: Ledger, ids: FileIds, newId: IdSource): Draft {
  const lines = withAdoptionJoined(view.lines);
  const first = lines.findIndex(({ mark }) => mark && mark.role.kind !== "title");
  const head = lines.slice(0, Math.max(0, first)).filter(({ mark }) => !mark);
  const fields = readHead(head, view, ledger);
  const blocks: MarkedBlock[] = [];
  let quotes = false;
  lines.forEach((line, index) => {
    if (!line.mark && (index < first || line.printed.trim().length === 0)) return;
    if (!line.mark && isAdoption(line.printed.text.trim())) readFootMeeting(line.printed, fields, ledger);
    else {
      const placed = line.mark ?? roleAmong(line, blocks.at(-1), lines.slice(index).find(({ mark }) => mark)?.mark ?? null);
      const printed = withoutMarks(line, ledger);
      quotes ||= printed.marked;
      const block = blockOf(placed, printed, ids.of(line.key, line.mark?.id), line.mark === null);
      if (placed.role.kind === "title") readNumber(block.label, fields, ledger);
      blocks.push(block);
    }
  });
  const indicators = new Map([...view.indicators].map(([at, { length, notes }]) => [at, { length, notes: notes.map(ownFace) }]));
  const doc = readMarked(blocks, { indicators, references: view.references }, ledger, newId);
  const metadata = metadataFrom(fields, doc.child(1).firstChild!.textContent, quotes);
  return { metadata: { ...metadata, status: statusOf(lines) ?? metadata.status }, doc };
}

const adoptedStyles: ReadonlySet<string> = new Set([
  wordStyles.adoption,
  wordStyles.meeting,
  wordStyles.provenance,
  wordStyles.adoptionLine,
]);

/** Drafts have a line of sponsors, adopted texts say by whom or when. */
function statusOf(lines: readonly Line[]): "draft" | "adopted" | null {
  const styles = lines.map(({ format }) => format.style);
  if (styles.some((style) => adoptedStyles.has(style))) return "adopted";
  return styles.includes(wordStyles.sponsors) ? "draft" : null;
}

/** What stands above the text: the facts that bookmarks name, and what else a masthead says. */
function readHead(head: readonly Line[], { facts }: ViewText, ledger: Ledger): MastheadFields {
  const known = [...facts.values()];
  const states = (text: string): boolean => known.includes(text);
  const others = head.filter((line) => {
    const parts = line.printed.text
      .split(/\t/)
      .map((part) => part.trim())
      .filter(Boolean);
    const stated = parts.length > 0 && parts.every((part) => states(part) || /^United Nations$/.test(part));
    if (stated) ledger.transform(line.printed.at, "masthead");
    return !stated;
  });
  const blocks = others.map((line) => ({ strand: line.printed.trim(), heading: line.format.heading, afterPageBreak: false }));
  const { fields, title } = readMasthead(blocks, ledger);
  if (title) ledger.drop(title.at, "before the resolution");
  return { ...fields, ...mastheadFields(facts) };
}

/** "80/204." before the title. */
function readNumber(label: Strand, fields: MastheadFields, ledger: Ledger): void {
  ledger.transform(label.at, "masthead");
  const number = label.text.trim().replace(/\.$/, "");
  if (number) fields.number = number;
}

interface Printed {
  readonly label: Strand;
  readonly words: Strand;
  readonly marked: boolean;
}

/** A line without the marks of a quotation, which are not of its text. */
function withoutMarks({ label, words }: Line, ledger: Ledger): Printed {
  const isMark = words.style.map((style) => style & quotationMark);
  ledger.transform(
    words.at.filter((_, index) => isMark[index]),
    "quotation-mark",
  );
  const own = Array.from({ length: words.length }, (_, index) => index).filter((index) => !isMark[index]);
  const text = own.map((index) => words.text[index]!).join("");
  const rest = new Strand(
    text,
    Int32Array.from(own, (index) => words.at[index]!),
    Uint8Array.from(own, (index) => words.style[index]!),
  );
  const counted = /^[“”‘’]*/.exec(label.text)![0].length;
  ledger.transform(label.slice(0, counted).at, "quotation-mark");
  return { label: label.slice(counted), words: ownFace(rest), marked: counted > 0 || own.length < words.length };
}

/** Words as the document has them: emphasis where their own runs ask for it, and no spaces that only the page has. */
function ownFace({ text, at, style }: Strand): Strand {
  const faces = new Uint8Array(style.length);
  style.forEach((bits, index) => {
    // The space of a page looks like what stands before it.
    faces[index] = bits & pageSpace && index > 0 ? faces[index - 1]! : faceOf(bits);
  });
  const characters = Array.from(style, (bits, index) => (bits & pageSpace && text[index] === "\u00a0" ? " " : text[index]!));
  return new Strand(characters.join(""), at, faces);
}

const faceOf = (style: number): number => (style & openingWords) | (style & ownItalic ? italic : 0);

const labelled: ReadonlySet<Role["kind"]> = new Set(["title", "operativeParagraph", "subParagraph", "annexParagraph"]);
const typedLabel = /^([^\t\n]{1,16})\t/;

/** A block of a line: its label is what the word processor counted, or what was typed before a tab or a line break. */
function blockOf({ role, quotations }: PlacedRole, { label, words }: Printed, id: string, added: boolean): MarkedBlock {
  const start = /^\t*/.exec(words.text)![0].length;
  const text = words.slice(start);
  const block = (typed: Strand, rest: Strand): MarkedBlock => ({
    role,
    quotations,
    id,
    label: typed,
    words: withSpaces(rest),
    added,
  });
  if (label.length > 0) return block(label, text);
  if (role.kind === "part" || role.kind === "annex") {
    const end = text.text.indexOf("\n");
    return end < 0 ? block(text, emptyStrand) : block(text.slice(0, end), text.slice(end + 1));
  }
  const typed = labelled.has(role.kind) ? typedLabel.exec(text.text) : null;
  if (typed) return block(text.slice(0, typed[1]!.length), text.slice(typed[0].length));
  const read = added ? (labelsAt(text.text)[0]?.length ?? 0) : 0;
  const printed = text.slice(0, read);
  return block(printed.slice(0, printed.text.trimEnd().length), text.slice(read));
}

/** Tabs and line breaks, which a paragraph of a resolution has none of, as spaces. */
function withSpaces(strand: Strand): Strand {
  if (!/[\t\n]/.test(strand.text)) return strand;
  return concat(
    Array.from({ length: strand.length }, (_, index) =>
      /[\t\n]/.test(strand.text[index]!) ? replacement(" ", strand.at[index]!, strand.style[index]) : strand.slice(index, index + 1),
    ),
  );
}
