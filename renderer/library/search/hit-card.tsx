import { CornerDownRight, FileText } from "lucide-react";
import { Fragment, type KeyboardEvent } from "react";
import { directionOf } from "../../../shared/document/index.js";
import { printedDate } from "../../../shared/export/index.js";
import type { Hit } from "../../../shared/precedent/answers.js";
import { keyLabel, onMac } from "../../app/keys.js";
import { useWorkbench } from "../../app/workbench.js";
import { Button } from "../../ui/button.js";
import { openPrecedent } from "../library-actions.js";
import { foundIn, placeInWords } from "./occurrences.js";
import { insertFound, openPassage } from "./search-actions.js";

/** An excerpt with the words that were found marked, and the opening words, where it begins with them, set as they print. */
function Excerpt({ hit: { excerpt, highlights, passage } }: { readonly hit: Hit }) {
  const opening = excerpt.startsWith(passage.opening) ? passage.opening.length : 0;
  const piece = (from: number, to: number) => {
    const end = Math.min(to, Math.max(from, opening));
    return (
      <>
        {end > from && <em>{excerpt.slice(from, end)}</em>}
        {excerpt.slice(end, to)}
      </>
    );
  };
  const starts = [0, ...highlights.map(({ to }) => to)];
  return (
    <>
      {highlights.map(({ from, to }, rank) => (
        <Fragment key={from}>
          {piece(starts[rank]!, from)}
          <mark>{piece(from, to)}</mark>
        </Fragment>
      ))}
      {piece(starts.at(-1)!, excerpt.length)}
    </>
  );
}

/** The other places of a wording, latest first. */
function Occurrences({ hit }: { readonly hit: Hit }) {
  const workbench = useWorkbench();
  const summary = foundIn(hit);
  if (summary === "") return null;
  return (
    <details className="occurrences">
      <summary>{summary}</summary>
      <ul>
        {hit.occurrences.map(({ document, resolution, adopted, reference }) => (
          <li key={`${document} ${reference}`}>
            <button type="button" className="occurrence" onClick={() => openPrecedent(workbench, document, reference)}>
              <span>
                <b>{resolution}</b>, {placeInWords(reference)}
              </span>
              <span>{printedDate(adopted)}</span>
            </button>
          </li>
        ))}
        {hit.count > hit.occurrences.length && <li className="occurrences-more">and {hit.count - hit.occurrences.length} more</li>}
      </ul>
    </details>
  );
}

interface HitCardProps {
  readonly hit: Hit;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A wording that was found. The card takes the focus as a whole: Enter opens it where it stands, Alt Enter inserts it. */
export function HitCard({ hit, onKeyDown }: HitCardProps) {
  const workbench = useWorkbench();
  const { passage } = hit;
  return (
    <li>
      <article className="card passage hit" tabIndex={-1} aria-label={passage.citation} onKeyDown={onKeyDown} data-hit="">
        <header>
          <b>{passage.citation}</b>
          <span>{printedDate(passage.adopted)}</span>
        </header>
        <p className="wording" lang={passage.language} dir={directionOf(passage.language)}>
          <Excerpt hit={hit} />
        </p>
        <Occurrences hit={hit} />
        <div className="card-actions">
          <Button
            look="small"
            tip={`Insert after the paragraph at the caret (${keyLabel("Alt-Enter", onMac)})`}
            onClick={() => insertFound(workbench, passage)}
          >
            <CornerDownRight size={14} aria-hidden="true" /> Insert
          </Button>
          <Button look="quiet small" tip="Read it where it stands (Enter)" onClick={() => openPassage(workbench, passage)}>
            <FileText size={14} aria-hidden="true" /> Open
          </Button>
        </div>
      </article>
    </li>
  );
}
