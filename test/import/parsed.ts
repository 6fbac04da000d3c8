import type { Node } from "prosemirror-model";
import { inlineText, numbering } from "../../shared/document/index.js";
import type { Imported } from "../../shared/import/index.js";

/** What a test says about an import: everything that was understood, in a form that can be read and written by hand. */
export interface Parsed {
  readonly title: string;
  readonly metadata: Record<string, unknown>;
  /** Organ lines, headings, parts and annexes, in order. */
  readonly structure: readonly string[];
  /** Reference → text; the opening words in braces, notes in place as [1]. */
  readonly paragraphs: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly dropped: readonly string[];
}

/** The parse of an import, for comparison with what a fixture expects. */
export function parsed({ draft, summary }: Imported): Parsed {
  const { paragraphs, footnotes, parts, annexes } = numbering(draft.doc);
  const noteNumber = new Map(footnotes.map(({ id, number }) => [id, number]));
  const divisions = new Map([...parts, ...annexes].map(({ pos, label }) => [pos, label]));
  const structure: string[] = [];
  draft.doc.descendants((node, pos) => {
    if (node.type.name === "organLine")
      structure.push(`${node.textContent}${node.attrs.comma === "derived" ? "" : ` (comma ${node.attrs.comma})`}`);
    if (node.type.name === "subheading") structure.push(`# ${node.textContent}`);
    if (divisions.has(pos))
      structure.push(`${node.type.name} ${divisions.get(pos)}${node.type.name === "annex" ? `: ${node.firstChild!.textContent}` : ""}`);
    return !node.isTextblock;
  });
  const set = Object.entries(draft.metadata).filter(
    ([, value]) => value !== "" && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    title: draft.doc.firstChild!.textContent,
    metadata: Object.fromEntries(set),
    structure,
    paragraphs: Object.fromEntries(paragraphs.map(({ reference, node }) => [reference, words(node.firstChild!, noteNumber)])),
    notes: footnotes.map(({ node }) => node.textContent),
    dropped: summary.dropped.map(({ reason, text }) => `${reason}: ${text}`),
  };
}

function words(lead: Node, noteNumber: ReadonlyMap<string, number>): string {
  const { text, opening, notes } = inlineText(lead);
  let result = "";
  let from = 0;
  for (const { offset, node } of notes) {
    result += `${text.slice(from, offset)}[${noteNumber.get(node.attrs.id as string)}]`;
    from = offset;
  }
  result += text.slice(from);
  const length = opening ? opening.to : 0;
  return length > 0 ? `{${result.slice(0, length)}}${result.slice(length)}` : result;
}
