import type { LibraryProgress, LibraryRecord, Response } from "../../shared/contract/index.js";
import { ask, tell, warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";
import { additionSentence, resolutions } from "./adding/progress-text.js";
import { changed, type LibraryState, progressed, searchRemembered } from "./library-state.js";

const updateLibrary = ({ store }: Workbench, change: (library: LibraryState) => LibraryState): void =>
  store.update((state) => {
    const library = change(state.library);
    return library === state.library ? state : { ...state, library };
  });

/** Asks how large the library is. */
export async function loadLibrary(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("library.size", {});
  if (answer.ok) updateLibrary(workbench, (library) => changed(library, answer.value.size));
  else warn(workbench, answer.error.message);
}

/** Says how an addition ended, unless the person looks at the library, where it stands written. */
function additionEnded(workbench: Workbench, progress: LibraryProgress): void {
  if (workbench.store.get().overPage === "library") return;
  if (progress.phase === "failed") warn(workbench, progress.failure);
  else tell(workbench, additionSentence(progress));
}

/** Follows what the host tells of the library. Returns the function that stops it. */
export function followLibrary(workbench: Workbench): () => void {
  const stops = [
    workbench.host.on("library.changed", ({ size }) => updateLibrary(workbench, (library) => changed(library, size))),
    workbench.host.on("library.progress", (progress) => {
      updateLibrary(workbench, (library) => progressed(library, progress));
      if (progress.phase !== "reading" && progress.phase !== "indexing") additionEnded(workbench, progress);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Asks for files, archives among them, or for a folder, and begins to add them. */
export async function addToLibrary(workbench: Workbench, what: "files" | "folder"): Promise<void> {
  const answer = await workbench.host.call("library.add", { what });
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Begins to add what was dropped on the window: files, archives and folders. */
export async function addDropped(workbench: Workbench, files: readonly File[]): Promise<void> {
  const answer = await workbench.host.call("library.add", { what: "dropped" }, files);
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Ends the addition that is going on; what has been taken stays. */
export async function stopAddition(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("library.stop", {});
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Waves the outcome of the last addition away. */
export const dismissOutcome = (workbench: Workbench): void => updateLibrary(workbench, (library) => ({ ...library, progress: null }));

/** Makes the index anew from the texts that the library keeps. */
export async function rebuildLibrary(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("library.rebuild", {});
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Takes resolutions out of the library, after asking. Built-in ones stay. Returns whether any went. */
export async function removeFromLibrary(workbench: Workbench, records: readonly LibraryRecord[]): Promise<boolean> {
  const removable = records.filter(({ builtIn }) => !builtIn);
  const [first] = removable;
  if (!first) {
    tell(workbench, "The resolutions that come with Penholder stay in the library.");
    return false;
  }
  const name = removable.length === 1 ? first.symbol || `“${first.title}”` : resolutions(removable.length);
  const choice = await ask(workbench, {
    title: `Remove ${name} from the library?`,
    text: "Wording already taken from the library stays in the draft. The files it was added from are not touched.",
    choices: [
      { id: "remove", title: "Remove", main: true },
      { id: "cancel", title: removable.length === 1 ? "Keep it" : "Keep them" },
    ],
  });
  if (choice !== "remove") return false;
  const ids = removable.map(({ id }) => id);
  const answer = await workbench.host.call("library.remove", { ids });
  if (!answer.ok) {
    warn(workbench, answer.error.message);
    return false;
  }
  updateLibrary(workbench, (library) => (library.reading && ids.includes(library.reading.id) ? { ...library, reading: null } : library));
  return true;
}

/** A resolution with its text, or null, after saying why, where it cannot be read. */
export async function readResolution(workbench: Workbench, id: string): Promise<Response<"library.read"> | null> {
  const answer = await workbench.host.call("library.read", { id });
  if (answer.ok) return answer.value;
  warn(workbench, answer.error.message);
  return null;
}

/** Searches for something else, in the library view and in the Precedent tab. */
export const setQuery = (workbench: Workbench, query: string): void => updateLibrary(workbench, (library) => ({ ...library, query }));

/** Keeps the search that is shown among the recent ones, since it led somewhere. */
export const rememberSearch = (workbench: Workbench): void =>
  updateLibrary(workbench, (library) => searchRemembered(library, library.query));

/** Lays the library over the page, or takes it away again. */
export const libraryToggled = ({ store }: Workbench): void =>
  store.update((state) => ({ ...state, overPage: state.overPage === "library" ? null : "library", panelOver: false }));

/**
 * Opens the library at a resolution, over the page, with a paragraph of it marked.
 * @param id of the resolution in the library.
 * @param reference of the paragraph in it, such as "O8a"; its beginning without.
 */
export function openPrecedent({ store }: Workbench, id: string, reference = ""): void {
  store.update((state) => ({
    ...state,
    overPage: "library",
    panelOver: false,
    library: { ...state.library, reading: { id, reference } },
  }));
}
