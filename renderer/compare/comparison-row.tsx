import { useEffect, useRef } from "react";
import { type ComparedParagraph, type ComparedUnit, type ComparisonRow, isChange } from "../../shared/compare/index.js";
import type { ComparisonLook } from "../app/state.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { Marks, Notes } from "./compared-row.js";
import { editRow, putBack, restoreParagraph, takeBack } from "./comparison-actions.js";
import { Composite } from "./composite.js";
import { RevertibleDifferences } from "./revertible-differences.js";

const Label = ({ unit }: { readonly unit: ComparedUnit }) => <bdi className="side-label">{unit.label || unit.reference}</bdi>;

const Dropped = ({ unit }: { readonly unit: ComparedUnit }) => (
  <p className={`wording depth-${unit.level}`} dir="auto">
    <Label unit={unit} />
    <del>
      <Wording text={unit.text} opening={unit.openingLength} />
    </del>
  </p>
);

/** Every source of a paragraph, with the words that went. */
function Earlier({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  if (paragraph.sources.length === 0) return <div className="side-none">New</div>;
  return paragraph.sources.map((source) => (
    <div key={source.id} className={`wording depth-${source.level}`} dir="auto">
      <Label unit={source} />
      {paragraph.kind === "identical" ? (
        <Wording text={source.text} opening={source.openingLength} />
      ) : (
        <WordDifferences pieces={source.pieces} opening={source.openingLength} shown="earlier" />
      )}
      {source.alsoIn.length > 0 && <span className="side-remark">also in {source.alsoIn.join(", ")}</span>}
    </div>
  ));
}

/** The draft's words: what came is marked, and in the in-line layout also what went. */
function Later({ paragraph, layout }: { readonly paragraph: ComparedParagraph; readonly layout: ComparisonLook["layout"] }) {
  const workbench = useWorkbench();
  const [best] = paragraph.sources;
  const opening = paragraph.openingLength;
  return (
    <div className={`wording depth-${paragraph.level}`} dir="auto">
      <Label unit={paragraph} />
      {!best ? (
        <ins>
          <Wording text={paragraph.text} opening={opening} />
        </ins>
      ) : paragraph.kind === "identical" ? (
        <Wording text={paragraph.text} opening={opening} />
      ) : paragraph.sources.length > 1 ? (
        <Composite paragraph={paragraph} />
      ) : (
        <RevertibleDifferences
          pieces={best.pieces}
          opening={opening}
          shown={layout === "in-line" ? "both" : "later"}
          onTakeBack={(change) => takeBack(workbench, paragraph.id, change)}
        />
      )}
      {paragraph.notes.length > 0 && <Notes notes={paragraph.notes} />}
    </div>
  );
}

/** Against which source a composite is held, in the in-line layout. */
function Against({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  return paragraph.sources.map((source) => (
    <details key={source.id} className="against">
      <summary>Against {source.reference}</summary>
      <p className="wording" dir="auto">
        <WordDifferences pieces={source.pieces} opening={paragraph.openingLength} />
      </p>
    </details>
  ));
}

/** What can be done with a row, shown while the mouse or the focus is in it, and always on the active one. */
function Actions({ row, index }: { readonly row: ComparisonRow; readonly index: number }) {
  const workbench = useWorkbench();
  if (row.type === "dropped") {
    return (
      <Button look="quiet small" tip="Insert the paragraph into the draft again" onClick={() => putBack(workbench, index)}>
        Put back
      </Button>
    );
  }
  const { paragraph } = row;
  const restorable = paragraph.sources.length === 1 && paragraph.kind !== "identical";
  return (
    <>
      {restorable && (
        <Button
          look="quiet small"
          tip="Bring the earlier wording of the whole paragraph back"
          onClick={() => restoreParagraph(workbench, index)}
        >
          Earlier wording
        </Button>
      )}
      <Button look="quiet small" tip="Close this view and go to the paragraph" onClick={() => editRow(workbench, index)}>
        Edit
      </Button>
    </>
  );
}

interface RowProps {
  readonly row: ComparisonRow;
  readonly index: number;
  readonly active: boolean;
  readonly layout: ComparisonLook["layout"];
}

/** One paragraph of the comparison over the page: in two columns, or in one with the changes marked in it. */
export function Row({ row, index, active, layout }: RowProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "center" });
  }, [active]);
  const className = `side-row ${layout} ${isChange(row) ? "" : "identical"} ${active ? "active" : ""}`;
  const place = (
    <div className="side-place">
      {row.type === "dropped" ? (
        <span className="chip dropped">Dropped</span>
      ) : (
        isChange(row) && (
          <>
            {layout === "in-line" && row.paragraph.sources.length > 0 && (
              <span className="side-remark">from {row.paragraph.sources.map(({ reference }) => reference).join(" + ")}</span>
            )}
            <Marks paragraph={row.paragraph} />
          </>
        )
      )}
      <span className="side-actions">
        <Actions row={row} index={index} />
      </span>
    </div>
  );
  if (layout === "in-line") {
    return (
      <div className={className} aria-current={active} ref={element}>
        <div>
          {row.type === "dropped" ? <Dropped unit={row.paragraph} /> : <Later paragraph={row.paragraph} layout={layout} />}
          {row.type === "paragraph" && row.paragraph.sources.length > 1 && <Against paragraph={row.paragraph} />}
        </div>
        {place}
      </div>
    );
  }
  return (
    <div className={className} aria-current={active} ref={element}>
      <div>{row.type === "dropped" ? <Dropped unit={row.paragraph} /> : <Earlier paragraph={row.paragraph} />}</div>
      <div>
        {row.type === "dropped" ? <div className="side-none">Not in the draft</div> : <Later paragraph={row.paragraph} layout={layout} />}
      </div>
      {place}
    </div>
  );
}
