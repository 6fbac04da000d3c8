import { type OpeningFunction, type OpeningStrength, openingFunction, openingStrength, strengthChange } from "../../language/index.js";
import type { ClauseParagraph, Lineage, LineageCell } from "./lineage.js";
import { type Predecessor, predecessorsOf } from "./predecessors.js";

/** How each clause opens in each version, and what that did to its strength. */
export interface VerbLedger {
  /** Of clauses that have opening words in any version, in the order of the lineage. */
  readonly rows: readonly VerbRow[];
}

export interface VerbRow {
  /** Index of its row in the lineage. */
  readonly row: number;
  /** One for each column; null where the version has not got the clause, or it has no opening words there. */
  readonly openings: readonly (LedgerOpening | null)[];
}

export interface LedgerOpening {
  readonly reference: string;
  /** As written, without what follows: "Also calls upon". They are the first characters of the paragraph. */
  readonly words: string;
  readonly does: OpeningFunction | null;
  /** Where it stands among openings that say the same, or null where it is on no scale. */
  readonly strength: OpeningStrength | null;
  /** From the opening of the source; null where there is none, or the words are the same but for also and further. */
  readonly change: OpeningChange | null;
}

export interface OpeningChange {
  /** "other" does something else now; "reworded" does the same, and neither more nor less strongly as far as the scales know. */
  readonly kind: "stronger" | "weaker" | "other" | "reworded";
  readonly from: string;
  /** The paragraph that opened so. */
  readonly column: number;
  readonly reference: string;
}

/** Reads the openings out of a lineage. Annexes and sub-paragraphs have none. */
export function verbLedger(lineage: Lineage): VerbLedger {
  return {
    rows: lineage.rows.flatMap(({ cells }, row): VerbRow[] => {
      const openings = cells.map((cell) => ledgerOpening(lineage, cell));
      return openings.some((opening) => opening !== null) ? [{ row, openings }] : [];
    }),
  };
}

function ledgerOpening(lineage: Lineage, cell: LineageCell): LedgerOpening | null {
  if (cell.state !== "present") return null;
  const words = openingOf(cell.paragraph);
  if (words === "") return null;
  return {
    reference: cell.paragraph.reference,
    words,
    does: openingFunction(words),
    strength: openingStrength(words),
    change: openingChange(words, predecessorsOf(lineage, cell)[0]),
  };
}

function openingChange(words: string, before: Predecessor | undefined): OpeningChange | null {
  const from = before ? openingOf(before.paragraph) : "";
  if (!before || from === "" || plain(from) === plain(words)) return null;
  const kind = strengthChange(from, words) ?? (openingFunction(from) === openingFunction(words) ? "reworded" : "other");
  return { kind, from, column: before.column, reference: before.paragraph.reference };
}

const openingOf = ({ text, opening, level, place }: ClauseParagraph): string =>
  level === 0 && place !== "annex" ? text.slice(0, opening).replace(/^[“"\s]+/, "") : "";

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\b(?:also|further)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
