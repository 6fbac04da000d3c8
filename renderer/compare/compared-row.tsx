import { useEffect, useRef } from "react";
import { type ComparedParagraph, type ComparisonRow, kindName } from "../../shared/compare/index.js";
import { useWorkbench } from "../app/workbench.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { goToRow } from "./comparison-actions.js";
import { Composite } from "./composite.js";

interface ComparedRowProps {
  readonly row: ComparisonRow;
  readonly index: number;
  readonly active: boolean;
}

/** What became of a paragraph, in a word or two each. */
export function Marks({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  return (
    <>
      <span className={`chip ${paragraph.kind}`}>{kindName(paragraph)}</span>
      {paragraph.moved && <span className="chip moved">moved</span>}
      {paragraph.technical && <span className="chip technical">figures only</span>}
    </>
  );
}

/** Notes without words of their own, such as those of a text that came without them, are only counted by their sign. */
const noteText = (text: string): string => text.trim() || "without text";

/** The notes that came, went or changed. */
export function Notes({ notes }: Pick<ComparedParagraph, "notes">) {
  const keyed = notes.map((note, rank) => ({ ...note, key: `${rank} ${note.op}` }));
  return (
    <ul className="compared-notes">
      {keyed.map(({ key, op, from, to }) => (
        <li key={key} className="wording">
          Note {op === "insert" ? "added" : op === "delete" ? "removed" : "changed"}: {op !== "insert" && <del>{noteText(from)}</del>}{" "}
          {op !== "delete" && <ins>{noteText(to)}</ins>}
        </li>
      ))}
    </ul>
  );
}

function Differences({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  const best = paragraph.sources[0];
  return (
    <>
      <p className="wording" dir="auto">
        {paragraph.sources.length > 1 ? (
          <Composite paragraph={paragraph} />
        ) : best ? (
          <WordDifferences pieces={best.pieces} opening={paragraph.openingLength} />
        ) : (
          <ins>
            <Wording text={paragraph.text} opening={paragraph.openingLength} />
          </ins>
        )}
      </p>
      {paragraph.notes.length > 0 && <Notes notes={paragraph.notes} />}
    </>
  );
}

/** One paragraph that differs: what became of it, from which source, and the words. */
export function ComparedRow({ row, index, active }: ComparedRowProps) {
  const workbench = useWorkbench();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  if (row.type === "dropped") {
    return (
      <div className={`card compared dropped ${active ? "active" : ""}`} aria-current={active} ref={card}>
        <header>
          <b>{row.paragraph.reference}</b>
          <span className="chip dropped">Dropped</span>
        </header>
        <p className="wording" dir="auto">
          <del>
            <Wording text={row.paragraph.text} opening={row.paragraph.openingLength} />
          </del>
        </p>
      </div>
    );
  }
  const { paragraph } = row;
  const from = paragraph.sources.map(({ reference }) => reference).join(" + ");
  return (
    <div className={`card compared ${active ? "active" : ""}`} aria-current={active} ref={card}>
      <header>
        <button type="button" className="compared-place" title="Show on the page" onClick={() => goToRow(workbench, index)}>
          {from && `${from} → `}
          <b>{paragraph.reference}</b>
        </button>
        <Marks paragraph={paragraph} />
        {paragraph.sources[0] && <span className="score">{paragraph.sources[0].ratio.toFixed(2)}</span>}
      </header>
      <Differences paragraph={paragraph} />
    </div>
  );
}

/** A run of unchanged paragraphs, folded into a line. */
export function IdenticalRows({ rows, index }: { readonly rows: readonly ComparisonRow[]; readonly index: number }) {
  const workbench = useWorkbench();
  const first = rows[0]!.paragraph.reference;
  const last = rows.at(-1)!.paragraph.reference;
  return (
    <details className="identical-rows">
      <summary>{rows.length === 1 ? `${first} identical` : `${first} to ${last} identical (${rows.length})`}</summary>
      <ul>
        {rows.map(({ paragraph }, offset) => (
          <li key={paragraph.id}>
            <button type="button" className="identical-row wording" dir="auto" onClick={() => goToRow(workbench, index + offset)}>
              <bdi>
                <b>{paragraph.reference}</b>
              </bdi>{" "}
              <Wording text={paragraph.text} opening={paragraph.openingLength} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
