import type { SegmentSet } from "../index/segment-set.js";
import { isSingle, type QueryNode } from "./query.js";

/** Words in more than this share of all wordings tell too little to find a paragraph by them alone. */
const commonShare = 0.1;

/**
 * A query that wants any of the plain words that it wanted all of; phrases, filters and what is not wanted stay as they
 * are. Common words do not find paragraphs then where there are rarer ones, so that "the" does not answer with the whole
 * library; they still rank what the others find. Null where the query has no two plain words.
 */
export function withAnyWord(set: SegmentSet, root: QueryNode): QueryNode | null {
  if (root.kind !== "and") return null;
  const words = root.nodes.filter(isSingle);
  if (words.length < 2) return null;
  const known = words.filter((node) => node.kind === "prefix" || set.count(node.word) > 0);
  const rare = known.filter((node) => node.kind === "word" && set.count(node.word) <= commonShare * set.wordings);
  const finding = rare.length > 0 ? rare : known;
  return { kind: "and", nodes: [{ kind: "or", nodes: finding }, ...root.nodes.filter((node) => !isSingle(node))] };
}
