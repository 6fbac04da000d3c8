import { Fragment, type Node } from "prosemirror-model";
import type { Command } from "prosemirror-state";
import { isParagraph, type ParagraphName } from "../../../shared/document/index.js";
import { nearestPlace } from "./kind.js";
import { countedAnew } from "./own-label.js";
import { asKind, restructure } from "./restructure.js";

/** Before or after another whole paragraph. */
export interface DropPlace {
  readonly paragraph: string;
  readonly side: "before" | "after";
}

/**
 * The command that moves a whole paragraph, with what stands below it, beside another one. It takes the other one's
 * kind, and where preamble and operative part meet it stays on the other one's side.
 */
export const moveParagraphTo = (id: string, place: DropPlace): Command =>
  restructure((doc) => {
    const paragraph = byId(doc, id);
    const target = byId(doc, place.paragraph);
    if (!paragraph || !target || id === place.paragraph || byId(paragraph, place.paragraph)) return null;
    const moved = asKind(paragraph, target.type.name as ParagraphName);
    const result = moved && rearranged(doc, paragraph, target, countedAnew(moved), place.side);
    if (!result || result.eq(doc)) return null;
    try {
      result.check();
    } catch {
      return null;
    }
    return { doc: result };
  });

function byId(doc: Node, id: string): Node | null {
  let found: Node | null = null;
  doc.descendants((node) => {
    if (isParagraph(node) && node.attrs.id === id) found = node;
    return found === null;
  });
  return found;
}

/** The tree without `paragraph` where it was, and with `moved` beside `target`. */
function rearranged(node: Node, paragraph: Node, target: Node, moved: Node, side: DropPlace["side"]): Node {
  if (node.isTextblock) return node;
  const children = node.children.filter((child) => child !== paragraph).map((child) => rearranged(child, paragraph, target, moved, side));
  const index = node.children.filter((child) => child !== paragraph).indexOf(target);
  if (index >= 0) children.splice(nearestPlace(children, moved.type.name, side === "before" ? index : index + 1), 0, moved);
  return node.copy(Fragment.fromArray(children));
}
