import type { Node } from "prosemirror-model";
import { type IdSource, randomId, withIds } from "../../document/index.js";
import { Ledger } from "../ledger.js";
import { Assembler } from "../printed/assemble.js";
import { Builder } from "../printed/build.js";
import { labelsAt } from "../printed/labels.js";
import { textStart } from "../printed/read-blocks.js";
import { isOrganLine } from "../printed/recognize.js";
import { cleanBlocks } from "./clean-blocks.js";

/**
 * Turns pasted text or Markdown into nodes for insertion into a draft, in order, with ids of their own: preambular and
 * operative paragraphs, sub-headings and parts; a text that begins with "(a)" gives the sub-paragraphs it holds. Before
 * an organ line nothing is taken, and the organ line itself and annexes are left out. Empty for an empty text.
 */
export function pastedParagraphs(text: string, newId: IdSource = randomId): Node[] {
  const ledger = new Ledger(text);
  const { blocks, indicators } = cleanBlocks(ledger);
  const pasted = blocks.some(({ strand }) => isOrganLine(strand.text)) ? blocks.slice(textStart(blocks)) : blocks;
  const style = labelsAt(pasted[0]?.strand.text ?? "")[0]?.style;
  const listOnly = style !== undefined && style !== "number" && !style.startsWith("working");
  const tree = new Assembler(pasted, {}, ledger, listOnly).read();
  const { content } = withIds(new Builder(indicators, ledger).resolution(tree, null), newId).child(1);
  const [, ...paragraphs] = content.content;
  const list = listOnly ? paragraphs.shift()?.content.content.slice(1) : [];
  return [...(list ?? []), ...paragraphs];
}
