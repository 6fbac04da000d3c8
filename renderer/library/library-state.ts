import type { LibraryProgress } from "../../shared/contract/index.js";

/** A paragraph of a resolution of the library. */
export interface Place {
  /** Id of the resolution in the library. */
  readonly id: string;
  /** "P5", "O8a"; "" for its beginning. */
  readonly reference: string;
}

export type LibraryTab = "resolutions" | "wording";

/** What the window knows of the library. Its texts stay with the host, which is asked for them. */
export interface LibraryState {
  /** Resolutions in it. */
  readonly size: number;
  /** Rises whenever the library holds other texts than before: what was asked of it is to be asked again. */
  readonly version: number;
  /** How the addition that is going on stands, or how the last one ended as long as that is not waved away. */
  readonly progress: LibraryProgress | null;
  /** What the library view lists: resolutions, or the wording that is searched for. */
  readonly tab: LibraryTab;
  /** What is searched for, in the library view and in the Precedent tab. */
  readonly query: string;
  /** What has been searched for and led somewhere in this session, latest first. */
  readonly recent: readonly string[];
  /** What is read in the library view, or null where none is chosen. */
  readonly reading: Place | null;
}

export const initialLibrary: LibraryState = {
  size: 0,
  version: 0,
  progress: null,
  tab: "resolutions",
  query: "",
  recent: [],
  reading: null,
};

/** The library holds other texts than before. */
export const changed = (library: LibraryState, size: number): LibraryState => ({ ...library, size, version: library.version + 1 });

/** News of an addition. News of an earlier one than the one shown comes too late. */
export const progressed = (library: LibraryState, progress: LibraryProgress): LibraryState =>
  library.progress && library.progress.job > progress.job ? library : { ...library, progress };

/** Whether an addition is going on. */
export const isRunning = ({ progress }: LibraryState): boolean => progress?.phase === "reading" || progress?.phase === "indexing";

const mostRecent = 8;

/** Puts a search first among the recent ones. */
export const searchRemembered = (library: LibraryState, query: string): LibraryState => {
  const words = query.trim();
  if (words === "" || words === library.recent[0]) return library;
  return { ...library, recent: [words, ...library.recent.filter((earlier) => earlier !== words)].slice(0, mostRecent) };
};

/** The search before this one: the latest for an empty field, the one before it for a recent one; null where there is none. */
export const searchBefore = ({ recent }: LibraryState, query: string): string | null => {
  const words = query.trim();
  const at = recent.indexOf(words);
  return (words === "" ? recent[0] : at < 0 ? undefined : recent[at + 1]) ?? null;
};
