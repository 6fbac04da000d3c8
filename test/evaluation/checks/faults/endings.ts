import { Fragment } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { hasItems } from "../../../../shared/checks/facts/lists.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { schema } from "../../../../shared/document/index.js";
import { type Fault, type Faults, paragraphsOf, pick } from "../ground.js";
import { positionOf, rebuilt, replacingOne } from "../planting.js";

type Kind = (paragraph: ParagraphText) => boolean;

const preambular: Kind = ({ part, level, following }) => part === "preambular" && level === 0 && following !== "sub-paragraphs";
const operative: Kind = ({ part, level, following }) => part === "operative" && level === 0 && following === "paragraph";
const item: Kind = ({ part, level, following }) => part === "operative" && level > 0 && following === "paragraph";
/** Before a table or lines without labels a sentence may end; before items and quoted drafts it leads on. */
const chapeau: Kind = ({ part, following, node }) =>
  part !== null && (following === "quoted draft" || (following === "sub-paragraphs" && hasItems(node)));
const last: Kind = ({ part, following }) => part === "operative" && following === "end of text";

/** Another mark, or none, at the end of a paragraph. */
const ending =
  (kind: Kind, right: RegExp, wrong: readonly string[]): Fault =>
  (ground, random) =>
    replacingOne(ground, random, paragraphsOf(ground).filter(kind), right, pick(wrong, random)!);

/** Faults in how paragraphs and lists end. */
export const endingFaults: Faults = {
  "pp-end-comma": ending(preambular, /,$/g, [";", ".", "", ":"]),
  "op-end-semicolon": ending(operative, /;$/g, [",", "", ":"]),
  "inner-full-stop": ending(operative, /;$/g, ["."]),
  "last-end-full-stop": ending(last, /\.$/g, [";", ",", ""]),
  "list-chapeau-colon": ending(chapeau, /:$/g, [";", ",", "", "."]),
  "sub-end-semicolon": ending(item, /;$/g, [",", "", "."]),
  "sub-and": ending(item, /;$/g, ["; and", "; or"]),
  "sub-single": (ground, random) => {
    const place = pick(paragraphsOf(ground).filter(operative).flatMap(divisible), random);
    if (!place) return null;
    const { paragraph, at } = place;
    return rebuilt(ground, (transform) => divide(transform, paragraph, at), paragraph);
  },
};

/** Where the words of a paragraph could go on as an item: at what someone is asked to do. */
function divisible(paragraph: ParagraphText): { readonly paragraph: ParagraphText; readonly at: number }[] {
  const { text, notes, opening } = paragraph.words;
  const at = text.search(/ to (?=[a-z])/);
  return at < (opening?.to ?? 0) || text.slice(0, at).includes(",") || notes.some(({ offset }) => offset <= at) ? [] : [{ paragraph, at }];
}

/** Makes one sub-paragraph of the words from here on. */
function divide(transform: Transform, { id, lead, words }: ParagraphText, at: number): void {
  const start = positionOf(transform.doc, id).pos + 2;
  const { subParagraph, lead: leadType } = schema.nodes;
  const rest = lead.content.cut(words.position(at + " t".length));
  const below = subParagraph.createChecked(
    { id: `${id}-item` },
    leadType.createChecked(null, Fragment.from(schema.text("T")).append(rest)),
  );
  const end = start + words.position(at);
  transform.replaceWith(end, start + lead.content.size, schema.text(":"));
  transform.insert(end + ":".length + 1, below);
}
