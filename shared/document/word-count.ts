import type { Node } from "prosemirror-model";
import { oncePer } from "../util/once.js";

/** In-session documents may have this many words (guidelines of the United Nations Office at Geneva). */
export const wordLimit = 3_300;

/** Words of a document with its notes, as a person would count them; those of each text block are counted once. */
export const wordCount = oncePer((node: Node): number => {
  let count = 0;
  if (node.isTextblock || node.type.name === "footnote") {
    let text = "";
    node.forEach((child) => {
      if (child.isText) text += child.text;
      else if (child.type.name === "crossReference") text += "1";
      else count += wordCount(child);
    });
    count += text.match(/\S+/g)?.length ?? 0;
  } else {
    node.forEach((child) => {
      count += wordCount(child);
    });
  }
  return count;
});
