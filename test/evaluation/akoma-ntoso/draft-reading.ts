import { commaIn, type Draft, inlineText, numbering, organLineComma } from "../../../shared/document/index.js";
import { type Line, plain } from "./line.js";

/** The lines of a draft as it prints. */
export function draftLines(draft: Draft): Line[] {
  const lines: Line[] = [];
  const numbers = numbering(draft.doc);
  const paragraphs = new Map(numbers.paragraphs.map((paragraph) => [paragraph.pos, paragraph]));
  const divisions = new Map([...numbers.parts, ...numbers.annexes].map((division) => [division.pos, division]));
  const add = (kind: Line["kind"], text: string): void => {
    if (text !== "") lines.push({ kind, label: "", level: null, text, openings: null, notes: [] });
  };
  draft.doc.descendants((node, pos, parent) => {
    const { name } = node.type;
    if (name === "title") add(parent?.type.name === "annex" ? "heading" : "title", plain(node.textContent));
    else if (name === "subheading") add("heading", plain(node.textContent));
    else if (name === "organLine")
      add(
        "organ",
        node.textContent === ""
          ? ""
          : `${node.textContent}${parent && organLineComma(parent, node) ? commaIn(draft.metadata.language) : ""}`,
      );
    else if (divisions.has(pos)) add("heading", divisions.get(pos)!.label);
    const paragraph = paragraphs.get(pos);
    if (paragraph) {
      const { text, opening, notes } = inlineText(node.firstChild!);
      const opens = paragraph.level === 0 && paragraph.place !== "annex";
      lines.push({
        kind: name === "preambularParagraph" ? "preambular" : "paragraph",
        label: paragraph.label,
        level: paragraph.level,
        text: plain(text),
        openings: opens ? [opening ? plain(text.slice(opening.from, opening.to)) : ""] : null,
        notes: notes.map((note) => ({ before: plain(text.slice(0, note.offset)), text: plain(note.node.textContent) })),
      });
    }
    return !node.isTextblock;
  });
  return lines;
}
