import type { Node } from "prosemirror-model";
import { type KeyboardEvent, memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { Finding, Severity } from "../../shared/checks/finding.js";
import { type OutlineEntry, outline } from "../../shared/document/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { worstByParagraph } from "../checks/arrange-findings.js";
import { useShownFindings } from "../checks/shown-findings.js";
import { outlineSections } from "./sections.js";

const severityWords: Record<Severity, string> = { error: "has errors", warning: "has warnings", information: "has remarks" };

/** An entry as it is drawn. */
interface Line {
  readonly entry: OutlineEntry;
  /** Whether the caret is in it. */
  readonly here: boolean;
  /** Whether the Tab key goes to it: the arrows lead from there to all others. */
  readonly tabStop: boolean;
  readonly worst: Severity | undefined;
}

type Reveal = (entry: OutlineEntry) => void;

/** What an entry shows of its text. */
const shownText = ({ kind, text }: OutlineEntry): string => (kind === "organLine" ? "" : text.slice(0, 120));

const sameEntry = (a: OutlineEntry, b: OutlineEntry): boolean =>
  a.id === b.id &&
  a.label === b.label &&
  a.opening === b.opening &&
  a.depth === b.depth &&
  a.kind === b.kind &&
  (a.text === b.text || (a.kind !== "organLine" && shownText(a) === shownText(b)));

const sameLine = (a: Line, b: Line): boolean =>
  a.here === b.here && a.tabStop === b.tabStop && a.worst === b.worst && sameEntry(a.entry, b.entry);

const Entry = memo(
  function Entry({ line: { entry, here, tabStop, worst }, onReveal }: { readonly line: Line; readonly onReveal: Reveal }) {
    const words = entry.kind === "organLine" ? entry.text : entry.opening;
    const rest = shownText(entry);
    const item = useRef<HTMLLIElement>(null);
    useEffect(() => {
      if (here) item.current?.scrollIntoView({ block: "nearest" });
    }, [here]);
    return (
      <li ref={item}>
        <button
          type="button"
          className={`outline-entry ${entry.kind} depth-${Math.min(entry.depth, 3)}`}
          aria-current={here ? "location" : undefined}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => onReveal(entry)}
        >
          <span className="outline-label">{entry.kind === "paragraph" ? entry.label : ""}</span>
          <span className="outline-text" dir="auto">
            {words && <em>{words}</em>}
            {rest}
            {!words && !rest.trim() && <i>empty</i>}
          </span>
          {worst && (
            <span className={`dot ${worst}`}>
              <span className="visually-hidden">, {severityWords[worst]}</span>
            </span>
          )}
        </button>
      </li>
    );
  },
  (before, after) => sameLine(before.line, after.line),
);

/** Entries that are drawn together. */
const stretchLength = 32;

/** Some entries of a section: a paragraph that changes has React look at these, and not at the thousand others. */
const Stretch = memo(
  function Stretch({ lines, onReveal }: { readonly lines: readonly Line[]; readonly onReveal: Reveal }) {
    return lines.map((line) => <Entry key={line.entry.id || line.entry.pos} line={line} onReveal={onReveal} />);
  },
  (before, after) => before.lines.length === after.lines.length && before.lines.every((line, index) => sameLine(line, after.lines[index]!)),
);

const stretchesOf = (lines: readonly Line[]): readonly (readonly Line[])[] =>
  Array.from({ length: Math.ceil(lines.length / stretchLength) }, (_, index) =>
    lines.slice(index * stretchLength, (index + 1) * stretchLength),
  );

/** Moves the focus along the entries: arrows, Home, End. */
function moveFocus(event: KeyboardEvent<HTMLElement>, container: HTMLElement): void {
  const buttons = [...container.querySelectorAll<HTMLElement>(".outline-entry")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
  const target = targets[event.key];
  if (target === undefined || !buttons[target]) return;
  event.preventDefault();
  buttons[target].focus();
}

interface EntriesProps {
  readonly doc: Node | undefined;
  readonly caret: string;
  readonly findings: readonly Finding[];
}

const Entries = memo(function Entries({ doc, caret, findings }: EntriesProps) {
  const workbench = useWorkbench();
  const worst = useMemo(() => worstByParagraph(findings), [findings]);
  const sections = useMemo(() => (doc ? outlineSections(outline(doc)) : []), [doc]);
  const reveal = useCallback((entry: OutlineEntry) => workbench.editor?.reveal({ paragraph: entry.id }, { focus: true }), [workbench]);
  const known = sections.some((section) => section.entries.some((entry) => entry.id === caret));
  const tabStop = known ? caret : sections[0]?.entries[0]?.id;
  const lineOf = (entry: OutlineEntry): Line => ({
    entry,
    here: entry.id === caret,
    tabStop: entry.id === tabStop,
    worst: worst.get(entry.id),
  });
  return sections.map((section) => (
    <section key={section.key} aria-label={section.heading}>
      <h2>{section.heading}</h2>
      <ul>
        {stretchesOf(section.entries.map(lineOf)).map((lines, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands at its place.
          <Stretch key={index} lines={lines} onReveal={reveal} />
        ))}
      </ul>
    </section>
  ));
});

/**
 * Real openings and numbers of the draft, section by section; choosing one shows it on the page. A long one is drawn in
 * the time that typing leaves.
 */
export function Outline() {
  const doc = useDeferredValue(useWindowState((state) => state.document?.doc));
  const caret = useDeferredValue(useWindowState((state) => state.caret.paragraph));
  const findings = useDeferredValue(useShownFindings());
  const list = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons inside, which are the widgets.
    <div className="outline" ref={list} onKeyDown={(event) => moveFocus(event, list.current!)}>
      <Entries doc={doc} caret={caret} findings={findings} />
    </div>
  );
}
