import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { type ReadFile, raised, tidy } from "./reading.js";

/** The parts of a Word or OpenDocument file by their paths, as text. */
export const packageParts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Paragraphs of a part, a line break beginning a new line, note references as raised numbers. */
function wordLines(xml: string, element: string): string[][] {
  const groups: string[][] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text: string | null = null;
  let ordinary = true;
  parser.on("opentag", ({ local, attributes }) => {
    const attribute = (name: string): string => attributes[`w:${name}`]?.value ?? "";
    if (local === element) {
      ordinary = attribute("type") === "";
      groups.push([]);
    } else if (local === "p") groups.at(-1)!.push("");
    else if (local === "t") text = "";
    else if (local === "tab") append(groups, " ");
    else if (local === "br") groups.at(-1)!.push("");
    else if (local === "footnoteReference") append(groups, raised(attribute("id")));
  });
  parser.on("text", (piece) => {
    if (text !== null) text += piece;
  });
  parser.on("closetag", ({ local }) => {
    if (local === "t") {
      append(groups, text!);
      text = null;
    } else if (local === element && !ordinary) groups.pop();
  });
  parser.write(xml).close();
  return groups.map((lines) => lines.map(tidy).filter((line) => line !== ""));
}

function append(groups: string[][], text: string): void {
  const lines = groups.at(-1)!;
  if (lines.length === 0) return;
  lines[lines.length - 1] += text;
}

export function readWord(docx: Uint8Array): ReadFile {
  const parts = packageParts(docx);
  const lines = wordLines(parts["word/document.xml"]!, "body")[0]!;
  const notes = wordLines(parts["word/footnotes.xml"]!, "footnote").map((note, index) =>
    tidy(`${raised(String(index + 1))} ${note.join(" ")}`),
  );
  return { lines: splitMasthead(lines), notes };
}

/** What an OpenDocument file says: its paragraphs, and its notes where they are called. */
export function readOpenDocument(odt: Uint8Array): ReadFile {
  const parser = new SaxesParser({ xmlns: true });
  const lines: string[] = [];
  const notes: string[] = [];
  /** What is being read: a line of the text, or a note inside of one. */
  const open: string[] = [];
  const add = (text: string): void => {
    if (open.length > 0) open[open.length - 1] += text;
  };
  parser.on("opentag", ({ local }) => {
    if (local === "p" || local === "h") open.push("");
    else if (local === "tab" || local === "s") add(" ");
    else if (local === "line-break") add("\n");
    else if (local === "note-citation") open.push("");
  });
  parser.on("text", add);
  parser.on("closetag", ({ local }) => {
    if (local === "note-citation") add(raised(open.pop()!));
    else if (local === "p" || local === "h") {
      const text = open.pop()!;
      if (open.length > 0) notes.push(tidy(`${raised(String(notes.length + 1))} ${text}`));
      else lines.push(...text.split("\n"));
    }
  });
  parser.write(packageParts(odt)["content.xml"]!).close();
  return { lines: splitMasthead(lines.map(tidy).filter((line) => line !== "")), notes };
}

/** Word processors set two facts of the masthead on one line where the others give each its own. */
function splitMasthead(lines: readonly string[]): string[] {
  const [identity = "", organ = "", ...rest] = lines;
  const parts = [identity.replace(/^United Nations/, "United Nations\n"), organ.replace(/ (?=Distr\.|Original:|\d)/, "\n")];
  return [
    ...parts
      .join("\n")
      .split("\n")
      .map(tidy)
      .filter((line) => line !== ""),
    ...rest,
  ];
}
