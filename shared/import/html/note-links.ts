import { attribute, elementsIn, isBlock, type PageElement, parentOf } from "./page-tree.js";

/** A note of a page: the link to it in the text, and where its words are. */
export interface LinkedNote {
  readonly indicator: PageElement;
  /** The link back, which repeats the number. */
  readonly back: PageElement;
  readonly container: PageElement;
}

const fragmentOf = (link: PageElement): string | null => {
  const href = link.tagName === "a" ? attribute(link, "href") : null;
  return href?.includes("#") ? href.slice(href.indexOf("#") + 1) : null;
};

const nearestBlock = (element: PageElement): PageElement => {
  let block = element;
  for (let above = parentOf(block); !isBlock(block) && above; above = parentOf(block)) block = above;
  return block;
};

/**
 * The notes of a page, by how every program makes them that links them at all: a link in the text leads to the note, and
 * a link in the note leads back.
 */
export function linkedNotes(page: PageElement): LinkedNote[] {
  const targets = new Map<string, PageElement>();
  const links: PageElement[] = [];
  for (const element of elementsIn(page)) {
    for (const name of [attribute(element, "id"), element.tagName === "a" ? attribute(element, "name") : null])
      if (name && !targets.has(name)) targets.set(name, element);
    if (fragmentOf(element)) links.push(element);
  }
  const notes: LinkedNote[] = [];
  const taken = new Set<PageElement>();
  for (const indicator of links) {
    if (taken.has(indicator)) continue;
    const target = targets.get(fragmentOf(indicator)!);
    const block = target && nearestBlock(target);
    if (!block || isInside(indicator, block)) continue;
    const names = namesAround(indicator);
    const back = backLink(block, names);
    if (!back) continue;
    taken.add(back);
    notes.push({ indicator, back, container: wholeNote(block, back) });
  }
  return notes;
}

function isInside(element: PageElement, container: PageElement): boolean {
  for (let above: PageElement | null = element; above; above = parentOf(above)) if (above === container) return true;
  return false;
}

/** The names by which a link can be led back to: its own, those of what is around it in its line, and of what is in it. */
function namesAround(link: PageElement): ReadonlySet<string> {
  const around: PageElement[] = [...elementsIn(link)];
  for (let above = parentOf(link); above && !isBlock(above); above = parentOf(above)) around.push(above);
  return new Set(around.flatMap((element) => [attribute(element, "id"), attribute(element, "name")]).filter((name) => name !== null));
}

/** No note holds more elements; a longer block is the page. */
const longestNote = 300;

function backLink(block: PageElement, names: ReadonlySet<string>): PageElement | null {
  let seen = 0;
  for (const element of elementsIn(block)) {
    const fragment = fragmentOf(element);
    if (fragment !== null && names.has(fragment)) return element;
    if (++seen > longestNote) break;
  }
  return null;
}

/** A note of several paragraphs stands in an element that holds no other. */
function wholeNote(block: PageElement, back: PageElement): PageElement {
  const above = parentOf(block);
  if (!above || !["li", "div", "aside", "dd"].includes(above.tagName) || attribute(above, "id") === null) return block;
  let seen = 0;
  for (const element of elementsIn(above)) {
    if ((element !== back && fragmentOf(element) !== null) || ++seen > longestNote) return block;
  }
  return above;
}
