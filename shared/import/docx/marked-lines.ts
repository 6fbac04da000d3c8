import type { Draft, IdSource, Metadata, PlacedRole, Role } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { MarkedBlock } from "../printed/block.js";
import { labelsAt } from "../printed/labels.js";
import { readFootMeeting } from "../printed/masthead.js";
import { readMarked } from "../printed/read-marked.js";
import { isAdoption } from "../printed/recognize.js";
import { factsOfStyle, type StatedFact, statedMetadata, unstatedFields } from "../printed/stated-masthead.js";
import { concat, emptyStrand, italic, openingWords, replacement, Strand } from "../printed/strand.js";
import type { FileIds } from "../tracked/file-ids.js";
import { withAdoptionJoined } from "./adoption.js";
import { roleAmong } from "./role-among.js";
import { ownItalic, pageSpace, quotationMark } from "./styles.js";
import type { Line, ViewText } from "./view-text.js";

/** The document of a file of ours: bookmarks say what its paragraphs are, and what has none goes by its neighbours. */
export function readMarkedLines(view: ViewText, language: Metadata["language"], ledger: Ledger, ids: FileIds, newId: IdSource): Draft {
  const { head, text, facts } = parted(view);
  const unstated = unstatedFields(head, ledger);
  const blocks: MarkedBlock[] = [];
  let quotes = false;
  text.forEach((line, index) => {
    if (!line.mark && isAdoption(line.printed.text.trim())) readFootMeeting(line.printed, unstated, ledger);
    else {
      const placed = line.mark ?? roleAmong(line, blocks.at(-1), text.slice(index).find(({ mark }) => mark)?.mark ?? null);
      const printed = withoutMarks(line, ledger);
      quotes ||= printed.marked;
      const block = blockOf(placed, printed, ids.of(line.key, line.mark?.id), line.mark === null);
      if (placed.role.kind === "title") facts.push({ fact: "number", words: block.label });
      blocks.push(block);
    }
  });
  const metadata = statedMetadata(facts, { language, blocks, quotes, unstated }, ledger);
  const indicators = new Map([...view.indicators].map(([at, { length, notes }]) => [at, { length, notes: notes.map(ownFace) }]));
  return { metadata, doc: readMarked(blocks, { indicators, references: view.references }, ledger, newId) };
}

interface Parted {
  /** What stands above the text and does not say what it states. */
  readonly head: readonly Strand[];
  readonly text: readonly Line[];
  readonly facts: StatedFact[];
}

/** What the lines of a file are: above the text, of the text, or by bookmark or style a fact. */
function parted({ lines, facts }: ViewText): Parted {
  const stated = [...facts];
  const named = new Set(facts.flatMap(({ words }) => [...words.at]));
  const first = lines.findIndex(beginsText);
  const others = lines.filter((line, index) => {
    const byStyle = line.mark ? null : factsOfStyle(line.format.style, index < first ? "above" : "within", beside(line, named));
    stated.push(...(byStyle ?? []));
    return !byStyle;
  });
  const joined = withAdoptionJoined(others);
  const text = joined.findIndex(beginsText);
  return {
    head: joined.slice(0, Math.max(0, text)).flatMap((line) => (line.mark ? [] : [beside(line, named)])),
    text: joined.filter(({ mark, printed }, index) => mark || (index > text && printed.trim().length > 0)),
    facts: stated,
  };
}

const beginsText = ({ mark }: Line): boolean => mark !== null && mark.role.kind !== "title";

/** A line without the words that bookmarks name. */
const beside = ({ printed }: Line, named: ReadonlySet<number>): Strand => printed.filter((index) => !named.has(printed.at[index]!));

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
  const rest = words.filter((index) => !isMark[index]);
  const counted = /^[“”‘’]*/.exec(label.text)![0].length;
  ledger.transform(label.slice(0, counted).at, "quotation-mark");
  return { label: label.slice(counted), words: ownFace(rest), marked: counted > 0 || rest.length < words.length };
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
