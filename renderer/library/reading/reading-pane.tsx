import { Copy, CornerDownRight, Diff, FileText, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Response } from "../../../shared/contract/index.js";
import { type Draft, fromDraftFile, numbering } from "../../../shared/document/index.js";
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

/** The resolution that is chosen, or why it cannot be read. */
function useResolution(id: string): Resolution | string | null {
  const { host } = useWorkbench();
  const version = useWindowState((state) => state.library.version);
  const [read, setRead] = useState<Resolution | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the library may have another text of it.
  useEffect(() => {
    let current = true;
    void host.call("library.read", { id }).then((answer) => {
      if (current) setRead(answer.ok ? answer.value : answer.error.message);
    });
    return () => {
      current = false;
    };
  }, [host, id, version]);
  return read;
}

interface TextProps {
  readonly draft: Draft;
  /** Id of the paragraph that is marked, or null. */
  readonly marked: string | null;
  /** Rises when the marked paragraph is to be scrolled to. */
  readonly scroll: number;
  readonly onParagraph: (paragraph: string) => void;
  readonly reader: { current: Reader | null };
}

/** The text itself, outside React. */
function Text({ draft, marked, scroll, onParagraph, reader }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  const clicked = useRef(onParagraph);
  clicked.current = onParagraph;
  useEffect(() => {
    const mounted = mountReader(place.current!, { ...draft, onParagraph: (paragraph) => clicked.current(paragraph) });
    reader.current = mounted;
    return () => {
      reader.current = null;
      mounted.destroy();
    };
  }, [draft, reader]);
  const scrolled = useRef({ draft: null as Draft | null, scroll: -1 });
  useEffect(() => {
    const fresh = scrolled.current.draft !== draft || scrolled.current.scroll !== scroll;
    scrolled.current = { draft, scroll };
    reader.current?.mark(marked, fresh);
  }, [draft, marked, reader, scroll]);
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
  const reader = useRef<Reader | null>(null);
  const draft = useMemo((): Draft => {
    const { metadata, doc } = fromDraftFile(resolution.draft);
    return { metadata, doc: withProvenance(doc, record.symbol) };
  }, [resolution, record]);
  const paragraphs = useMemo(() => numbering(draft.doc).paragraphs, [draft]);
  const passages = useMemo(
    () => new Map(passagesOf(draft, record.id).map((passage): [string, Passage] => [passage.reference, passage])),
    [draft, record],
  );
  const [marked, setMarked] = useState<string | null>(null);
  const [scroll, setScroll] = useState(0);
  useEffect(() => {
    setMarked(paragraphs.find(({ reference }) => reference === place.reference)?.id ?? null);
    setScroll((before) => before + 1);
  }, [paragraphs, place]);

  const paragraph = paragraphs.find(({ id }) => id === marked);
  const passage = paragraph && passages.get(paragraph.reference);
  const copy = () => {
    if (reader.current?.copy()) tell(workbench, `Copied with its source, ${record.symbol || "the library"}.`);
    else warn(workbench, "Nothing is selected; click a paragraph or select some words first.");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      const at = paragraphs.findIndex(({ id }) => id === marked);
      const next = paragraphs[Math.max(0, at + step)];
      if (next) {
        setMarked(next.id);
        setScroll((before) => before + 1);
      }
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
          <div className="masthead reading-masthead">
            <MastheadLines metadata={draft.metadata} />
          </div>
          <Text draft={draft} marked={marked} scroll={scroll} onParagraph={setMarked} reader={reader} />
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
  const resolution = useResolution(place.id);
  if (resolution === null) return null;
  if (typeof resolution === "string") {
    return (
      <div className="empty" role="alert">
        <h2>It cannot be read</h2>
        <p>{resolution}</p>
      </div>
    );
  }
  return <Read resolution={resolution} place={place} />;
}

const NothingChosen = () => (
  <div className="empty reading-none">
    <FileText size={22} aria-hidden="true" />
    <h2>Choose a resolution</h2>
    <p>It is shown here as it prints, to read, to copy from and to compare with.</p>
  </div>
);
