import type { LibraryEntry } from "../../shared/contract/index.js";
import { ask, tell, warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";

/** Reads the library anew. */
export async function loadLibrary(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("library.list", {});
  if (!answer.ok) {
    warn(workbench, answer.error.message);
    return;
  }
  const { entries } = answer.value;
  // Questions are answered in order, so whoever asks for precedents from now on asks of these.
  void workbench.analysis.ask(
    "library",
    entries.map(({ draft }) => draft),
  );
  workbench.store.update((state) => ({ ...state, library: entries }));
}

const resolutions = (count: number): string => `${count} ${count === 1 ? "resolution" : "resolutions"}`;

/** Asks for files and adds them as precedents; says what was not taken, and why. */
export async function addToLibrary(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("library.add", {});
  if (!answer.ok) return warn(workbench, answer.error.message);
  if ("cancelled" in answer.value) return;
  const { entries, refused } = answer.value;
  for (const { name, reason } of refused) warn(workbench, `“${name}” was not added: ${reason}`);
  await loadLibrary(workbench);
  if (entries.length > 0) tell(workbench, `${resolutions(entries.length)} added to the library.`);
}

/** Takes a resolution out of the library, after asking. */
export async function removeFromLibrary(workbench: Workbench, entry: LibraryEntry): Promise<void> {
  const choice = await ask(workbench, {
    title: `Remove ${entry.symbol} from the library?`,
    text: "Wording already taken from it stays in the draft. The file it came from is not touched.",
    choices: [
      { id: "remove", title: "Remove", main: true },
      { id: "cancel", title: "Keep it" },
    ],
  });
  if (choice !== "remove") return;
  const answer = await workbench.host.call("library.remove", { id: entry.id });
  if (answer.ok) await loadLibrary(workbench);
  else warn(workbench, answer.error.message);
}
