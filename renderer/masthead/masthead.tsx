import { PencilLine } from "lucide-react";
import { directionOf, type Metadata } from "../../shared/document/index.js";
import { adoptionLines, mastheadText } from "./masthead-text.js";

interface MastheadProps {
  readonly metadata: Metadata;
  readonly onEdit: () => void;
}

/** The head of the page as it will be printed, line by line. */
export function MastheadLines({ metadata }: { readonly metadata: Metadata }) {
  const text = mastheadText(metadata);
  const right = [text.distribution, text.date, text.original].filter((line) => line !== "");
  const below = [text.session, text.agendaItem, text.agendaTitle].filter((line) => line !== "");
  return (
    <>
      <span className="masthead-top">
        <span>{text.unitedNations}</span>
        <span className={text.symbol ? "" : "masthead-missing"} dir="ltr">
          {text.symbol || "No symbol yet"}
        </span>
      </span>
      <span className="masthead-organ">
        <strong>{text.organ}</strong>
        <span className="masthead-right" dir="auto">
          {right.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </span>
      {below.length > 0 && (
        <span className="masthead-item">
          {below.map((line) => (
            <span key={line} dir="auto">
              {line}
            </span>
          ))}
        </span>
      )}
      {text.sponsors && <b className="masthead-sponsors">{text.sponsors}</b>}
      {text.provenance && (
        <em className="masthead-provenance" dir="auto">
          {text.provenance}
        </em>
      )}
    </>
  );
}

/** The head of the page of a draft; a click or Enter opens the form behind it. */
export function Masthead({ metadata, onEdit }: MastheadProps) {
  return (
    <button
      type="button"
      className="masthead"
      lang={metadata.language}
      dir={directionOf(metadata.language)}
      title="Edit symbol, session, agenda item and sponsors"
      onClick={onEdit}
    >
      <MastheadLines metadata={metadata} />
      <span className="masthead-edit">
        <PencilLine size={14} aria-hidden="true" /> Edit masthead
      </span>
    </button>
  );
}

/** Meeting and date under the text of an adopted resolution. */
export function AdoptionLine({ metadata }: { readonly metadata: Metadata }) {
  const lines = adoptionLines(metadata);
  if (lines.length === 0) return null;
  return (
    <p className="adoption-line" dir={directionOf(metadata.language)}>
      {lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </p>
  );
}
