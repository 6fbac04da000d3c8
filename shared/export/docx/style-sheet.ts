import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, TabStopType } from "docx";
import { measures } from "../page.js";

/** Word counts twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** … and half points for the size of type. */
export const halfPoints = (points: number): number => Math.round(points * 2);

const { inset, tab, textSize, linePitch, paragraphGap, noteSize, notePitch, runningHeadSize, tracking } = measures;
const { titleSize, partSize, annexSize, adoptionSize } = measures;

/** The stop at which the column of text begins, for lines that hang out of it. */
export const toInset = { type: TabStopType.LEFT, position: twips(inset) };

/** The column of text between the insets. */
const column = { left: twips(inset), right: twips(inset) };
const exactly = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT });
const bold = (points: number) => ({ bold: true, size: halfPoints(points) });

/** A paragraph style on the common one; `gaps` are the points above and below. */
const style = (
  id: string,
  gaps: readonly [above: number, below: number],
  paragraph: IParagraphStyleOptions["paragraph"],
  run: IParagraphStyleOptions["run"] = {},
): IParagraphStyleOptions => {
  const { spacing, ...rest } = paragraph ?? {};
  return {
    id,
    name: id,
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { ...rest, spacing: { before: twips(gaps[0]), after: twips(gaps[1]), ...spacing } },
    run: run ?? {},
  };
};

/** A style of headings: kept with what follows, `level` counted from 0 in Word's outline, `pitch` between its lines. */
const heading = (
  id: string,
  level: number,
  gaps: readonly [above: number, below: number],
  pitch: number,
  run: IParagraphStyleOptions["run"],
  paragraph: IParagraphStyleOptions["paragraph"] = {},
): IParagraphStyleOptions =>
  style(id, gaps, { indent: column, keepNext: true, keepLines: true, outlineLevel: level, spacing: exactly(pitch), ...paragraph }, run);

/**
 * The styles of the United Nations' own documents, by their names there: SingleTxt for the text, H1 and HCh for
 * headings of titles and chapters, H23 and H4 for those below, FootnoteText. The rest serves the first page.
 */
export const styleSheet = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: "Times New Roman",
        size: halfPoints(textSize),
        characterSpacing: twips(tracking),
        kern: 14,
        language: { value: language },
      },
      paragraph: { spacing: exactly(linePitch) },
    },
    footnoteText: {
      paragraph: { indent: { ...column, hanging: twips(8) }, spacing: { ...exactly(notePitch), after: 0 } },
      run: { size: halfPoints(noteSize) },
    },
    footnoteReference: { run: { superScript: true } },
  },
  paragraphStyles: [
    style("SingleTxt", [0, paragraphGap], { indent: column, alignment: AlignmentType.BOTH }),
    ...[2, 3].map((level) =>
      style(`SingleTxt${level}`, [0, paragraphGap], {
        indent: { left: twips(inset + (level + 2) * tab), right: twips(inset), hanging: twips(tab) },
        alignment: AlignmentType.BOTH,
      }),
    ),
    heading("H1", 0, [18, 10], titleSize + 1.5, bold(titleSize), { indent: { ...column, hanging: twips(inset) } }),
    heading("HCh", 1, [24, 12], partSize + 3, bold(partSize), { alignment: AlignmentType.CENTER }),
    heading("HAnnex", 1, [24, 12], annexSize + 4, bold(annexSize), { alignment: AlignmentType.CENTER }),
    heading("H23", 2, [12, paragraphGap], linePitch, { bold: true }),
    heading("H4", 3, [12, paragraphGap], linePitch, { italics: true }),
    style("Sponsors", [14, 12], { indent: column }, { bold: true }),
    style("Adoption", [14, 12], { indent: { ...column, right: twips(2 * inset) }, spacing: exactly(adoptionSize + 2) }, bold(adoptionSize)),
    style("Meeting", [0, 12], { indent: column, spacing: exactly(titleSize + 2) }, bold(titleSize)),
    style("Provenance", [0, 12], { indent: { ...column, right: twips(2 * inset) } }),
    style("AdoptionLine", [0, 0], { indent: column, alignment: AlignmentType.RIGHT, keepLines: true }, { italics: true }),
    style("MastheadIdentity", [0, 0], { spacing: { line: twips(24), lineRule: LineRuleType.AT_LEAST } }),
    style("MastheadOrgan", [0, 0], { spacing: { line: twips(linePitch), lineRule: LineRuleType.AT_LEAST } }),
    style("MastheadSession", [0, 0], { indent: { right: twips(4 * inset) } }),
    style("RunningHead", [0, 0], { spacing: { line: twips(notePitch), lineRule: LineRuleType.AT_LEAST } }, bold(runningHeadSize)),
  ],
});
