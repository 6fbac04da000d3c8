import type { ReactNode } from "react";
import type { DiffPiece } from "../../shared/text/index.js";

interface WordDifferencesProps {
  readonly pieces: readonly DiffPiece[];
  /** Characters of the later text that are opening words, set in italics. */
  readonly opening?: number;
  /** Shortens long equal stretches to this many characters around each change. */
  readonly around?: number;
}

/** An equal stretch with its middle left out, keeping whole words next to the changes. */
function shortened(text: string, around: number, first: boolean, last: boolean): string {
  const most = first || last ? around : around * 2;
  if (text.length <= most + 8) return text;
  const head = first ? "" : text.slice(0, around).replace(/\S*$/, "");
  const tail = last ? "" : text.slice(-around).replace(/^\S*/, "");
  return `${head}…${tail}`;
}

const tag = (op: DiffPiece["op"], text: string): ReactNode =>
  op === "insert" ? <ins>{text}</ins> : op === "delete" ? <del>{text}</del> : text;

/** Differences as an editor's hand leaves them: the text, with whole phrases inserted and deleted. */
export function WordDifferences({ pieces, opening = 0, around }: WordDifferencesProps) {
  let position = 0;
  const shown = pieces.map((piece, index) => {
    const start = position;
    if (piece.op !== "delete") position += piece.text.length;
    const short = around !== undefined && piece.op === "equal";
    const text = short ? shortened(piece.text, around, index === 0, index === pieces.length - 1) : piece.text;
    const inOpening = piece.op === "delete" ? (start < opening ? text.length : 0) : Math.max(0, Math.min(text.length, opening - start));
    return { key: `${index} ${piece.op}`, op: piece.op, italic: text.slice(0, inOpening), roman: text.slice(inOpening) };
  });
  return (
    <>
      {shown.map(({ key, op, italic, roman }) => (
        <span key={key}>
          {italic && <em>{tag(op, italic)}</em>}
          {roman && tag(op, roman)}
        </span>
      ))}
    </>
  );
}

/** A paragraph's words with its opening in italics. */
export function Wording({ text, opening }: { readonly text: string; readonly opening: number }) {
  return (
    <>
      {opening > 0 && <em>{text.slice(0, opening)}</em>}
      {text.slice(opening)}
    </>
  );
}
