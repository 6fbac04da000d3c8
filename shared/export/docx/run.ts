import { type RunLook, runProperties } from "./properties.js";
import { escaped } from "./xml.js";

/** A run: content, as XML, in one look. */
export function run(look: RunLook, content: string): string {
  const properties = runProperties(look);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A tab; typed as in the originals, which keep numbers as text. */
export const tabRun = run({}, "<w:tab/>");

/** Text as a run; "" makes none. */
export const textRun = (text: string, look: RunLook = {}): string =>
  text === "" ? "" : run(look, `<w:t xml:space="preserve">${escaped(text)}</w:t>`);
