import { onceSelectionIsRead } from "../app/selection-read.js";
import type { Workbench } from "../app/workbench.js";

/** Lets the page show of the remarks what the window says: which one stands out, and whether proposals stand in the text. */
export function followShownRemarks({ store, editor }: Workbench): () => void {
  let { activeRemark, remarksInText } = store.get();
  return store.subscribe(() => {
    const state = store.get();
    if (!editor || (state.activeRemark === activeRemark && state.remarksInText === remarksInText)) return;
    ({ activeRemark, remarksInText } = state);
    onceSelectionIsRead(editor.view, () => editor.showRemarks({ active: store.get().activeRemark, inText: store.get().remarksInText }));
  });
}
