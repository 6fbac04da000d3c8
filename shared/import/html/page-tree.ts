import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { Unreadable } from "../unreadable.js";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Browsers nest no deeper; nothing a person wrote comes near the other two. */
const limits = { depth: 512, elements: 400_000, characters: 24_000_000 };

const wayOut = "save the text alone as a web page or as plain text";
const absurd = (what: string): Unreadable => new Unreadable(`it is no page that a person made: ${what}`, wayOut);

/**
 * A page as the HTML standard parses it, whatever state it is in. Nothing of it is run or fetched.
 * @throws {Unreadable} where it is longer, deeper or of more elements than any page.
 */
export function parsePage(source: string): PageElement {
  if (source.length > limits.characters) throw absurd(`it has ${Math.round(source.length / 1_000_000)} million characters`);
  let depth = 0;
  let elements = 0;
  const page = parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > limits.depth) throw absurd(`its elements are nested more than ${limits.depth} deep`);
        if (++elements > limits.elements) throw absurd(`it has more than ${limits.elements} elements`);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return page.childNodes.find(isElement)!;
}

export const isElement = (node: PageNode): node is PageElement => "tagName" in node;
export const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export const attribute = (element: PageElement, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

export const hasClass = (element: PageElement, name: string): boolean => (attribute(element, "class") ?? "").split(/\s+/).includes(name);

export const parentOf = ({ parentNode }: PageElement): PageElement | null => (parentNode && "tagName" in parentNode ? parentNode : null);

/** The element and all elements in it, in the order of the page. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  yield element;
  for (const child of element.childNodes) if (isElement(child)) yield* elementsIn(child);
}

export const textOf = (node: PageNode): string => (isText(node) ? node.value : isElement(node) ? node.childNodes.map(textOf).join("") : "");

const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Whether an element stands on lines of its own. */
export const isBlock = ({ tagName }: PageElement): boolean => blocks.has(tagName);

const silent: ReadonlySet<string> = new Set(
  "script style head title meta link template noscript object embed iframe svg math img canvas video audio map textarea".split(" "),
);

/** Whether an element has no words, or none for readers. */
export const isSilent = ({ tagName }: PageElement): boolean => silent.has(tagName);
