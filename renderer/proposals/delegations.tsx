import { Check, X } from "lucide-react";
import { useWindowState } from "../app/workbench.js";
import { authorClass } from "../editor/index.js";
import { Button } from "../ui/button.js";
import type { Delegation, RemarkEntry } from "./remark-entries.js";

/** A delegation’s name as it is shown. */
export const authorName = (author: string): string => author || "Nobody named";

/** The point in a delegation’s colour, as its marks on the page have it. */
export function AuthorPoint({ author }: { readonly author: string }) {
  const authors = useWindowState((state) => state.document?.authors);
  return <span className={`author-point ${authorClass(authors ?? [], author)}`} />;
}

const proposalsIn = (entries: readonly RemarkEntry[]): readonly RemarkEntry[] => entries.filter(({ proposal }) => proposal !== null);

/** "3 proposals, 1 comment". */
function remarksCounted(entries: readonly RemarkEntry[]): string {
  const proposals = proposalsIn(entries).length;
  const counted = (count: number, noun: string): string[] => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`]);
  return [...counted(proposals, "proposal"), ...counted(entries.length - proposals, "comment")].join(", ");
}

interface DelegationsProps {
  readonly delegations: readonly Delegation[];
  /** Whose remarks are listed; null for everybody’s. */
  readonly chosen: string | null;
  readonly onChoose: (author: string | null) => void;
  readonly onAccept: (proposals: readonly RemarkEntry[]) => void;
  readonly onReject: (proposals: readonly RemarkEntry[]) => void;
}

/** Who proposes and remarks: to see only what one of them says, and to accept or reject all that one of them proposes. */
export function Delegations({ delegations, chosen, onChoose, onAccept, onReject }: DelegationsProps) {
  const row = (author: string | null, name: string, entries: readonly RemarkEntry[]) => {
    const proposals = proposalsIn(entries);
    const whose = author === null ? "of all delegations" : `of ${name}`;
    return (
      <li key={author ?? "all"} className={`delegation ${author === chosen ? "chosen" : ""}`}>
        <button type="button" className="delegation-name" aria-pressed={author === chosen} onClick={() => onChoose(author)}>
          {author !== null && <AuthorPoint author={author} />}
          <b>{name}</b>
          <span>{remarksCounted(entries)}</span>
        </button>
        {proposals.length > 0 && (
          <>
            <Button
              look="quiet icon"
              label={`Accept all proposals ${whose}`}
              disabled={!proposals.some(({ stands }) => stands)}
              onClick={() => onAccept(proposals)}
            >
              <Check size={15} aria-hidden="true" />
            </Button>
            <Button look="quiet icon" label={`Reject all proposals ${whose}`} onClick={() => onReject(proposals)}>
              <X size={15} aria-hidden="true" />
            </Button>
          </>
        )}
      </li>
    );
  };
  const all = delegations.flatMap(({ entries }) => entries);
  return (
    <ul className="delegations" aria-label="Delegations">
      {delegations.length > 1 && row(null, `All ${delegations.length} delegations`, all)}
      {delegations.map(({ author, entries }) => row(author, authorName(author), entries))}
    </ul>
  );
}
