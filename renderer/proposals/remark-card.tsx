import { Check, MessageSquare, X } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import type { Conflict } from "../../shared/text/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences } from "../ui/word-differences.js";
import { AuthorPoint, authorName } from "./delegations.js";
import { accept, acceptAlone, dismiss, goToRemark } from "./remark-actions.js";
import type { RemarkEntry } from "./remark-entries.js";

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "France, 3 May 2024". */
function signature({ author, date }: Pick<RemarkEntry, "author" | "date">): string {
  const time = Date.parse(date);
  return [authorName(author), ...(Number.isNaN(time) ? [] : [days.format(time)])].join(", ");
}

/** "“wells” is now “oases”; proposed is “springs”." */
function conflictSentence({ base, one, other }: Conflict): string {
  const quoted = (words: string): string => (words.trim() === "" ? "nothing" : `“${words.trim()}”`);
  const since = base.trim() === "" ? `${quoted(one)} was put in at the same place` : `${quoted(base)} is now ${quoted(one)}`;
  return `${since}; proposed is ${quoted(other)}.`;
}

/** Why a proposal no longer fits: the words that have changed since, or that there is no place for it any more. */
function Stale({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return <p className="remark-stale">The text here has changed since; it can no longer be carried out.</p>;
  return (
    <div className="remark-stale">
      <p>The same words have changed since:</p>
      {conflicts.map(conflictSentence).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** One proposal or comment: where and by whom, the words before and after, and what to do with it. */
export const RemarkCard = memo(function RemarkCard({ entry, active }: { readonly entry: RemarkEntry; readonly active: boolean }) {
  const workbench = useWorkbench();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const { place, what, stands, conflicts, below, alone, pieces, opening, comment, proposal } = entry;
  const same = stands && proposal?.kind === "wording" && pieces.every(({ op }) => op === "equal");
  const subParagraphs = below === 1 ? "sub-paragraph" : "sub-paragraphs";
  return (
    <li className={`card remark-card ${active ? "active" : ""}`} ref={item} aria-current={active ? "true" : undefined}>
      <button type="button" className="remark-head" onClick={() => goToRemark(workbench, entry)}>
        {comment && <MessageSquare size={14} aria-hidden="true" />}
        <b>{what}</b>
        {below > 0 && <span>{`with ${below} ${subParagraphs}`}</span>}
        <span className="remark-place">{place || "Paragraph gone"}</span>
        <span className="remark-by">
          <AuthorPoint author={entry.author} />
          {signature(entry)}
        </span>
      </button>
      {pieces.length > 0 && (
        <p className={`wording remark-wording ${comment ? "remark-excerpt" : ""}`} dir="auto">
          <WordDifferences pieces={pieces} opening={opening} around={proposal?.kind === "wording" ? 60 : 110} />
        </p>
      )}
      {comment && (
        <p className="remark-text" dir="auto">
          {comment.text}
        </p>
      )}
      {same && <p className="remark-note">The text reads so already.</p>}
      {!stands && <Stale conflicts={conflicts} />}
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
            {alone && (
              <Button look="small" onClick={() => acceptAlone(workbench, entry)}>
                Accept, keep the {subParagraphs}
              </Button>
            )}
            <Button look="small" onClick={() => dismiss(workbench, [entry])}>
              <X size={13} aria-hidden="true" /> Reject
            </Button>
          </>
        )}
      </div>
    </li>
  );
});
