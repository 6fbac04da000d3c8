import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import type { Plugin } from "prosemirror-state";
import type { Finding } from "../../shared/checks/finding.js";
import type { Profile } from "../../shared/document/index.js";
import { editorKeys } from "./keymap.js";
import { crossReferencesPlugin } from "./node-views/cross-reference.js";
import { pastePlugin } from "./paste/paste.js";
import { activeParagraphPlugin } from "./plugins/active-paragraph.js";
import { findPlugin } from "./plugins/find.js";
import { findingsPlugin } from "./plugins/findings.js";
import { ghostPlugin } from "./plugins/ghost.js";
import { notesAreaPlugin } from "./plugins/notes-area.js";
import { notesStatePlugin } from "./plugins/notes-state.js";
import { openingListPlugin } from "./plugins/opening-list.js";
import { openingWordsPlugin } from "./plugins/opening-words.js";
import { paragraphDragPlugin } from "./plugins/paragraph-drag.js";
import { printPlugin } from "./plugins/print.js";
import { provenancePlugin } from "./plugins/provenance.js";
import { remarkMarksPlugin } from "./plugins/remark-marks.js";
import { structurePlugin } from "./plugins/structure.js";
import { typingPlugin } from "./plugins/typing.js";

/** What keeps a document right, with or without a window: ids, depth, opening words, history. */
export const documentPlugins = (): Plugin[] => [
  structurePlugin(),
  openingWordsPlugin(),
  history({ newGroupDelay: 600 }),
  notesStatePlugin(),
];

/** What the marks on the page lead to. */
export interface MarkHandlers {
  readonly onFindingClick?: (finding: Finding) => void;
  /** The mark of the proposals and comments on a block was pressed. */
  readonly onRemarks?: (block: string) => void;
}

/** What a window adds, in the order in which keys and clicks are offered. `organ` says whose opening words are offered. */
export const windowPlugins = (organ: () => Profile | null, { onFindingClick, onRemarks }: MarkHandlers): Plugin[] => [
  openingListPlugin(organ),
  ghostPlugin(),
  ...editorKeys(),
  typingPlugin(),
  pastePlugin(),
  findPlugin(),
  findingsPlugin(onFindingClick),
  provenancePlugin(),
  remarkMarksPlugin(onRemarks),
  printPlugin(),
  activeParagraphPlugin(),
  crossReferencesPlugin(),
  notesAreaPlugin(onFindingClick),
  paragraphDragPlugin(),
  gapCursor(),
  dropCursor({ class: "drop-cursor", color: false }),
];
