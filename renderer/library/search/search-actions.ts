import type { Passage } from "../../../shared/precedent/index.js";
import { warn } from "../../app/messages.js";
import { tabShown } from "../../app/transitions.js";
import type { Workbench } from "../../app/workbench.js";
import { insertPassage } from "../../precedent/precedent-actions.js";
import { openPrecedent, rememberSearch } from "../library-actions.js";

/** Where the library is searched from. */
export type SearchPlace = "panel" | "view";

/** Id of the search field of a place. */
export const searchFieldId = (place: SearchPlace): string => `library-search-${place}`;

/** Goes to the search field: of the library view where that is open or no draft is, else of the Precedent tab. */
export function focusSearch({ store }: Workbench): void {
  const { overPage, document: draft } = store.get();
  const place: SearchPlace = overPage === "library" || !draft ? "view" : "panel";
  store.update((state) =>
    place === "view" ? { ...state, overPage: "library", library: { ...state.library, tab: "wording" } } : tabShown(state, "precedent"),
  );
  setTimeout(() => {
    const field = document.getElementById(searchFieldId(place)) as HTMLInputElement | null;
    field?.focus();
    field?.select();
  });
}

/** Opens a passage that was found where it stands. */
export function openPassage(workbench: Workbench, { document, reference }: Passage): void {
  rememberSearch(workbench);
  openPrecedent(workbench, document, reference);
}

/** Inserts a passage after the paragraph at the caret, knowing its source, and goes back to the page. */
export function insertFound(workbench: Workbench, passage: Passage): void {
  if (!workbench.editor) {
    warn(workbench, "There is no draft to insert into; open one first.");
    return;
  }
  rememberSearch(workbench);
  workbench.store.update((state) => ({ ...state, overPage: null }));
  // The page must be there again before it can show where the paragraph went.
  setTimeout(() => insertPassage(workbench, passage));
}
