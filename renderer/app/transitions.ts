import type { Node } from "prosemirror-model";
import { type Finding, fingerprint } from "../../shared/checks/index.js";
import type { OpenedDocument, Settings } from "../../shared/contract/index.js";
import { fromDraftFile, type Metadata, type Remarks, remarkAuthors, remarksOf, withRemarks } from "../../shared/document/index.js";
import type { AgreedLanguage } from "../../shared/precedent/index.js";
import { noAncestry } from "../ancestry/ancestry-state.js";
import { noReferences } from "../references/references-state.js";
import {
  type Caret,
  type ComparisonBase,
  nowhere,
  type OpenDocument,
  type PanelTab,
  type State,
  type Toast,
  type Writing,
} from "./state.js";

/** What a document leaves behind when it goes: nothing of it may show under the next one. */
const withoutDocument = {
  document: null,
  caret: nowhere,
  findings: [],
  foundIn: null,
  checked: false,
  activeFinding: null,
  activeRemark: "",
  remarksInText: false,
  ignoring: null,
  writing: null,
  agreed: null,
  nearest: { paragraph: "", words: "", suggestions: [] },
  comparisonBase: null,
  comparison: null,
  activeRow: -1,
  references: noReferences,
  ancestry: noAncestry,
  voice: null,
  overPage: null,
  findBar: "closed",
  overlay: null,
} as const satisfies Partial<State>;

/**
 * The state with a document on the page. Only what was recovered begins unsaved: of a new or an imported draft nothing
 * would be lost before it is touched.
 * @throws {DraftFileError} where its draft cannot be read.
 */
export function opened(state: State, document: OpenedDocument, unsaved = false): State {
  const { metadata, doc } = fromDraftFile(document.draft);
  const { handle, name } = document;
  return {
    ...state,
    ...withoutDocument,
    toasts: withoutOffers(state.toasts),
    document: {
      handle,
      name,
      hasFile: document.saved,
      unsaved,
      savedAt: "",
      metadata,
      doc,
      authors: remarkAuthors(remarksOf(metadata)),
      receipt: document.receipt,
    },
    recovered: state.recovered.filter((other) => other.handle !== handle),
  };
}

export const closed = (state: State): State => ({ ...state, ...withoutDocument, toasts: withoutOffers(state.toasts) });

/** What a message offers concerns the document that it came with. */
const withoutOffers = (toasts: readonly Toast[]): readonly Toast[] => toasts.filter(({ offer }) => offer === undefined);

const changeDocument = (state: State, change: Partial<OpenDocument>): State =>
  state.document ? { ...state, document: { ...state.document, ...change } } : state;

/** Something was typed; the text itself follows with `settled`. */
export function edited(state: State): State {
  const after = state.document?.unsaved === false ? changeDocument(state, { unsaved: true }) : state;
  return after.checked ? { ...after, checked: false } : after;
}

/** The text as it stands after a pause in typing. */
export const settled = (state: State, doc: Node): State => (state.document?.doc === doc ? state : changeDocument(state, { doc }));

export const metadataChanged = (state: State, metadata: Metadata): State => ({
  ...changeDocument(state, { metadata, unsaved: true }),
  checked: false,
});

/** Some of what others propose or remark has been decided, or a decision taken back. */
export const remarksDecided = (state: State, remarks: Remarks): State =>
  state.document ? changeDocument(state, { metadata: withRemarks(state.document.metadata, remarks), unsaved: true }) : state;

/** A save has been answered. What was typed meanwhile is still unsaved. */
export const saved = (state: State, name: string, savedAt: string, typedSince: boolean): State =>
  changeDocument(state, { name, savedAt, hasFile: true, unsaved: typedSince });

export const caretMoved = (state: State, caret: Caret): State =>
  state.caret.paragraph === caret.paragraph && state.caret.kind === caret.kind ? state : { ...state, caret };

/**
 * Words are being added at the end of a paragraph, or that is over. Every letter of one paragraph is the same news: how
 * long it has become is told with the next analysis.
 */
export const writingAt = (state: State, writing: Writing | null): State =>
  state.writing?.paragraph === writing?.paragraph ? state : { ...state, writing };

/** The analysis of the text as it is, `foundIn`, has come. The active finding stays active where it is found again. */
export function analysed(state: State, foundIn: Node, findings: readonly Finding[], agreed: AgreedLanguage): State {
  const again = (finding: Finding | null): Finding | null =>
    finding && (findings.find((other) => fingerprint(other) === fingerprint(finding)) ?? null);
  return {
    ...state,
    findings,
    foundIn,
    agreed,
    activeFinding: again(state.activeFinding),
    ignoring: again(state.ignoring),
    checked: true,
  };
}

/** Something is ignored in the draft from now on, or no longer. What was found in it stays as it is. */
export const ignoredChanged = (state: State, metadata: Metadata): State => ({
  ...changeDocument(state, { metadata, unsaved: true }),
  activeFinding: null,
  ignoring: null,
});

/** Another tab of the panel. What stood out on the page for the findings does so no longer when they are left. */
export const tabShown = (state: State, tab: PanelTab): State => ({
  ...state,
  tab,
  panelOver: true,
  activeFinding: tab === "findings" ? state.activeFinding : null,
  ignoring: tab === "findings" ? state.ignoring : null,
});

/** A proposal or comment stands out, in its panel and at its paragraph on the page. */
export const remarkShown = (state: State, activeRemark: string): State => ({ ...state, activeRemark, overPage: null });

/** The words of proposals are shown in the text from now on, or no longer; what covers the page makes way for them. */
export const remarksInTextToggled = (state: State): State => ({
  ...state,
  remarksInText: !state.remarksInText,
  overPage: state.remarksInText ? state.overPage : null,
});

/** Another text to compare with, or none. */
export const baseChosen = (state: State, comparisonBase: ComparisonBase | null): State => ({
  ...state,
  comparisonBase,
  comparison: null,
  activeRow: -1,
  overPage: state.overPage === "comparison" && comparisonBase === null ? null : state.overPage,
});

/**
 * Draft and base side by side, or no longer. Where the panel lies over the page it makes room for them; without a base,
 * it is shown to choose one.
 */
export function sideBySideToggled(state: State): State {
  if (state.comparisonBase === null) return tabShown(state, "compare");
  const shown = state.overPage === "comparison";
  return { ...tabShown(state, "compare"), overPage: shown ? null : "comparison", panelOver: shown };
}

/** Finding, and replacing, on the page, which nothing may cover then. */
export const findShown = (state: State, findBar: "find" | "replace"): State => ({ ...state, findBar, overPage: null });

const mostToasts = 3;

export const toastShown = (state: State, toast: Toast): State => ({
  ...state,
  toasts: [...state.toasts.filter((other) => other.text !== toast.text), toast].slice(-mostToasts),
});

export const toastDismissed = (state: State, id: number): State => ({ ...state, toasts: state.toasts.filter((toast) => toast.id !== id) });

export const settingsChanged = (state: State, change: Partial<Settings>): State => ({
  ...state,
  settings: { ...state.settings, ...change },
});

const zoomSteps = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250];

/** The next magnification up or down from the present one, in per cent. */
export function zoomed(zoom: number, direction: 1 | -1): number {
  const further = direction === 1 ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom);
  return further ?? zoom;
}
