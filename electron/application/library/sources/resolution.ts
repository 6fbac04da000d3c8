import { type Draft, numbering } from "../../../../shared/document/index.js";
import { CallFailure } from "../../failure.js";
import { readResolution } from "../../formats.js";

/**
 * The resolution in a file's bytes.
 * @throws {CallFailure} "unreadable", naming the file and the reason: no format that can be read, or no resolution
 */
export function resolutionIn(name: string, bytes: Uint8Array): Draft {
  const { draft } = readResolution(name, bytes);
  const paragraphs = numbering(draft.doc).paragraphs.filter(({ place, node }) => place !== "annex" && node.textContent.trim() !== "");
  if (paragraphs.length === 0) {
    throw new CallFailure("unreadable", `Could not take “${name}”: it holds no preambular or operative paragraph, so it is no resolution.`);
  }
  return draft;
}
