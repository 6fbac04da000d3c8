import { dateInWords } from "../language/index.js";
import type { Citation } from "./citation.js";
import { readKey } from "./key.js";
import { organName } from "./organ-name.js";
import type { Verdict } from "./verdict.js";

/** Other words for a stretch of the citing text, that would put the citation right. */
export interface Correction {
  /** In the imperative: "Write “20 December 2004”". */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What would put a citation right. A date that stands for several numbers is left to the delegate. */
export function correctionOf(verdict: Verdict, citation: Citation): Correction | null {
  if (verdict.status === "wrong organ") {
    if (verdict.key === null || citation.ownerFrom === citation.wordFrom) return null;
    return written(citation.ownerFrom, citation.ownerFrom + citation.owner.length, organName(readKey(verdict.key).organ));
  }
  if (!("known" in verdict) || verdict.known === null) return null;
  const { adopted, title } = verdict.known;
  if ((verdict.status === "wrong date" || verdict.status === "doubtful date") && citation.date) {
    return written(citation.date.from + " of ".length, citation.date.to, dateInWords(adopted));
  }
  if (verdict.status === "wrong title" && citation.title) return written(citation.title.from, citation.title.to, title);
  return null;
}

const written = (from: number, to: number, text: string): Correction => ({ title: `Write “${text}”`, from, to, text });
