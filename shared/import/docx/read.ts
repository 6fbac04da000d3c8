import { type Draft, type IdSource, type Metadata, withRemarks } from "../../document/index.js";
import type { ChangeChoice } from "../change-choice.js";
import type { Ledger } from "../ledger.js";
import { asText, kept, leftOut, ObjectCount } from "../object-count.js";
import type { Receipt } from "../receipt.js";
import { Size } from "../size.js";
import { readChanges } from "../tracked/change-reader.js";
import { baseOf, fateOfHidden } from "../tracked/changes.js";
import { placedComments } from "../tracked/comments.js";
import { FileIds } from "../tracked/file-ids.js";
import type { TrackedText } from "../tracked/tracked-text.js";
import { readRemarks } from "./comments.js";
import { languageOf } from "./file-language.js";
import { paragraphsOf } from "./flow.js";
import { readFurniture } from "./furniture.js";
import { readMarkedLines } from "./marked-lines.js";
import { WordPackage } from "./package.js";
import { changesIn } from "./placed-changes.js";
import { readPrintedLines } from "./printed-lines.js";
import { readStory } from "./story.js";
import { type Story, type ViewText, viewText } from "./view-text.js";

/**
 * Reads a resolution from a Word file (ECMA-376). The text is that which stands once the changes that are to be accepted
 * count as made, and no others; those to be kept are proposals beside it, comments are comments. Nothing outside the file is
 * fetched, and no program in it is run.
 * @throws {Unreadable} where it is damaged, protected by a password, no Word file, or larger than any document.
 */
export function readDocx(bytes: Uint8Array, newId: IdSource, choice: ChangeChoice): { draft: Draft; receipt: Receipt; source: string } {
  const file = new WordPackage(bytes);
  const objects = new ObjectCount();
  const size = new Size();
  const story = readStory(file, objects, size);
  const ids = new FileIds(newId);
  const view = viewText(story, baseOf(choice), (changes) => fateOfHidden(changes, choice));
  const furniture = readFurniture(file, view.source, objects);
  const remarks = readRemarks(file, story, view, size);
  for (const { text } of remarks) view.source.book(`${text}\n`, { kind: "transformed", rule: "comment" });
  const ledger = view.source.ledger();
  const language = languageOf(ledger.source, story.language, isOurs(view));
  const draft = documentOf(view, language, ledger, ids, newId);
  const proposals = readChanges(trackedText(story, view.source.length, language, ids, newId), draft.doc, choice, newId, objects);
  const comments = placedComments(remarks, paragraphsOf(story.body), draft.doc, ids, newId);
  const metadata = {
    ...draft.metadata,
    symbol: draft.metadata.symbol || (furniture.symbol ?? ""),
    session: draft.metadata.session || (furniture.session ?? ""),
    language,
  };
  objects.add("comment", kept, comments.length);
  objects.add("macro project", leftOut, file.macros ? 1 : 0);
  objects.add("endnote, now a footnote", asText, [...story.notes.keys()].filter((key) => key.startsWith("endnotes")).length);
  for (const { kind, fate, count } of objects.all) ledger.object(kind, fate, count);
  return {
    draft: { metadata: withRemarks(metadata, { proposals, comments }), doc: draft.doc },
    receipt: ledger.receipt(),
    source: ledger.source,
  };
}

/** A file that says what its paragraphs are is read by that, any other by its looks. */
const documentOf = (view: ViewText, language: Metadata["language"], ledger: Ledger, ids: FileIds, newId: IdSource): Draft =>
  isOurs(view) ? readMarkedLines(view, language, ledger, ids, newId) : readPrintedLines(view, ledger, ids, newId);

const isOurs = ({ lines }: ViewText): boolean => lines.some(({ mark }) => mark !== null);

const trackedText = (story: Story, length: number, language: Metadata["language"], ids: FileIds, newId: IdSource): TrackedText => ({
  paragraphs: [
    ...paragraphsOf(story.body).map((paragraph) => ({ key: paragraph, isNote: false, changes: changesIn(paragraph) })),
    ...[...story.notes.values()].flat().map((paragraph) => ({ key: paragraph, isNote: true, changes: changesIn(paragraph) })),
  ],
  length,
  ids,
  documentIn: (reading) => {
    const view = viewText(story, reading, () => kept);
    return documentOf(view, language, view.source.ledger(), ids, newId).doc;
  },
});
