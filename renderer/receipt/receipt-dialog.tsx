import type { ReactNode } from "react";
import { blockPlace, numbering } from "../../shared/document/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { showPlace } from "./receipt-actions.js";
import { byFate, byReason, counted, leftOutName, type Receipt, thousands } from "./receipt-words.js";

/** As many passages are shown of each kind; of page numbers there are hundreds. */
const mostShown = 12;

const readable = (rule: string): string => rule.replaceAll("-", " ");

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="receipt-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What was left out for one reason; a press on it leads to where it stood, if that is known. */
function LeftOut({ reason, entries }: { readonly reason: string; readonly entries: Receipt["dropped"] }) {
  const shown = entries.filter(({ text }) => text.trim() !== "");
  return (
    <details className="receipt-left-out" open={entries.length <= 3}>
      <summary>{leftOutName(reason, entries.length)}</summary>
      <ul>
        {shown.slice(0, mostShown).map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the same words may be left out twice.
          <li key={index}>
            <LeftOutText {...entry} />
          </li>
        ))}
        {shown.length > mostShown && <li className="receipt-more">and {thousands(shown.length - mostShown)} more</li>}
      </ul>
    </details>
  );
}

function LeftOutText({ text, at }: Pick<Receipt["dropped"][number], "text" | "at">) {
  const workbench = useWorkbench();
  const doc = useWindowState((state) => state.document?.doc);
  const words = (
    <span className="wording" dir="auto">
      {text.trim()}
    </span>
  );
  // The block may have been deleted since.
  if (at === null || !doc || !blockPlace(doc, at)) return words;
  const reference = numbering(doc).byId.get(at)?.reference;
  return (
    <button type="button" className="receipt-place" onClick={() => showPlace(workbench, at)}>
      {words}
      <span>{reference ? `at ${reference}` : "show where"}</span>
    </button>
  );
}

interface ReceiptDialogProps {
  readonly name: string;
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

/** What an import made of a file, to the last character: what was kept, what was put in another form, what was left out and its words. */
export function ReceiptDialog({ name, receipt, onClose }: ReceiptDialogProps) {
  const { sourceCharacters, kept, transformed, dropped } = receipt;
  const objects = byFate(receipt.objects);
  const left = dropped.reduce((sum, { text }) => sum + text.length, 0);
  const figures = [
    { words: "kept as they were", count: kept },
    { words: "put in another form", count: sourceCharacters - kept - left },
    { words: "left out", count: left },
  ];
  const reasons = [...byReason(dropped)];
  return (
    <Dialog title="What the import kept and left out" size="large" onClose={onClose}>
      <div className="receipt">
        <p className="receipt-intro">
          “{name}” has {thousands(sourceCharacters)} characters, and each is accounted for. The file itself is not changed.
        </p>
        <dl className="receipt-figures">
          {figures.map(({ words, count }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{thousands(count)}</dd>
            </div>
          ))}
        </dl>
        {objects.kept.length > 0 && (
          <Section title="Kept beside the text">
            <p>{objects.kept.map(counted).join(", ")}</p>
          </Section>
        )}
        {(transformed.length > 0 || objects.asText.length > 0) && (
          <Section title="Put in another form">
            <p>
              {[...objects.asText.map(counted), ...transformed.map(({ rule, count }) => `${readable(rule)} (${thousands(count)})`)].join(
                ", ",
              )}
            </p>
          </Section>
        )}
        <Section title="Left out">
          {objects.leftOut.length > 0 && <p>{objects.leftOut.map(counted).join(", ")}</p>}
          {reasons.map(([reason, entries]) => (
            <LeftOut key={reason} reason={reason} entries={entries} />
          ))}
          {objects.leftOut.length + reasons.length === 0 && <p>Nothing.</p>}
        </Section>
        <div className="dialog-actions">
          <Button look="main" focusFirst onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
