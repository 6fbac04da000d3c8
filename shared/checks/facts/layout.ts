import type { Node } from "prosemirror-model";
import {
  crossReferenceLabels,
  type Draft,
  type InlineText,
  inlineText,
  type LabelOf,
  type Metadata,
  type NumberedParagraph,
  numbering,
  organOfLine,
  organOfProfile,
  type Profile,
  schema,
} from "../../document/index.js";
import type { Following, NoteText, OrganLineText, ParagraphText, Speaker, TitleText, WholeDraft } from "./runs.js";

/** The paragraphs of one speaker: a decision, a quoted draft, or a part of a decision. */
export interface DecisionFacts {
  readonly speaker: Speaker;
  readonly organLine: OrganLineText | null;
  /** The decision or part, as the document has it. */
  readonly node: Node;
  readonly hasPreamble: boolean;
  /** Paragraphs in order, sub-paragraphs after their parents; those of a quoted draft are its own. */
  readonly paragraphs: readonly ParagraphText[];
  /** Ids of the paragraphs right below a sub-heading. */
  readonly underHeading: ReadonlySet<string>;
  /** Notes of these paragraphs, in order. */
  readonly notes: readonly NoteText[];
}

/** A draft as the rules see it. Built for each check; everything inside is kept by node. */
export interface DraftFacts {
  readonly metadata: Metadata;
  readonly whole: WholeDraft;
  readonly title: TitleText;
  readonly decisions: readonly DecisionFacts[];
  /** Paragraphs and notes of the annexes; annexes speak for nobody. */
  readonly annexes: { readonly count: number; readonly paragraphs: readonly ParagraphText[]; readonly notes: readonly NoteText[] };
}

/** Words of a lead whose cross-references still read the same are the same object, so facts about them hold. */
const referring = new WeakMap<Node, InlineText>();

function wordsOf(lead: Node, labelOf: LabelOf): InlineText {
  const words = inlineText(lead, labelOf);
  const before = referring.get(lead);
  if (before?.text === words.text) return before;
  referring.set(lead, words);
  return words;
}

const nothing = inlineText(schema.nodes.title.create());

/** Lays a draft out for the rules. `profile` stands for the draft's own where given. */
export function layOut(draft: Draft, profile: Profile = draft.metadata.profile): DraftFacts {
  const { doc, metadata } = draft;
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const at = new Map(numbers.paragraphs.map((paragraph) => [paragraph.pos, paragraph]));
  const decisions: DecisionFacts[] = [];
  const speaker: Speaker = { profile, organ: organOfProfile(profile), quoted: false, inQuotationMarks: false };

  const decision = (container: Node, pos: number, outer: Speaker, quoted: boolean, end: Ending = "end of text"): void => {
    const line = firstChild(container, "organLine");
    const named = line ? organOfLine(line.textContent) : outer.organ;
    const own: Speaker = {
      organ: named,
      profile: quoted && named ? named.profile : outer.profile,
      quoted: outer.quoted || quoted,
      inQuotationMarks: outer.inQuotationMarks || (quoted && metadata.nestedQuoting === "everyParagraph"),
    };
    const paragraphs: ParagraphText[] = [];
    const underHeading = new Set<string>();
    const notes: NoteText[] = [];
    const facts: DecisionFacts = {
      speaker: own,
      organLine: line ? { kind: "organLine", id: line.attrs.id as string, node: line, words: inlineText(line), speaker: own } : null,
      node: container,
      hasPreamble: firstChild(container, "preambularParagraph") !== null,
      paragraphs,
      underHeading,
      notes,
    };
    decisions.push(facts);
    const last = lastBlock(container);
    container.forEach((child, offset, index) => {
      const childPos = pos + 1 + offset;
      const numbered = at.get(childPos);
      if (numbered && index > 0 && container.child(index - 1).type.name === "subheading") underHeading.add(numbered.id);
      if (child.type.name === "part") decision(child, childPos, own, false, child === container.lastChild ? end : "end of part");
      else if (numbered) gather(numbered, own, paragraphs, notes, child === last ? end : "paragraph");
    });
  };

  const gather = (numbered: NumberedParagraph, own: Speaker, paragraphs: ParagraphText[], notes: NoteText[], last: Ending): void => {
    const { node, pos, id, place, level } = numbered;
    const lead = node.firstChild!;
    const paragraph: ParagraphText = {
      kind: "paragraph",
      id,
      node,
      lead,
      place,
      level,
      part: level > 0 ? partOfParent(paragraphs) : partOf(node),
      words: wordsOf(lead, labelOf),
      speaker: own,
      following: following(node, last),
    };
    paragraphs.push(paragraph);
    notes.push(...notesOf(paragraph));
    node.forEach((child, offset, index) => {
      const childPos = pos + 1 + offset;
      const below = at.get(childPos);
      if (child.type.name === "quotedDraft") decision(child.firstChild!, childPos + 1, own, true);
      else if (below) gather(below, own, paragraphs, notes, index === node.childCount - 1 ? last : "paragraph");
    });
  };

  const annexes = { count: 0, paragraphs: [] as ParagraphText[], notes: [] as NoteText[] };
  doc.forEach((child, pos) => {
    if (child.type.name === "decision") decision(child, pos, speaker, false);
    if (child.type.name !== "annex") return;
    annexes.count++;
    const last = lastBlock(child);
    child.forEach((paragraph, offset) => {
      const numbered = at.get(pos + 1 + offset);
      if (numbered) gather(numbered, speaker, annexes.paragraphs, annexes.notes, paragraph === last ? "end of text" : "paragraph");
    });
  });
  const title = doc.firstChild!;
  return {
    metadata,
    whole: { kind: "draft", id: "", words: nothing, speaker },
    title: { kind: "title", id: "", words: inlineText(title), speaker },
    decisions,
    annexes,
  };
}

const partOf = (node: Node): ParagraphText["part"] => {
  if (node.type.name === "preambularParagraph") return "preambular";
  return node.type.name === "operativeParagraph" ? "operative" : null;
};

/** A sub-paragraph belongs to the part of the paragraph gathered before it. */
const partOfParent = (before: readonly ParagraphText[]): ParagraphText["part"] => before.at(-1)?.part ?? null;

function following(node: Node, last: Ending): Following {
  if (node.lastChild!.type.name === "quotedDraft") return "quoted draft";
  if (node.childCount > 1) return "sub-paragraphs";
  return last;
}

/** What comes after a paragraph that has nothing below it. */
type Ending = Extract<Following, "paragraph" | "end of part" | "end of text">;

/** The block that ends a container; a heading after it ends nothing. */
function lastBlock(container: Node): Node | null {
  for (let index = container.childCount - 1; index >= 0; index--) {
    const child = container.child(index);
    if (child.type.name !== "subheading") return child;
  }
  return null;
}

function notesOf(paragraph: ParagraphText): NoteText[] {
  return paragraph.words.notes.map(({ node }) => ({
    kind: "note",
    id: node.attrs.id as string,
    paragraph: paragraph.id,
    words: inlineText(node),
    speaker: paragraph.speaker,
  }));
}

function firstChild(container: Node, name: string): Node | null {
  let found: Node | null = null;
  container.forEach((child) => {
    if (!found && child.type.name === name) found = child;
  });
  return found;
}
