import { type RunLook, runProperties } from "./properties.js";
import { escaped } from "./xml.js";

/** A run: content, as XML, in one look. */
export function run(look: RunLook, content: string): string {
  const properties = runProperties(look);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A tab; typed as in the originals, which keep numbers as text. */
export const tabRun = run({}, "<w:tab/>");

/** Hyphens that Word has elements for, since few fonts have the characters. */
const hyphens: Readonly<Record<string, string>> = { "\u2011": "<w:noBreakHyphen/>", "\u00ad": "<w:softHyphen/>" };

/** Text as a run; "" makes none. */
export function textRun(text: string, look: RunLook = {}): string {
  if (text === "") return "";
  const content = text
    .split(/([\u2011\u00ad])/)
    .map((piece) => hyphens[piece] ?? (piece && `<w:t xml:space="preserve">${escaped(piece)}</w:t>`))
    .join("");
  return run(look, content);
}
