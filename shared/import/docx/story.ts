import { childNamed, elementsOf } from "../xml.js";
import { type FlowParagraph, isRow, type NoteKey } from "./flow.js";
import { FlowReader } from "./flow-reader.js";
import { Numbering } from "./numbering.js";
import type { ObjectCount } from "./objects.js";
import type { WordPackage } from "./package.js";
import { Styles } from "./styles.js";
import type { Story } from "./view-text.js";

/** The body of a file and its notes, with their styles and lists. */
export function readStory(file: WordPackage, objects: ObjectCount): Story {
  const numbering = new Numbering(file.part("numbering", "w:numbering"));
  const styles = new Styles(file.part("styles", "w:styles"), numbering);
  const body = childNamed(file.document, "w:body");
  const notes = new Map<NoteKey, readonly FlowParagraph[]>();
  for (const part of ["footnotes", "endnotes"] as const) {
    const root = file.part(part, `w:${part}`);
    for (const note of root ? elementsOf(root) : []) {
      if (note.attributes["w:type"] && note.attributes["w:type"] !== "normal") continue;
      const paragraphs = new FlowReader(styles, objects)
        .blocks(elementsOf(note))
        .flatMap((block) => (isRow(block) ? block.cells.flat() : [block]));
      notes.set(`${part} ${note.attributes["w:id"] ?? ""}`, paragraphs);
    }
  }
  return { body: body ? new FlowReader(styles, objects).blocks(elementsOf(body)) : [], notes, numbering };
}
