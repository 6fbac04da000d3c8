import type { Draft } from "../../shared/document/index.js";
import type { TracedAncestry } from "../analysis/protocol.js";

/** An earlier text whose clauses are followed into the draft. */
export interface AncestryVersion {
  /** Id in the library, or the name of a file. */
  readonly key: string;
  readonly name: string;
  /** Day of adoption, ISO, or "". */
  readonly adopted: string;
  readonly draft: Draft;
}

export type AncestryTable = "clauses" | "verbs" | "mandates" | "history";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the view of ancestry shows, kept while one looks at the page in between. */
export interface Ancestry {
  /** Oldest first; the draft comes after them. */
  readonly versions: readonly AncestryVersion[];
  readonly traced: TracedAncestry | null;
  readonly table: AncestryTable;
  /** The cell that was gone to last. */
  readonly active: CellPlace | null;
  /** The paragraph of the draft whose history is looked at, or "" for the one at the caret. */
  readonly clause: string;
}

export const noAncestry: Ancestry = { versions: [], traced: null, table: "clauses", active: null, clause: "" };

/** Most versions a window has room for. */
export const mostVersions = 8;

/** With one more version, in the order of adoption as far as it is known; what has no date goes last, as drafts do. */
export function withVersion(ancestry: Ancestry, version: AncestryVersion): Ancestry {
  const others = ancestry.versions.filter(({ key }) => key !== version.key);
  const after = version.adopted === "" ? -1 : others.findIndex(({ adopted }) => adopted === "" || adopted > version.adopted);
  const at = after < 0 ? others.length : after;
  return changed(ancestry, [...others.slice(0, at), version, ...others.slice(at)]);
}

export const withoutVersion = (ancestry: Ancestry, key: string): Ancestry =>
  changed(
    ancestry,
    ancestry.versions.filter((version) => version.key !== key),
  );

/** With a version one place earlier or later. */
export function movedVersion(ancestry: Ancestry, key: string, direction: 1 | -1): Ancestry {
  const at = ancestry.versions.findIndex((version) => version.key === key);
  const to = at + direction;
  if (at < 0 || to < 0 || to >= ancestry.versions.length) return ancestry;
  const versions = [...ancestry.versions];
  [versions[at], versions[to]] = [versions[to]!, versions[at]!];
  return changed(ancestry, versions);
}

const changed = (ancestry: Ancestry, versions: readonly AncestryVersion[]): Ancestry => ({
  ...ancestry,
  versions,
  traced: versions.length === 0 ? null : ancestry.traced,
  active: null,
});
