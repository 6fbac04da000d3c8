import { chainCommands, selectAll } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { enter } from "./commands/enter.js";
import { editFootnote } from "./commands/footnote.js";
import { backspace, deleteForward } from "./commands/join.js";
import { inParagraph } from "./commands/kind.js";
import { indent, lift } from "./commands/level.js";
import { editorCommands } from "./editor-commands.js";

const paragraphs = (["preambularParagraph", "operativeParagraph", "subParagraph", "annexParagraph"] as const).map(inParagraph);

/** In a paragraph, Tab changes its level or nothing: it does not leave the text by surprise. */
const stay: Command = (state) => paragraphs.some((here) => here(state));

/** Keys of the text itself, which no menu shows. */
const writing: Record<string, Command> = {
  Enter: enter,
  "Shift-Enter": enter,
  Backspace: backspace,
  "Mod-Backspace": backspace,
  "Shift-Backspace": backspace,
  Delete: deleteForward,
  "Mod-Delete": deleteForward,
  Tab: chainCommands(indent, stay),
  "Shift-Tab": chainCommands(lift, stay),
  "Mod-Enter": editFootnote,
  "Mod-a": selectAll,
};

/** The keyboard: every command with its keys, then the keys of writing. */
export function editorKeys(): Plugin[] {
  const named: Record<string, Command> = {};
  for (const { keys, run } of editorCommands) for (const key of keys) if (!(key in writing)) named[key] = run;
  return [keymap(named), keymap(writing)];
}
