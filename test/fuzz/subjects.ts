import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { type Draft, serializeDraft } from "../../shared/document/index.js";
import { formats } from "../../shared/export/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { laden, linesOfText } from "../electron/application/import/made-pdf.js";

/** A sound file to begin with. */
export interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const otherFiles = [
  { folder: new URL("../../../shared/docx/", import.meta.url), extension: ".docx" },
  { folder: new URL("../../../shared/pdf/", import.meta.url), extension: ".pdf" },
];

/** The base resolutions in every format that Penholder writes and its own, and other people's files where they are at hand. */
export async function subjects(): Promise<Subject[]> {
  const drafts: Draft[] = builtInPrecedents.map(({ draft }) => draft());
  const own: Subject[] = [];
  for (const [index, draft] of drafts.entries()) {
    own.push({ name: `base-${index}.penholder`, bytes: new TextEncoder().encode(serializeDraft(draft)) });
    for (const { id, extension } of formats) own.push({ name: `base-${index}.${extension}`, bytes: (await exportDraft(draft, id)).bytes });
  }
  const others = otherFiles.flatMap(({ folder, extension }) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => extname(name) === extension && !name.startsWith("broken_"))
          .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
      : [],
  );
  const made = {
    name: "laden.pdf",
    bytes: laden(linesOfText(["The General Assembly,", "Recalling its resolution 59/154,", "1. Decides to act."])),
  };
  return [...own, made, ...others];
}

/** Whether a file is a package of parts. */
export const isPackage = ({ bytes }: Subject): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export const isPdf = ({ name }: Subject): boolean => extname(name) === ".pdf";
