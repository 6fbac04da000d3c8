import {
  crossReferenceLabels,
  type Draft,
  inlineText,
  type NumberedParagraph,
  numbering,
  organOfLine,
  wordCount,
} from "../../../shared/document/index.js";
import type { Fate, ReceiptSummary } from "../../../shared/import/index.js";
import { changesIn, changesOptions } from "../changes.js";
import type { Command } from "../command.js";
import { readInput } from "../input.js";
import { counted, wrap } from "../layout.js";
import { type PlainRemarks, plainRemarks, remarkLines } from "../remarks.js";

/** One paragraph as `--json` prints it. `level` counts from 1; `notes` are the numbers of its notes. */
interface ParsedParagraph {
  readonly id: string;
  readonly part: "preamble" | "operative" | "frame" | "annex";
  readonly level: number;
  readonly number: number | null;
  readonly opening: string | null;
  readonly text: string;
  readonly notes: readonly number[];
}

export const parse: Command = {
  name: "parse",
  summary: "read a resolution and show its structure, with the receipt of the import",
  operands: ["FILE"],
  options: changesOptions,
  example: "parse resolution.txt --json",
  async run(given) {
    const input = await readInput(given.operands[0]!, changesIn(given));
    const { draft } = input;
    const receipt = input.receipt();
    const parsed = { ...structureOf(draft), ...plainRemarks(draft), receipt: receipt && withReferences(receipt, draft.doc) };
    return { json: parsed, text: describe(parsed, draft) };
  },
};

type Parsed = ReturnType<typeof structureOf> & PlainRemarks & { readonly receipt: ReceiptSummary | null };

/** The receipt with places as references: ids are made anew with each reading. */
function withReferences(receipt: ReceiptSummary, doc: Draft["doc"]): ReceiptSummary {
  const { byId } = numbering(doc);
  return { ...receipt, dropped: receipt.dropped.map((each) => ({ ...each, at: byId.get(each.at ?? "")?.reference ?? null })) };
}

/** A draft as plain values: everything print derives is written out. */
function structureOf({ doc, metadata }: Draft) {
  const numbers = numbering(doc);
  const labels = crossReferenceLabels(doc);
  const organs = organLines(doc.child(1));
  const noteNumbers = new Map(numbers.footnotes.map(({ id, number }) => [id, number]));
  const plain = (paragraph: NumberedParagraph): ParsedParagraph => {
    const { text, opening, notes } = inlineText(paragraph.node.firstChild!, labels);
    return {
      id: paragraph.reference,
      part: paragraph.place,
      level: paragraph.level + 1,
      number: paragraph.number,
      opening: opening ? text.slice(opening.from, opening.to) : null,
      text,
      notes: notes.map(({ node }) => noteNumbers.get(node.attrs.id as string)!),
    };
  };
  const within = (from: number, to: number) => numbers.paragraphs.filter(({ pos }) => pos > from && pos < to).map(plain);
  return {
    symbol: metadata.symbol || metadata.number,
    organ: organs[0] ?? "",
    profile: metadata.profile,
    title: doc.firstChild!.textContent,
    quoted: numbers.paragraphs.some(({ quoted }) => quoted) ? { organ: organs[1] ?? "" } : null,
    frame: numbers.paragraphs.filter(({ place }) => place === "frame").map(plain),
    paragraphs: numbers.paragraphs.filter(({ place }) => place === "preamble" || place === "operative").map(plain),
    footnotes: numbers.footnotes.map(({ number, reference, node }) => ({ number, anchor: reference, text: node.textContent })),
    adoption: metadata.adoption,
    annexes: numbers.annexes.map(({ label, node, pos }) => ({
      label,
      title: node.firstChild!.textContent,
      paragraphs: within(pos, pos + node.nodeSize),
    })),
  };
}

/** The organs that speak, in order: of a decision, and of the draft it quotes. */
function organLines(decision: Draft["doc"]): string[] {
  const names: string[] = [];
  decision.descendants((node) => {
    if (node.type.name === "organLine") names.push(organOfLine(node.textContent)?.name ?? node.textContent);
    return !node.isTextblock;
  });
  return names;
}

function describe(parsed: Parsed, { doc }: Draft): string {
  const { paragraphs, frame, footnotes, annexes, receipt } = parsed;
  const remarks = remarkLines(parsed);
  const lines = [
    wrap(parsed.title || "(no title)"),
    [parsed.symbol, parsed.organ, parsed.quoted ? `quotes a draft of the ${parsed.quoted.organ}` : ""].filter(Boolean).join(" · "),
    [counted(paragraphs.length, "paragraph"), counted(footnotes.length, "footnote"), counted(wordCount(doc), "word")].join(", "),
    "",
    ...[...frame, ...paragraphs].map(paragraphLine),
    ...annexes.flatMap((annex) => ["", `${annex.label}: ${annex.title}`, ...annex.paragraphs.map(paragraphLine)]),
    ...(footnotes.length > 0 ? ["", ...footnotes.map(({ number, anchor, text }) => wrap(text, `note ${number} (${anchor})  `))] : []),
    ...(parsed.adoption ? ["", `Adopted: ${[parsed.adoption.meeting, parsed.adoption.date].filter(Boolean).join(", ")}`] : []),
    ...(remarks.length > 0 ? ["", ...remarks] : []),
    ...(receipt ? ["", ...receiptLines(receipt)] : []),
  ];
  return lines.join("\n");
}

const paragraphLine = ({ id, level, text, notes }: ParsedParagraph): string => {
  const first = `${"  ".repeat(level - 1)}${id.padEnd(6)} `;
  return wrap(notes.length > 0 ? `${text} [${notes.map((number) => `note ${number}`).join(", ")}]` : text, first, " ".repeat(first.length));
};

const receiptLines = ({ sourceCharacters, kept, transformed, dropped, objects }: ReceiptSummary): string[] => [
  `Import: ${kept} of ${counted(sourceCharacters, "character")} kept as they stand.`,
  ...transformed.map(({ rule, count }) => `  transformed  ${rule} (${count})`),
  ...objects.map(({ kind, count, fate }) => `  ${fate.kind.padEnd(12)} ${count} × ${kind}${fateOf(fate)}`),
  ...dropped.map(({ reason, text }) => wrap(`${reason}: “${text.trim()}”`, "  dropped      ")),
];

const fateOf = (fate: Fate): string => (fate.kind === "kept" ? "" : ` (${fate.kind === "dropped" ? fate.reason : fate.rule})`);
