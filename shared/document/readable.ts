import type { Fragment, Node } from "prosemirror-model";
import { blockPlace, wordsPlace } from "./block-places.js";
import type { LabelOf } from "./inline-text.js";
import type { Proposal } from "./proposal.js";

/** Words as one reads them where they are spoken of, and how many of their characters are opening words. */
export interface Readable {
  readonly text: string;
  readonly opening: number;
}

/** Words as one reads them, notes in brackets where they are called. */
export function readable(content: Fragment, labelOf: LabelOf): Readable {
  let text = "";
  let opening = 0;
  content.forEach((node) => {
    if (node.isText) text += node.text;
    else if (node.type.name === "footnote") text += ` [${node.textContent}]`;
    else if (node.type.name === "crossReference") text += labelOf(node.attrs.target as string);
    if (node.marks.some((mark) => mark.type.name === "opening")) opening = text.length;
  });
  return { text, opening };
}

/** All the words of a block, with what stands below it. */
export function readableBlock(block: Node, labelOf: LabelOf): Readable {
  const texts: Readable[] = [];
  if (block.isTextblock) texts.push(readable(block.content, labelOf));
  block.descendants((node) => {
    if (node.isTextblock) texts.push(readable(node.content, labelOf));
    return !node.isTextblock;
  });
  return { text: texts.map(({ text }) => text).join(" "), opening: texts[0]?.opening ?? 0 };
}

/** The words of the block that is to go or move, as far as it takes others along; none where it is gone. */
export function wordsTakenAlong(doc: Node, proposal: Extract<Proposal, { kind: "deletion" | "move" }>, labelOf: LabelOf): Readable {
  const alone = proposal.kind === "deletion" && proposal.below === "stays";
  const node = (alone ? wordsPlace : blockPlace)(doc, proposal.block)?.node;
  return node ? readableBlock(node, labelOf) : { text: "", opening: 0 };
}
