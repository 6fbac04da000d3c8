import type { ReactNode } from "react";
import { useWorkbench } from "../app/workbench.js";
import { goToClause } from "./ancestry-actions.js";

interface RowHeadingProps {
  /** Which row of the lineage it is. */
  readonly row: number;
  /** Reference of the clause in the last version that has it. */
  readonly reference: string;
  readonly inDraft: boolean;
  readonly children?: ReactNode;
}

/** The head of a row: the clause’s reference, which leads to it on the page while the draft has it. */
export function RowHeading({ row, reference, inDraft, children }: RowHeadingProps) {
  const workbench = useWorkbench();
  return (
    <th scope="row" className={inDraft ? "" : "gone"}>
      <button type="button" className="row-name" disabled={!inDraft} title="Show on the page" onClick={() => goToClause(workbench, row)}>
        {reference}
      </button>
      {children}
    </th>
  );
}
