import { DOMSerializer, type Node } from "prosemirror-model";
import type { Finding } from "../../../shared/checks/finding.js";
import { schema } from "../../../shared/document/index.js";
import type { NoteFinding } from "../plugins/findings.js";

const serializer = DOMSerializer.fromSchema(schema);

/** The words of a note as DOM nodes, with the places of its findings underlined and open to clicks. */
export function noteText(note: Node, findings: readonly NoteFinding[], onFindingClick?: (finding: Finding) => void): globalThis.Node[] {
  if (note.content.size === 0) return [placeholder()];
  const ends = new Set([0, note.content.size]);
  for (const { from, to } of findings) ends.add(from).add(to);
  const borders = [...ends].filter((end) => end >= 0 && end <= note.content.size).toSorted((a, b) => a - b);
  return borders.slice(1).map((to, index) => {
    const from = borders[index]!;
    const piece = serializer.serializeFragment(note.content.cut(from, to), { document });
    const here = findings.find((finding) => finding.from <= from && to <= finding.to);
    if (!here) return piece;
    const underlined = document.createElement("span");
    underlined.className = here.className;
    underlined.title = here.finding.message;
    underlined.addEventListener("click", () => onFindingClick?.(here.finding));
    underlined.append(piece);
    return underlined;
  });
}

function placeholder(): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "note-empty";
  dom.textContent = "Empty footnote";
  return dom;
}
