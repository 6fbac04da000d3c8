import type { PlacedRole, Role } from "../../document/index.js";
import { recognizeOpening } from "../../language/index.js";
import type { MarkedBlock } from "../printed/block.js";
import { labelsAt } from "../printed/labels.js";
import type { Line } from "./view-text.js";

/** What a paragraph is that somebody wrote in among ours: by its style, its label, its words, and the paragraph before it. */
export function roleAmong(line: Line, before: MarkedBlock | undefined, after: PlacedRole | null): PlacedRole {
  const place = before ?? after;
  const quotations = place?.quotations ?? 0;
  const text = line.printed.text.trim();
  if (line.format.heading > 0) return { role: { kind: "subheading", level: Math.min(line.format.heading, 3) }, quotations };
  return { role: paragraphRole(text, before, after), quotations };
}

function paragraphRole(text: string, before: MarkedBlock | undefined, after: PlacedRole | null): Role {
  const label = labelsAt(text)[0];
  const last = before?.role;
  const inAnnex = last?.kind === "annex" || last?.kind === "annexParagraph";
  if (label && label.style !== "number" && last && canHoldList(last)) {
    const level = label.style === "(i)" && (label.rank > 1 || last.kind === "subParagraph") ? 2 : label.style === "a." ? 3 : 1;
    return { kind: "subParagraph", level: label.style === "dash" ? levelOf(last) : level };
  }
  if (inAnnex) return { kind: "annexParagraph", numbered: label !== undefined };
  if (label) return { kind: "operativeParagraph" };
  const opening = recognizeOpening(text)?.part;
  if (opening) return { kind: opening === "preambular" && !isOperative(last) ? "preambularParagraph" : "operativeParagraph" };
  if (last?.kind === "subParagraph" || last?.kind === "preambularParagraph" || last?.kind === "operativeParagraph") return last;
  return { kind: after?.role.kind === "operativeParagraph" ? "operativeParagraph" : "preambularParagraph" };
}

const isOperative = (role: Role | undefined): boolean => role?.kind === "operativeParagraph" || role?.kind === "subParagraph";
const levelOf = (role: Role): number => (role.kind === "subParagraph" ? role.level : 1);
const canHoldList = (role: Role): boolean => role.kind === "subParagraph" || role.kind.endsWith("Paragraph");
