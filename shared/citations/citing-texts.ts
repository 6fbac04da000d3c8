import { crossReferenceLabels, type Draft, inlineText, numbering, organOfLine, type Profile } from "../document/index.js";

/** The words of a paragraph or of a note in it, with whoever speaks there. */
export interface CitingText {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Id of the note, where the words are a note's. */
  readonly footnote?: string;
  /** The field's own name of the place: "P3", "O8a, note 2". */
  readonly reference: string;
  readonly text: string;
  readonly speaker: Profile;
  /** In an annex, which may be the text of a body that the draft only attaches: "its" need not be the speaker’s there. */
  readonly annexed: boolean;
}

/** The paragraphs of a draft and their notes, in the order of the text. */
export function citingTexts({ metadata, doc }: Draft): CitingText[] {
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const noteNumbers = new Map(numbers.footnotes.map(({ id, number }) => [id, number]));
  return numbers.paragraphs.flatMap(({ id: paragraph, node, reference, organ, place }): CitingText[] => {
    const annexed = place === "annex";
    const speaker = organOfLine(organ)?.profile ?? metadata.profile;
    const words = inlineText(node.firstChild!, labelOf);
    const notes = words.notes.map(({ node: note }): CitingText => {
      const footnote = note.attrs.id as string;
      return {
        paragraph,
        footnote,
        reference: `${reference}, note ${noteNumbers.get(footnote) ?? ""}`,
        text: inlineText(note).text,
        speaker,
        annexed,
      };
    });
    return [{ paragraph, reference, text: words.text, speaker, annexed }, ...notes];
  });
}
