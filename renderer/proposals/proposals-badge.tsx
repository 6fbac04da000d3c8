import { useWindowState } from "../app/workbench.js";

/** Whether proposals and comments wait behind the tab: a point, because the panel says how many. */
export function ProposalsBadge() {
  const count = useWindowState(({ document }) => (document?.metadata.proposals?.length ?? 0) + (document?.metadata.comments?.length ?? 0));
  if (count === 0) return null;
  return (
    <span className="dot proposals">
      <span className="visually-hidden">{count} to decide</span>
    </span>
  );
}
