import { runCommand } from "../app/commands.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { receiptSentence } from "./receipt-sentence.js";
import { missed } from "./receipt-words.js";

/** In the footer: that the text was imported, and whether anything is missing. A press shows the whole account. */
export function ImportNote() {
  const workbench = useWorkbench();
  const receipt = useWindowState((state) => state.document?.receipt);
  const name = useWindowState((state) => state.document?.name);
  if (!receipt || name === undefined) return null;
  const { dropped, objects } = missed(receipt);
  const count = objects.reduce((sum, each) => sum + each.count, dropped.length);
  return (
    <button type="button" className="footer-button" title={receiptSentence(name, receipt)} onClick={() => runCommand(workbench, "receipt")}>
      {count > 0 && <span className="dot warning" />}
      <span>{count > 0 ? `Imported, ${count} left out` : "Imported whole"}</span>
    </button>
  );
}
