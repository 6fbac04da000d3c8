import { caution } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";
import { missedSentence } from "./receipt-sentence.js";
import type { Receipt } from "./receipt-words.js";

/** Leaves the account for the text, with the caret in the block after whose words something was left out. */
export function showPlace({ store, editor }: Workbench, block: string): void {
  store.update((state) => ({ ...state, overlay: null, overPage: null }));
  // The page takes the focus once nothing lies over it.
  setTimeout(() => editor?.reveal({ paragraph: block }, { focus: true }));
}

/** Says what an import left out, where somebody may miss it; the account stays in reach of the footer and the menu. */
export function tellMissed(workbench: Workbench, name: string, receipt: Receipt): void {
  const sentence = missedSentence(name, receipt);
  if (sentence !== null) caution(workbench, sentence, { title: "Details…", command: "receipt" });
}
