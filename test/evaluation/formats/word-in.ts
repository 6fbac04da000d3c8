import { existsSync, readdirSync, readFileSync } from "node:fs";
import { roman } from "../../../shared/document/index.js";
import { isRow, type NoteKey } from "../../../shared/import/docx/flow.js";
import { WordPackage } from "../../../shared/import/docx/package.js";
import { readStory } from "../../../shared/import/docx/story.js";
import { type Story, viewText } from "../../../shared/import/docx/view-text.js";
import { kept, ObjectCount } from "../../../shared/import/object-count.js";
import { Size } from "../../../shared/import/size.js";
import { type Reading, stands } from "../../../shared/import/tracked/changes.js";
import { libreOfficeIsThere, settledByLibreOffice } from "../../filing/libreoffice.js";
import { share } from "../share.js";

const folder = new URL("../../../../shared/docx/", import.meta.url);
const decisions = ["accept", "reject"] as const;

/** Where LibreOffice is wrong, or each is right in its own way: by how the name of a file begins. */
export const known: Readonly<Record<string, string>> = {
  endnotes_endnote_at_end: "endnotes numbered 1, 2 by the file, which is not looked at: all notes of a text are numbered together",
  footnotes_BackgroundReport: "LibreOffice makes up a number for a level that the list does not define",
  footnotes_testWORD_2006ml: "LibreOffice shows the first entry of a choice list, whichever is chosen",
  lists_LIR006: "numbers in words are figures",
  moves_RP018: "LibreOffice shows what was moved out of a content control at both places",
  tracked_RP020: "LibreOffice computes a date anew",
  tracked_testWORD_features: "LibreOffice tells hidden text",
};

const visible = (text: string): string => text.replace(/[\s\p{Cf}]/gu, "");

/** The text in a reading with its numbers, endnotes numbered as LibreOffice does, i, ii: notes of a resolution are all footnotes. */
function textOf(story: Story, reading: Reading): string {
  const { lines, indicators } = viewText(story, reading, () => kept);
  const numbers = new Map([...indicators.keys()].map((at, index) => [at, noteNumbers(story, reading)[index] ?? ""]));
  const words = lines.map(({ printed }) => {
    let text = "";
    for (let index = 0; index < printed.length; ) {
      const at = printed.at[index]!;
      text += numbers.get(at) ?? printed.text[index]!;
      index += indicators.get(at)?.length ?? 1;
    }
    return text.replaceAll(" | ", "");
  });
  return visible(words.join(""));
}

function noteNumbers({ body, notes }: Story, reading: Reading): string[] {
  const counts = { footnotes: 0, endnotes: 0 };
  return body
    .flatMap((block) => (isRow(block) ? block.cells.flat() : [block]))
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => {
      if (piece.kind !== "note" || !notes.has(piece.note) || !stands(piece.changes, reading)) return [];
      if (piece.sign !== "") return [piece.sign];
      const part = partOf(piece.note);
      const number = ++counts[part];
      return [part === "endnotes" ? roman(number) : String(number)];
    });
}

const partOf = (note: NoteKey): "footnotes" | "endnotes" => (note.startsWith("endnotes") ? "endnotes" : "footnotes");

/** Its text export writes one bullet for many, and leaves signs of symbol fonts without a name: they stand for any sign. */
function areEqual(ours: string, theirs: string): boolean {
  if (ours.length !== theirs.length) return false;
  return Array.from(
    { length: ours.length },
    (_, index) => ours[index] === theirs[index] || /[•◦▪\ue000-\uf8ff]/.test(theirs[index]!),
  ).every(Boolean);
}

/** The first difference, with a few characters of each. */
function parting(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && areEqual(ours[at]!, theirs[at] ?? "")) at++;
  return `“${ours.slice(Math.max(0, at - 12), at + 24)}” / “${theirs.slice(Math.max(0, at - 12), at + 24)}”`;
}

/** The texts of the Word files of others, all changes accepted and all rejected, against those that LibreOffice gives. */
export async function evaluate(): Promise<string> {
  if (!existsSync(folder) || !libreOfficeIsThere) return "## Word in\n\nNOT RUN: the files of others or LibreOffice are not here.";
  const names = readdirSync(folder).filter((name) => /\.do[ct]x$/.test(name) && !name.startsWith("broken_"));
  const files = names.map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
  const stories = files.map((bytes) => readStory(new WordPackage(bytes), new ObjectCount(), new Size()));
  const explained: string[] = [];
  const unexplained: string[] = [];
  const cases = decisions.flatMap((decision) =>
    names.map((name, index) => ({ name, decision, bytes: files[index]!, story: stories[index]! })),
  );
  const theirs = await settledByLibreOffice(cases, "text");
  for (const [index, { name, decision, story }] of cases.entries()) {
    const ours = textOf(story, () => decision === "accept");
    const other = visible(new TextDecoder().decode(theirs[index]));
    if (areEqual(ours, other)) continue;
    const reason = Object.entries(known).find(([start]) => name.startsWith(start))?.[1];
    if (reason === undefined) unexplained.push(`${name}, ${decision}ed: ${parting(ours, other)}`);
    else explained.push(`${name}, ${decision}ed: ${reason}`);
  }
  const all = names.length * decisions.length;
  return [
    "## Word in",
    "",
    "Texts of others’ files with their numbers, all changes decided, against LibreOffice’s, but for which sign a bullet is:",
    "",
    `- equal in every character: ${share(all - explained.length - unexplained.length, all)}`,
    ...explained.map((each) => `  - ${each}`),
    `- unexplained: ${unexplained.length}`,
    ...unexplained.map((each) => `  - ${each}`),
  ].join("\n");
}
