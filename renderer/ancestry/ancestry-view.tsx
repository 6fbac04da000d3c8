import { useEffect, useState } from "react";
import type { TracedAncestry } from "../analysis/protocol.js";
import { OverPageHead, useOverPage } from "../app/over-page.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { ReportMenu } from "../export/report-menu.js";
import { Button } from "../ui/button.js";
import { Segments } from "../ui/segments.js";
import { Steps } from "../ui/steps.js";
import { changeAncestry, exportAncestry, stepAncestryChange, traceAncestry } from "./ancestry-actions.js";
import type { AncestryTable } from "./ancestry-state.js";
import { ClauseHistory } from "./clause-history.js";
import { ClauseTable } from "./clause-table.js";
import { FirstVersion } from "./first-version.js";
import { MandateTable } from "./mandate-table.js";
import { VerbTable } from "./verb-table.js";
import { VersionBar } from "./version-bar.js";

const tables: readonly { readonly value: AncestryTable; readonly title: string }[] = [
  { value: "clauses", title: "Clauses" },
  { value: "verbs", title: "Verbs" },
  { value: "mandates", title: "Mandates and money" },
  { value: "history", title: "History of a clause" },
];

/** The draft and its earlier versions clause by clause, with what became of verbs, mandates and money. */
export function AncestryView() {
  const workbench = useWorkbench();
  const versions = useWindowState((state) => state.ancestry.versions);
  const traced = useWindowState((state) => state.ancestry.traced);
  const table = useWindowState((state) => state.ancestry.table);
  const document = useWindowState((state) => state.document);
  const view = useOverPage();
  useEffect(() => void traceAncestry(workbench, versions, document), [workbench, versions, document]);

  return (
    <section className="over-page" aria-label="Ancestry of the draft" {...view}>
      <OverPageHead title="Ancestry">
        <Segments
          label="What to show"
          options={tables}
          value={table}
          onChange={(value) => changeAncestry(workbench, (ancestry) => ({ ...ancestry, table: value }))}
        />
        <span className="spacer" />
        {traced && table !== "history" && <ReportMenu onPick={(format) => void exportAncestry(workbench, format)} />}
      </OverPageHead>
      {table === "history" ? <ClauseHistory /> : versions.length === 0 ? <FirstVersion /> : <Tables traced={traced} table={table} />}
    </section>
  );
}

function Tables({ traced, table }: { readonly traced: TracedAncestry | null; readonly table: Exclude<AncestryTable, "history"> }) {
  const workbench = useWorkbench();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const [whole, setWhole] = useState(false);
  return (
    <>
      <div className="ancestry-bar">
        <VersionBar />
        <span className="spacer" />
        <Button look="quiet" pressed={onlyChanges} onClick={() => setOnlyChanges(!onlyChanges)}>
          Only changes
        </Button>
        {table === "clauses" && (
          <>
            <Button look="quiet" pressed={whole} tip="Show every word, not only those around the changes" onClick={() => setWhole(!whole)}>
              Whole wording
            </Button>
            <Steps of="change" keys="F7" onStep={(direction) => stepAncestryChange(workbench, direction)} />
          </>
        )}
      </div>
      {!traced && <p className="ancestry-note">Tracing the clauses…</p>}
      {traced && table === "clauses" && <ClauseTable lineage={traced.lineage} onlyChanges={onlyChanges} whole={whole} />}
      {traced && table === "verbs" && <VerbTable traced={traced} onlyChanges={onlyChanges} />}
      {traced && table === "mandates" && <MandateTable traced={traced} onlyChanges={onlyChanges} />}
    </>
  );
}
