import { DOMSerializer, type Node } from "prosemirror-model";
import type { Finding } from "../../../shared/checks/finding.js";
import { schema } from "../../../shared/document/index.js";
import type { NoteMatch } from "../plugins/find.js";
import type { NoteFinding } from "../plugins/findings.js";

const serializer = DOMSerializer.fromSchema(schema);

/** What is to be seen in the words of a note. */
export interface NoteMarks {
  readonly findings: readonly NoteFinding[];
  readonly matches: readonly NoteMatch[];
}

/** The words of a note as DOM nodes: findings underlined and open to clicks, matches of a search with their light. */
export function noteText(note: Node, { findings, matches }: NoteMarks, onFindingClick?: (finding: Finding) => void): globalThis.Node[] {
  if (note.content.size === 0) return [placeholder()];
  const ends = new Set([0, note.content.size]);
  for (const { from, to } of [...findings, ...matches]) ends.add(from).add(to);
  const borders = [...ends].filter((end) => end >= 0 && end <= note.content.size).toSorted((a, b) => a - b);
  return borders.slice(1).map((to, index) => {
    const from = borders[index]!;
    const piece = serializer.serializeFragment(note.content.cut(from, to), { document });
    const covers = (range: { readonly from: number; readonly to: number }): boolean => range.from <= from && to <= range.to;
    const here = findings.find(covers);
    const match = matches.find(covers);
    if (!here && !match) return piece;
    const marked = document.createElement("span");
    marked.className = [here, match].flatMap((range) => range?.className ?? []).join(" ");
    if (here) {
      marked.title = here.finding.message;
      marked.addEventListener("click", () => onFindingClick?.(here.finding));
    }
    marked.append(piece);
    return marked;
  });
}

function placeholder(): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "note-empty";
  dom.textContent = "Empty footnote";
  return dom;
}
