import { type DraftFacts, layOut } from "../../../shared/checks/facts/layout.js";
import type { NoteText, ParagraphText } from "../../../shared/checks/facts/runs.js";
import type { CheckOptions } from "../../../shared/checks/index.js";
import type { Draft } from "../../../shared/document/index.js";

/** An adopted text in which a fault is to be planted, laid out as the rules see it. */
export interface Ground {
  readonly draft: Draft;
  readonly facts: DraftFacts;
}

/** A text with one fault in it. */
export interface Planted {
  readonly draft: Draft;
  /** Id of the paragraph (organ line; "" for title and metadata) at which the rule has to speak. */
  readonly at: string;
  /** Id of the note it has to speak about, where the fault is in a note. */
  readonly footnote?: string;
  /** What the check is given besides the draft: earlier texts, for rules that need them. */
  readonly options?: CheckOptions;
  /** The text before the fault, where it is not the adopted one: a draft, which has sponsors and no line of adoption. */
  readonly before?: Draft;
}

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/**
 * Plants one fault, and nothing else that a rule could speak about, at a random place; null where the text has no
 * place for it.
 */
export type Fault = (ground: Ground, random: Random) => Planted | null;

/** Faults by the rule that has to find them. */
export type Faults = Readonly<Record<string, Fault>>;

export const groundOf = (draft: Draft): Ground => ({ draft, facts: layOut(draft) });

/** One of several, or null where there is none. */
export const pick = <Item>(items: readonly Item[], random: Random): Item | null => items[Math.floor(random() * items.length)] ?? null;

/** All preambular and operative paragraphs with their sub-paragraphs; those of quoted drafts too, annexes not. */
export const paragraphsOf = ({ facts }: Ground): ParagraphText[] => facts.decisions.flatMap(({ paragraphs }) => paragraphs);

/** The notes of those paragraphs. */
export const notesOf = ({ facts }: Ground): NoteText[] => facts.decisions.flatMap(({ notes }) => notes);
