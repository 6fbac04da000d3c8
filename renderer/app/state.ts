import type { Node } from "prosemirror-model";
import type { Finding, HouseRules } from "../../shared/checks/index.js";
import type { Comparison } from "../../shared/compare/index.js";
import { type OpenedDocument, type Settings, settingsSchema } from "../../shared/contract/index.js";
import type { Draft, Metadata } from "../../shared/document/index.js";
import type { Suggestion } from "../../shared/precedent/answers.js";
import type { AgreedLanguage } from "../../shared/precedent/index.js";
import { type Ancestry, noAncestry } from "../ancestry/ancestry-state.js";
import { initialLibrary, type LibraryState } from "../library/library-state.js";
import { noReferences, type ReferencesState } from "../references/references-state.js";
import type { VoiceOffer } from "../voice/voice-offer.js";

export type PanelTab = "findings" | "precedent" | "compare" | "references" | "proposals";

/** A view that takes the place of the page while it is looked at, one at a time. */
export type OverPage = "comparison" | "library" | "ancestry" | "references" | "agreed-language";

/** What lies over the window, one at a time. */
export type Overlay = "palette" | "masthead" | "reference" | "new-document" | "dictionary" | "export" | "filing" | "receipt" | "recent";

/** The draft on the page. The editor holds the living text; `doc` follows it a moment behind. */
export interface OpenDocument {
  readonly handle: string;
  readonly name: string;
  /** Whether it has a file of ours, so that saving need not ask. */
  readonly hasFile: boolean;
  readonly unsaved: boolean;
  /** ISO time of the last save in this session, or "". */
  readonly savedAt: string;
  readonly metadata: Metadata;
  readonly doc: Node;
  /** Who proposed and remarked when it was opened: each has a colour of their own. */
  readonly authors: readonly string[];
  /** What its import kept and left out; null for a file of ours. */
  readonly receipt: OpenedDocument["receipt"];
}

/** Where the caret is, as the structure sees it. */
export interface Caret {
  /** Id of the paragraph, organ line or heading, or of the annex whose title it is in; "" in the title of the whole text. */
  readonly paragraph: string;
  readonly kind: "preambular" | "operative" | "subParagraph" | "annex" | "other";
}

/** The paragraph being written in. */
export interface Writing {
  readonly paragraph: string;
  /** Characters of its words so far, where it is written on at its end; else null. */
  readonly length: number | null;
  /** The word at the caret, or "". */
  readonly word: string;
}

export interface Toast {
  readonly id: number;
  readonly tone: "status" | "caution" | "alert";
  readonly text: string;
  /** What it offers to do: a button’s title and the command behind it. */
  readonly offer?: { readonly title: string; readonly command: string };
}

/** A question that must be answered before work goes on. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly title: string; readonly main?: boolean }[];
  /** Called once, with null where the question was waved away. */
  readonly answer: (choice: string | null) => void;
}

/** The text a draft is compared with. */
export interface ComparisonBase {
  /** Id in the library, or "" for a file. */
  readonly library: string;
  readonly name: string;
  readonly draft: Draft;
}

/** How the view of the comparison over the page shows it. */
export interface ComparisonLook {
  readonly layout: "side-by-side" | "in-line";
  readonly onlyChanges: boolean;
}

export interface State {
  readonly started: boolean;
  readonly version: string;
  readonly settings: Settings;
  /** What drafts are checked by besides the rules of the Organization, or null. */
  readonly houseRules: HouseRules | null;
  readonly recovered: readonly OpenedDocument[];
  readonly library: LibraryState;
  readonly document: OpenDocument | null;
  readonly caret: Caret;
  readonly findings: readonly Finding[];
  /** The text that `findings` were found in, or null before the first look. */
  readonly foundIn: Node | null;
  /** Whether `findings` stands for the text as it is, or an answer is still awaited. */
  readonly checked: boolean;
  readonly activeFinding: Finding | null;
  /** Id of the proposal or comment that stands out, or "". */
  readonly activeRemark: string;
  /** Whether the words of proposals are shown in the text, where they would stand. */
  readonly remarksInText: boolean;
  /** The finding that the person is about to ignore, and may say why. */
  readonly ignoring: Finding | null;
  readonly writing: Writing | null;
  /** Words by provenance, or null before the first look. */
  readonly agreed: AgreedLanguage | null;
  readonly tab: PanelTab;
  /** Whether the panel lies over the page, where the window is narrow. */
  readonly panelOver: boolean;
  /** Passages nearest to a paragraph of the draft, and the words it had when they were looked for. */
  readonly nearest: { readonly paragraph: string; readonly words: string; readonly suggestions: readonly Suggestion[] };
  readonly comparisonBase: ComparisonBase | null;
  /** The draft against its base, a moment behind typing. */
  readonly comparison: Comparison | null;
  readonly comparisonLook: ComparisonLook;
  /** Index of the row of the comparison that was gone to last, or -1. */
  readonly activeRow: number;
  /** The draft among its earlier versions. */
  readonly ancestry: Ancestry;
  /** The resolutions the draft cites, and how the citations stand. */
  readonly references: ReferencesState;
  /** Wording of another organ that the person may have rewritten, or null. */
  readonly voice: VoiceOffer | null;
  /** What covers the page, or null while one writes on it. */
  readonly overPage: OverPage | null;
  readonly findBar: "closed" | "find" | "replace";
  readonly overlay: Overlay | null;
  readonly question: Question | null;
  readonly toasts: readonly Toast[];
}

export const nowhere: Caret = { paragraph: "", kind: "other" };

export const initialState: State = {
  started: false,
  version: "",
  settings: settingsSchema.parse({}),
  houseRules: null,
  recovered: [],
  library: initialLibrary,
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
  tab: "findings",
  panelOver: false,
  comparisonBase: null,
  comparison: null,
  comparisonLook: { layout: "side-by-side", onlyChanges: false },
  activeRow: -1,
  ancestry: noAncestry,
  references: noReferences,
  voice: null,
  overPage: null,
  findBar: "closed",
  overlay: null,
  question: null,
  toasts: [],
};
