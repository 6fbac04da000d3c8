import type { Rule } from "../rule.js";
import { abbreviationInText } from "./abbreviation-in-text.js";
import { adjacentNotes } from "./adjacent-notes.js";
import { adoptionLineForm } from "./adoption-line-form.js";
import { adoptionLineInDraft } from "./adoption-line-in-draft.js";
import { agendaInclusion } from "./agenda-inclusion.js";
import { alsoAddresseeChanged } from "./also-addressee-changed.js";
import { alsoCycle } from "./also-cycle.js";
import { alsoOrphan } from "./also-orphan.js";
import { alsoPosition } from "./also-position.js";
import { andOr } from "./and-or.js";
import { annexReference } from "./annex-reference.js";
import { bodyFullNameRepeated } from "./body-full-name-repeated.js";
import { bodyNotNamed } from "./body-not-named.js";
import { bracketLeft } from "./bracket-left.js";
import { budgetPhrase } from "./budget-phrase.js";
import { callsOn } from "./calls-on.js";
import { capitalMemberStates } from "./capital-member-states.js";
import { chapeauItemFit } from "./chapeau-item-fit.js";
import { citeAbbrev } from "./cite-abbrev.js";
import { citeNoDate } from "./cite-no-date.js";
import { citeNumberForm } from "./cite-number-form.js";
import { citeOrder } from "./cite-order.js";
import { citeRepeatDate } from "./cite-repeat-date.js";
import { citeSymbolInText } from "./cite-symbol-in-text.js";
import { citeWrongDate } from "./cite-wrong-date.js";
import { citeWrongTitle } from "./cite-wrong-title.js";
import { commaBeforeVerb } from "./comma-before-verb.js";
import { committeeAsOrgan } from "./committee-as-organ.js";
import { contraction } from "./contraction.js";
import { countryName } from "./country-name.js";
import { crossRefBroken } from "./cross-ref-broken.js";
import { dashForm } from "./dash-form.js";
import { dateForm } from "./date-form.js";
import { decidesOnStates } from "./decides-on-states.js";
import { donorInvitationMissing } from "./donor-invitation-missing.js";
import { doubleSpace } from "./double-space-or-space-before-mark.js";
import { draftHasNoSponsorLine } from "./draft-has-no-sponsor-line.js";
import { elementOrder } from "./element-order.js";
import { emphasis } from "./emphasis.js";
import { emptyParagraph } from "./empty-paragraph.js";
import { expenditureImplied } from "./expenditure-implied.js";
import { foreignWordsItalic } from "./foreign-words-italic.js";
import { genderedWording } from "./gendered-wording.js";
import { importArtefact } from "./import-artefact.js";
import { innerFullStop } from "./inner-full-stop.js";
import { innerQuotes } from "./inner-quotes.js";
import { italicRange } from "./italic-range.js";
import { lastEndFullStop } from "./last-end-full-stop.js";
import { listChapeauColon } from "./list-chapeau-colon.js";
import { listParallelism } from "./list-parallelism.js";
import { longParagraph } from "./long-paragraph.js";
import { nbspDate } from "./nbsp-date.js";
import { nestedQuoteBalance } from "./nested-quote-balance.js";
import { nestedQuoteStyle } from "./nested-quote-style.js";
import { neutralNote } from "./neutral-note.js";
import { noteDuplicate } from "./note-duplicate.js";
import { noteFullStop } from "./note-full-stop.js";
import { noteOrderOrOrphan } from "./note-order-or-orphan.js";
import { noteOwnBody } from "./note-own-body.js";
import { noteThenPunctuation } from "./note-then-punctuation.js";
import { numbersInWords } from "./numbers-in-words.js";
import { opEndSemicolon } from "./op-end-semicolon.js";
import { opModalOrNounStart } from "./op-modal-or-noun-start.js";
import { opNotThirdPerson } from "./op-not-third-person.js";
import { opNumberSequence } from "./op-number-sequence.js";
import { opParticiple } from "./op-participle.js";
import { opUnnumbered } from "./op-unnumbered.js";
import { openingNotCapital } from "./opening-not-capital.js";
import { openingNotItalic } from "./opening-not-italic.js";
import { openingPartMismatch } from "./opening-part-mismatch.js";
import { organLineComma } from "./organ-line-comma.js";
import { organLineMissing } from "./organ-line-missing.js";
import { paraAbbrevInText } from "./para-abbrev-in-text.js";
import { paragraphDuplicate } from "./paragraph-duplicate.js";
import { perCent } from "./per-cent.js";
import { possessive } from "./possessive-of-acronym-or-state.js";
import { ppAfterActing } from "./pp-after-acting.js";
import { ppEndComma } from "./pp-end-comma.js";
import { ppFiniteVerb } from "./pp-finite-verb.js";
import { ppNumbered } from "./pp-numbered.js";
import { rareOpening } from "./rare-opening.js";
import { repeatWithoutAlso } from "./repeat-without-also.js";
import { reportNoObject } from "./report-no-object.js";
import { reportWithoutWhen } from "./report-without-when.js";
import { requestWithoutResources } from "./request-without-resources.js";
import { resourcesClauseDropped } from "./resources-clause-dropped.js";
import { scOnlyPhrase } from "./sc-only-phrase.js";
import { secondVerbItalic } from "./second-verb-italic.js";
import { secretaryGeneralHyphen } from "./secretary-general-hyphen.js";
import { seizedFormula } from "./seized-formula.js";
import { serialComma } from "./serial-comma.js";
import { sessionInFigures } from "./session-in-figures.js";
import { sessionOutdated } from "./session-outdated.js";
import { shortTitle } from "./short-title.js";
import { singleOpNumbered } from "./single-op-numbered.js";
import { spaceBeforeNote } from "./space-before-note.js";
import { spellingIse } from "./spelling-ise.js";
import { spellingUnList } from "./spelling-un-list.js";
import { spellingUs } from "./spelling-us.js";
import { sponsorOrder } from "./sponsor-order.js";
import { statesParties } from "./states-parties.js";
import { straightQuotes } from "./straight-quotes.js";
import { subAnd } from "./sub-and.js";
import { subEndSemicolon } from "./sub-end-semicolon.js";
import { subLabelStyle } from "./sub-label-style.js";
import { subSingle } from "./sub-single.js";
import { subordinateViewpoint } from "./subordinate-viewpoint.js";
import { supersededCitation } from "./superseded-citation.js";
import { synonymDrift } from "./synonym-drift-from-precedent.js";
import { termDrift } from "./term-drift.js";
import { thisResolution } from "./this-resolution.js";
import { titleAbbreviation } from "./title-abbreviation.js";
import { titleCase } from "./title-case.js";
import { titleEqualsPrecedent } from "./title-equals-precedent.js";
import { titleFullStop } from "./title-full-stop.js";
import { titlePresence } from "./title-presence.js";
import { treatyKnownNumbers } from "./treaty-known-numbers.js";
import { treatyNoNote } from "./treaty-no-note.js";
import { treatyNoteForm } from "./treaty-note-form.js";
import { treatySeriesItalic } from "./treaty-series-italic.js";
import { verbStrengthChange } from "./verb-strength-change.js";

/** Every rule, by name. A new rule is a new file and two lines here. */
export const rules: readonly Rule[] = [
  abbreviationInText,
  adjacentNotes,
  adoptionLineForm,
  adoptionLineInDraft,
  agendaInclusion,
  alsoAddresseeChanged,
  alsoCycle,
  alsoOrphan,
  alsoPosition,
  andOr,
  annexReference,
  bodyFullNameRepeated,
  bodyNotNamed,
  bracketLeft,
  budgetPhrase,
  callsOn,
  capitalMemberStates,
  chapeauItemFit,
  citeAbbrev,
  citeNoDate,
  citeNumberForm,
  citeOrder,
  citeRepeatDate,
  citeSymbolInText,
  citeWrongDate,
  citeWrongTitle,
  commaBeforeVerb,
  committeeAsOrgan,
  contraction,
  countryName,
  crossRefBroken,
  dashForm,
  dateForm,
  decidesOnStates,
  donorInvitationMissing,
  doubleSpace,
  draftHasNoSponsorLine,
  elementOrder,
  emphasis,
  emptyParagraph,
  expenditureImplied,
  foreignWordsItalic,
  genderedWording,
  importArtefact,
  innerFullStop,
  innerQuotes,
  italicRange,
  lastEndFullStop,
  listChapeauColon,
  listParallelism,
  longParagraph,
  nbspDate,
  nestedQuoteBalance,
  nestedQuoteStyle,
  neutralNote,
  noteDuplicate,
  noteFullStop,
  noteOrderOrOrphan,
  noteOwnBody,
  noteThenPunctuation,
  numbersInWords,
  opEndSemicolon,
  opModalOrNounStart,
  opNotThirdPerson,
  opNumberSequence,
  opParticiple,
  opUnnumbered,
  openingNotCapital,
  openingNotItalic,
  openingPartMismatch,
  organLineComma,
  organLineMissing,
  paraAbbrevInText,
  paragraphDuplicate,
  perCent,
  possessive,
  ppAfterActing,
  ppEndComma,
  ppFiniteVerb,
  ppNumbered,
  rareOpening,
  repeatWithoutAlso,
  reportNoObject,
  reportWithoutWhen,
  requestWithoutResources,
  resourcesClauseDropped,
  scOnlyPhrase,
  secondVerbItalic,
  secretaryGeneralHyphen,
  seizedFormula,
  serialComma,
  sessionInFigures,
  sessionOutdated,
  shortTitle,
  singleOpNumbered,
  spaceBeforeNote,
  spellingIse,
  spellingUnList,
  spellingUs,
  sponsorOrder,
  statesParties,
  straightQuotes,
  subAnd,
  subEndSemicolon,
  subLabelStyle,
  subSingle,
  subordinateViewpoint,
  supersededCitation,
  synonymDrift,
  termDrift,
  thisResolution,
  titleAbbreviation,
  titleCase,
  titleEqualsPrecedent,
  titleFullStop,
  titlePresence,
  treatyKnownNumbers,
  treatyNoNote,
  treatyNoteForm,
  treatySeriesItalic,
  verbStrengthChange,
];
