import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import {
  crossReferenceLabels,
  inlineText,
  type NumberedParagraph,
  numbering,
  organOfLine,
  organOfProfile,
  type Profile,
  replaceWords,
  wordsPlace,
} from "../../document/index.js";
import type { PerspectiveEdit } from "./perspective-edit.js";
import { perspectiveEdits } from "./perspective-edits.js";

/** What another organ’s voice makes of one text of a draft: a paragraph, a note or an organ line. */
export interface PerspectiveProposal {
  /** Id of the paragraph, note or organ line. */
  readonly id: string;
  /** Id of the paragraph one goes to for it: of a note, the one that has its indicator. */
  readonly paragraph: string;
  /** "P6", "note 1", "organ line". */
  readonly reference: string;
  /** The words they are for. */
  readonly text: string;
  readonly edits: readonly PerspectiveEdit[];
}

/** The organ that speaks a paragraph: by the nearest organ line, or the draft’s own. */
export const speakerOf = ({ organ }: NumberedParagraph, own: Profile): Profile => organOfLine(organ)?.profile ?? own;

/**
 * What changes in a draft of one organ when it becomes another’s: its organ lines, and the paragraphs and notes it speaks,
 * in order. Quoted drafts of others and annexes, which speak for nobody, stay. May be asked again while the proposals
 * are taken one by one: an organ line that has changed already changes nothing of the rest.
 */
export function draftProposals(doc: Node, from: Profile, to: Profile): PerspectiveProposal[] {
  if (from === to) return [];
  const speaks = (paragraph: NumberedParagraph): boolean => {
    const speaker = speakerOf(paragraph, from);
    return paragraph.place !== "annex" && !paragraph.quoted && (speaker === from || speaker === to);
  };
  return [...organLineProposals(doc, from, to), ...proposalsFor(doc, speaks, from, to)];
}

/** The same for one paragraph with its notes and sub-paragraphs, whose words are in the voice of `from`. */
export function paragraphProposals(doc: Node, id: string, from: Profile, to: Profile): PerspectiveProposal[] {
  const target = numbering(doc).byId.get(id);
  if (!target) return [];
  const end = target.pos + target.node.nodeSize;
  return proposalsFor(doc, ({ pos, organ }) => pos >= target.pos && pos < end && organ === target.organ, from, to);
}

function proposalsFor(doc: Node, isMeant: (paragraph: NumberedParagraph) => boolean, from: Profile, to: Profile): PerspectiveProposal[] {
  const { paragraphs, footnotes } = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const meant = paragraphs.filter(isMeant);
  const ids = new Set(meant.map(({ id }) => id));
  const texts = [
    ...meant.map(({ id, reference, node }) => {
      const { text } = inlineText(node.firstChild!, labelOf);
      return { id, paragraph: id, reference, text, place: "paragraph" as const };
    }),
    ...footnotes
      .filter(({ paragraph }) => ids.has(paragraph))
      .map(({ id, paragraph, number, node }) => {
        return { id, paragraph, reference: `note ${number}`, text: node.textContent, place: "note" as const };
      }),
  ];
  return texts
    .map(({ place, ...text }) => ({ ...text, edits: perspectiveEdits(text.text, from, to, place) }))
    .filter(({ edits }) => edits.length > 0);
}

function organLineProposals(doc: Node, from: Profile, to: Profile): PerspectiveProposal[] {
  const [was, is] = [organOfProfile(from).name, organOfProfile(to).name];
  const proposals: PerspectiveProposal[] = [];
  doc.descendants((node) => {
    const text = node.textContent;
    if (node.type.name === "organLine" && organOfLine(text)?.profile === from && text.includes(was)) {
      const edit = { at: text.indexOf(was), from: was, to: is, why: `The ${is} speaks now.` };
      const id = node.attrs.id as string;
      proposals.push({ id, paragraph: id, reference: "organ line", text, edits: [edit] });
    }
    return node.type.name !== "quotedDraft" && !node.isTextblock;
  });
  return proposals;
}

/**
 * Makes the edits of proposals on a transform. What has changed since they were made, so that the words no longer stand
 * where they stood, stays as it is.
 */
export function applyProposals(tr: Transform, proposals: readonly Pick<PerspectiveProposal, "id" | "edits">[]): Transform {
  for (const { id, edits } of proposals) {
    for (const { at, from, to } of edits.toReversed()) {
      const words = wordsPlace(tr.doc, id);
      if (!words || !inlineText(words.node, crossReferenceLabels(tr.doc)).text.startsWith(from, at)) continue;
      replaceWords(tr, { node: words.node, start: words.pos + 1 }, at, at + from.length, to);
    }
  }
  return tr;
}
