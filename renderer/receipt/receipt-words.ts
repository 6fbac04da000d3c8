import type { OpenedDocument } from "../../shared/contract/index.js";

export type Receipt = NonNullable<OpenedDocument["receipt"]>;
type Counted = Receipt["objects"][number];

export const thousands = (number: number): string => number.toLocaleString("en-GB");

/** "1 comment", "2 tracked changes of formatting", "3 endnotes, now footnotes": the noun is what stands before “of”, a comma or the end. */
export function counted({ kind, count }: Pick<Counted, "kind" | "count">): string {
  if (count === 1) return `1 ${kind}`;
  return `${thousands(count)} ${kind.replace(/^[^,]*?(?= of |,|$)/, (noun) => (/(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`))}`;
}

/** What is left out, as a person would call one of it and several; a reason that is not here speaks for itself. */
const leftOutNames: Record<string, readonly [one: string, several: string]> = {
  rule: ["a dividing line", "dividing lines"],
  "page number": ["a page number", "page numbers"],
  "job number": ["a job number", "job numbers"],
  "bar code": ["a bar code number", "bar code numbers"],
  "running head": ["a running head", "running heads"],
  "running foot": ["a running foot", "running feet"],
  "line number": ["a line number", "line numbers"],
  "note to the masthead": ["a note about the document itself", "notes about the document itself"],
  "text across the page": ["a line across the page", "lines across the page"],
  "form field": ["the words of a form field", "words of form fields"],
  "page furniture": ["a line of the printed page", "lines of the printed page"],
  "page header": ["a line at the head of the page", "lines at the head of the page"],
  "page footer": ["a line at the foot of the page", "lines at the foot of the page"],
  "voting record": ["a line of the voting record", "lines of the voting record"],
  "further line of adoption": ["a further line of adoption", "further lines of adoption"],
  "before the resolution": ["a line before the resolution", "lines before the resolution"],
  "note without an indicator": ["a note that nothing refers to", "notes that nothing refers to"],
  "note to what was left out": ["a note to what was left out", "notes to what was left out"],
  "data for machines": ["data for machines", "entries of data for machines"],
  comment: ["a comment in the file", "comments in the file"],
  "control character": ["a control character", "control characters"],
  "byte order mark": ["an invisible mark of the encoding", "invisible marks of the encoding"],
  "not understood": ["a passage that was not understood", "passages that were not understood"],
};

/** "a page number", "3 page numbers". */
export function leftOutName(reason: string, count: number): string {
  const [one, several] = leftOutNames[reason] ?? [reason, reason];
  return count === 1 ? one : `${thousands(count)} ${several}`;
}

/** The words left out, by reason, in the order in which they are met. */
export function byReason(dropped: Receipt["dropped"]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { reason, text } of dropped) texts.set(reason, [...(texts.get(reason) ?? []), text]);
  return texts;
}

/** What a file holds besides text, by what became of it. */
export function byFate(objects: Receipt["objects"]): { readonly kept: Counted[]; readonly asText: Counted[]; readonly leftOut: Counted[] } {
  const of = (kind: Counted["fate"]["kind"]): Counted[] => objects.filter(({ fate }) => fate.kind === kind);
  return { kept: of("kept"), asText: of("transformed"), leftOut: of("dropped") };
}
