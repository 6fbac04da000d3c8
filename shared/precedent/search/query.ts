import type { Profile } from "../../document/index.js";
import type { Passage, PassagePart } from "../passage.js";

/** Words of a text to look for: one, the beginning of one, or several in a row. Compare tokens. */
export type TextTerm = Word | Prefix | { readonly kind: "phrase"; readonly words: readonly string[] };
export interface Word {
  readonly kind: "word";
  readonly word: string;
}
export interface Prefix {
  readonly kind: "prefix";
  readonly start: string;
}

/** What a passage must be, whatever its words. */
export type Filter =
  | { readonly field: "organ"; readonly values: readonly Profile[] }
  | { readonly field: "part"; readonly values: readonly PassagePart[] }
  | { readonly field: "language"; readonly values: readonly Passage["language"][] }
  /** Years of adoption, both included. */
  | { readonly field: "year"; readonly from: number; readonly to: number }
  /** The whole symbol, or what follows one of its slashes; lower case. */
  | { readonly field: "symbol"; readonly symbol: string }
  /** Any of these labels of the index, or any that begins as one of these. */
  | { readonly field: "label"; readonly labels: readonly string[]; readonly match: "whole" | "beginning" };

/** A query, or a part of one. */
export type QueryNode =
  | TextTerm
  | { readonly kind: "near"; readonly distance: number; readonly left: TextTerm; readonly right: TextTerm }
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "and" | "or"; readonly nodes: readonly QueryNode[] }
  | { readonly kind: "not"; readonly node: QueryNode };

/** A query as it was understood. */
export interface Query {
  /** Null where nothing is asked for. */
  readonly root: QueryNode | null;
  /** One sentence on what was read otherwise than written; "" where nothing was. */
  readonly remark: string;
}

export const isSingle = (node: QueryNode): node is Word | Prefix => node.kind === "word" || node.kind === "prefix";

/** Whether the wording decides, its words and what labels say of it, and nothing that a passage must be. */
export function isOfWordings(node: QueryNode): boolean {
  if (node.kind === "filter") return node.filter.field === "label";
  if (node.kind === "not") return isOfWordings(node.node);
  return node.kind === "and" || node.kind === "or" ? node.nodes.every(isOfWordings) : true;
}

/** The words that a text may be found by, each once and in order: what stands below a NOT is left out. */
export function textTerms(node: QueryNode): TextTerm[] {
  switch (node.kind) {
    case "and":
    case "or":
      return node.nodes.flatMap(textTerms);
    case "near":
      return [node.left, node.right];
    case "filter":
    case "not":
      return [];
    default:
      return [node];
  }
}
