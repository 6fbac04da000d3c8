import { type Change, madeBy } from "../tracked/changes.js";
import { childNamed, elementsOf, findAll, type XmlElement } from "../xml.js";

/** A change of the list that stands before the text; the text says by its id where it begins and ends. */
export interface ChangedRegion {
  readonly change: Change;
  /** What was taken out, paragraph by paragraph. */
  readonly deleted: readonly XmlElement[];
}

const kinds: Readonly<Record<string, Change["kind"]>> = {
  "text:insertion": "insertion",
  "text:deletion": "deletion",
  "text:format-change": "formatting",
};

/** The tracked changes of a text by their ids (OpenDocument 1.3, part 3, 5.5). */
export function changedRegions(text: XmlElement): ReadonlyMap<string, ChangedRegion> {
  const regions = new Map<string, ChangedRegion>();
  for (const region of findAll(text, "text:changed-region")) {
    const [element] = elementsOf(region);
    const kind = element && kinds[element.name];
    if (!kind) continue;
    const { author, date } = whoMade(childNamed(element, "office:change-info") ?? element);
    const deleted = elementsOf(element).filter(({ name }) => name !== "office:change-info");
    const id = region.attributes["text:id"] ?? region.attributes["xml:id"] ?? "";
    regions.set(id, { change: { kind, author, date, moved: false }, deleted });
  }
  return regions;
}

/** Author and day of a change or a comment. */
export const whoMade = (element: XmlElement): { readonly author: string; readonly date: string } =>
  madeBy(said(element, "dc:creator"), said(element, "dc:date"));

const said = (element: XmlElement, name: string): string => {
  const child = childNamed(element, name);
  return child ? wordsOf(child) : "";
};

/** All the words in an element, as they are. */
export const wordsOf = (element: XmlElement): string =>
  element.children.map((child) => ("text" in child ? child.text : wordsOf(child))).join("");
