import { useEffect } from "react";
import { changesSentence, countChanges, isChange } from "../../shared/compare/index.js";
import { OverPageHead, useOverPage } from "../app/over-page.js";
import type { ComparisonLook } from "../app/state.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { ReportMenu } from "../export/report-menu.js";
import { Button } from "../ui/button.js";
import { Segments } from "../ui/segments.js";
import { Steps } from "../ui/steps.js";
import { WordDifferences } from "../ui/word-differences.js";
import { changeLook, exportComparison, stepChange } from "./comparison-actions.js";
import { Row } from "./comparison-row.js";

const layouts: readonly { readonly value: ComparisonLook["layout"]; readonly title: string }[] = [
  { value: "side-by-side", title: "Side by side" },
  { value: "in-line", title: "In-line" },
];

/** The earlier text and the draft over the page: as two aligned columns, or as one text with the changes marked in it. */
export function ComparisonView() {
  const workbench = useWorkbench();
  const base = useWindowState((state) => state.comparisonBase);
  const comparison = useWindowState((state) => state.comparison);
  const name = useWindowState((state) => state.document?.name);
  const activeRow = useWindowState((state) => state.activeRow);
  const { layout, onlyChanges } = useWindowState((state) => state.comparisonLook);
  const view = useOverPage();
  // A change that was brought back is gone from the view, and the focus with it.
  useEffect(() => {
    if (comparison && document.activeElement === document.body) view.ref.current?.focus();
  }, [comparison, view.ref]);
  if (!base || !comparison) return null;
  const { title, rows } = comparison;
  const summary = changesSentence(countChanges(rows));
  return (
    <section className="over-page" aria-label="Draft and precedent compared" {...view}>
      <OverPageHead>
        <Segments label="Layout" options={layouts} value={layout} onChange={(value) => changeLook(workbench, { layout: value })} />
        <Button look="quiet" pressed={onlyChanges} onClick={() => changeLook(workbench, { onlyChanges: !onlyChanges })}>
          Only changes
        </Button>
        <span className="over-page-sum" title={summary}>
          {summary}
        </span>
        <Steps of="change" keys="F7" onStep={(direction) => stepChange(workbench, direction)} />
        <ReportMenu onPick={(format) => void exportComparison(workbench, format)} />
      </OverPageHead>
      {/* Another layout has every row in another place: anew, the active one comes into view. */}
      <div className="side-rows" key={layout}>
        <div className={`side-head ${layout}`}>
          {layout === "side-by-side" && <h2>{base.name}</h2>}
          <h2>{layout === "in-line" ? `${name} against ${base.name}` : name}</h2>
        </div>
        <div className={`side-row title ${layout}`}>
          {layout === "side-by-side" && (
            <h3 className="wording" dir="auto">
              <WordDifferences pieces={title.pieces} shown="earlier" />
            </h3>
          )}
          <h3 className="wording" dir="auto">
            <WordDifferences pieces={title.pieces} shown={layout === "in-line" ? "both" : "later"} />
          </h3>
        </div>
        {rows.map((row, index) =>
          onlyChanges && !isChange(row) ? null : (
            <Row key={`${row.type} ${row.paragraph.id}`} row={row} index={index} active={index === activeRow} layout={layout} />
          ),
        )}
      </div>
    </section>
  );
}
