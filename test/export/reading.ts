import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Lines of an exported file as a reader sees them: labels, words and raised note numbers, with ordinary spaces. */
export interface ReadFile {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (number: string): string => number.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);
const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, " ").trim();

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

export function readHtml(html: string): ReadFile {
  const body = html.slice(html.indexOf("<article>"));
  const at = body.indexOf('<section class="notes"');
  const [text, notes] = at < 0 ? [body, ""] : [body.slice(0, at), body.slice(at)];
  return {
    lines: htmlLines(text),
    notes: htmlLines(notes.replace(/<a class="back"[^>]*>(\d+)<\/a>/g, (_, number: string) => raised(number))),
  };
}

const htmlLines = (html: string): string[] =>
  html
    .replace(/<sup><a [^>]*>(\d+)<\/a><\/sup>/g, (_, number: string) => raised(number))
    .replace(/<br>|<\/(p|h\d|li)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");

export function readPlainText(text: string): ReadFile {
  const [body = "", notes = ""] = text.split("_______________");
  const lines = (part: string): string[] =>
    part
      .split("\n")
      .map(tidy)
      .filter((line) => line !== "");
  return { lines: lines(body), notes: lines(notes) };
}

/** Word sets two facts of the masthead on one line where the others give each its own. */
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
