import type { Node } from "prosemirror-model";
import { crossReferenceLabels, leadText, numbering, toDraftFile } from "../../shared/document/index.js";
import { findingsShownIn } from "../checks/shown-findings.js";
import { knownResolutions } from "../library/known-resolutions.js";
import { isRunning } from "../library/library-state.js";
import { writingPlace } from "./editing.js";
import { warn } from "./messages.js";
import { onceSelectionIsRead } from "./selection-read.js";
import type { State } from "./state.js";
import { analysed } from "./transitions.js";
import { currentDraft, type Workbench } from "./workbench.js";

/** Cards that a person can take in. */
const suggestionLimit = 8;

/** The words of a paragraph, with references as they read; "" where there is none. */
export function wordsOf(doc: Node, paragraph: string): string {
  const found = numbering(doc).byId.get(paragraph);
  return found ? leadText(found.node, crossReferenceLabels(doc)) : "";
}

/** Sends the draft to the analysis and shows what it says, unless the text has changed meanwhile. */
async function analyseDraft(workbench: Workbench): Promise<void> {
  const { store, analysis } = workbench;
  const draft = currentDraft(workbench);
  const handle = store.get().document?.handle;
  if (!draft) return;
  const answer = await analysis.ask("draft", draft);
  if (!answer || store.get().document?.handle !== handle || currentDraft(workbench)?.doc !== draft.doc) return;
  const { editor } = workbench;
  const writing = editor && store.get().writing ? writingPlace(editor.view.state) : null;
  store.update((state) => ({ ...analysed(state, draft.doc, answer.findings, answer.agreed), writing }));
  if (editor) onceSelectionIsRead(editor.view, () => editor.setProvenanceKinds(new Map(answer.provenance)));
}

/** Shows the findings on the page; those of a text that has changed since wait for the next look. */
function showFindings({ store, editor }: Workbench): void {
  if (!editor) return;
  onceSelectionIsRead(editor.view, () => {
    const state = store.get();
    if (state.checked) editor.setFindings(findingsShownIn(state), editor.view.state.doc);
  });
}

/** Lets the active finding stand out on the page. */
function showActiveFinding({ store, editor }: Workbench): void {
  if (editor) onceSelectionIsRead(editor.view, () => editor.setActiveFinding(store.get().activeFinding));
}

async function compare({ store, analysis }: Workbench): Promise<void> {
  const { comparisonBase } = store.get();
  const comparison = await analysis.ask("comparison", null);
  if (comparison) store.update((state) => (state.comparisonBase === comparisonBase ? { ...state, comparison } : state));
}

/** Looks for the passages nearest to the paragraph at the caret. */
export async function findNearest(workbench: Workbench): Promise<void> {
  const { store, host } = workbench;
  const draft = currentDraft(workbench);
  const { paragraph } = store.get().caret;
  if (!draft) return;
  const words = wordsOf(draft.doc, paragraph);
  const { symbol: exclude, language } = draft.metadata;
  const options = { limit: suggestionLimit, language, ...(exclude ? { exclude } : {}) };
  const answer = words.trim() === "" ? null : await host.call("precedent.nearest", { text: words, options });
  if (answer?.ok === false) return warn(workbench, answer.error.message);
  const now = currentDraft(workbench);
  // What has been written meanwhile is asked about by itself, a moment later.
  if (store.get().caret.paragraph !== paragraph || !now || wordsOf(now.doc, paragraph) !== words) return;
  const suggestions = answer?.value.suggestions ?? [];
  store.update((state) => ({ ...state, nearest: { paragraph, words, suggestions } }));
}

/**
 * Keeps what the window shows about the draft up to date: findings and provenance always, comparison and precedents
 * while they are looked at. Returns what to call when the text has settled.
 */
export function createAnalysisLoop(workbench: Workbench): { settled: () => void; stop: () => void } {
  const { store, analysis } = workbench;
  let before: State = store.get();
  let marked = before.findings;
  let equipped = false;

  /** Findings first; dictionary and library are loaded once they are there. */
  async function analyse(): Promise<void> {
    await analyseDraft(workbench);
    if (equipped) return;
    equipped = true;
    await Promise.all([giveDictionary(), giveLibrary()]);
    await analyseDraft(workbench);
  }

  async function giveLibrary(): Promise<void> {
    const library = await knownResolutions(workbench.host);
    if (library) await analysis.ask("library", library);
  }

  async function giveDictionary(): Promise<void> {
    const { spelling, dictionary } = store.get().settings;
    await analysis.ask("dictionary", spelling ? dictionary : null);
  }

  const giveHouseRules = async (): Promise<unknown> => analysis.ask("houseRules", store.get().houseRules);

  /** Looks at the draft again once the analysis knows something it did not. */
  async function analyseAfter(given: Promise<unknown>): Promise<void> {
    await given;
    await analyseDraft(workbench);
  }

  const unsubscribe = store.subscribe(() => {
    const state = store.get();
    const earlier = before;
    before = state;
    if (state.comparisonBase !== earlier.comparisonBase && state.comparisonBase) {
      void analysis.ask("base", toDraftFile(state.comparisonBase.draft));
      void compare(workbench);
    } else if (state.tab === "compare" && earlier.tab !== "compare" && state.comparisonBase) void compare(workbench);
    const lookedAt = state.tab === "precedent" && (earlier.tab !== "precedent" || state.caret.paragraph !== earlier.caret.paragraph);
    if (lookedAt || (state.tab === "precedent" && state.library.version !== earlier.library.version)) void findNearest(workbench);
    const shown = findingsShownIn(state);
    if (state.checked && shown !== marked) {
      marked = shown;
      showFindings(workbench);
    }
    if (state.houseRules !== earlier.houseRules) void analyseAfter(giveHouseRules());
    if (state.activeFinding !== earlier.activeFinding) showActiveFinding(workbench);
    // An addition changes the library again and again; what it has brought is learnt once, at its end.
    if (equipped && !isRunning(state.library) && (state.library.version !== earlier.library.version || isRunning(earlier.library))) {
      void analyseAfter(giveLibrary());
    }
    const { spelling, dictionary } = earlier.settings;
    if (equipped && (state.settings.spelling !== spelling || state.settings.dictionary !== dictionary)) void analyseAfter(giveDictionary());
  });

  if (before.houseRules) void giveHouseRules();
  return {
    settled() {
      const { tab, overPage, comparisonBase } = store.get();
      void analyse();
      if (comparisonBase && (tab === "compare" || overPage === "comparison")) void compare(workbench);
      if (tab === "precedent") void findNearest(workbench);
    },
    stop: unsubscribe,
  };
}
