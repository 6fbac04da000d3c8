import type { Fate, ReceiptObjects } from "../receipt.js";
import { elementsOf, findAll, type XmlElement } from "../xml.js";
import { linesOf } from "./flow.js";

export const kept: Fate = { kind: "kept" };
export const leftOut: Fate = { kind: "dropped", reason: "left out" };
export const asText: Fate = { kind: "transformed", rule: "text" };

/** What a file holds besides text, as it is found. */
export class ObjectCount {
  private readonly counts = new Map<string, ReceiptObjects>();

  add(kind: string, fate: Fate, count = 1): void {
    const key = `${kind}\n${Object.values(fate).join("\n")}`;
    this.counts.set(key, { kind, fate, count: count + (this.counts.get(key)?.count ?? 0) });
  }

  get all(): readonly ReceiptObjects[] {
    return [...this.counts.values()].filter(({ count }) => count > 0);
  }
}

const kinds: readonly (readonly [name: string, kind: string])[] = [
  ["c:chart", "chart"],
  ["dgm:relIds", "diagram"],
  ["o:OLEObject", "embedded object"],
  ["w:control", "form control"],
  ["a:blip", "picture"],
  ["v:imagedata", "picture"],
];

/**
 * Counts what a drawing holds, and gives the words in its text boxes: they have no place in the text of a resolution, so
 * they are left out by name.
 */
export function readDrawing(drawing: XmlElement, objects: ObjectCount): string[] {
  const boxes = findAll(drawing, "w:txbxContent");
  const texts = boxes.map(linesOf).filter((text) => text !== "");
  objects.add("text box", leftOut, boxes.length);
  const found = kinds.find(([name]) => findAll(drawing, name).length > 0);
  if (found) objects.add(found[1], leftOut);
  else if (boxes.length === 0) objects.add("drawing", leftOut);
  return texts;
}

/** The alternative that a reader of today takes: the first, and only where there is none the one for older readers. */
export const chosenAlternative = (alternatives: XmlElement): XmlElement | null => elementsOf(alternatives)[0] ?? null;
