import { compareTokens } from "../text/index.js";

/** One thing to look for: a word, the beginning of a word, or words in a row. */
export interface Term {
  readonly kind: "word" | "prefix" | "phrase";
  /** Compare tokens; one but for a phrase. */
  readonly words: readonly string[];
}

/** Any of these terms must be there; or, negated, none of them may be. */
export interface Clause {
  readonly terms: readonly Term[];
  readonly negated: boolean;
}

/** What a search asks for: every clause must hold. */
export type Query = readonly Clause[];

/** A quoted phrase or a run of other characters, with a minus before it or not. */
const piece = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu;

/**
 * Reads a search: words that must all be there, “words in a row”, kidnap* for a beginning, -word for what must not be
 * there, and OR between two for either. OR binds closer than the rest: `hostage OR kidnapping manual` asks for manual
 * and one of the two. Never fails: what is no word is passed over.
 */
export function parseQuery(text: string): Query {
  const clauses: { terms: Term[]; negated: boolean }[] = [];
  let either = false;
  for (const [, minus, quoted, plain] of text.matchAll(piece)) {
    if (plain === "OR" && minus === "") {
      either = clauses.length > 0;
      continue;
    }
    const term = termOf(quoted, plain);
    if (!term) continue;
    const negated = minus !== "";
    const last = clauses.at(-1);
    if (either && last && !last.negated && !negated) last.terms.push(term);
    else clauses.push({ terms: [term], negated });
    either = false;
  }
  return clauses;
}

function termOf(quoted: string | undefined, plain: string | undefined): Term | null {
  const words = compareTokens(quoted ?? plain ?? "");
  if (words.length === 0) return null;
  if (quoted === undefined && plain!.endsWith("*") && words.length === 1) return { kind: "prefix", words };
  return { kind: words.length > 1 ? "phrase" : "word", words };
}
