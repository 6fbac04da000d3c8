import { printable } from "../characters.js";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element to be written. Among words white space counts, so nothing is added there; elsewhere each stands on a line of its own. */
export interface Xml {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Xml | string)[];
  readonly mixed: boolean;
}

/** An element that holds elements alone. */
export const element = (name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml => ({
  name,
  attributes,
  children,
  mixed: false,
});

/** An element that holds words, and perhaps elements among them. */
export const words = (name: string, attributes: Attributes, children: readonly (Xml | string)[]): Xml => ({
  name,
  attributes,
  children,
  mixed: true,
});

/** The element as a file: UTF-8, two spaces a level, line feeds. Attributes that are undefined are left out. */
export const serialize = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "\n")}\n`;

/** @param line what begins a line at the element's level: a line feed and its indentation */
function written({ name, attributes, children, mixed }: Xml, line: string): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) tag += ` ${key}="${escaped(value)}"`;
  if (children.length === 0) return `${tag}/>`;
  const below = `${line}  `;
  const inside = children.map(
    (child) => (mixed ? "" : below) + (typeof child === "string" ? escaped(child) : written(child, line + (mixed ? "" : "  "))),
  );
  return `${tag}>${inside.join("")}${mixed ? "" : line}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The characters that XML can hold, with those that mean something to it as references. */
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (character) => entities[character]!);
