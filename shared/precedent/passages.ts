import {
  ancestry,
  crossReferenceLabels,
  type Draft,
  inlineText,
  type Metadata,
  type NumberedParagraph,
  type Numbering,
  numbering,
  organOfLine,
} from "../document/index.js";
import { recognizeOpening } from "../language/index.js";
import type { Passage, PassagePart } from "./passage.js";

/**
 * The paragraphs of a resolution as passages, in order; paragraphs without words are none. `document` is the id of the
 * resolution in its library.
 */
export function passagesOf({ metadata, doc }: Draft, document = ""): Passage[] {
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const resolution = metadata.symbol || metadata.number;
  return numbers.paragraphs.flatMap((paragraph): Passage[] => {
    const { text, opening } = inlineText(paragraph.node.firstChild!, labelOf);
    if (text.trim() === "") return [];
    const part = partOf(paragraph, numbers);
    return [
      {
        id: passageId(resolution, paragraph.reference),
        document,
        resolution,
        title: doc.firstChild!.textContent,
        adopted: metadata.adoption?.date ?? "",
        reference: paragraph.reference,
        citation: citation(metadata, paragraph, numbers),
        text: text.trim(),
        opening: opening ? text.slice(opening.from, opening.to) : openingOf(text, paragraph, part),
        part,
        level: paragraph.level,
        organ: organOfLine(paragraph.organ)?.profile ?? metadata.profile,
        language: metadata.language,
        quoted: paragraph.quoted,
      },
    ];
  });
}

/** What a paragraph of a resolution is known by among those of others. */
export const passageId = (resolution: string, reference: string): string => `${resolution} ${reference}`;

function openingOf(text: string, { level }: NumberedParagraph, part: PassagePart): string {
  if (level > 0 || part === "annex") return "";
  return recognizeOpening(text, part)?.words ?? "";
}

/** A frame's paragraphs are preambular or operative by their kind, sub-paragraphs by their paragraph's. */
function partOf(paragraph: NumberedParagraph, numbers: Numbering): PassagePart {
  if (paragraph.place === "annex") return "annex";
  const [top] = ancestry(numbers, paragraph);
  return top.node.type.name === "preambularParagraph" ? "preambular" : "operative";
}

/**
 * After the Editorial Manual's manner of citing: resolution number, paragraph, sub-paragraph. The Human Rights Council numbers
 * as the General Assembly does, by session, and is named.
 */
function citation(metadata: Metadata, paragraph: NumberedParagraph, numbers: Numbering): string {
  const number = metadata.number || metadata.symbol.replace(/^[A-Z]\/(?:[A-Z]+\/)*/, "") || metadata.symbol;
  const resolution = metadata.profile === "HRC" && number !== "" ? `HRC ${number}` : number;
  const place = [resolution, ...division(paragraph, numbers), ...paragraphName(paragraph, numbers)]
    .filter((word) => word !== "")
    .join(", ");
  return paragraph.quoted ? `${place} (quoted draft)` : place;
}

/** "part A", "annex II": where the numbering of paragraphs starts anew. */
function division(paragraph: NumberedParagraph, { parts, annexes }: Numbering): string[] {
  const holds = ({ pos, node }: { pos: number; node: { nodeSize: number } }): boolean =>
    pos < paragraph.pos && paragraph.pos < pos + node.nodeSize;
  return [
    ...parts.filter(holds).map(({ label }) => `part ${label}`),
    ...annexes.filter(holds).map(({ label }) => label.replace(/^Annex/, "annex")),
  ];
}

/** Preambular paragraphs have no number; one counts them, in each decision and part anew, as their references do. */
function paragraphName(paragraph: NumberedParagraph, numbers: Numbering): string[] {
  const [top, ...inner] = ancestry(numbers, paragraph);
  const below = inner.map(({ label }) => ` ${label.replace(/\.$/, "")}`).join("");
  if (top.node.type.name === "preambularParagraph") return [`preambular para. ${/\d+$/.exec(top.reference)![0]}${below}`];
  if (top.number !== null) return [`para. ${top.number}${below}`];
  return below ? [`para.${below}`] : [];
}
