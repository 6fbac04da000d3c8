import { BookOpen } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import { type AuditedCitation, type CitedResolution, isDoubtful, organName, statusNames } from "../../shared/citations/index.js";
import { dateInWords } from "../../shared/language/index.js";
import { useWorkbench } from "../app/workbench.js";
import { openPrecedent } from "../library/library-actions.js";
import { Button } from "../ui/button.js";
import { correct, goToCitation } from "./references-actions.js";

interface ReferenceCardProps {
  readonly resolution: CitedResolution;
  readonly active: boolean;
}

/** "P6, P8 and note 2": each place once, with a way to it. */
function Places({ citations }: { readonly citations: readonly AuditedCitation[] }) {
  const workbench = useWorkbench();
  const places = citations.filter(({ reference }, at) => citations.findIndex((other) => other.reference === reference) === at);
  return (
    <span className="reference-places">
      {places.map((citation) => (
        <button
          key={citation.reference}
          type="button"
          className="reference-place"
          title="Show the place"
          onClick={() => goToCitation(workbench, citation)}
        >
          {citation.reference}
        </button>
      ))}
    </span>
  );
}

/** What is to be said of one citation, and what would put it right. */
function Remark({ citation }: { readonly citation: AuditedCitation }) {
  const workbench = useWorkbench();
  const { reference, message, correction } = citation;
  return (
    <li>
      <button type="button" className="reference-place" title="Show the place" onClick={() => goToCitation(workbench, citation)}>
        {reference}
      </button>
      <span>{message}</span>
      {correction && (
        <Button look="small" onClick={() => correct(workbench, citation)}>
          {correction.title}
        </Button>
      )}
    </li>
  );
}

/** One cited resolution: what is known of it, where it is cited, and what to look at. */
export const ReferenceCard = memo(function ReferenceCard({ resolution, active }: ReferenceCardProps) {
  const workbench = useWorkbench();
  const { organ, number, adopted, title, document, status, citations } = resolution;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const doubtful = isDoubtful(resolution);
  const remarks = doubtful ? citations.filter(({ message }) => message !== "") : [];
  const facts = [organ && organName(organ), adopted && dateInWords(adopted)].filter(Boolean).join(", ");
  return (
    <li className={`card reference-card ${active ? "active" : ""}`} ref={item} aria-current={active ? "true" : undefined}>
      <header>
        <b>{number}</b>
        <span className={`chip ${doubtful ? "doubtful" : status.replace(" ", "-")}`}>{statusNames[status]}</span>
      </header>
      {facts && <p className="reference-facts">{facts}</p>}
      {title && (
        <p className="wording" dir="auto">
          {title}
        </p>
      )}
      {remarks.length > 0 && (
        <ul className="reference-remarks">
          {remarks.map((citation) => (
            <Remark key={`${citation.reference} ${citation.from} ${citation.number}`} citation={citation} />
          ))}
        </ul>
      )}
      {!doubtful && status !== "right" && <p className="reference-facts">{citations[0]!.message}</p>}
      <div className="card-actions">
        <Places citations={citations} />
        {citations.length > 1 && <span className="reference-count">{citations.length} times</span>}
        {document && (
          <Button look="quiet small" tip="Read it in the library" onClick={() => openPrecedent(workbench, document)}>
            <BookOpen size={13} aria-hidden="true" /> Open
          </Button>
        )}
      </div>
    </li>
  );
});
