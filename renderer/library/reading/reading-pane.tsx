import { Copy, CornerDownRight, Diff, FileText, Trash2 } from "lucide-react";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Response } from "../../../shared/contract/index.js";
import { type Draft, directionOf, fromDraftFile, numbering } from "../../../shared/document/index.js";
import { type Passage, passagesOf } from "../../../shared/precedent/index.js";
import { keyLabel, onMac } from "../../app/keys.js";
import { tell, warn } from "../../app/messages.js";
import { tabShown } from "../../app/transitions.js";
import { useWindowState, useWorkbench, type Workbench } from "../../app/workbench.js";
import { compareWithRecord } from "../../compare/comparison-actions.js";
import { mountReader, type Reader } from "../../editor/index.js";
import { AdoptionLine, MastheadLines } from "../../masthead/masthead.js";
import { Button } from "../../ui/button.js";
import { withProvenance } from "../known-source.js";
import { removeFromLibrary } from "../library-actions.js";
import type { Place } from "../library-state.js";
import { insertFound } from "../search/search-actions.js";
import { RecordFacts } from "./record-facts.js";

type Resolution = Response<"library.read">;

interface Answered {
  /** What was asked for: the resolution, in a version of the library. */
  readonly id: string;
  readonly version: number;
  readonly resolution: Resolution | null;
  readonly error: string;
}

/** The chosen resolution, kept up with the library, or why it cannot be read; the same object while it is the same text. */
function useResolution(id: string): Answered | null {
  const { host } = useWorkbench();
  const version = useWindowState((state) => state.library.version);
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    let current = true;
    void host.call("library.read", { id }).then((answer) => {
      if (!current) return;
      setAnswered((before) => {
        if (!answer.ok) return { id, version, resolution: null, error: answer.error.message };
        const same = before?.resolution && JSON.stringify(before.resolution) === JSON.stringify(answer.value);
        return same ? before : { id, version, resolution: answer.value, error: "" };
      });
    });
    return () => {
      current = false;
    };
  }, [host, id, version]);
  return answered?.id === id ? answered : null;
}

/** The paragraph that is marked, and whether to go to it. */
interface Mark {
  readonly place: Place;
  readonly paragraph: string | null;
  readonly scroll: boolean;
}

interface TextProps {
  readonly draft: Draft;
  readonly onParagraph: (paragraph: string) => void;
  readonly onReader: (reader: Reader | null) => void;
}

/** The text itself, outside React. */
function Text({ draft, onParagraph, onReader }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onParagraph);
  useEffect(() => {
    latest.current = onParagraph;
  }, [onParagraph]);
  useEffect(() => {
    const reader = mountReader(place.current!, { ...draft, onParagraph: (paragraph) => latest.current(paragraph) });
    onReader(reader);
    return () => {
      onReader(null);
      reader.destroy();
    };
  }, [draft, onReader]);
  return <div className="reader-place" ref={place} />;
}

async function compare(workbench: Workbench, { record }: Resolution): Promise<void> {
  await compareWithRecord(workbench, record);
  workbench.store.update((state) => (state.overPage === "library" ? { ...tabShown(state, "compare"), overPage: null } : state));
}

/** Up and down go from paragraph to paragraph of the text that is read. */
const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function Read({ resolution, place }: { readonly resolution: Resolution; readonly place: Place }) {
  const workbench = useWorkbench();
  const { record } = resolution;
  const open = useWindowState((state) => state.document !== null);
  const [reader, setReader] = useState<Reader | null>(null);
  const draft = useMemo((): Draft => {
    const { metadata, doc } = fromDraftFile(resolution.draft);
    return { metadata, doc: withProvenance(doc, record.symbol) };
  }, [resolution, record]);
  const paragraphs = useMemo(() => numbering(draft.doc).paragraphs, [draft]);
  const passages = useMemo(
    () => new Map(passagesOf(draft, record.id).map((passage): [string, Passage] => [passage.reference, passage])),
    [draft, record],
  );
  const [chosen, setChosen] = useState<Mark | null>(null);
  const mark = useMemo((): Mark => {
    if (chosen?.place === place) return chosen;
    return { place, paragraph: paragraphs.find(({ reference }) => reference === place.reference)?.id ?? null, scroll: true };
  }, [chosen, paragraphs, place]);
  useEffect(() => reader?.mark(mark.paragraph, mark.scroll), [reader, mark]);
  const choose = useCallback((paragraph: string) => setChosen({ place, paragraph, scroll: false }), [place]);
  const at = paragraphs.findIndex(({ id }) => id === mark.paragraph);
  const passage = passages.get(paragraphs[at]?.reference ?? "");
  const copy = () => {
    if (reader?.copy()) tell(workbench, `Copied with its source, ${record.symbol || "the library"}.`);
    else warn(workbench, "Nothing is selected; click a paragraph or select some words first.");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      const next = paragraphs[Math.max(0, at + step)];
      if (next) setChosen({ place, paragraph: next.id, scroll: true });
    } else if (event.key === "Enter" && event.altKey && passage) insertFound(workbench, passage);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="reading-bar">
        <span className="reading-place" role="status">
          {passage ? passage.citation : record.symbol}
        </span>
        <Button
          look="small"
          disabled={!passage || !open}
          tip={`Insert this paragraph after the one at the caret (${keyLabel("Alt-Enter", onMac)})`}
          onClick={() => passage && insertFound(workbench, passage)}
        >
          <CornerDownRight size={14} aria-hidden="true" /> Insert into draft
        </Button>
        <Button look="small" tip="Copy the selection, or this paragraph, with its source" onClick={copy}>
          <Copy size={14} aria-hidden="true" /> Copy
        </Button>
        <span className="spacer" />
        <Button look="small" disabled={!open} onClick={() => void compare(workbench, resolution)}>
          <Diff size={14} aria-hidden="true" /> Compare with draft
        </Button>
        {!record.builtIn && (
          <Button
            look="quiet small icon"
            label={`Remove ${record.symbol} from the library`}
            onClick={() => void removeFromLibrary(workbench, [record])}
          >
            <Trash2 size={14} aria-hidden="true" />
          </Button>
        )}
      </div>
      <section className="reading-desk" aria-label={record.symbol || record.title} onKeyDown={onKeyDown}>
        <RecordFacts record={record} />
        <div className="page reading-page" lang={record.language}>
          <div className="masthead reading-masthead" lang={record.language} dir={directionOf(record.language)}>
            <MastheadLines metadata={draft.metadata} />
          </div>
          <Text draft={draft} onParagraph={choose} onReader={setReader} />
          <AdoptionLine metadata={draft.metadata} />
        </div>
      </section>
    </>
  );
}

/** The chosen resolution, to read, copy from and compare with. */
export function ReadingPane({ place }: { readonly place: Place | null }) {
  return place ? <Chosen place={place} /> : <NothingChosen />;
}

function Chosen({ place }: { readonly place: Place }) {
  const answered = useResolution(place.id);
  if (answered === null) return null;
  const { resolution, error } = answered;
  if (resolution) return <Read key={place.id} resolution={resolution} place={place} />;
  return (
    <div className="empty reading-none" role="alert">
      <h2>It cannot be read</h2>
      <p>{error}</p>
    </div>
  );
}

const NothingChosen = () => (
  <div className="empty reading-none">
    <FileText size={22} aria-hidden="true" />
    <h2>Choose a resolution</h2>
    <p>It is shown here as it prints, to read, to copy from and to compare with.</p>
  </div>
);
