import type { OpenedDocument } from "../../shared/contract/index.js";
import { grouped } from "../../shared/util/grouped.js";

export type Receipt = NonNullable<OpenedDocument["receipt"]>;
type Counted = Receipt["objects"][number];

export const thousands = (number: number): string => number.toLocaleString("en-GB");

/** "1 comment", "2 tracked changes of formatting", "3 endnotes, now footnotes": the noun is what stands before “of”, a comma or the end. */
export function counted({ kind, count }: Pick<Counted, "kind" | "count">): string {
  if (count === 1) return `1 ${kind}`;
  return `${thousands(count)} ${kind.replace(/^[^,]*?(?= of |,|$)/, (noun) => (/(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`))}`;
}

interface LeftOutName {
  readonly one: string;
  readonly several: string;
  /** Whether it belongs to the page or to the file rather than to the text, so that nobody misses it. */
  readonly trifle?: true;
}

const trifle = (one: string, several: string): LeftOutName => ({ one, several, trifle: true });

/** What is left out, as a person would call one of it and several; a reason that is not here speaks for itself. */
const leftOutNames: Record<string, LeftOutName> = {
  rule: trifle("a dividing line", "dividing lines"),
  "page number": trifle("a page number", "page numbers"),
  "job number": trifle("a job number", "job numbers"),
  "bar code": trifle("a bar code number", "bar code numbers"),
  "running head": trifle("a running head", "running heads"),
  "page furniture": trifle("a line of the printed page", "lines of the printed page"),
  "page header": trifle("a line at the head of the page", "lines at the head of the page"),
  "page footer": trifle("a line at the foot of the page", "lines at the foot of the page"),
  "voting record": { one: "a line of the voting record", several: "lines of the voting record" },
  "further line of adoption": { one: "a further line of adoption", several: "further lines of adoption" },
  "before the resolution": { one: "a line before the resolution", several: "lines before the resolution" },
  "note without an indicator": { one: "a note that nothing refers to", several: "notes that nothing refers to" },
  "note to what was left out": { one: "a note to what was left out", several: "notes to what was left out" },
  "data for machines": trifle("data for machines", "entries of data for machines"),
  comment: { one: "a comment in the file", several: "comments in the file" },
  "control character": trifle("a control character", "control characters"),
  "byte order mark": trifle("an invisible mark of the encoding", "invisible marks of the encoding"),
  "not understood": { one: "a passage that was not understood", several: "passages that were not understood" },
};

/** "a page number", "3 page numbers". */
export function leftOutName(reason: string, count: number): string {
  const { one, several } = leftOutNames[reason] ?? { one: reason, several: reason };
  return count === 1 ? one : `${thousands(count)} ${several}`;
}

/** Things that are no characters and that nobody misses in the text of a resolution. */
const trifles = new Set([
  "page header",
  "page footer",
  "macro",
  "macro project",
  "script",
  "style sheet",
  "tracked change of a table’s look",
]);

/** What of a receipt somebody may miss: everything left out that is not of the page or of the file. */
export const missed = ({ dropped, objects }: Receipt): Pick<Receipt, "dropped" | "objects"> => ({
  dropped: dropped.filter(({ reason, text }) => !leftOutNames[reason]?.trifle && text.trim() !== ""),
  objects: objects.filter(({ kind, fate }) => fate.kind === "dropped" && !trifles.has(kind)),
});

/** What was left out, by reason, in the order in which it is met. */
export const byReason = (dropped: Receipt["dropped"]): ReadonlyMap<string, Receipt["dropped"]> => grouped(dropped, ({ reason }) => reason);

/** What a file holds besides text, by what became of it. */
export function byFate(objects: Receipt["objects"]): { readonly kept: Counted[]; readonly asText: Counted[]; readonly leftOut: Counted[] } {
  const of = (kind: Counted["fate"]["kind"]): Counted[] => objects.filter(({ fate }) => fate.kind === kind);
  return { kept: of("kept"), asText: of("transformed"), leftOut: of("dropped") };
}
