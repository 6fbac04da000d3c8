import { type FormEvent, useId, useState } from "react";
import { toDraftFile } from "../../shared/document/index.js";
import { changeSettings } from "../app/settings.js";
import type { ComparisonBase } from "../app/state.js";
import { currentDraft, useWindowState, useWorkbench } from "../app/workbench.js";
import { WritingActions } from "../export/writing-actions.js";
import { Dialog } from "../ui/dialog.js";
import { Segments } from "../ui/segments.js";
import { BaseChoice, type FilingBase } from "./base-choice.js";
import { type Filed, FiledReceipt } from "./filed.js";

/** Who compares with a resolution of the library mostly files against it. */
const fromComparison = (base: ComparisonBase | null): FilingBase | null =>
  base && base.library !== "" ? { base: { from: "library", id: base.library }, name: base.name } : null;

const today = (): string => new Date().toISOString().slice(0, 10);

/** Files the draft with every change against an official text: base, delegation and date; then what was written. */
export function FilingDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const name = useWindowState((state) => state.document?.name ?? "");
  const compared = useWindowState((state) => state.comparisonBase);
  const delegation = useWindowState((state) => state.settings.delegation);
  const options = useWindowState((state) => state.settings.exportOptions);
  const [base, setBase] = useState(() => fromComparison(compared));
  const [author, setAuthor] = useState(delegation);
  const [day, setDay] = useState(today);
  const [contents, setContents] = useState<"pack" | "tracked">("pack");
  const [filing, setFiling] = useState(false);
  const [fault, setFault] = useState("");
  const [filed, setFiled] = useState<Filed | null>(null);
  const ids = { author: useId(), day: useId() };

  const file = async (event: FormEvent) => {
    event.preventDefault();
    const draft = currentDraft(workbench);
    if (!draft) return;
    if (!base) return setFault("Choose the text that the draft builds on.");
    if (author.trim() === "" || day === "") return setFault("Name the delegation and the day; each change bears both.");
    setFault("");
    setFiling(true);
    changeSettings(workbench, { delegation: author.trim() });
    const answer = await workbench.host.call("document.file", {
      name,
      draft: toDraftFile(draft),
      base: base.base,
      contents,
      author: author.trim(),
      date: `${day}T00:00:00Z`,
      options,
    });
    setFiling(false);
    if (!answer.ok) setFault(answer.error.message);
    else if (!("cancelled" in answer.value)) setFiled(answer.value);
  };

  if (filed) {
    return (
      // Another dialog, not this one with other words: the focus is put into it anew.
      <Dialog key="filed" title="Filed" onClose={onClose}>
        <FiledReceipt filed={filed} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="File with every change tracked" onClose={onClose}>
      <form className="dialog-content dialog-form" onSubmit={(event) => void file(event)}>
        <div className="field wide">
          <span className="label">Official text that the draft builds on</span>
          <BaseChoice
            chosen={base}
            onChoose={(next) => {
              setBase(next);
              setFault("");
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={ids.author}>Delegation</label>
          <input
            id={ids.author}
            className="input"
            value={author}
            maxLength={400}
            data-focus-first=""
            placeholder="As it is to sign each change"
            onChange={(event) => setAuthor(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={ids.day}>Date of the changes</label>
          <input id={ids.day} className="input" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
        <div className="field wide">
          <span className="label">What to write</span>
          <Segments
            label="What to write"
            options={[
              { value: "pack", title: "The whole pack" },
              { value: "tracked", title: "Only the tracked Word file" },
            ]}
            value={contents}
            onChange={setContents}
          />
          <span className="hint">
            {contents === "pack"
              ? "One zip archive: the Word file with every change tracked, a clean one, the PDF, and a receipt."
              : "One Word file in which rejecting all changes gives the official text, and accepting them your draft."}
          </span>
        </div>
        <WritingActions title="File…" writing={filing} fault={fault} onClose={onClose} />
      </form>
    </Dialog>
  );
}
