import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { Mapping } from "prosemirror-transform";

/** How many changes back a document's findings are still taken. */
const remembered = 200;

/** The documents an editor had, and the way from each to the present one. */
export interface DocumentVersions {
  readonly current: Node;
  readonly past: readonly { readonly doc: Node; readonly maps: Mapping["maps"] }[];
}

export const firstVersion = (doc: Node): DocumentVersions => ({ current: doc, past: [] });

/** The versions after one more transaction. */
export const withTransaction = (versions: DocumentVersions, tr: Transaction): DocumentVersions =>
  tr.docChanged ? { current: tr.doc, past: [...versions.past.slice(1 - remembered), { doc: tr.before, maps: tr.mapping.maps }] } : versions;

/** The mapping from a document of the past to the present one; null where it is too old or a stranger. */
export function mappingSince({ current, past }: DocumentVersions, doc: Node): Mapping | null {
  if (doc === current) return new Mapping();
  const index = past.findLastIndex((version) => version.doc === doc);
  return index < 0 ? null : new Mapping(past.slice(index).flatMap(({ maps }) => [...maps]));
}
