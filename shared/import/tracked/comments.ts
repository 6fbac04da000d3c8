import type { Comment, Draft, IdSource } from "../../document/index.js";
import type { FileIds } from "./file-ids.js";

/** A comment of a file, and where it stands there. */
export interface Remark {
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** The words it is about, as far as they stand. */
  readonly excerpt: string;
  /** The paragraph it is about, as `TrackedText` has it; null where the file does not say. */
  readonly paragraph: object | null;
}

const longest = 100_000;

/**
 * Comments at the blocks of the document that they are about. One on what became no block, such as a line of the masthead or
 * words that do not stand, belongs to the block above, the title where there is none. `paragraphs` are those of the file in
 * their order.
 */
export function placedComments(
  remarks: readonly Remark[],
  paragraphs: readonly object[],
  doc: Draft["doc"],
  ids: FileIds,
  newId: IdSource,
): Comment[] {
  const present = new Set<string>();
  doc.descendants((node) => void present.add((node.attrs.id as string | undefined) ?? ""));
  const nearest = new Map<object, string>();
  let above = "";
  for (const paragraph of paragraphs) {
    const own = ids.known(paragraph);
    if (own !== "" && present.has(own)) above = own;
    nearest.set(paragraph, above);
  }
  return remarks.map(({ author, date, text, excerpt, paragraph }) => ({
    id: newId(),
    author,
    date,
    block: (paragraph && nearest.get(paragraph)) ?? "",
    excerpt: excerpt.slice(0, longest),
    text: text.slice(0, longest),
  }));
}
