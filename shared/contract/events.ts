import { z } from "zod";
import { openedDocument } from "./calls.js";
import { libraryProgressSchema } from "./library-calls.js";

/** Commands the application menu sends to the window; the window's command list carries them out. */
export const menuCommands = [
  "new",
  "open",
  "open-recent",
  "save",
  "save-as",
  "close",
  "receipt",
  "export",
  "file",
  "print",
  "undo",
  "redo",
  "find",
  "palette",
  "toggle-outline",
  "toggle-panel",
  "zoom-in",
  "zoom-out",
  "zoom-reset",
  "compare",
  "check",
  "proposals",
  "proposals-in-text",
  "next-proposal",
  "previous-proposal",
  "accept-proposal",
  "reject-proposal",
  "library",
  "search-library",
  "library-add",
  "library-add-folder",
  "library-rebuild",
] as const;

/** What the main process tells the window unasked: plain data, never an event object. */
export const events = {
  "menu.command": z.strictObject({ command: z.enum(menuCommands) }),
  /** The operating system handed over a file while the window was open. */
  "document.opened": openedDocument,
  /**
   * Where an export stands, from when its place is known until its call is answered: the document is put together, its
   * pages are set (how long that takes nobody can tell), the file is written.
   */
  "export.progress": z.strictObject({ stage: z.enum(["preparing", "setting", "writing"]) }),
  /** How the addition to the library that is going on stands; a few times a second, and once at its end. */
  "library.progress": libraryProgressSchema,
  /** The library holds other texts than before. */
  "library.changed": z.strictObject({ size: z.int() }),
  /** The person wants to close the window while work is unsaved. */
  "window.close-requested": z.strictObject({}),
} as const;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;
export type MenuCommand = (typeof menuCommands)[number];
