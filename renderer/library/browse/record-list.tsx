import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { LibraryRecord } from "../../../shared/contract/index.js";
import { printedDate } from "../../../shared/export/index.js";
import { organNames, recordTitle } from "../record-names.js";
import { type Pages, recordAt } from "./pages.js";
import { type Chosen, extended, moved, toggled } from "./selection.js";

/** Height of a row in px: rows of one height make a list of any length possible. Same in library.css. */
const rowHeight = 64;
/** Rows drawn above and below what is seen. */
const margin = 8;

interface RowProps {
  readonly id: string;
  readonly record: LibraryRecord | undefined;
  readonly index: number;
  readonly total: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

function Row({ id, record, index, total, active, selected, onClick }: RowProps) {
  const title = record ? recordTitle(record) : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it has the focus and the keys.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={`record-row ${active ? "active" : ""}`}
      style={{ top: index * rowHeight }}
      onClick={onClick}
    >
      {record && (
        <>
          <span className="record-line">
            <b>{record.symbol || "No symbol"}</b>
            <span>{printedDate(record.adopted)}</span>
          </span>
          <span className="record-title" dir="auto" lang={record.language} title={title ?? undefined}>
            {title ?? "Without a title"}
          </span>
          <span className="record-line">
            <span>{organNames[record.organ]}</span>
            {record.language !== "en" && <span className="chip">{record.language}</span>}
            {record.builtIn && <span className="chip">built in</span>}
          </span>
        </>
      )}
    </div>
  );
}

interface RecordListProps {
  readonly listed: Pages;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onShow: (from: number, to: number) => void;
  readonly onOpen: (record: LibraryRecord) => void;
  readonly onRemove: () => void;
}

/** The resolutions of the library, of which only what is seen is drawn: arrows move, Enter opens, Space and Shift select. */
export function RecordList({ listed, chosen, onChosen, onShow, onOpen, onRemove }: RecordListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const id = useId();
  const { total } = listed;
  const from = Math.max(0, Math.floor(view.top / rowHeight) - margin);
  const to = Math.min(total, Math.ceil((view.top + view.height) / rowHeight) + margin);
  const idAt = (index: number) => recordAt(listed, index)?.id;

  useEffect(() => onShow(from, to), [onShow, from, to]);
  useEffect(() => {
    const element = list.current!;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);

  /** Keeps the row the keys are at in sight. */
  const reveal = (index: number) => {
    const element = list.current!;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + rowHeight - element.clientHeight;
  };
  const open = (index: number) => {
    const record = recordAt(listed, index);
    if (record) onOpen(record);
  };
  /** Selects the stretch to a row, and sees to it that all of it comes. */
  const extend = (index: number) => {
    onChosen(extended(chosen, index, idAt));
    onShow(Math.min(chosen.anchor, index), Math.max(chosen.anchor, index) + 1);
  };
  const go = (index: number, extending: boolean) => {
    const target = Math.max(0, Math.min(total - 1, index));
    if (extending) extend(target);
    else onChosen(moved(target, idAt));
    reveal(target);
    if (!extending) open(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const targets: Record<string, number> = {
      ArrowDown: chosen.active + 1,
      ArrowUp: chosen.active - 1,
      PageDown: chosen.active + page,
      PageUp: chosen.active - page,
      Home: 0,
      End: total - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) go(target, event.shiftKey);
    else if (event.key === " ") onChosen(toggled(chosen, chosen.active, idAt));
    else if (event.key === "Enter") document.querySelector<HTMLElement>(".reader [role=document]")?.focus();
    else if (event.key === "Delete") onRemove();
    else return;
    event.preventDefault();
  };
  const onClick = (index: number) => (event: MouseEvent) => {
    if (event.shiftKey) extend(index);
    else if (event.ctrlKey || event.metaKey) onChosen(toggled(chosen, index, idAt));
    else {
      onChosen(moved(index, idAt));
      open(index);
    }
    list.current?.focus();
  };
  return (
    <div
      ref={list}
      className="record-list"
      role="listbox"
      tabIndex={0}
      aria-label="Resolutions"
      aria-multiselectable="true"
      aria-activedescendant={chosen.active >= from && chosen.active < to ? `${id}-${chosen.active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="record-space" role="presentation" style={{ height: total * rowHeight }}>
        {Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
          const index = from + offset;
          const record = recordAt(listed, index);
          return (
            <Row
              key={index}
              id={`${id}-${index}`}
              record={record}
              index={index}
              total={total}
              active={index === chosen.active}
              selected={record !== undefined && chosen.ids.has(record.id)}
              onClick={onClick(index)}
            />
          );
        })}
      </div>
    </div>
  );
}
