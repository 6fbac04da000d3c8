import { contextBookmark, numberBookmark } from "../../document/index.js";
import type { Paragraph, PrintedBlock } from "../prepared-document.js";

/** A label in its pieces: the marks of a quoted draft, the number itself, and its stop. */
export function labelPieces({ label, origin }: Pick<Paragraph, "label" | "origin">): {
  readonly marks: string;
  readonly number: string;
  readonly stop: string;
} {
  const marks = origin.quotations > 0 ? /^[“‘]*/.exec(label)![0] : "";
  const stop = label.endsWith(".") ? "." : "";
  return { marks, number: label.slice(marks.length, label.length - stop.length), stop };
}

/** A stretch of a cross-reference: words, a number that is repeated from a bookmark, or one that cannot be. */
export type ReferencePiece =
  | { readonly kind: "words"; readonly text: string }
  /** `marks` are those of a quoted draft, which stand before the number but not in the reference. */
  | { readonly kind: "number"; readonly text: string; readonly bookmark: string; readonly marks: string }
  | { readonly kind: "lost"; readonly text: string; readonly bookmark: string };

/**
 * Cross-references as fields that a word processor updates: "8 (a)" repeats the number of paragraph 8, then that of its
 * sub-paragraph (a), each from a bookmark around it. Only numbers that something refers to get a bookmark.
 */
export class References {
  /** The numbered paragraphs that a paragraph stands in, and itself, by its id. */
  private readonly chains = new Map<string, readonly Paragraph[]>();
  private readonly targets = new Set<string>();
  private readonly contexts = new Set<string>();

  constructor(blocks: readonly PrintedBlock[]) {
    const path: Paragraph[] = [];
    for (const block of blocks) {
      if (block.kind !== "paragraph") continue;
      path.splice(block.level, path.length, block);
      const numbered = path.filter((paragraph) => paragraph?.label);
      this.chains.set(block.origin.id, numbered);
    }
    const contents = blocks.flatMap((block) => ("content" in block ? block.content : []));
    for (const inline of contents) {
      if (inline.kind !== "reference") continue;
      const chain = this.chain(inline.target, inline.text);
      for (const { origin } of chain.slice(0, -1)) this.contexts.add(origin.id);
      if (chain.length > 0) this.targets.add(inline.target);
    }
  }

  /** The bookmarks around a paragraph's number. */
  bookmarks(id: string): string[] {
    const names = [this.targets.has(id) ? numberBookmark(id) : null, this.contexts.has(id) ? contextBookmark(id) : null];
    return names.filter((name) => name !== null);
  }

  /** A cross-reference that reads `text`. Where it has no number to repeat, it still says what it refers to. */
  pieces(target: string, text: string): ReferencePiece[] {
    const chain = this.chain(target, text);
    const name = numberBookmark(target);
    if (name === null) return [{ kind: "words", text }];
    if (chain.length === 0) return [{ kind: "lost", text, bookmark: name }];
    return chain.flatMap((paragraph, index): ReferencePiece[] => {
      const { marks, number } = labelPieces(paragraph);
      const last = index === chain.length - 1;
      const bookmark = last ? name : contextBookmark(paragraph.origin.id)!;
      const piece: ReferencePiece = { kind: "number", text: number, bookmark, marks };
      return last ? [piece] : [piece, { kind: "words", text: " " }];
    });
  }

  /** The paragraphs whose numbers make up the reference; none where they would not read as it does. */
  private chain(target: string, text: string): readonly Paragraph[] {
    const chain = this.chains.get(target) ?? [];
    const sound = chain.at(-1)?.origin.id === target && chain.every(({ origin }) => numberBookmark(origin.id) !== null);
    return sound && chain.map((paragraph) => labelPieces(paragraph).number).join(" ") === text ? chain : [];
  }
}
