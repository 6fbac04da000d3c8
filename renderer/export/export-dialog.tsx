import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { countFindings } from "../../shared/checks/index.js";
import { toDraftFile, wordCount } from "../../shared/document/index.js";
import { tell } from "../app/messages.js";
import { changeSettings } from "../app/settings.js";
import { currentDraft, useWindowState, useWorkbench } from "../app/workbench.js";
import { useOpenFindings } from "../checks/shown-findings.js";
import { Button } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { useExportStage } from "./export-stage.js";
import { formatCards } from "./formats.js";
import { OptionsForm } from "./options-form.js";
import { PreviewPane } from "./preview-pane.js";
import { fileSize, readiness } from "./readiness.js";
import { usePreview } from "./use-preview.js";

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
  const stage = useExportStage();
  const [fault, setFault] = useState("");
  const { answer, pending } = usePreview({ format, options, page });
  const card = formatCards.find((each) => each.format === format)!;
  if (!document) return null;
  const notes = [
    ...readiness(countFindings(findings).error, !checked, wordCount(document.doc)),
    ...(answer?.ok ? answer.value.warnings : []),
  ];

  const write = async () => {
    const draft = currentDraft(workbench);
    if (!draft) return;
    setWriting(true);
    setFault("");
    const written = await workbench.host.call("document.export", { name: document.name, format, options, draft: toDraftFile(draft) });
    setWriting(false);
    if (!written.ok) return setFault(written.error.message);
    if ("cancelled" in written.value) return;
    onClose();
    tell(workbench, `“${written.value.name}” was written, ${fileSize(written.value.bytes)}.`);
  };

  return (
    <Dialog title="Export" size="wide" onClose={onClose}>
      <div className="export-dialog">
        <div className="export-choices">
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
          {fault && (
            <p className="form-fault" role="alert">
              {fault}
            </p>
          )}
          <div className="dialog-actions">
            <span className="export-stage" role="status">
              {writing && stage}
            </span>
            <Button onClick={writing ? () => void workbench.host.call("export.cancel", {}) : onClose}>Cancel</Button>
            <Button look="main" disabled={writing} onClick={() => void write()}>
              {writing ? "Writing…" : `Export as ${card.title}…`}
            </Button>
          </div>
        </div>
        <div className="export-preview">
          <PreviewPane answer={answer} pending={pending} onPage={setPage} />
          {card.previewNote && <p className="preview-note">{card.previewNote}</p>}
        </div>
      </div>
    </Dialog>
  );
}
