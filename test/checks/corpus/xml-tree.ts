import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** An XML text as a tree; names without prefixes matter, namespaces do not. */
export function xmlTree(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (words) => {
    open.at(-1)!.children.push(words);
  });
  parser.write(text).close();
  return root;
}

/** Elements inside an element, not the words between them. */
export const elements = (parent: Element): Element[] => parent.children.filter((child) => typeof child !== "string");

/** The first element of this name at any depth, or null; `outside` keeps the search out of other elements. */
export function find(parent: Element, name: string, outside: readonly string[] = []): Element | null {
  for (const child of elements(parent)) {
    if (child.name === name) return child;
    if (outside.includes(child.name)) continue;
    const inner = find(child, name, outside);
    if (inner) return inner;
  }
  return null;
}

/** All words inside an element, notes left out. */
export const wordsOf = (parent: Element): string =>
  parent.children.map((child) => (typeof child === "string" ? child : child.name === "authorialNote" ? "" : wordsOf(child))).join("");
