import { TriangleAlert } from "lucide-react";
import { type FormEvent, useState } from "react";
import { countFindings } from "../../shared/checks/index.js";
import { toDraftFile, wordCount } from "../../shared/document/index.js";
import { changeSettings } from "../app/settings.js";
import { currentDraft, useWindowState, useWorkbench } from "../app/workbench.js";
import { useOpenFindings } from "../checks/shown-findings.js";
import { Dialog } from "../ui/dialog.js";
import { formatCards } from "./formats.js";
import { OptionsForm } from "./options-form.js";
import { PreviewPane } from "./preview-pane.js";
import { readiness } from "./readiness.js";
import { usePreview } from "./use-preview.js";
import { WritingActions } from "./writing-actions.js";
import { tellWritten } from "./written.js";

/** What one should know before writing: of the draft, and of this format. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="export-notes">
      <TriangleAlert size={15} aria-hidden="true" />
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

/** Format and options on one side, the page as it will be written on the other. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const document = useWindowState((state) => state.document);
  const checked = useWindowState((state) => state.checked);
  const format = useWindowState((state) => state.settings.exportFormat);
  const options = useWindowState((state) => state.settings.exportOptions);
  const findings = useOpenFindings();
  const [page, setPage] = useState(1);
  const [writing, setWriting] = useState(false);
  const [fault, setFault] = useState("");
  const { answer, pending } = usePreview({ format, options, page });
  const card = formatCards.find((each) => each.format === format)!;
  if (!document) return null;
  const notes = [
    ...readiness(countFindings(findings).error, !checked, wordCount(document.doc)),
    ...(answer?.ok ? answer.value.warnings : []),
  ];

  const write = async (event: FormEvent) => {
    event.preventDefault();
    const draft = currentDraft(workbench);
    if (!draft) return;
    setWriting(true);
    setFault("");
    const written = await workbench.host.call("document.export", { name: document.name, format, options, draft: toDraftFile(draft) });
    setWriting(false);
    if (!written.ok) return setFault(written.error.message);
    if ("cancelled" in written.value) return;
    onClose();
    tellWritten(workbench, written.value);
  };

  return (
    <Dialog title="Export" size="wide" onClose={onClose}>
      <div className="export-dialog">
        <form className="export-choices" onSubmit={(event) => void write(event)}>
          <fieldset className="format-list">
            <legend className="visually-hidden">Format</legend>
            {formatCards.map((each) => (
              <label key={each.format} className="format">
                <input
                  type="radio"
                  name="format"
                  checked={each.format === format}
                  data-focus-first={each.format === format ? "" : undefined}
                  onChange={() => {
                    setPage(1);
                    changeSettings(workbench, { exportFormat: each.format });
                  }}
                />
                <b>{each.title}</b> <span className="format-extension">{each.extension}</span>
                <span className="format-purpose">{each.purpose}</span>
              </label>
            ))}
          </fieldset>
          <OptionsForm
            options={options}
            obeys={card.obeys ?? []}
            onChange={(change) => changeSettings(workbench, { exportOptions: { ...options, ...change } })}
          />
          <Notes notes={notes} />
          <div className="export-end">
            <WritingActions title={`Export as ${card.inSentence}…`} writing={writing} fault={fault} onClose={onClose} />
          </div>
        </form>
        <div className="export-preview">
          <PreviewPane answer={answer} pending={pending} onPage={setPage} />
          {card.previewNote && <p className="preview-note">{card.previewNote}</p>}
        </div>
      </div>
    </Dialog>
  );
}
