import type { KeyboardEvent } from "react";

/** Lets arrows, Home and End go through a list whose rows each begin with a button; Tab goes through everything, as ever. */
export function byArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.children];
  const at = rows.findIndex((row) => row.contains(event.target as Element));
  const usable = (row: Element | undefined) => row?.querySelector<HTMLElement>("button:not(:disabled)") ?? null;
  const ways: Readonly<Record<string, readonly Element[]>> = {
    ArrowDown: rows.slice(at + 1),
    ArrowUp: rows.slice(0, Math.max(0, at)).toReversed(),
    Home: rows,
    End: rows.toReversed(),
  };
  const to = ways[event.key]?.map(usable).find((button) => button !== null);
  if (!to) return;
  event.preventDefault();
  to.focus();
}
