import { leftOut, type ObjectCount } from "../object-count.js";
import { elementsOf, findAll, type XmlElement } from "../xml.js";
import { linesOf } from "./flow.js";

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
