import { type Draft, organOfLine } from "../../../../shared/document/index.js";
import { recognizeOpening } from "../../../../shared/language/index.js";
import { passagesOf } from "../../../../shared/precedent/index.js";
import { CallFailure } from "../../failure.js";
import { type ReadResolution, readResolution } from "../../formats.js";

/** Formats that hold nothing but resolutions. */
const sayWhatTheyAre: readonly string[] = ["penholder", "akoma-ntoso"];

/**
 * The resolution in a file's bytes: it has preambular or operative paragraphs. Any text can be read as one, so that one can
 * work on it; into the library goes only one in which an organ speaks, or half the paragraphs open with words known from
 * resolutions: the form alone makes an opening of any plural ("Minutes of the meeting").
 * @throws {CallFailure} "unreadable", naming the file and the reason: no format that can be read, or no resolution
 */
export async function resolutionIn(name: string, bytes: Uint8Array): Promise<Draft> {
  const { draft, format } = await read(name, bytes);
  const paragraphs = passagesOf(draft).filter(({ part }) => part !== "annex");
  if (paragraphs.length === 0) throw noResolution(name, "it has no preambular or operative paragraph");
  const outermost = paragraphs.filter(({ level }) => level === 0);
  const opening = outermost.filter((paragraph) => recognizeOpening(paragraph.text) !== null);
  if (!sayWhatTheyAre.includes(format) && !hasOrgan(draft) && opening.length < outermost.length / 2) {
    throw noResolution(name, "no organ speaks in it, and its paragraphs do not open like those of a resolution");
  }
  return draft;
}

/** A fault of ours at one file must not keep the others of an addition out. */
async function read(name: string, bytes: Uint8Array): Promise<ReadResolution> {
  try {
    return await readResolution(name, bytes);
  } catch (error) {
    if (error instanceof CallFailure) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new CallFailure(
      "unreadable",
      `Could not take “${name}” into the library: Penholder itself failed at it (${what}); the file is unharmed.`,
    );
  }
}

function hasOrgan({ doc }: Draft): boolean {
  let found = false;
  doc.descendants((node) => {
    found ||= node.type.name === "organLine" && organOfLine(node.textContent) !== null;
    return !found && !node.isTextblock;
  });
  return found;
}

const noResolution = (name: string, why: string): CallFailure =>
  new CallFailure("unreadable", `Could not take “${name}” into the library: it is no resolution, because ${why}.`);
