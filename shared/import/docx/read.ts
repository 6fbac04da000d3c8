import type { Comment, Draft, IdSource, Proposal } from "../../document/index.js";
import { type ChangeChoice, fateOfAuthor } from "../change-choice.js";
import { Ledger } from "../ledger.js";
import { readMasthead } from "../printed/masthead.js";
import { strandOf } from "../printed/strand.js";
import type { Fate, Receipt } from "../receipt.js";
import { childNamed, elementsOf, type XmlElement } from "../xml.js";
import type { Change, Reading } from "./changes.js";
import { FileIds } from "./file-ids.js";
import { languageOf } from "./file-language.js";
import { type FlowParagraph, isRow, linesOf, type NoteKey } from "./flow.js";
import { FlowReader } from "./flow-reader.js";
import { readMarkedLines } from "./marked-lines.js";
import { Numbering } from "./numbering.js";
import { asText, kept, leftOut, ObjectCount } from "./objects.js";
import { WordPackage } from "./package.js";
import { readPrintedLines } from "./printed-lines.js";
import { proposalsBetween } from "./proposals.js";
import type { SourceText } from "./source-text.js";
import { Styles } from "./styles.js";
import { changesIn, kindOf, paragraphsOf, reasonUnseen } from "./tracked-changes.js";
import { type Story, type ViewText, viewText } from "./view-text.js";

/** Changes of more authors than this stay unread: each takes a reading of the file of its own. */
const mostAuthors = 60;

/**
 * Reads a resolution from a Word file (ECMA-376). The text is that which stands once the changes that are to be accepted
 * count as made, and no others; those to be kept are proposals beside it, comments are comments. Nothing outside the file is
 * fetched, and no program in it is run.
 * @throws {Unreadable} where it is damaged, protected by a password, no Word file, or larger than any document.
 */
export function readDocx(bytes: Uint8Array, newId: IdSource, choice: ChangeChoice): { draft: Draft; receipt: Receipt; source: string } {
  const file = new WordPackage(bytes);
  const objects = new ObjectCount();
  const story = readStory(file, objects);
  const ids = new FileIds(newId);
  const base: Reading = ({ author }) => fateOfAuthor(choice, author) === "accept";
  const view = viewText(story, base, (changes) => fateOfHidden(changes, base, choice));
  const furniture = readFurniture(file, view.source, objects);
  const comments = file.part("comments", "w:comments");
  const remarks = comments ? elementsOf(comments).filter(({ name }) => name === "w:comment") : [];
  for (const remark of remarks) view.source.book(`${linesOf(remark)}\n`, { kind: "transformed", rule: "comment" });
  const ledger = view.source.ledger();
  const draft = documentOf(view, ledger, ids, newId);
  const proposals = new ChangeReader(story, choice, base, ids, newId, objects).proposals(draft.doc);
  const metadata = {
    ...draft.metadata,
    symbol: draft.metadata.symbol || (furniture.symbol ?? ""),
    session: draft.metadata.session || (furniture.session ?? ""),
    language: languageOf(
      ledger.source,
      statedLanguage(file),
      view.lines.some(({ mark }) => mark !== null),
    ),
    ...(proposals.length > 0 && { proposals }),
    ...(remarks.length > 0 && { comments: remarks.map((remark) => commentOf(remark, view, ids, newId)) }),
  };
  objects.add("comment", kept, remarks.length);
  objects.add("macro project", leftOut, file.macros ? 1 : 0);
  objects.add("endnote, now a footnote", asText, [...story.notes.keys()].filter((key) => key.startsWith("endnotes")).length);
  for (const { kind, fate, count } of objects.all) ledger.object(kind, fate, count);
  return { draft: { metadata, doc: draft.doc }, receipt: ledger.receipt(), source: ledger.source };
}

function readStory(file: WordPackage, objects: ObjectCount): Story {
  const numbering = new Numbering(file.part("numbering", "w:numbering"));
  const styles = new Styles(file.part("styles", "w:styles"), numbering);
  const body = childNamed(file.document, "w:body");
  const notes = new Map<NoteKey, readonly FlowParagraph[]>();
  for (const part of ["footnotes", "endnotes"] as const) {
    const root = file.part(part, `w:${part}`);
    for (const note of root ? elementsOf(root) : []) {
      if (note.attributes["w:type"] && note.attributes["w:type"] !== "normal") continue;
      const paragraphs = new FlowReader(styles, objects)
        .blocks(elementsOf(note))
        .flatMap((block) => (isRow(block) ? block.cells.flat() : [block]));
      notes.set(`${part} ${note.attributes["w:id"] ?? ""}`, paragraphs);
    }
  }
  return { body: body ? new FlowReader(styles, objects).blocks(elementsOf(body)) : [], notes, numbering };
}

/** A file that says what its paragraphs are is read by that, any other by its looks. */
const documentOf = (view: ViewText, ledger: Ledger, ids: FileIds, newId: IdSource): Draft =>
  (view.lines.some(({ mark }) => mark !== null) ? readMarkedLines : readPrintedLines)(view, ledger, ids, newId);

/** What becomes of text that does not stand: by the first change that takes it away. */
function fateOfHidden(changes: readonly Change[], base: Reading, choice: ChangeChoice): Fate {
  const change = changes.find((each) => (each.kind === "insertion") !== base(each));
  if (change?.kind === "deletion") return { kind: "dropped", reason: "accepted deletion" };
  const proposed = change && fateOfAuthor(choice, change.author) === "keep";
  return proposed ? { kind: "transformed", rule: "tracked-change" } : { kind: "dropped", reason: "rejected insertion" };
}

/** Headers and footers are no text, but may state the symbol and the session. */
function readFurniture(file: WordPackage, source: SourceText, objects: ObjectCount): ReturnType<typeof readMasthead>["fields"] {
  const texts = [["header", "w:hdr"] as const, ["footer", "w:ftr"] as const].flatMap(([kind, root]) =>
    file.parts(kind, root).map((part) => ({ kind, text: linesOf(part) })),
  );
  for (const { kind, text } of texts.filter(({ text: words }) => words !== "")) {
    source.book(`${text}\n`, { kind: "dropped", reason: `page ${kind}` });
    objects.add(`page ${kind}`, leftOut);
  }
  const lines = texts.flatMap(({ text }) => text.split(/[\n\t]+/)).filter((line) => line.trim() !== "");
  const joined = lines.join("\n");
  let from = 0;
  const blocks = lines.map((line) => {
    const strand = strandOf(joined, from, from + line.length);
    from += line.length + 1;
    return { strand, heading: 0, afterPageBreak: false };
  });
  return readMasthead(blocks, new Ledger(joined)).fields;
}

/** The language that the file gives its text where nothing else is said: "en-GB". */
function statedLanguage(file: WordPackage): string {
  const defaults = childNamed(file.part("styles", "w:styles") ?? file.document, "w:docDefaults");
  const run = defaults && childNamed(defaults, "w:rPrDefault");
  const properties = run && childNamed(run, "w:rPr");
  return (properties && childNamed(properties, "w:lang")?.attributes["w:val"]) ?? "";
}

function commentOf(remark: XmlElement, view: ViewText, ids: FileIds, newId: IdSource): Comment {
  const { attributes } = remark;
  const about = view.comments.get(attributes["w:id"] ?? "");
  return {
    id: newId(),
    author: (attributes["w:author"] ?? "").slice(0, 2_000),
    date: (attributes["w:date"] ?? "").slice(0, 40),
    block: about ? ids.known(about.key) : "",
    excerpt: (about?.excerpt ?? "").slice(0, 100_000),
    text: linesOf(remark).slice(0, 100_000),
  };
}

/** Reads the changes that are to be kept, author by author, and counts what becomes of all of them. */
class ChangeReader {
  constructor(
    private readonly story: Story,
    private readonly choice: ChangeChoice,
    private readonly base: Reading,
    private readonly ids: FileIds,
    private readonly newId: IdSource,
    private readonly objects: ObjectCount,
  ) {}

  proposals(doc: Draft["doc"]): Proposal[] {
    const paragraphs = [...paragraphsOf(this.story.body), ...[...this.story.notes.values()].flat()];
    const authors = [...new Set(paragraphs.flatMap((paragraph) => changesIn(paragraph).map(({ change }) => change.author)))];
    const keeping = authors.filter((author) => fateOfAuthor(this.choice, author) === "keep");
    const found = keeping.slice(0, mostAuthors).flatMap((author) => this.proposalsOf(author, doc));
    this.countAll(paragraphs, new Set(keeping.slice(mostAuthors)));
    return found;
  }

  private proposalsOf(author: string, doc: Draft["doc"]): Proposal[] {
    const reading: Reading = (change) => change.author === author || this.base(change);
    const view = viewText(this.story, reading, () => kept);
    const { doc: proposed } = documentOf(view, view.source.ledger(), this.ids, this.newId);
    const dates = new Map<string, string>();
    for (const paragraph of paragraphsOf(this.story.body)) {
      for (const { change } of changesIn(paragraph)) {
        const id = this.ids.known(paragraph);
        if (change.author === author && change.date > (dates.get(id) ?? "")) dates.set(id, change.date);
      }
    }
    const latest = [...dates.values()].sort().at(-1) ?? "";
    const by = { author, dateOf: (block: string) => dates.get(block) ?? latest };
    return proposalsBetween(doc, proposed, (id) => this.ids.has(id), by, this.newId);
  }

  private countAll(paragraphs: readonly FlowParagraph[], unread: ReadonlySet<string>): void {
    const counted = new Set<Change>();
    for (const paragraph of paragraphs) {
      const inText = this.ids.known(paragraph) !== "" || [...this.story.notes.values()].some((note) => note.includes(paragraph));
      for (const placed of changesIn(paragraph)) {
        const { change } = placed;
        if (counted.has(change)) continue;
        counted.add(change);
        this.objects.add(kindOf(change), this.fateOf(placed, inText, unread));
      }
    }
  }

  private fateOf(placed: Parameters<typeof reasonUnseen>[0], inText: boolean, unread: ReadonlySet<string>): Fate {
    const { author } = placed.change;
    const fate = fateOfAuthor(this.choice, author);
    if (fate !== "keep") return { kind: "transformed", rule: `${fate}ed` };
    const reason = unread.has(author) ? "of too many authors" : reasonUnseen(placed, inText, this.base);
    return reason === null ? kept : { kind: "dropped", reason };
  }
}
