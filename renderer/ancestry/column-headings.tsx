import type { CSSProperties } from "react";
import type { Lineage } from "../../shared/compare/index.js";
import { countColumn, countsSentence } from "./ancestry-changes.js";

/** Tells the style of a table how many versions it has room to make for. */
export const columnCount = ({ columns }: Lineage): CSSProperties => ({ "--versions": columns.length }) as CSSProperties;

/** The versions over their columns, each with what it changed. */
export function ColumnHeadings({ lineage }: { readonly lineage: Lineage }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          <span className="visually-hidden">Clause</span>
        </th>
        {lineage.columns.map(({ name, title, paragraphs }, column) => (
          <th scope="col" key={`${name} ${title}`} title={title}>
            <b>{name}</b>
            <small>{column === 0 ? `${paragraphs} paragraphs` : countsSentence(countColumn(lineage, column))}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}
