import { Columns2, GitBranch, Undo2 } from "lucide-react";
import { useMemo } from "react";
import { changesSentence, countChanges } from "../../shared/compare/index.js";
import { ancestryShown } from "../ancestry/ancestry-actions.js";
import { baseChosen, sideBySideToggled } from "../app/transitions.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Steps } from "../ui/steps.js";
import { WordDifferences } from "../ui/word-differences.js";
import { BasePicker } from "./base-picker.js";
import { ComparedRow, IdenticalRows } from "./compared-row.js";
import { changeLook, stepChange } from "./comparison-actions.js";
import { foldIdentical } from "./comparison-rows.js";

/** The draft against an earlier text, in the order of the draft. */
export function ComparePanel() {
  const workbench = useWorkbench();
  const { store } = workbench;
  const base = useWindowState((state) => state.comparisonBase);
  const comparison = useWindowState((state) => state.comparison);
  const sideBySide = useWindowState((state) => state.overPage === "comparison");
  const activeRow = useWindowState((state) => state.activeRow);
  const onlyChanges = useWindowState((state) => state.comparisonLook.onlyChanges);
  const listed = useMemo(() => (comparison ? foldIdentical(comparison.rows) : []), [comparison]);
  if (!base) return <BasePicker />;
  const shown = onlyChanges ? listed.filter((item) => item.type === "change") : listed;
  return (
    <>
      <div className="panel-heading">
        <span className="against-name" title={base.name}>
          Against <b>{base.name}</b>
        </span>
        <Button
          look="quiet small"
          tip="Follow each clause through several versions, with ledgers of verbs, mandates and money"
          onClick={() => store.update((state) => ancestryShown(state, "clauses"))}
        >
          <GitBranch size={14} aria-hidden="true" /> Ancestry
        </Button>
        <Button look="quiet small" onClick={() => store.update((state) => baseChosen(state, null))}>
          <Undo2 size={14} aria-hidden="true" /> Another
        </Button>
      </div>
      <div className="panel-toolbar">
        <Button look="quiet" pressed={onlyChanges} onClick={() => changeLook(workbench, { onlyChanges: !onlyChanges })}>
          Only changes
        </Button>
        <Button look="quiet" pressed={sideBySide} onClick={() => store.update(sideBySideToggled)}>
          <Columns2 size={15} aria-hidden="true" /> Full view
        </Button>
        <span className="spacer" />
        <Steps of="change" keys="F7" onStep={(direction) => stepChange(workbench, direction)} />
      </div>
      <div className="panel-scroll">
        {!comparison && <p className="panel-intro">Comparing…</p>}
        {comparison && (
          <p className="panel-intro" role="status">
            {changesSentence(countChanges(comparison.rows))}
          </p>
        )}
        {comparison?.title.kind === "modified" && (
          <div className="card compared">
            <header>
              <b>Title</b>
            </header>
            <p className="wording" dir="auto">
              <WordDifferences pieces={comparison.title.pieces} />
            </p>
          </div>
        )}
        {shown.map((item) =>
          item.type === "change" ? (
            <ComparedRow
              key={`${item.row.type} ${item.row.paragraph.id}`}
              row={item.row}
              index={item.index}
              active={item.index === activeRow}
            />
          ) : (
            <IdenticalRows key={`identical ${item.rows[0]!.paragraph.id}`} rows={item.rows} index={item.index} />
          ),
        )}
      </div>
    </>
  );
}
