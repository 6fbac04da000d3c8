import type { Node } from "prosemirror-model";
import { crossReferenceLabels, type Draft, type InlineText, inlineText, numbering, organOfLine, type Profile } from "../document/index.js";
import { namesBody } from "./owner-in-text.js";

/** The words of a paragraph or of a note in it, with whoever speaks there. */
export interface CitingText {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Id of the note, where the words are a note's. */
  readonly footnote?: string;
  /** The field's own name of the place: "P3", "O8a, note 2". */
  readonly reference: string;
  readonly words: InlineText;
  /** Null where the text that is annexed is of another body than the four organs. */
  readonly speaker: Profile | null;
  /** In an annex, which may be the text of a body that the draft only attaches: "its" need not be the speaker’s there. */
  readonly annexed: boolean;
}

/** The paragraphs of a draft and their notes, in the order of the text. */
export function citingTexts({ metadata, doc }: Draft): CitingText[] {
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const noteNumbers = new Map(numbers.footnotes.map(({ id, number }) => [id, number]));
  const annexSpeakers = numbers.annexes.map(({ node, pos }) => ({ from: pos, speaker: speakerOfAnnex(node) }));
  const speakers = new Map<string, Profile>();
  const speakerOf = (organ: string): Profile => {
    const speaker = speakers.get(organ) ?? organOfLine(organ)?.profile ?? metadata.profile;
    speakers.set(organ, speaker);
    return speaker;
  };
  return numbers.paragraphs.flatMap(({ id: paragraph, node, pos, reference, organ, place }): CitingText[] => {
    const annexed = place === "annex";
    const annex = annexed ? annexSpeakers.findLast(({ from }) => from < pos) : undefined;
    const speaker = annex?.speaker === undefined ? speakerOf(organ) : annex.speaker;
    const words = inlineText(node.firstChild!, labelOf);
    const notes = words.notes.map(({ node: note }): CitingText => {
      const footnote = note.attrs.id as string;
      return {
        paragraph,
        footnote,
        reference: `${reference}, note ${noteNumbers.get(footnote) ?? ""}`,
        words: inlineText(note),
        speaker,
        annexed,
      };
    });
    return [{ paragraph, reference, words, speaker, annexed }, ...notes];
  });
}

/**
 * Who speaks in an annex that opens as a resolution does, with a line for the body alone: "The Economic Commission for
 * Europe,". Null for a body that is not one of the four organs; undefined where an annex opens otherwise.
 */
function speakerOfAnnex(annex: Node): Profile | null | undefined {
  const first = annex.children.find(({ type }) => type.name === "annexParagraph");
  const line = first ? inlineText(first.firstChild!).text.trim() : "";
  if (!/^The [^,.;:]+,$/.test(line) || !namesBody(line)) return undefined;
  return organOfLine(line)?.profile ?? null;
}
