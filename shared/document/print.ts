import type { Node } from "prosemirror-model";
import type { Metadata } from "./metadata.js";
import type { OrganLineComma } from "./nodes.js";

/**
 * Whether a comma follows the organ's name in this decision or part: it does where a preamble follows (Editorial
 * Manual, drafting of resolutions), unless an imported text had it otherwise.
 */
export function organLineComma(container: Node, line: Node): boolean {
  const rule = line.attrs.comma as OrganLineComma;
  if (rule !== "derived") return rule === "always";
  let preamble = false;
  container.forEach((child) => {
    if (child.type.name === "preambularParagraph") preamble = true;
  });
  return preamble;
}

/** The comma as a language writes it. */
export const commaIn = (language: Metadata["language"]): string => (language === "ar" ? "،" : language === "zh" ? "，" : ",");

/** Which way a language runs. */
export const directionOf = (language: Metadata["language"]): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/**
 * The marks a quoted draft is printed with: one before every paragraph of it but sub-paragraphs, and one after its
 * last full stop; or none, as in texts of 2021 to 2025.
 */
export const quotationMarks = (metadata: Metadata): { before: string; after: string } =>
  metadata.nestedQuoting === "everyParagraph" ? { before: "“", after: "”" } : { before: "", after: "" };
