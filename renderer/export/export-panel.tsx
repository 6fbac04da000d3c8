import { CircleCheck, CodeXml, FileCode2, FileText, FileType2, Hash, Printer, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { countFindings } from "../../shared/checks/index.js";
import type { ExportFormat } from "../../shared/contract/index.js";
import { toDraftFile, wordCount } from "../../shared/document/index.js";
import { warn } from "../app/messages.js";
import { tabShown } from "../app/transitions.js";
import { currentDraft, useWindowState, useWorkbench } from "../app/workbench.js";
import { useOpenFindings } from "../checks/shown-findings.js";
import { Button } from "../ui/button.js";
import { formatCards } from "./formats.js";
import { fileSize, readiness } from "./readiness.js";

const icons: Record<ExportFormat, typeof FileText> = {
  docx: FileType2,
  pdf: Printer,
  html: FileCode2,
  akn: CodeXml,
  md: Hash,
  txt: FileText,
};

interface Exported {
  readonly name: string;
  readonly bytes: number;
  readonly warnings: readonly string[];
}

/** Formats with what each contains, what to know before, and what was written. */
export function ExportPanel() {
  const workbench = useWorkbench();
  const document = useWindowState((state) => state.document);
  const checked = useWindowState((state) => state.checked);
  const findings = useOpenFindings();
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  if (!document) return null;
  const notes = readiness(countFindings(findings).error, !checked, wordCount(document.doc));

  const run = async (format: ExportFormat) => {
    const draft = currentDraft(workbench);
    if (!draft) return;
    setBusy(format);
    setExported(null);
    const answer = await workbench.host.call("document.export", { name: document.name, format, options: {}, draft: toDraftFile(draft) });
    setBusy(null);
    if (!answer.ok) warn(workbench, answer.error.message);
    else if (!("cancelled" in answer.value)) setExported(answer.value);
  };

  return (
    <div className="panel-scroll export">
      {notes.length > 0 && (
        <div className="export-notes">
          <TriangleAlert size={16} aria-hidden="true" />
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <Button look="quiet small" onClick={() => workbench.store.update((state) => tabShown(state, "findings"))}>
            See findings
          </Button>
        </div>
      )}
      <div role="status">
        {exported && (
          <div className="export-result">
            <CircleCheck size={16} aria-hidden="true" />
            <div>
              <b>{exported.name}</b> written, {fileSize(exported.bytes)}.
              {exported.warnings.map((warning) => (
                <p key={warning}>{warning}</p>
              ))}
            </div>
          </div>
        )}
      </div>
      <ul className="cards">
        {formatCards.map(({ format, title, extension, contains }) => {
          const Icon = icons[format];
          return (
            <li key={format} className="card format">
              <Icon size={20} aria-hidden="true" />
              <div>
                <h2>
                  {title} <span>{extension}</span>
                </h2>
                <p>{contains}</p>
              </div>
              <Button
                look={format === "docx" ? "main" : ""}
                label={`Export as ${title}`}
                disabled={busy !== null}
                onClick={() => void run(format)}
              >
                {busy === format ? "Writing…" : "Export"}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
