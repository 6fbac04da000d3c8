import { agreedLanguageToggled } from "../agreed-language/agreed-language-actions.js";
import { ancestryShown, stepAncestryChange } from "../ancestry/ancestry-actions.js";
import { fixActive, fixAllSafe, ignoreActive, putCycleRight, stepFinding } from "../checks/finding-actions.js";
import { restoreActive, stepChange } from "../compare/comparison-actions.js";
import { editorCommands } from "../editor/index.js";
import { showWritten } from "../export/written.js";
import { chooseHouseRules, leaveHouseRules, readHouseRules } from "../house-rules/house-rules-actions.js";
import { addToLibrary, libraryToggled, rebuildLibrary } from "../library/library-actions.js";
import { focusSearch } from "../library/search/search-actions.js";
import { focusNearest, takeFirst } from "../precedent/precedent-actions.js";
import { printDraft } from "../printing/print-pages.js";
import { acceptActive, dismissActive, showRemarksHere, stepRemark } from "../proposals/remark-actions.js";
import { toggleGraph } from "../references/references-actions.js";
import { learnActive, toggleSpelling } from "../spelling/spelling-actions.js";
import { unknownWord } from "../spelling/unknown-word.js";
import { takeAllProposals } from "../voice/voice-actions.js";
import { closeDocument, openDocument, save } from "./documents.js";
import { cycleRegions } from "./regions.js";
import { setTheme, setZoom, toggleOutline, togglePanel } from "./settings.js";
import type { State } from "./state.js";
import { findShown, remarksInTextToggled, sideBySideToggled, tabShown, zoomed } from "./transitions.js";
import type { Workbench } from "./workbench.js";

/**
 * Something a person can do. Buttons, keys, the palette and the application menu all go through this one list.
 * Keys are written as ProseMirror does: "Mod-Shift-f".
 */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly keys: readonly string[];
  readonly enabled: (state: State) => boolean;
  readonly run: (workbench: Workbench) => void;
  /** True where the editor's own keymap handles the keys while it has the focus. */
  readonly inEditor?: boolean;
}

const always = (): boolean => true;
const withHouseRules = (state: State): boolean => state.houseRules !== null;
const withRemarks = ({ document }: State): boolean =>
  document?.metadata.proposals !== undefined || document?.metadata.comments !== undefined;
const whileOpen = (state: State): boolean => state.document !== null;

function command(
  id: string,
  group: string,
  title: string,
  keys: string,
  run: Command["run"],
  enabled: Command["enabled"] = whileOpen,
): Command {
  return { id, group, title, keys: keys === "" ? [] : keys.split(" "), enabled, run };
}

const ownCommands: readonly Command[] = [
  command(
    "new",
    "Document",
    "New draft…",
    "Mod-n",
    ({ store }) => store.update((state) => ({ ...state, overlay: "new-document" })),
    always,
  ),
  command("open", "Document", "Open…", "Mod-o", (workbench) => void openDocument(workbench), always),
  command(
    "open-recent",
    "Document",
    "Open a recent file…",
    "Mod-Shift-o",
    ({ store }) => store.update((state) => ({ ...state, overlay: "recent" })),
    always,
  ),
  command("save", "Document", "Save", "Mod-s", (workbench) => void save(workbench)),
  command("save-as", "Document", "Save as…", "Mod-Shift-s", (workbench) => void save(workbench, true)),
  command("close", "Document", "Close the draft", "Mod-w", (workbench) => void closeDocument(workbench)),
  command(
    "receipt",
    "Document",
    "Show what the import kept and left out…",
    "",
    ({ store }) => store.update((state) => ({ ...state, overlay: "receipt" })),
    (state) => state.document?.receipt !== null && state.document !== null,
  ),
  command("masthead", "Document", "Edit the masthead…", "Mod-Shift-m", ({ store }) =>
    store.update((state) => ({ ...state, overlay: "masthead" })),
  ),

  command("find", "Edit", "Find", "Mod-f", ({ store }) => store.update((state) => findShown(state, "find"))),
  command("replace", "Edit", "Find and replace", "Mod-h", ({ store }) => store.update((state) => findShown(state, "replace"))),
  command("cross-reference", "Insert", "Cross-reference…", "Mod-Alt-r", ({ store }) =>
    store.update((state) => ({ ...state, overlay: "reference" })),
  ),

  command(
    "palette",
    "View",
    "All commands and paragraphs",
    "Mod-k",
    ({ store }) => store.update((state) => ({ ...state, overlay: "palette" })),
    always,
  ),
  command("toggle-outline", "View", "Show or hide the outline", "Mod-\\", toggleOutline),
  command("toggle-panel", "View", "Show or hide the panel", "Mod-Shift-\\", togglePanel),
  command("next-region", "View", "Go to the next region", "F6", () => cycleRegions(1), always),
  command("previous-region", "View", "Go to the previous region", "Shift-F6", () => cycleRegions(-1), always),
  command("zoom-in", "View", "Zoom in", "Mod-+ Mod-=", (workbench) => setZoom(workbench, zoomed(workbench.store.get().settings.zoom, 1))),
  command("zoom-out", "View", "Zoom out", "Mod--", (workbench) => setZoom(workbench, zoomed(workbench.store.get().settings.zoom, -1))),
  command("zoom-reset", "View", "Actual size", "Mod-0", (workbench) => setZoom(workbench, 100)),
  command("theme-light", "View", "Light appearance", "", (workbench) => setTheme(workbench, "light"), always),
  command("theme-dark", "View", "Dark appearance", "", (workbench) => setTheme(workbench, "dark"), always),
  command("theme-system", "View", "Appearance of the system", "", (workbench) => setTheme(workbench, "system"), always),

  command("check", "Check", "Show the findings", "Mod-Shift-e", ({ store }) => store.update((state) => tabShown(state, "findings"))),
  command("next-finding", "Check", "Next finding", "F8", (workbench) => stepFinding(workbench, 1)),
  command("previous-finding", "Check", "Previous finding", "Shift-F8", (workbench) => stepFinding(workbench, -1)),
  command("fix-finding", "Check", "Fix this finding", "Mod-.", fixActive, (state) => state.activeFinding?.fix !== undefined),
  command("ignore-finding", "Check", "Ignore this finding…", "Mod-Alt-.", ignoreActive, (state) => state.activeFinding !== null),
  command("house-rules", "Check", "Check by the house rules of a file…", "", (workbench) => void chooseHouseRules(workbench), always),
  command("house-rules-again", "Check", "Read the house rules again", "", (workbench) => void readHouseRules(workbench), withHouseRules),
  command("house-rules-leave", "Check", "Leave the house rules out", "", (workbench) => void leaveHouseRules(workbench), withHouseRules),
  command("fix-all-safe", "Check", "Fix everything that needs no second look", "Mod-Shift-.", fixAllSafe),
  command("put-cycle-right", "Check", "Put “also” and “further” right", "Mod-Alt-u", putCycleRight),

  command("learn-word", "Check", "Add this word to your dictionary", "", learnActive, (state) => state.activeFinding?.rule === unknownWord),
  command(
    "dictionary",
    "Check",
    "Your dictionary…",
    "",
    ({ store }) => store.update((state) => ({ ...state, overlay: "dictionary" })),
    always,
  ),
  command("spelling", "Check", "Point out unknown words, or no longer", "", toggleSpelling, always),

  command("precedent", "Precedent", "Show precedents of this paragraph", "Mod-Shift-p", ({ store }) =>
    store.update((state) => tabShown(state, "precedent")),
  ),
  command("search-library", "Precedent", "Search the library", "Mod-Shift-f", focusSearch, always),
  command("agreed-language", "Precedent", "Show how much is agreed language", "Mod-Alt-w", ({ store }) =>
    store.update(agreedLanguageToggled),
  ),
  command("rewrite-voice", "Precedent", "Rewrite what speaks for another organ", "", takeAllProposals, (state) => state.voice !== null),
  command("nearest-passages", "Precedent", "Go to the nearest passages", "Mod-Alt-Enter", focusNearest),
  command("take-over", "Precedent", "Take over the nearest passage", "Alt-Enter", (workbench) => void takeFirst(workbench)),
  command("library", "Library", "Open or close the library", "Mod-Shift-l", libraryToggled, always),
  command("library-add", "Library", "Add files to the library…", "", (workbench) => void addToLibrary(workbench, "files"), always),
  command(
    "library-add-folder",
    "Library",
    "Add a folder to the library…",
    "",
    (workbench) => void addToLibrary(workbench, "folder"),
    always,
  ),
  command("library-rebuild", "Library", "Rebuild the index of the library", "", (workbench) => void rebuildLibrary(workbench), always),

  command("references", "Check", "Show the references", "Mod-Alt-c", ({ store }) => store.update((state) => tabShown(state, "references"))),
  command("references-graph", "Check", "Show what the draft rests on as a graph", "Mod-Alt-g", toggleGraph),

  command("proposals", "Proposals", "Show proposals and comments, of this paragraph first", "Mod-Alt-k", showRemarksHere),
  command(
    "proposals-in-text",
    "Proposals",
    "Show proposals in the text, or no longer",
    "Mod-Alt-t",
    ({ store }) => store.update(remarksInTextToggled),
    withRemarks,
  ),
  command("next-proposal", "Proposals", "Next proposal or comment", "F9", (workbench) => stepRemark(workbench, 1), withRemarks),
  command(
    "previous-proposal",
    "Proposals",
    "Previous proposal or comment",
    "Shift-F9",
    (workbench) => stepRemark(workbench, -1),
    withRemarks,
  ),
  command("accept-proposal", "Proposals", "Accept this proposal", "Mod-F9", acceptActive, (state) => state.activeRemark !== ""),
  command(
    "reject-proposal",
    "Proposals",
    "Reject this proposal, or resolve this comment",
    "Mod-Shift-F9",
    dismissActive,
    (state) => state.activeRemark !== "",
  ),

  command("compare", "Compare", "Compare with a precedent", "Mod-Shift-d", ({ store }) =>
    store.update((state) => tabShown(state, "compare")),
  ),
  command("side-by-side", "Compare", "Show the comparison over the page", "Mod-Alt-d", ({ store }) => store.update(sideBySideToggled)),
  command("next-change", "Compare", "Next change", "F7 Alt-ArrowDown", (workbench) => stepShownChange(workbench, 1), comparing),
  command(
    "previous-change",
    "Compare",
    "Previous change",
    "Shift-F7 Alt-ArrowUp",
    (workbench) => stepShownChange(workbench, -1),
    comparing,
  ),
  command(
    "earlier-wording",
    "Compare",
    "Bring back the earlier wording of this change",
    "Mod-Alt-b",
    restoreActive,
    (state) => state.comparison !== null && state.activeRow >= 0,
  ),
  command("ancestry", "Compare", "Show the ancestry of each clause", "Mod-Alt-l", ({ store }) =>
    store.update((state) => ancestryShown(state)),
  ),
  command("verb-ledger", "Compare", "Show which verbs became stronger or weaker", "", ({ store }) =>
    store.update((state) => ancestryShown(state, "verbs")),
  ),
  command("mandate-ledger", "Compare", "Show what became of mandates and money", "", ({ store }) =>
    store.update((state) => ancestryShown(state, "mandates")),
  ),
  command("clause-history", "Compare", "Show the history of this clause", "Mod-Alt-y", ({ store }) =>
    store.update((state) => ancestryShown(state, "history")),
  ),

  command("export", "Export", "Export…", "Mod-Shift-x", ({ store }) => store.update((state) => ({ ...state, overlay: "export" }))),
  command("file", "Export", "File with every change tracked…", "Mod-Alt-e", ({ store }) =>
    store.update((state) => ({ ...state, overlay: "filing" })),
  ),
  command("show-written", "Export", "Show the file written last in its folder", "", (workbench) => void showWritten(workbench), always),
  command("print", "Export", "Print…", "Mod-p", (workbench) => void printDraft(workbench)),
];

function comparing(state: State): boolean {
  return state.document !== null && (state.overPage === "ancestry" || (state.comparisonBase !== null && state.tab === "compare"));
}

/** Goes from change to change in the view that covers the page, or in the panel. */
function stepShownChange(workbench: Workbench, direction: 1 | -1): void {
  if (workbench.store.get().overPage === "ancestry") stepAncestryChange(workbench, direction);
  else stepChange(workbench, direction);
}

const fromEditor: readonly Command[] = editorCommands.map(({ id, title, group, keys, run }) => ({
  id,
  title,
  group: `${group[0]!.toUpperCase()}${group.slice(1)}`,
  keys,
  enabled: whileOpen,
  inEditor: true,
  run: ({ editor }) => {
    editor?.run(run);
  },
}));

/** Everything the window can do, in the order the palette lists it. */
export const commands: readonly Command[] = [...ownCommands, ...fromEditor];

const byId = new Map(commands.map((one) => [one.id, one]));

/** A command by its id. @throws {Error} for an id that no command has. */
export function commandOf(id: string): Command {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no command “${id}”.`);
  return found;
}

/** Carries out a command, unless it makes no sense now. Returns whether it ran. */
export function runCommand(workbench: Workbench, id: string): boolean {
  const found = commandOf(id);
  if (!found.enabled(workbench.store.get())) return false;
  found.run(workbench);
  return true;
}
