import { existsSync, readFileSync } from "node:fs";
import { type NumberedParagraph, numbering, structureFaults } from "../../shared/document/index.js";
import { importText } from "../../shared/import/index.js";

/** One text of the corpus with the counts that were made of it. */
export interface CorpusText {
  readonly id: string;
  readonly body: string;
  readonly text: string;
  readonly pre: number;
  readonly op: number;
  readonly sub: number;
  readonly footnotes: readonly string[];
}

/** What the importer made of one text. */
export interface CorpusResult {
  readonly corpus: CorpusText;
  readonly pre: number;
  readonly op: number;
  readonly sub: number;
  readonly footnotes: number;
  /** The paragraphs that were counted, with their items. */
  readonly paragraphs: readonly NumberedParagraph[];
  /** Structure faults, a crash, or a receipt that does not add up; "" where all is well. */
  readonly fault: string;
}

export const corpusFile = new URL("../../../shared/corpus/text/resolutions.jsonl", import.meta.url);
export const hasCorpus = existsSync(corpusFile);

export const readCorpus = (): CorpusText[] =>
  readFileSync(corpusFile, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as CorpusText);

/** Imports one text of the corpus and counts its paragraphs outside annexes and quoted texts, as the corpus counts them. */
export function measure(corpus: CorpusText): CorpusResult {
  try {
    const { draft, receipt } = importText(corpus.text);
    const { paragraphs, footnotes } = numbering(draft.doc);
    const counted = paragraphs.filter(({ place, quoted }) => place !== "annex" && !quoted);
    const count = (name: string): number => counted.filter(({ node }) => node.type.name === name).length;
    let end = 0;
    const gaps = receipt.stretches.filter(({ from, to }) => {
      const gap = from !== end || to <= from;
      end = to;
      return gap;
    });
    const complete = gaps.length === 0 && end === corpus.text.length && receipt.sourceCharacters === corpus.text.length;
    const fault = structureFaults(draft.doc)[0] ?? (complete ? "" : "the receipt does not add up");
    return {
      corpus,
      pre: count("preambularParagraph"),
      op: count("operativeParagraph"),
      sub: count("subParagraph"),
      footnotes: footnotes.length,
      paragraphs: counted,
      fault,
    };
  } catch (error) {
    return { corpus, pre: -1, op: -1, sub: -1, footnotes: -1, paragraphs: [], fault: (error as Error).message };
  }
}

/** Whether preambular and operative paragraphs are as many as the corpus counts. */
export const agrees = ({ corpus, pre, op }: CorpusResult): boolean => corpus.pre === pre && corpus.op === op;
