import type { Profile } from "../document/index.js";
import type { ExampleText } from "./examples/text.js";
import type { DecisionFacts, DraftFacts } from "./facts/layout.js";
import type { PrecedentFacts } from "./facts/precedents.js";
import type { ReferenceFacts } from "./facts/references.js";
import type { NoteText, ParagraphText, TextRun } from "./facts/runs.js";
import type { Fix, Severity } from "./finding.js";

/** Where a rule comes from. */
export interface Source {
  /** In a few words: "Editorial Manual, footnotes". */
  readonly text: string;
  readonly address: string;
}

/** What a rule says about one place; the engine adds the rule's name, severity and source. */
export interface Report {
  /** The text the range lies in. */
  readonly at: TextRun;
  /** Characters of that text; equal where something is missing between two characters. */
  readonly from: number;
  readonly to: number;
  /** One sentence for a delegate: what is wrong, and what would be right. */
  readonly message: string;
  readonly fix?: Fix;
  /** Where one case of the rule weighs less or more than the others. */
  readonly severity?: Severity;
}

/** A resolution text as data, with the same text as the fix leaves it. */
export interface WrongExample {
  readonly text: ExampleText;
  /** Missing where the rule has no fix. */
  readonly corrected?: ExampleText;
}

/** What a rule is about: the chapters of the catalogue, in its order. */
export const topics = ["structure", "opening words", "punctuation", "citations and notes", "budget and procedure", "words"] as const;
export type Topic = (typeof topics)[number];

interface RuleDescription {
  /** The name of the rule's file, and of the finding. */
  readonly id: string;
  readonly topic: Topic;
  /** Names the fault, for a list of rules: "Opening repeated without “also”". */
  readonly title: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly source: Source;
  /** By the organ that speaks; null where its custom is another. */
  readonly severity: Readonly<Record<Profile, Severity | null>>;
  /** Organs for which a house has said what the rule weighs: there all its cases weigh the same. */
  readonly evenIn?: ReadonlySet<Profile>;
  readonly examples: { readonly wrong: readonly WrongExample[]; readonly right: readonly ExampleText[] };
}

type Check<Scope extends string, Seen> = RuleDescription & {
  readonly scope: Scope;
  check(seen: Seen): Report[];
};

/**
 * A rule, by what it needs to see:
 *
 * - `paragraph`: one paragraph's words, and where it stands; cached, so only the paragraph typed in is checked again
 * - `note`: one footnote; cached likewise
 * - `text`: any running text, be it a paragraph, a note or the title; cached likewise
 * - `decision`: the paragraphs of one speaker in order, for what depends on neighbours or on a first mention
 * - `draft`: everything, with the metadata
 * - `references`: what the draft cites, beside what the built-in table and the user's library know of it
 * - `precedent`: an earlier text, paragraph by paragraph beside the draft's; only where one was given to `check`
 */
export type Rule =
  | Check<"paragraph", ParagraphText>
  | Check<"note", NoteText>
  | Check<"text", TextRun>
  | Check<"decision", DecisionFacts>
  | Check<"draft", DraftFacts>
  | Check<"references", ReferenceFacts>
  | Check<"precedent", PrecedentFacts>;

/** The same severity for every organ. */
export const everywhere = (severity: Severity): Record<Profile, Severity> => ({
  GA: severity,
  ECOSOC: severity,
  HRC: severity,
  SC: severity,
});

/** Not in the Security Council, whose texts follow customs of their own. */
export const exceptSecurityCouncil = (severity: Severity): Record<Profile, Severity | null> => ({ ...everywhere(severity), SC: null });
