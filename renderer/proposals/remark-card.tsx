import { Check, MessageSquare, X } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences } from "../ui/word-differences.js";
import { accept, dismiss, goToRemark } from "./remark-actions.js";
import type { RemarkEntry } from "./remark-entries.js";

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "France, 3 May 2024". */
function signature({ author, date }: Pick<RemarkEntry, "author" | "date">): string {
  const time = Date.parse(date);
  return [author || "Nobody named", ...(Number.isNaN(time) ? [] : [days.format(time)])].join(", ");
}

/** One proposal or comment: where and by whom, the words before and after, and what to do with it. */
export const RemarkCard = memo(function RemarkCard({ entry, active }: { readonly entry: RemarkEntry; readonly active: boolean }) {
  const workbench = useWorkbench();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const { place, what, stands, pieces, opening, comment } = entry;
  return (
    <li className={`card remark-card ${active ? "active" : ""}`} ref={item} aria-current={active ? "true" : undefined}>
      <button type="button" className="remark-head" onClick={() => goToRemark(workbench, entry)}>
        {comment && <MessageSquare size={14} aria-hidden="true" />}
        <b>{what}</b>
        <span className="remark-place">{place || "Paragraph gone"}</span>
        <span className="remark-by">{signature(entry)}</span>
      </button>
      {pieces.length > 0 && (
        <p className={`wording remark-wording ${comment ? "remark-excerpt" : ""}`} dir="auto">
          <WordDifferences pieces={pieces} opening={opening} around={entry.proposal?.kind === "wording" ? 60 : 110} />
        </p>
      )}
      {comment && (
        <p className="remark-text" dir="auto">
          {comment.text}
        </p>
      )}
      {!stands && <p className="remark-stale">The text here has changed since; it can no longer be carried out.</p>}
      <div className="card-actions">
        {comment ? (
          <Button look="small" onClick={() => dismiss(workbench, [entry])}>
            <Check size={13} aria-hidden="true" /> Resolve
          </Button>
        ) : (
          <>
            <Button look={active && stands ? "main small" : "small"} disabled={!stands} onClick={() => accept(workbench, [entry])}>
              <Check size={13} aria-hidden="true" /> Accept
            </Button>
            <Button look="small" onClick={() => dismiss(workbench, [entry])}>
              <X size={13} aria-hidden="true" /> Reject
            </Button>
          </>
        )}
      </div>
    </li>
  );
});
