import { wordStyles } from "../../document/index.js";
import type { Face } from "../prepared-document.js";
import { pagePieces } from "../typography.js";
import type { RunLook } from "./looks.js";

/** Opening words are a style of their own, so that a reader of the file can tell them from what is emphasized. */
export const faceLooks: Readonly<Record<Face, RunLook>> = {
  roman: {},
  emphasis: { italic: true },
  opening: { style: wordStyles.openingWords },
};

const pageSpaceLooks: Readonly<Record<Face, RunLook>> = {
  roman: { style: wordStyles.pageSpace },
  emphasis: { style: wordStyles.pageSpace, italic: true },
  opening: { style: wordStyles.pageSpace, italic: true },
};

/** Words in a face as pages set them: a space that only the page makes unbreakable is a run of its own style. */
export const facedRuns = (text: string, face: Face): { readonly text: string; readonly look: RunLook }[] =>
  pagePieces(text).map((piece) => ({ text: piece.text, look: (piece.bySetting ? pageSpaceLooks : faceLooks)[face] }));
