import type { OpenedDocument } from "../../shared/contract/index.js";
import { type Draft, toDraftFile } from "../../shared/document/index.js";
import { tellMissed } from "../receipt/receipt-actions.js";
import { ask, warn } from "./messages.js";
import { closed, opened, saved, tabShown } from "./transitions.js";
import { currentDraft, type Workbench } from "./workbench.js";

/** Puts a document on the page in place of what is there; says what its import changed. */
function show(workbench: Workbench, document: OpenedDocument, unsaved?: boolean): void {
  const before = workbench.store.get().document;
  try {
    workbench.store.update((state) => opened(state, document, unsaved));
  } catch (error) {
    warn(workbench, `“${document.name}” could not be opened: ${(error as Error).message}. Try another copy of it.`);
    return;
  }
  if (before) void workbench.host.call("document.close", { handle: before.handle });
  if (document.receipt) tellMissed(workbench, document.name, document.receipt);
  const { proposals, comments } = workbench.store.get().document?.metadata ?? {};
  if (proposals || comments) workbench.store.update((state) => tabShown(state, "proposals"));
}

/** Makes sure that nothing unsaved is lost by what comes next. Returns whether it may come. */
async function mayLeave(workbench: Workbench): Promise<boolean> {
  const { document } = workbench.store.get();
  if (!document?.unsaved) return true;
  const choice = await ask(workbench, {
    title: `Save “${document.name}”?`,
    text: document.hasFile
      ? "It has changes that are not in its file yet. What is discarded cannot be brought back."
      : "It has not been saved as a draft yet. What is discarded cannot be brought back.",
    choices: [
      { id: "save", title: "Save", main: true },
      { id: "discard", title: "Discard" },
      { id: "cancel", title: "Cancel" },
    ],
  });
  if (choice === "save") return save(workbench);
  return choice === "discard";
}

/** Opens a new draft under a name. */
export async function createDocument(workbench: Workbench, name: string, draft: Draft): Promise<void> {
  if (!(await mayLeave(workbench))) return;
  const answer = await workbench.host.call("document.create", { name, draft: toDraftFile(draft) });
  if (answer.ok) show(workbench, answer.value);
  else warn(workbench, answer.error.message);
}

/** Asks for a file and opens it. */
export async function openDocument(workbench: Workbench): Promise<void> {
  if (!(await mayLeave(workbench))) return;
  const answer = await workbench.host.call("document.open", {});
  if (!answer.ok) warn(workbench, answer.error.message);
  else if (!("cancelled" in answer.value)) show(workbench, answer.value);
}

/** Opens a file that was open before. */
export async function openRecent(workbench: Workbench, handle: string): Promise<void> {
  if (!(await mayLeave(workbench))) return;
  const answer = await workbench.host.call("recent.open", { handle });
  if (answer.ok) show(workbench, answer.value);
  else warn(workbench, answer.error.message);
}

/** Opens a file that was dropped on the window; of several the first. */
export async function openDropped(workbench: Workbench, files: readonly File[]): Promise<void> {
  if (workbench.store.get().question || !(await mayLeave(workbench))) return;
  const answer = await workbench.host.call("document.openDropped", {}, files);
  if (!answer.ok) return warn(workbench, answer.error.message);
  show(workbench, answer.value);
  if (files.length > 1) warn(workbench, `A window holds one document, so only “${answer.value.name}” was opened.`);
}

/** Opens what an interruption left behind; it counts as unsaved. */
export const openRecovered = (workbench: Workbench, document: OpenedDocument): void => show(workbench, document, true);

/** Opens what the operating system asked for when it started the program. */
export const openGiven = (workbench: Workbench, document: OpenedDocument): void => show(workbench, document);

/** Opens what the operating system hands over while the window is open, as “Open…” does; where it may not, it is let go. */
export async function openDelivered(workbench: Workbench, document: OpenedDocument): Promise<void> {
  if (workbench.store.get().question) {
    warn(workbench, `“${document.name}” was not opened, because a question is waiting; answer it and open the file again.`);
  } else if (await mayLeave(workbench)) {
    return show(workbench, document);
  }
  await workbench.host.call("document.close", { handle: document.handle });
}

/** Forgets what an interruption left behind. */
export async function discardRecovered(workbench: Workbench, document: OpenedDocument): Promise<void> {
  const choice = await ask(workbench, {
    title: `Discard “${document.name}”?`,
    text: "The work recovered after the interruption will be gone for good.",
    choices: [
      { id: "discard", title: "Discard", main: true },
      { id: "cancel", title: "Keep it" },
    ],
  });
  if (choice !== "discard") return;
  const answer = await workbench.host.call("document.close", { handle: document.handle });
  if (!answer.ok) return warn(workbench, answer.error.message);
  workbench.store.update((state) => ({ ...state, recovered: state.recovered.filter((other) => other !== document) }));
}

/** Saves the draft, asking for a file where it has none or `as` is true. Returns whether it is saved. */
export async function save(workbench: Workbench, as = false): Promise<boolean> {
  // What follows from the last keys, such as the rules of an organ just named, belongs into the file too.
  workbench.settle();
  const { document } = workbench.store.get();
  const draft = currentDraft(workbench);
  if (!document || !draft) return false;
  const answer = await workbench.host.call("document.save", { handle: document.handle, draft: toDraftFile(draft), as });
  if (!answer.ok) {
    warn(workbench, answer.error.message);
    return false;
  }
  if ("cancelled" in answer.value) return false;
  const { name, savedAt } = answer.value;
  const now = currentDraft(workbench);
  const typedSince = now?.doc !== draft.doc || now.metadata !== draft.metadata;
  workbench.store.update((state) => (state.document?.handle === document.handle ? saved(state, name, savedAt, typedSince) : state));
  return !typedSince;
}

/** Closes the draft and goes back to the start screen. */
export async function closeDocument(workbench: Workbench): Promise<void> {
  const { document } = workbench.store.get();
  if (!document || !(await mayLeave(workbench))) return;
  workbench.store.update(closed);
  const answer = await workbench.host.call("document.close", { handle: document.handle });
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** The person wants to close the window: ask about unsaved work first, then let it close. */
export async function closeWindow(workbench: Workbench): Promise<void> {
  if (workbench.store.get().question || !(await mayLeave(workbench))) return;
  const { document } = workbench.store.get();
  // Out of the state first, so that nothing of it is journalled after it has been closed.
  workbench.store.update(closed);
  if (document) await workbench.host.call("document.close", { handle: document.handle });
  const answer = await workbench.host.call("window.close", {});
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Writes unsaved work to the recovery journal. */
export async function journal(workbench: Workbench): Promise<void> {
  const { document } = workbench.store.get();
  const draft = currentDraft(workbench);
  if (!document?.unsaved || !draft) return;
  const answer = await workbench.host.call("document.journal", { handle: document.handle, draft: toDraftFile(draft) });
  if (!answer.ok) warn(workbench, answer.error.message);
}
