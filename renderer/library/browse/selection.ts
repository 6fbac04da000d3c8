/** What is chosen in a list that may be only partly here: rows by place, what they are by id. */
export interface Chosen {
  /** The row the keys are at, or -1. */
  readonly active: number;
  /** The row a stretch is selected from. */
  readonly anchor: number;
  readonly ids: ReadonlySet<string>;
}

/** The id of a row, or undefined where it is not here. */
type IdAt = (index: number) => string | undefined;

export const nothingChosen: Chosen = { active: -1, anchor: 0, ids: new Set() };

/** One row alone. */
export function moved(index: number, idAt: IdAt): Chosen {
  const id = idAt(index);
  return { active: index, anchor: index, ids: new Set(id === undefined ? [] : [id]) };
}

/** The stretch from where selecting began to a row; rows that are not here are left out. */
export function extended({ anchor }: Chosen, index: number, idAt: IdAt): Chosen {
  const ids = new Set<string>();
  for (let row = Math.min(anchor, index); row <= Math.max(anchor, index); row++) {
    const id = idAt(row);
    if (id !== undefined) ids.add(id);
  }
  return { active: index, anchor, ids };
}

/** With a row more, or without it. */
export function toggled({ ids }: Chosen, index: number, idAt: IdAt): Chosen {
  const id = idAt(index);
  const next = new Set(ids);
  if (id !== undefined && !next.delete(id)) next.add(id);
  return { active: index, anchor: index, ids: next };
}
