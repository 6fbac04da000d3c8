import { exportDraft } from "../../../electron/application/export/export-draft.js";
import { openPdf } from "../../../electron/application/import/pdf-pages.js";
import { countingIds, type Draft, profiles } from "../../../shared/document/index.js";
import { readPdf } from "../../../shared/import/index.js";
import { builtInPrecedents } from "../../../shared/precedent/built-in/index.js";
import { adoptedTextsOf } from "../../corpus.js";
import { percent, share } from "../share.js";
import { type Counts, hasPdfs, pdfTexts, readBoth } from "./pdf-texts.js";
import { shapeOf } from "./shape.js";

/** One text in so many of each organ is printed and read again. */
const every = 40;

/** How well PDF files are read: those that the United Nations issued, and our own. */
export async function evaluate(): Promise<string> {
  if (!hasPdfs) return "## PDF in\n\nNOT RUN: the documents are not here.";
  return ["## PDF in", await issued(), await ours()].join("\n\n");
}

async function issued(): Promise<string> {
  const inWords = ({ preambular, operative, sub, notes }: Counts): string => `${preambular} + ${operative} + ${sub}, ${notes}`;
  const rows: string[] = [];
  for (const text of pdfTexts()) {
    const { counts, fromText, different, characters } = await readBoth(text);
    const equal = percent(characters - different, characters, 2);
    rows.push(`| ${text.symbol} | ${inWords(counts)} | ${inWords(text.counted ?? fromText)} | ${equal} of ${characters} |`);
  }
  const head = "| document | preambular + operative + sub-paragraphs, notes | in the text set | characters equal but for spaces |";
  return `${head}\n|---|---|---|---|\n${rows.join("\n")}`;
}

/** Texts of the corpus and the base texts, printed and read again. */
async function ours(): Promise<string> {
  const texts: { readonly name: string; readonly draft: Draft }[] = [
    ...builtInPrecedents.map(({ id, draft }) => ({ name: id, draft: draft() })),
    ...profiles.flatMap((profile) => adoptedTextsOf(profile, every)),
  ];
  const others: string[] = [];
  let lines = 0;
  let linesBack = 0;
  for (const { name, draft } of texts) {
    const { bytes } = await exportDraft(draft, "pdf");
    const back = shapeOf(readPdf(await openPdf(bytes), countingIds()).draft);
    const there = shapeOf(draft);
    const found = new Set(back);
    lines += there.length;
    linesBack += there.filter((line) => found.has(line)).length;
    if (there.join("\n") !== back.join("\n")) others.push(name);
  }
  return [
    `Printed by Penholder and read again: ${share(texts.length - others.length, texts.length)} texts have the same structure, words and notes,`,
    `${share(linesBack, lines)} lines of the structure are equal.${others.length > 0 ? ` The others: ${others.join(", ")}.` : ""}`,
  ].join(" ");
}
