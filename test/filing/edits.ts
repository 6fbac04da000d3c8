import { Fragment, type Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { countingIds, type Draft, isParagraph, schema, structureFaults, withIds } from "../../shared/document/index.js";

/** Numbers from 0 below a bound, as chance has it. */
export type Chance = (below: number) => number;

const phrases = [
  "in particular",
  "as appropriate,",
  "within existing resources",
  "and all relevant stakeholders",
  "3.",
  "(a)",
  "the Secretary-General",
  "“inter alia”",
  "和",
  "a\u00a0b",
];

interface Place {
  readonly node: Node;
  readonly pos: number;
}

const placesOf = (doc: Node, wanted: (node: Node) => boolean): Place[] => {
  const places: Place[] = [];
  doc.descendants((node, pos) => {
    if (wanted(node)) places.push({ node, pos });
  });
  return places;
};

type Edit = (transform: Transform, chance: Chance) => void;

const one = <T>(items: readonly T[], chance: Chance): T | undefined => items[chance(Math.max(items.length, 1))];
const textblock = (transform: Transform, chance: Chance): Place | undefined =>
  one(
    placesOf(transform.doc, (node) => node.isTextblock),
    chance,
  );
const paragraph = (transform: Transform, chance: Chance): Place | undefined => one(placesOf(transform.doc, isParagraph), chance);
const note = (text: string): Node => schema.nodes.footnote.create(null, schema.text(text));

/** What a drafter does to a text, one thing at a time. What would break its structure is refused by the schema and not done. */
const edits: Readonly<Record<string, Edit>> = {
  insertWords(transform, chance) {
    const place = textblock(transform, chance);
    if (place) transform.insert(place.pos + 1 + chance(place.node.content.size + 1), schema.text(` ${one(phrases, chance)!}`));
  },
  deleteWords(transform, chance) {
    const place = textblock(transform, chance);
    if (!place || place.node.content.size === 0) return;
    const from = chance(place.node.content.size);
    transform.delete(place.pos + 1 + from, place.pos + 1 + Math.min(place.node.content.size, from + 1 + chance(30)));
  },
  replaceWords(transform, chance) {
    edits.deleteWords!(transform, chance);
    edits.insertWords!(transform, chance);
  },
  addMark(transform, chance) {
    const place = textblock(transform, chance);
    if (place?.node.type.allowsMarkType(schema.marks.emphasis))
      transform.addMark(place.pos + 1, place.pos + 1 + chance(place.node.content.size + 1), schema.marks.emphasis.create());
  },
  insertParagraph(transform, chance) {
    const place = paragraph(transform, chance);
    if (!place) return;
    const words = schema.nodes.lead.create(null, schema.text(`Invites ${one(phrases, chance)!} ${one(phrases, chance)!};`));
    transform.insert(place.pos, place.node.type.create(null, [words]));
  },
  deleteParagraph(transform, chance) {
    const place = paragraph(transform, chance);
    if (place) transform.delete(place.pos, place.pos + place.node.nodeSize);
  },
  /** Splits after some words; what is below a paragraph stays with its latter half. */
  splitParagraph(transform, chance) {
    const place = paragraph(transform, chance);
    const words = place?.node.firstChild;
    if (!place || !words || words.content.size < 2) return;
    const at = 1 + chance(words.content.size - 1);
    const half = (content: Fragment): Node => words.type.create(words.attrs, content);
    const rest: Node[] = [];
    place.node.forEach((child, _, index) => {
      if (index > 0) rest.push(child);
    });
    const { type, attrs, nodeSize } = place.node;
    transform.replaceWith(place.pos, place.pos + nodeSize, [
      type.create(attrs, half(words.content.cut(0, at))),
      type.create({ ...attrs, id: "" }, [half(words.content.cut(at)), ...rest]),
    ]);
  },
  joinParagraphs(transform, chance) {
    const place = paragraph(transform, chance);
    const next = place && transform.doc.resolve(place.pos + place.node.nodeSize).nodeAfter;
    if (!place || !next || next.type !== place.node.type || place.node.childCount > 1) return;
    const words = place.node.firstChild!;
    const joined = words.type.create(words.attrs, words.content.append(next.firstChild!.content));
    transform.replaceWith(
      place.pos,
      place.pos + place.node.nodeSize + next.nodeSize,
      next.type.create(place.node.attrs, next.content.replaceChild(0, joined)),
    );
  },
  moveParagraph(transform, chance) {
    const from = paragraph(transform, chance);
    if (!from) return;
    transform.delete(from.pos, from.pos + from.node.nodeSize);
    const to = one(
      placesOf(transform.doc, (node) => node.type === from.node.type),
      chance,
    );
    transform.insert(to ? to.pos : from.pos, from.node);
  },
  insertNote(transform, chance) {
    const place = one(
      placesOf(transform.doc, (node) => node.type.name === "lead"),
      chance,
    );
    if (place)
      transform.insert(place.pos + 1 + chance(place.node.content.size + 1), note(`A/77/${chance(500)}, ${one(phrases, chance)!}.`));
  },
  deleteNote(transform, chance) {
    const place = one(
      placesOf(transform.doc, (node) => node.type.name === "footnote"),
      chance,
    );
    if (place) transform.delete(place.pos, place.pos + place.node.nodeSize);
  },
  rewordNote(transform, chance) {
    const place = one(
      placesOf(transform.doc, (node) => node.type.name === "footnote"),
      chance,
    );
    if (!place) return;
    const words = place.node.content.append(Fragment.from(schema.text(` ${one(phrases, chance)!}`)));
    transform.replaceWith(place.pos, place.pos + place.node.nodeSize, place.node.type.create(place.node.attrs, words));
  },
  labelParagraph(transform, chance) {
    const place = one(
      placesOf(transform.doc, (node) => isParagraph(node) && node.type.name !== "preambularParagraph"),
      chance,
    );
    if (place) transform.setNodeAttribute(place.pos, "label", one(["7.", "(q)", "•", null], chance) ?? null);
  },
};

const kinds = Object.values(edits);

/** How ProseMirror says that a text cannot be as asked. */
const refusals: ReadonlySet<string> = new Set(["TransformError", "ReplaceError"]);

/** A draft after some edits, still a valid one. */
export function edited(draft: Draft, count: number, chance: Chance): Draft {
  let doc = draft.doc;
  for (let left = count; left > 0; left--) {
    const transform = new Transform(doc);
    try {
      one(kinds, chance)!(transform, chance);
    } catch (error) {
      if (!(error instanceof RangeError) && !refusals.has((error as Error).name)) throw error;
      continue;
    }
    const next = withIds(transform.doc, countingIds("e"));
    if (structureFaults(next).length === 0) doc = next;
  }
  return { ...draft, doc };
}
