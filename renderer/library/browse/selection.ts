/** What is chosen in a list that may be only partly here: rows by place, what they are by id. */
export interface Chosen {
  /** The row the keys are at, or -1. */
  readonly active: number;
  /** The row a stretch is selected from. */
  readonly anchor: number;
  readonly ids: ReadonlySet<string>;
  /** Rows of the selected stretch that are not here yet; see `completed`. */
  readonly awaited: number;
}

/** The id of a row, or undefined where it is not here. */
type IdAt = (index: number) => string | undefined;

export const nothingChosen: Chosen = { active: -1, anchor: 0, ids: new Set(), awaited: 0 };

/** One row alone. */
export function moved(index: number, idAt: IdAt): Chosen {
  const id = idAt(index);
  return { active: index, anchor: index, ids: new Set(id === undefined ? [] : [id]), awaited: 0 };
}

/** The stretch from where selecting began to a row; rows that are not here are awaited. */
export function extended({ anchor }: Chosen, index: number, idAt: IdAt): Chosen {
  const ids = new Set<string>();
  for (let row = Math.min(anchor, index); row <= Math.max(anchor, index); row++) {
    const id = idAt(row);
    if (id !== undefined) ids.add(id);
  }
  return { active: index, anchor, ids, awaited: Math.abs(index - anchor) + 1 - ids.size };
}

/** With a row more, or without it. */
export function toggled({ ids }: Chosen, index: number, idAt: IdAt): Chosen {
  const id = idAt(index);
  const next = new Set(ids);
  if (id !== undefined && !next.delete(id)) next.add(id);
  return { active: index, anchor: index, ids: next, awaited: 0 };
}

/** With the rows of a stretch that have come since it was selected; the same object without any. A list that has changed ends it. */
export function completed(chosen: Chosen, idAt: IdAt): Chosen {
  if (chosen.awaited === 0) return chosen;
  if (!chosen.ids.has(idAt(chosen.anchor) ?? "")) return { ...chosen, awaited: 0 };
  const now = extended(chosen, chosen.active, idAt);
  return now.awaited < chosen.awaited ? now : chosen;
}
