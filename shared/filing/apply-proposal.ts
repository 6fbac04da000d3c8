import { Fragment, Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { hasId, type IdSource, type Proposal, randomId, schema, structureFaults } from "../document/index.js";

/** What came of carrying out a proposal. */
export type Application =
  | {
      readonly outcome: "applied";
      /** The steps from the document to the one in which it is carried out. */
      readonly transform: Transform;
      /** The words it was made on have been changed since; it put its own in their place. */
      readonly changedSince: boolean;
    }
  /** One sentence. */
  | { readonly outcome: "impossible"; readonly reason: string };

/**
 * Carries out a proposal on the text as it is now. Blocks keep their ids and notes that stay theirs.
 * @param newId names blocks and notes that are new where their own id is taken
 */
export function applyProposal(doc: Node, proposal: Proposal, newId: IdSource = randomId): Application {
  try {
    const transform = new Transform(doc);
    const changedSince = carryOut(transform, proposal, newId);
    const [fault] = structureFaults(transform.doc);
    return fault === undefined ? { outcome: "applied", transform, changedSince } : { outcome: "impossible", reason: noPlace };
  } catch (error) {
    if (error instanceof Impossible) return { outcome: "impossible", reason: error.message };
    throw error;
  }
}

class Impossible extends Error {}

const gone = "The paragraph it is about is no longer in the text.";
const noPlace = "There is no place for it in the text as it is now.";

function carryOut(transform: Transform, proposal: Proposal, newId: IdSource): boolean {
  if (proposal.kind === "wording") return reword(transform, proposal, newId);
  if (proposal.kind === "insertion") insert(transform, proposal.after, named(transform.doc, nodeOf(proposal.block), newId));
  else {
    const { node, pos } = blockAt(transform.doc, proposal.block);
    const $pos = transform.doc.resolve(pos);
    if (!$pos.parent.canReplace($pos.index(), $pos.index() + 1)) throw new Impossible("The text cannot do without this paragraph.");
    transform.delete(pos, pos + node.nodeSize);
    if (proposal.kind === "move") insert(transform, proposal.after, node);
  }
  return false;
}

/** Puts the proposed words in place of those there are, as far as they differ. */
function reword(transform: Transform, { block, before, after }: Extract<Proposal, { kind: "wording" }>, newId: IdSource): boolean {
  const { node, pos } = blockAt(transform.doc, block);
  const inside = node.isTextblock ? 0 : 1;
  const words = node.isTextblock ? node : node.firstChild;
  if (!words?.isTextblock) throw new Impossible(gone);
  const from = pos + inside + 1;
  const proposed = withNotesOf(transform.doc, words.content, fragmentOf(after), newId);
  const start = words.content.findDiffStart(proposed);
  if (start !== null) {
    const ends = words.content.findDiffEnd(proposed)!;
    // Equal ends can overlap where a word is repeated.
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    transform.replaceWith(from + start, from + ends.a + overlap, proposed.cut(start, ends.b + overlap));
  }
  return !sameWords(words.content, fragmentOf(before));
}

const sameWords = (one: Fragment, other: Fragment): boolean => JSON.stringify(unnamed(one)) === JSON.stringify(unnamed(other));

/** Words without the ids of their notes. */
const unnamed = (words: Fragment): unknown[] =>
  childrenOf(words).map((child) => (isNote(child) ? child.type.create(null, child.content) : child).toJSON() as unknown);

/** The words with the ids that equal notes have now; other notes are named anew where their id is taken. */
function withNotesOf(doc: Node, now: Fragment, words: Fragment, newId: IdSource): Fragment {
  const kept = childrenOf(now).filter(isNote);
  return Fragment.fromArray(
    childrenOf(words).map((child) => {
      if (!isNote(child)) return child;
      const at = kept.findIndex(({ content }) => content.eq(child.content));
      return at >= 0 ? kept.splice(at, 1)[0]! : named(doc, child, newId);
    }),
  );
}

const isNote = (node: Node): boolean => node.type.name === "footnote";

function childrenOf(content: Fragment): Node[] {
  const children: Node[] = [];
  content.forEach((child) => {
    children.push(child);
  });
  return children;
}

/** A node whose ids, and those in it, are nobody else’s in the document. */
function named(doc: Node, node: Node, newId: IdSource): Node {
  const taken = new Set<unknown>();
  doc.descendants((other) => void taken.add(other.attrs.id));
  const visit = (current: Node): Node => {
    if (current.isText) return current;
    const content = Fragment.fromArray(childrenOf(current.content).map(visit));
    if (!hasId(current)) return current.copy(content);
    let id = current.attrs.id as string;
    while (id === "" || taken.has(id)) id = newId();
    taken.add(id);
    return current.type.create({ ...current.attrs, id }, content, current.marks);
  };
  return visit(node);
}

/** The block with an id, "" being the title, and the position before it. */
function blockAt(doc: Node, id: string): { readonly node: Node; readonly pos: number } {
  let found = id === "" ? { node: doc.firstChild!, pos: 0 } : null;
  doc.descendants((node, pos) => {
    if (!found && node.isBlock && node.attrs.id === id) found = { node, pos };
    return !found;
  });
  if (!found) throw new Impossible(gone);
  return found;
}

/** Inserts a block below another: next to it, or else in it, right after its words, or else next to what it is in. */
function insert(transform: Transform, after: string, block: Node): void {
  const { doc } = transform;
  const { node, pos } = blockAt(doc, after);
  const $pos = doc.resolve(pos);
  const beside = (depth: number): number | null => roomIn($pos.node(depth), $pos.index(depth) + 1, $pos.start(depth), block);
  const outwards = Array.from({ length: $pos.depth }, (_, index) => () => beside($pos.depth - 1 - index));
  const inside = (): number | null => (node.isTextblock ? null : roomIn(node, node.firstChild?.isTextblock ? 1 : 0, pos + 1, block));
  // Nothing of the text stands beside the title: what comes first is first in the decision.
  const first = (): number | null => (after === "" ? roomIn(doc.child(1), 1, node.nodeSize + 1, block) : null);
  for (const room of [() => beside($pos.depth), inside, ...outwards, first]) {
    const place = room();
    if (place !== null) return void transform.insert(place, block);
  }
  throw new Impossible(noPlace);
}

/** The first position in a node, which begins at `start`, from a child on where there may be a block of this kind; or null. */
function roomIn(container: Node, from: number, start: number, block: Node): number | null {
  let pos = start;
  for (let index = 0; index <= container.childCount; index++) {
    if (index >= from && container.canReplaceWith(index, index, block.type)) return pos;
    pos += container.maybeChild(index)?.nodeSize ?? 0;
  }
  return null;
}

/** @throws {Impossible} where it is no node of ours, or one that does not hold what it should. */
function nodeOf(json: Readonly<Record<string, unknown>>): Node {
  try {
    const node = Node.fromJSON(schema, json);
    node.check();
    return node;
  } catch {
    throw new Impossible("What it proposes is damaged.");
  }
}

const fragmentOf = (content: readonly Readonly<Record<string, unknown>>[]): Fragment => Fragment.fromArray(content.map(nodeOf));
