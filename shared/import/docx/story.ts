import type { ObjectCount } from "../object-count.js";
import type { Size } from "../size.js";
import { elementsOf } from "../xml.js";
import { type FlowBlock, type FlowParagraph, type NoteKey, paragraphsOf } from "./flow.js";
import { FlowReader } from "./flow-reader.js";
import { Numbering } from "./numbering.js";
import type { WordPackage } from "./package.js";
import { Styles } from "./styles.js";
import type { Story } from "./view-text.js";

/** The body of a file and its notes, with their styles and lists. */
export function readStory(file: WordPackage, objects: ObjectCount, size: Size): Story {
  const numbering = new Numbering(file.part("numbering", "w:numbering"));
  const styles = new Styles(file.part("styles", "w:styles"), numbering);
  const notes = new Map<NoteKey, readonly FlowParagraph[]>();
  for (const part of ["footnotes", "endnotes"] as const) {
    file.each(part, (note) => {
      if (note.attributes["w:type"] && note.attributes["w:type"] !== "normal") return;
      const reader = new FlowReader(styles, objects, size);
      notes.set(`${part} ${note.attributes["w:id"] ?? ""}`, paragraphsOf(elementsOf(note).flatMap((element) => reader.block(element))));
    });
  }
  const reader = new FlowReader(styles, objects, size);
  const body: FlowBlock[] = [];
  file.body((element) => {
    for (const block of reader.block(element)) body.push(block);
  });
  return { body, notes, numbering, language: styles.language };
}
