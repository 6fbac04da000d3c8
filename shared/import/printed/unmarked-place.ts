import type { PlacedRole, Role } from "../../document/index.js";
import type { MarkedBlock } from "./block.js";
import { labelsAt } from "./labels.js";

const levels: Readonly<Record<string, number>> = { "(a)": 1, "(i)": 2, "a.": 3 };
const numbered: ReadonlySet<Role["kind"]> = new Set(["operativeParagraph", "annexParagraph"]);

/**
 * What a paragraph is that somebody has put among paragraphs that say what they are: by its label, and else what the one
 * before it is. `length` is how many characters its label takes.
 */
export function unmarkedPlace(text: string, before: MarkedBlock | undefined): PlacedRole & { readonly length: number } {
  const [label] = labelsAt(text);
  const quotations = before?.quotations ?? 0;
  const level = label ? levels[label.style] : undefined;
  if (level !== undefined) return { role: { kind: "subParagraph", level }, quotations, length: label!.length };
  const last = before?.role;
  if (label?.style === "number") {
    const role: Role = last?.kind === "annexParagraph" ? { ...last, numbered: true } : { kind: "operativeParagraph" };
    return { role, quotations, length: label.length };
  }
  const role: Role = last && (numbered.has(last.kind) || last.kind === "subParagraph") ? last : { kind: "preambularParagraph" };
  return { role, quotations, length: 0 };
}
