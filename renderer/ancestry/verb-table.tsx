import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { OpeningChange, VerbRow } from "../../shared/compare/index.js";
import type { OpeningFunction } from "../../shared/language/index.js";
import { changeNames } from "../../shared/report/index.js";
import type { TracedAncestry } from "../analysis/protocol.js";
import { ColumnHeadings, columnCount } from "./column-headings.js";
import { RowHeading } from "./row-heading.js";

const functionNames: Record<OpeningFunction, string> = {
  citing: "cites earlier acts",
  notice: "takes note",
  emphasis: "recognizes, stresses",
  approval: "approves",
  concern: "is concerned",
  blame: "regrets, blames",
  asking: "asks",
  instructing: "requests, instructs",
  deciding: "decides",
  guidance: "is guided",
};

const icons: Record<OpeningChange["kind"], typeof ArrowUp> = {
  stronger: ArrowUp,
  weaker: ArrowDown,
  other: ArrowUpDown,
  reworded: ArrowUpDown,
};

type Opening = NonNullable<VerbRow["openings"][number]>;

/** Where an opening stands on its scale, as a row of steps. */
function Strength({ strength }: Pick<Opening, "strength">) {
  if (!strength) return null;
  const { step, steps } = strength;
  return (
    <span className="strength" role="img" aria-label={`step ${step} of ${steps}`} title={`Step ${step} of ${steps}, from weak to strong`}>
      {Array.from({ length: steps }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scale have no other name.
        <i key={index} className={index < step ? "reached" : ""} />
      ))}
    </span>
  );
}

function OpeningCell({ opening }: { readonly opening: Opening | null }) {
  if (!opening) return <td className="empty-cell" />;
  const { reference, words, does, strength, change } = opening;
  const Icon = change && icons[change.kind];
  return (
    <td className={`verb-cell ${change?.kind ?? ""}`}>
      <p className="clause-head">
        <b>{reference}</b>
        {change && Icon && (
          <span className={`chip ${change.kind}`} title={`“${change.from}” in ${change.reference}`}>
            <Icon size={12} aria-hidden="true" /> {changeNames[change.kind]}
          </span>
        )}
      </p>
      <p className="wording" dir="auto">
        {change && (
          <>
            <del>
              <em>{change.from}</em>
            </del>{" "}
          </>
        )}
        {change ? (
          <ins>
            <em>{words}</em>
          </ins>
        ) : (
          <em>{words}</em>
        )}
      </p>
      <p className="verb-does">
        <Strength strength={strength} />
        {does ? functionNames[does] : "on no scale"}
      </p>
    </td>
  );
}

/** How each clause opens in each version, and what became stronger or weaker. */
export function VerbTable({ traced: { lineage, verbs }, onlyChanges }: { readonly traced: TracedAncestry; readonly onlyChanges: boolean }) {
  const rows = verbs.rows.filter(({ openings }) => !onlyChanges || openings.some((opening) => opening?.change));
  const counted = verbs.rows.flatMap(({ openings }) => openings.flatMap((opening) => (opening?.change ? [opening.change.kind] : [])));
  const count = (kind: OpeningChange["kind"]) => counted.filter((each) => each === kind).length;
  return (
    <div className="ancestry-scroll">
      <p className="ancestry-note" role="status">
        {count("weaker")} weaker, {count("stronger")} stronger, {count("other") + count("reworded")} otherwise changed. “Also” and “further”
        count for nothing.
      </p>
      <table className="ancestry-table verbs" style={columnCount(lineage)}>
        <caption className="visually-hidden">The opening words of each clause in each version</caption>
        <ColumnHeadings lineage={lineage} />
        <tbody>
          {rows.map(({ row, openings }) => {
            const last = openings.findLast((opening) => opening !== null);
            const inDraft = lineage.rows[row]!.cells.at(-1)?.state === "present";
            return (
              <tr key={row}>
                <RowHeading row={row} reference={last?.reference ?? ""} inDraft={inDraft} />
                {openings.map((opening, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table have no other name.
                  <OpeningCell key={column} opening={opening} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p className="ancestry-note">No opening words changed between these versions.</p>}
    </div>
  );
}
