import type { Comment, Draft, IdSource } from "../../document/index.js";
import { type ChangeChoice, fateOfAuthor } from "../change-choice.js";
import type { Ledger } from "../ledger.js";
import type { Fate, Receipt } from "../receipt.js";
import { elementsOf, type XmlElement } from "../xml.js";
import { ChangeReader } from "./change-reader.js";
import type { Change, Reading } from "./changes.js";
import { FileIds } from "./file-ids.js";
import { languageOf } from "./file-language.js";
import { linesOf } from "./flow.js";
import { readFurniture, statedLanguage } from "./furniture.js";
import { readMarkedLines } from "./marked-lines.js";
import { asText, kept, leftOut, ObjectCount } from "./objects.js";
import { WordPackage } from "./package.js";
import { readPrintedLines } from "./printed-lines.js";
import { readStory } from "./story.js";
import { type ViewText, viewText } from "./view-text.js";

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
  const proposed = (other: ViewText): Draft["doc"] => documentOf(other, other.source.ledger(), ids, newId).doc;
  const proposals = new ChangeReader(story, choice, base, proposed, ids, newId, objects).proposals(draft.doc);
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
