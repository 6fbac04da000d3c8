import { redo, undo } from "prosemirror-history";
import type { Command } from "prosemirror-state";
import { insertAnnex, insertPart, insertSubheading, toggleAnnexNumber } from "./commands/divisions.js";
import { splitHere } from "./commands/enter.js";
import { deleteFootnote, editFootnote, insertFootnote } from "./commands/footnote.js";
import { joinWithPrevious } from "./commands/join.js";
import { toOperative, toPreambular } from "./commands/kind.js";
import { indent, lift } from "./commands/level.js";
import { moveDown, moveUp } from "./commands/move.js";
import { clearOpening, resetOpening, setOpeningToSelection } from "./commands/opening.js";
import { nest, unnest } from "./commands/quoted-draft.js";
import { selectParagraph, toggleEmphasis } from "./commands/text.js";
import { next, previous } from "./plugins/find.js";
import { offerOpenings } from "./plugins/opening-list.js";

/** A command as menus, toolbar, keyboard and command palette show it. */
export interface EditorCommand {
  readonly id: string;
  readonly title: string;
  readonly group: "structure" | "insert" | "text" | "history" | "find";
  /** ProseMirror key names, such as "Mod-Alt-f"; the first one is shown. */
  readonly keys: readonly string[];
  readonly run: Command;
}

/** Every command of the editor. */
export const editorCommands: readonly EditorCommand[] = [
  { id: "preambular", title: "Preambular paragraph", group: "structure", keys: ["Mod-Alt-p"], run: toPreambular },
  { id: "operative", title: "Operative paragraph", group: "structure", keys: ["Mod-Alt-o"], run: toOperative },
  { id: "sub-paragraph", title: "Sub-paragraph", group: "structure", keys: ["Tab"], run: indent },
  { id: "lift", title: "Up one level", group: "structure", keys: ["Shift-Tab"], run: lift },
  { id: "move-up", title: "Move paragraph up", group: "structure", keys: ["Alt-ArrowUp"], run: moveUp },
  { id: "move-down", title: "Move paragraph down", group: "structure", keys: ["Alt-ArrowDown"], run: moveDown },
  { id: "split", title: "Split paragraph at the caret", group: "structure", keys: [], run: splitHere },
  { id: "join", title: "Join with the paragraph before", group: "structure", keys: ["Mod-Alt-j"], run: joinWithPrevious },
  { id: "nest", title: "Quote as a draft for the General Assembly", group: "structure", keys: [], run: nest },
  { id: "unnest", title: "Take the quoted draft out of its frame", group: "structure", keys: [], run: unnest },
  { id: "annex-number", title: "Number the annex paragraph", group: "structure", keys: [], run: toggleAnnexNumber },
  { id: "footnote", title: "Footnote", group: "insert", keys: ["Mod-Alt-f"], run: insertFootnote },
  { id: "edit-footnote", title: "Edit footnote", group: "insert", keys: ["Mod-Enter"], run: editFootnote },
  { id: "delete-footnote", title: "Delete footnote", group: "insert", keys: [], run: deleteFootnote },
  { id: "subheading", title: "Subheading", group: "insert", keys: ["Mod-Alt-h"], run: insertSubheading },
  { id: "part", title: "Part", group: "insert", keys: [], run: insertPart },
  { id: "annex", title: "Annex", group: "insert", keys: [], run: insertAnnex },
  { id: "emphasis", title: "Italics", group: "text", keys: ["Mod-i"], run: toggleEmphasis },
  {
    id: "set-opening",
    title: "Opening words up to the end of the selection",
    group: "text",
    keys: ["Mod-Alt-i"],
    run: setOpeningToSelection,
  },
  { id: "clear-opening", title: "No opening words", group: "text", keys: [], run: clearOpening },
  { id: "reset-opening", title: "Recognize opening words", group: "text", keys: [], run: resetOpening },
  { id: "offer-openings", title: "Offer opening words", group: "text", keys: ["Ctrl-Space"], run: offerOpenings },
  { id: "select-paragraph", title: "Select paragraph", group: "text", keys: ["Mod-Alt-a"], run: selectParagraph },
  { id: "undo", title: "Undo", group: "history", keys: ["Mod-z"], run: undo },
  { id: "redo", title: "Redo", group: "history", keys: ["Mod-y", "Mod-Shift-z"], run: redo },
  { id: "find-next", title: "Next match", group: "find", keys: ["F3", "Mod-g"], run: next },
  { id: "find-previous", title: "Previous match", group: "find", keys: ["Shift-F3", "Mod-Shift-g"], run: previous },
];
