import type { Node } from "prosemirror-model";
import { check, type HouseRules } from "../../shared/checks/index.js";
import { auditReferences, type LibraryResolution } from "../../shared/citations/index.js";
import { compareDocuments, mandateLedger, traceLineage, verbLedger } from "../../shared/compare/index.js";
import { type Draft, fromDraftFile, isParagraph } from "../../shared/document/index.js";
import { agreedLanguage, type ProvenanceKind, provenanceKind } from "../../shared/precedent/index.js";
import type { Speller, SpellingCheck } from "../../shared/spelling/index.js";
import type { AnswerOf, QuestionName, RequestOf } from "./protocol.js";
import { inDocumentOrder, unknownWords } from "./unknown-words.js";

/** Answers questions about a draft and the text it is compared with. */
export interface Analysis {
  /** A promise where something has to be loaded first. @throws {DraftFileError} where a text that is handed over cannot be read. */
  answer<Name extends QuestionName>(question: Name, request: RequestOf<Name>): AnswerOf<Name> | Promise<AnswerOf<Name>>;
}

function provenanceOf(doc: Node): [string, ProvenanceKind][] {
  const kinds: [string, ProvenanceKind][] = [];
  doc.descendants((node) => {
    const kind = isParagraph(node) ? provenanceKind(node) : null;
    if (kind) kinds.push([node.attrs.id as string, kind]);
    return !node.isTextblock;
  });
  return kinds;
}

/** The analysis itself, for a worker or for the window's own thread. Keeps the draft and the base. */
export function createAnalysis(): Analysis {
  let draft: Draft | null = null;
  let base: Draft | null = null;
  let houseRules: HouseRules | null = null;
  let library: readonly LibraryResolution[] = [];
  let speller: Speller | null = null;
  let spelling: SpellingCheck | null = null;

  const answers: { [Name in QuestionName]: (request: RequestOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>> } = {
    draft(handed) {
      draft = handed;
      const found = check(draft, houseRules ? { library, houseRules } : { library });
      const unknown = spelling ? unknownWords(spelling.misspellingsOf(draft), draft.doc, found) : [];
      const findings = unknown.length > 0 ? inDocumentOrder([...found, ...unknown], draft.doc) : found;
      return { findings, provenance: provenanceOf(draft.doc), agreed: agreedLanguage(draft.doc) };
    },
    async dictionary(own) {
      // 130,000 words: fetched once the window is at work, not before it shows.
      const { createSpeller, spellingCheck } = await import("../../shared/spelling/index.js");
      if (own) speller ??= createSpeller();
      spelling = own && speller ? spellingCheck(speller, new Set(own)) : null;
      return null;
    },
    houseRules(handed) {
      houseRules = handed;
      return null;
    },
    library(known) {
      library = known;
      return null;
    },
    corrections: (word) => speller?.suggestions(word) ?? null,
    base(file) {
      base = fromDraftFile(file);
      return null;
    },
    comparison: () => (draft && base ? compareDocuments(base, draft) : null),
    references: (known) => draft && auditReferences(draft, known),
    lineage(versions) {
      const lineage = traceLineage(versions.map((version) => ({ name: version.name, draft: fromDraftFile(version.draft) })));
      return { lineage, verbs: verbLedger(lineage), mandates: mandateLedger(lineage) };
    },
  };
  return { answer: (question, request) => answers[question](request) };
}
