import { existsSync, readdirSync, readFileSync } from "node:fs";
import { diff } from "fast-myers-diff";
import { openPdf } from "../../../electron/application/import/pdf-pages.js";
import { countingIds, type Draft, leadText, numbering } from "../../../shared/document/index.js";
import { importText, type Receipt, readPdf } from "../../../shared/import/index.js";

const shared = new URL("../../../../shared/", import.meta.url);
const folder = new URL("pdf/", shared);

export const hasPdfs = existsSync(folder);

/** What a resolution has, as one counts it on the page. */
export interface Counts {
  readonly preambular: number;
  readonly operative: number;
  readonly sub: number;
  readonly notes: number;
}

/** Where the text set counts otherwise than one does on the page: it takes a paragraph before “* * *” for none. */
export const countedOtherwise: Readonly<Record<string, Partial<Counts>>> = { "A/RES/80/131": { preambular: 17 } };

/** What a text extraction put into a paragraph that is a note at the foot of its page. */
const strayNote = /\* Any changes to the list of sponsors will be reflected in the official records of the meeting\.\s+/;

/** A document as the United Nations issue it, and its text as somebody else took it from there. */
export interface PdfText {
  readonly symbol: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Without the number; a draft is expected to have that of the resolution adopted from it. */
  readonly title: string;
  /** As the text set has them; null of drafts, of which it has neither. */
  readonly counted: Counts | null;
  readonly notes: readonly string[] | null;
}

export interface PdfResult {
  readonly counts: Counts;
  /** The counts of the same text as it is read from plain text. */
  readonly fromText: Counts;
  /** Characters but for spaces, and how many of them differ from those of the text. */
  readonly characters: number;
  readonly different: number;
  readonly differences: readonly string[];
  readonly draft: Draft;
  readonly receipt: Receipt;
  /** The text of the PDF that the receipt accounts for. */
  readonly source: string;
}

interface CorpusLine {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly pre: number;
  readonly op: number;
  readonly sub: number;
  readonly footnotes: readonly string[];
}

interface PairLine {
  readonly draft: string;
  readonly title: string;
  readonly draftText: string;
}

const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(`corpus/${name}`, shared), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** The drafts and resolutions that are there as PDF, with their texts. */
export function pdfTexts(): PdfText[] {
  const resolutions = new Map(linesOf<CorpusLine>("text/resolutions.jsonl").map((each) => [each.id, each]));
  const drafts = new Map(linesOf<PairLine>("pairs/draft-adopted.jsonl").map((each) => [each.draft, each]));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => {
      const symbol = name.slice(0, -".pdf".length).replaceAll("_", "/");
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const adopted = resolutions.get(symbol);
      const counted = adopted && { preambular: adopted.pre, operative: adopted.op, sub: adopted.sub, notes: adopted.footnotes.length };
      const notes = adopted?.footnotes.map((note) => note.replace(/^\d+\s/, "")) ?? null;
      const title = (adopted ?? drafts.get(symbol)!).title.replace(/^\d+\/\d+\.\s/, "");
      const text = (adopted?.text ?? drafts.get(symbol)!.draftText).replace(strayNote, "");
      return { symbol, bytes, text, title, counted: counted ?? null, notes };
    });
}

/** Reads a PDF and its text, and holds the one against the other. */
export async function readBoth({ bytes, text, notes }: PdfText): Promise<PdfResult> {
  const { draft, receipt, source } = readPdf(await openPdf(bytes), countingIds());
  const other = importText(text).draft;
  const ownNotes = notes && numbering(draft.doc).footnotes.map(({ node }) => node.textContent);
  const [mine, theirs] = [wordsOf(draft, ownNotes ?? []), wordsOf(other, notes ?? [])];
  let different = 0;
  const differences: string[] = [];
  for (const [from, to, otherFrom, otherTo] of diff(mine, theirs)) {
    different += Math.max(to - from, otherTo - otherFrom);
    differences.push(
      `“${mine.slice(from, to)}” for “${theirs.slice(otherFrom, otherTo)}” after “${mine.slice(Math.max(0, from - 20), from)}”`,
    );
  }
  return { counts: countsOf(draft), fromText: countsOf(other), characters: mine.length, different, differences, draft, receipt, source };
}

function countsOf({ doc }: Draft): Counts {
  const { paragraphs, footnotes } = numbering(doc);
  const count = (name: string): number => paragraphs.filter(({ node }) => node.type.name === name).length;
  return {
    preambular: count("preambularParagraph"),
    operative: count("operativeParagraph"),
    sub: count("subParagraph"),
    notes: footnotes.length,
  };
}

/** Everything a document says, the given notes after it, without spaces. */
const wordsOf = ({ doc }: Draft, notes: readonly string[]): string =>
  [...numbering(doc).paragraphs.map(({ node }) => leadText(node)), ...notes].join("").replace(/\s+/g, "");
