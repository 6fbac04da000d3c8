import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ComparedParagraph, ComparisonRow } from "../../shared/compare/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { openingLength } from "./compared-row.js";
import { goToRow } from "./comparison-actions.js";
import { isChange } from "./comparison-rows.js";
import { kindNames } from "./kind-names.js";

function Earlier({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  return (
    <>
      {paragraph.sources.map((source, rank) => (
        <p key={source.id} className={`wording depth-${source.level}`}>
          <span className="side-label">{source.label || source.reference}</span>
          {rank === 0 && paragraph.kind !== "identical" ? (
            <WordDifferences pieces={source.pieces} opening={openingLength(source)} shown="earlier" />
          ) : (
            <Wording text={source.text} opening={openingLength(source)} />
          )}
        </p>
      ))}
    </>
  );
}

function Later({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  const best = paragraph.sources[0];
  const opening = openingLength(paragraph);
  return (
    <p className={`wording depth-${paragraph.level}`}>
      <span className="side-label">{paragraph.label || paragraph.reference}</span>
      {paragraph.kind === "new" ? (
        <ins>
          <Wording text={paragraph.text} opening={opening} />
        </ins>
      ) : best && paragraph.kind !== "identical" ? (
        <WordDifferences pieces={best.pieces} opening={opening} shown="later" />
      ) : (
        <Wording text={paragraph.text} opening={opening} />
      )}
    </p>
  );
}

function Row({ row, index, active }: { readonly row: ComparisonRow; readonly index: number; readonly active: boolean }) {
  const workbench = useWorkbench();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "center" });
  }, [active]);
  if (row.type === "dropped") {
    const { paragraph } = row;
    return (
      <div className={`side-row ${active ? "active" : ""}`} aria-current={active} ref={element}>
        <div className={`wording depth-${paragraph.level}`}>
          <span className="side-label">{paragraph.label || paragraph.reference}</span>
          <del>
            <Wording text={paragraph.text} opening={openingLength(paragraph)} />
          </del>
        </div>
        <div className="side-none">Dropped</div>
      </div>
    );
  }
  const { paragraph } = row;
  const edit = () => {
    workbench.store.update((state) => ({ ...state, overPage: null }));
    setTimeout(() => goToRow(workbench, index));
  };
  return (
    <div className={`side-row ${isChange(row) ? "" : "identical"} ${active ? "active" : ""}`} aria-current={active} ref={element}>
      <div>{paragraph.sources.length > 0 ? <Earlier paragraph={paragraph} /> : <div className="side-none">New</div>}</div>
      <div className="side-later">
        <Later paragraph={paragraph} />
        <Button look="quiet small side-edit" tip="Close this view and go to the paragraph" onClick={edit}>
          {paragraph.moved ? "Moved · " : ""}
          {kindNames[paragraph.kind]} · Edit
        </Button>
      </div>
    </div>
  );
}

/** The earlier text and the draft as two aligned columns over the page. */
export function SideBySide() {
  const { store } = useWorkbench();
  const base = useWindowState((state) => state.comparisonBase);
  const comparison = useWindowState((state) => state.comparison);
  const name = useWindowState((state) => state.document?.name);
  const activeRow = useWindowState((state) => state.activeRow);
  if (!base || !comparison) return null;
  const { title } = comparison;
  return (
    <section className="side-by-side" aria-label="Draft and precedent side by side">
      <header className="side-head">
        <h2>{base.name}</h2>
        <h2>{name}</h2>
        <Button
          look="quiet icon"
          label="Close the side-by-side view"
          onClick={() => store.update((state) => ({ ...state, overPage: null }))}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <div className="side-row title">
        <h3 className="wording">
          <WordDifferences pieces={title.pieces} shown="earlier" />
        </h3>
        <h3 className="wording">
          <WordDifferences pieces={title.pieces} shown="later" />
        </h3>
      </div>
      {comparison.rows.map((row, index) => (
        <Row key={`${row.type} ${row.paragraph.id}`} row={row} index={index} active={index === activeRow} />
      ))}
    </section>
  );
}
