import { escaped } from "../xml.js";
import { runProperties, type WordRunLook } from "./properties.js";

/** A run: content, as XML, in one look. */
export function run(look: WordRunLook, content: string): string {
  const properties = runProperties(look);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A tab; typed as in the originals, which keep numbers as text. */
export const tabRun = run({}, "<w:tab/>");

/** Text as a run; "" makes none. */
export const textRun = (text: string, look: WordRunLook = {}): string =>
  text === "" ? "" : run(look, `<w:t xml:space="preserve">${escaped(text)}</w:t>`);
