import type { LedgerAssignment, MandateCell, TermAspect, TermChange } from "../../shared/compare/index.js";
import type { TextSpan } from "../../shared/language/index.js";
import { aspectNames } from "../../shared/report/index.js";
import { wordDiff } from "../../shared/text/index.js";
import type { TracedAncestry } from "../analysis/protocol.js";
import { WordDifferences } from "../ui/word-differences.js";
import { ColumnHeadings, columnCount } from "./column-headings.js";
import { RowHeading } from "./row-heading.js";

interface Term {
  readonly aspect: TermAspect;
  readonly span: TextSpan;
}

/** What an assignment says, each with the question it answers, in the order one asks them. */
const termsOf = ({ verb, addressee, tasks, beneficiaries, deadlines, resources }: LedgerAssignment): Term[] => [
  ...(addressee ? [{ aspect: "addressee" as const, span: addressee }] : []),
  ...(verb ? [{ aspect: "verb" as const, span: verb }] : []),
  ...tasks.map((span) => ({ aspect: "task" as const, span })),
  ...beneficiaries.map((span) => ({ aspect: "beneficiary" as const, span })),
  ...deadlines.map((span) => ({ aspect: "deadline" as const, span })),
  ...resources.map((span) => ({ aspect: "resources" as const, span })),
  ...resources.flatMap(({ to, note }) => (note === "" ? [] : [{ aspect: "note" as const, span: { from: to, to, text: note } }])),
];

function TermLine({
  term: { aspect, span },
  changes,
  fresh,
}: {
  readonly term: Term;
  readonly changes: readonly TermChange[];
  readonly fresh: boolean;
}) {
  const change = changes.find((each) => each.aspect === aspect && each.to?.from === span.from && each.to.to === span.to);
  return (
    <div className={`term ${aspect}`}>
      <dt>{aspectNames[aspect]}</dt>
      <dd className="wording" dir="auto">
        {change?.from ? (
          <WordDifferences pieces={wordDiff(change.from.text, span.text)} />
        ) : change || fresh ? (
          <ins>{span.text}</ins>
        ) : (
          span.text
        )}
      </dd>
    </div>
  );
}

function Lost({ change: { aspect, from } }: { readonly change: TermChange }) {
  return (
    <div className={`term lost ${aspect}`}>
      <dt>{aspectNames[aspect]}</dt>
      <dd className="wording" dir="auto">
        <del>{from?.text}</del>
      </dd>
    </div>
  );
}

const keyOf = ({ aspect, span }: Term): string => `${aspect} ${span.from} ${span.to}`;

function Cell({ cell: { reference, assignments, changes }, gone }: { readonly cell: MandateCell; readonly gone: boolean }) {
  const lost = changes.filter(({ op }) => op === "lost");
  if (assignments.length === 0 && lost.length === 0) return <td className="empty-cell">{gone ? "" : reference && <b>{reference}</b>}</td>;
  return (
    <td className="mandate-cell">
      <p className="clause-head">
        {reference === null ? <span className="chip dropped">dropped</span> : <b>{reference}</b>}
        {lost.some(({ aspect }) => aspect === "resources") && <span className="chip dropped">resources lost</span>}
        {changes.some(({ op, aspect }) => op === "gained" && aspect === "resources") && <span className="chip new">resources gained</span>}
        {changes.some(({ aspect, op }) => aspect === "deadline" && op === "changed") && <span className="chip technical">date</span>}
      </p>
      {assignments.map((assignment) => {
        const terms = termsOf(assignment);
        const start = Math.min(...terms.map(({ span }) => span.from));
        const fresh = changes.some(({ aspect, to }) => aspect === "assignment" && to?.from === start);
        return (
          <dl className={`assignment ${assignment.reported ? "reported" : ""}`} key={start}>
            {terms.map((term) => (
              <TermLine key={keyOf(term)} term={term} changes={changes} fresh={fresh} />
            ))}
          </dl>
        );
      })}
      {lost.length > 0 && (
        <dl className="assignment gone">
          {lost.map((change) => (
            <Lost key={`${change.aspect} ${change.from?.from} ${change.from?.text}`} change={change} />
          ))}
        </dl>
      )}
    </td>
  );
}

/** Who is asked to do what, for whom, by when and on which means, in each version, and what came and went. */
export function MandateTable({
  traced: { lineage, mandates },
  onlyChanges,
}: {
  readonly traced: TracedAncestry;
  readonly onlyChanges: boolean;
}) {
  const rows = mandates.rows.filter(({ cells }) => !onlyChanges || cells.some(({ changes }) => changes.length > 0));
  const all = mandates.rows.flatMap(({ cells }) => cells.flatMap(({ changes }) => changes));
  const count = (aspect: TermAspect, op: TermChange["op"]) => all.filter((change) => change.aspect === aspect && change.op === op).length;
  return (
    <div className="ancestry-scroll">
      <p className="ancestry-note" role="status">
        Mandates: {count("assignment", "gained")} gained, {count("assignment", "lost")} lost. Resources: {count("resources", "gained")}{" "}
        gained, {count("resources", "lost")} lost. Dates: {count("deadline", "changed")} changed. Read by the forms of words; the text
        decides.
      </p>
      <table className="ancestry-table mandates" style={columnCount(lineage)}>
        <caption className="visually-hidden">What each clause asks of whom in each version</caption>
        <ColumnHeadings lineage={lineage} />
        <tbody>
          {rows.map(({ row, cells }) => {
            const inDraft = cells.at(-1)!.reference !== null;
            const reference = cells.findLast((cell) => cell.reference !== null)?.reference;
            return (
              <tr key={row}>
                <RowHeading row={row} reference={reference ?? ""} inDraft={inDraft} />
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table have no other name.
                  <Cell key={column} cell={cell} gone={cell.reference === null} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p className="ancestry-note">No mandate, date or clause on resources changed between these versions.</p>}
    </div>
  );
}
