import type { Draft, IdSource, Proposal } from "../../document/index.js";
import { type ChangeChoice, fateOfAuthor } from "../change-choice.js";
import { kept, type ObjectCount } from "../object-count.js";
import type { Fate } from "../receipt.js";
import { baseOf, type Change, kindOf, type Reading, stands } from "./changes.js";
import { proposalsBetween } from "./proposals.js";
import type { PlacedChange, TrackedText } from "./tracked-text.js";

/** Each author takes a reading of the whole file: so many are read, of a long text fewer, and so many proposals kept. */
const most = { authors: 60, characters: 4_000_000, proposals: 20_000 };

/** Reads the changes that are to be kept as proposals on `doc`, author by author, and counts what becomes of all of them. */
export function readChanges(text: TrackedText, doc: Draft["doc"], choice: ChangeChoice, newId: IdSource, objects: ObjectCount): Proposal[] {
  const authors = new Set(text.paragraphs.flatMap(({ changes }) => changes.map(({ change }) => change.author)));
  const readings = Math.min(most.authors, Math.floor(most.characters / Math.max(1, text.length)));
  const proposals: Proposal[] = [];
  const unread = new Set<string>();
  let read = 0;
  for (const author of authors) {
    if (fateOfAuthor(choice, author) !== "keep") continue;
    const found = read++ < readings ? proposalsOf(text, author, baseOf(choice), doc, newId) : null;
    if (found && proposals.length + found.length <= most.proposals) proposals.push(...found);
    else unread.add(author);
  }
  count(text, choice, unread, objects);
  return proposals;
}

function proposalsOf(text: TrackedText, author: string, base: Reading, doc: Draft["doc"], newId: IdSource): Proposal[] {
  const proposed = text.documentIn((change) => change.author === author || base(change));
  const dates = new Map<string, string>();
  for (const { key, changes } of text.paragraphs) {
    const id = text.ids.known(key);
    for (const { change } of changes) if (change.author === author && change.date > (dates.get(id) ?? "")) dates.set(id, change.date);
  }
  const latest = [...dates.values()].sort().at(-1) ?? "";
  const by = { author, dateOf: (block: string) => dates.get(block) ?? latest };
  return proposalsBetween(doc, proposed, (id) => text.ids.has(id), by, newId);
}

function count({ paragraphs, ids }: TrackedText, choice: ChangeChoice, unread: ReadonlySet<string>, objects: ObjectCount): void {
  const counted = new Set<Change>();
  for (const { key, isNote, changes } of paragraphs) {
    const inText = isNote || ids.known(key) !== "";
    for (const placed of changes) {
      if (counted.has(placed.change)) continue;
      counted.add(placed.change);
      objects.add(kindOf(placed.change), fateIn(placed, inText, choice, unread));
    }
  }
}

function fateIn(placed: PlacedChange, inText: boolean, choice: ChangeChoice, unread: ReadonlySet<string>): Fate {
  const { author } = placed.change;
  const fate = fateOfAuthor(choice, author);
  if (fate !== "keep") return { kind: "transformed", rule: `${fate}ed` };
  const reason = unread.has(author) ? "more than can be kept" : reasonUnseen(placed, inText, baseOf(choice));
  return reason === null ? kept : { kind: "dropped", reason };
}

/** Why a change leaves no trace among what its author proposes; null where it does. */
function reasonUnseen({ change, among }: PlacedChange, inText: boolean, base: Reading): string | null {
  if (!inText) return "outside the text of the resolution";
  const others = among.filter(({ author }) => author !== change.author);
  return stands(others, base) ? null : "in what another author put in or took out";
}
