// Writes shared/citations/table/rows.ts from the tables and texts beside the project; see README.md here.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const beside = (relative) => path(`../../../shared/${relative}`);

/** What a converter puts in the place of a title: "Resolution adopted by the General Assembly on …", "Resolution 2533 (2020)". */
const noTitle = /^R[eé]sol\p{L}+ (?:adopt|aprobad|\d)/u;

/** Titles of adopted texts by organ and number, where the text itself has been read. */
function titlesOfTexts() {
  const titles = new Map();
  const plain = (xml) =>
    xml
      .replace(/<authorialNote[\s\S]*?<\/authorialNote>|<[^>]+>/g, "")
      .replace(/&amp;/g, "&")
      .replaceAll("‑", "-")
      .replace(/\s+/g, " ")
      .trim();
  for (const [folder, organ] of [
    ["ga", "GA"],
    ["ecosoc", "ECOSOC"],
    ["hrc", "HRC"],
  ]) {
    const texts = beside(`corpus/un-xml/${folder}/english`);
    for (const name of existsSync(texts) ? readdirSync(texts) : []) {
      const xml = readFileSync(`${texts}/${name}`, "utf8");
      const preface = /<preface[\s\S]*?<\/preface>/.exec(xml)?.[0] ?? "";
      const number = /<docNumber[^>]*>([^<]*?)\.?\s*<\/docNumber>/.exec(preface)?.[1]?.trim();
      const title = /<docTitle[^>]*>([\s\S]*?)<\/docTitle>/.exec(preface)?.[1];
      if (number && title) titles.set(`${organ} ${number}`, plain(title));
    }
  }
  for (const line of readFileSync(beside("corpus/text/resolutions.jsonl"), "utf8").trim().split("\n")) {
    const { body, title } = JSON.parse(line);
    const read = /^(\S+)\. (.+)$/.exec(title ?? "");
    if (body === "General Assembly" && read && !titles.has(`GA ${read[1]}`)) titles.set(`GA ${read[1]}`, read[2]);
  }
  return titles;
}

/** "own text" → "="; "cited 14 times" → "14"; a sentence of its own counts as one citation. */
function evidenceOf(words) {
  if (words.startsWith("own text")) return "=";
  return /^cited (\d+) times$/.exec(words)?.[1] ?? "1";
}

const titles = titlesOfTexts();
const [, ...lines] = readFileSync(beside("facts/resolutions.tsv"), "utf8").trimEnd().split("\n");
const organs = new Map();
for (const line of lines) {
  const [organ, number, adopted, given, evidence] = line.split("\t");
  const title = noTitle.test(given) || organ === "SC" ? "" : given;
  const cells = [number, adopted.replaceAll("-", ""), evidenceOf(evidence), title || titles.get(`${organ} ${number}`) || ""];
  if (!organs.has(organ)) organs.set(organ, []);
  organs.get(organ).push(cells.join("|").replace(/\|$/, ""));
}
const text = [...organs].map(([organ, rows]) => `${organ}\n${rows.join("\n")}`).join("\n\n");
if (/[`\\]|\$\{/.test(text)) throw new Error("A title has a character that would end the text of the table.");
writeFileSync(
  path("../../shared/citations/table/rows.ts"),
  `// Made by build/resolutions/make.mjs; not for editing. Each row: number|date|evidence|title, evidence "=" for the adopted
// text itself, or how many texts cite it with this date.
export const rows = \`
${text}
\`;
`,
);
