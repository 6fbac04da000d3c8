import type { DiffPiece } from "../../shared/text/index.js";

/** A difference; a technical one only brings figures up to date. */
type ShownPiece = DiffPiece & { readonly technical?: boolean };

interface WordDifferencesProps {
  readonly pieces: readonly ShownPiece[];
  /** Characters of opening words, set in italics: of the later text, or of the earlier one where only it is shown. */
  readonly opening?: number;
  readonly shown?: "both" | "earlier" | "later";
  /** Shows spaces that come or go, as a word processor shows its signs; otherwise they change unseen. */
  readonly spaces?: boolean;
  /** Shortens long equal stretches to this many characters around each change. */
  readonly around?: number;
}

interface Run {
  readonly key: string;
  readonly op: DiffPiece["op"];
  readonly italic: boolean;
  readonly technical: boolean;
  readonly text: string;
}

/** Cuts pieces where the opening words end; what the other text has among them is part of them. */
function runsOf(pieces: readonly ShownPiece[], opening: number, other: DiffPiece["op"]): Run[] {
  let position = 0;
  return pieces.flatMap(({ op, text, technical = false }, index): Run[] => {
    const left = Math.max(0, opening - position);
    const cut = op === other ? (left > 0 ? text.length : 0) : Math.min(text.length, left);
    if (op !== other) position += text.length;
    const key = `${index} ${op}`;
    return [
      { key: `${key} opening`, op, italic: true, technical, text: text.slice(0, cut) },
      { key, op, italic: false, technical, text: text.slice(cut) },
    ].filter((run) => run.text !== "");
  });
}

/** Without what is further than so many characters from a change, keeping whole words. */
function shortened(run: Run, around: number, first: boolean, last: boolean): string {
  if (run.op !== "equal" || run.text.length <= around * 2) return run.text;
  const head = first ? "" : run.text.slice(0, around).replace(/\S*$/, "");
  const tail = last ? "" : run.text.slice(-around).replace(/^\S*/, "");
  return `${head}…${tail}`;
}

/** The signs that word processors have for spaces: a ring for one that holds words together, a point for others. */
const spaceSigns = (text: string): string => text.replace(/\u00a0/g, "°").replace(/\s/g, "·");

/** Spaces at the ends stay outside the tint, which covers words. */
function Marked({ op, technical, text, spaces }: Pick<Run, "op" | "technical" | "text"> & { readonly spaces: boolean }) {
  if (op === "equal") return text;
  const words = text.trim();
  const Mark = op === "insert" ? "ins" : "del";
  if (words === "" && spaces) return <Mark>{spaceSigns(text)}</Mark>;
  if (words === "") return op === "delete" ? "" : text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <Mark className={technical ? "technical" : undefined}>{words}</Mark>
      {text.slice(at + words.length)}
    </>
  );
}

/** Differences as an editor's hand leaves them: the text, with whole phrases inserted and deleted. */
export function WordDifferences({ pieces, opening = 0, around, shown = "both", spaces = false }: WordDifferencesProps) {
  const hidden = shown === "earlier" ? "insert" : shown === "later" ? "delete" : null;
  const runs = runsOf(
    pieces.filter(({ op }) => op !== hidden),
    opening,
    shown === "earlier" ? "insert" : "delete",
  );
  return runs.map((run, index) => {
    const text = around === undefined ? run.text : shortened(run, around, index === 0, index === runs.length - 1);
    const marked = <Marked key={run.key} op={run.op} technical={run.technical} text={text} spaces={spaces} />;
    return run.italic ? <em key={run.key}>{marked}</em> : marked;
  });
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
