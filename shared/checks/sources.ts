import type { Source } from "./rule.js";

/** The Editorial Manual's chapter on resolutions and decisions. */
export const draftingManual: Source = {
  text: "Editorial Manual, drafting and editing of resolutions",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit",
};

export const identificationManual: Source = {
  text: "Editorial Manual, identification of resolutions",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident",
};

export const footnoteManual: Source = {
  text: "Editorial Manual, footnotes: indicators",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-09",
};

export const quotationManual: Source = {
  text: "Editorial Manual, quotations",
  address: "https://www.un.org/dgacm/en/node/4440",
};

export const punctuationManual: Source = {
  text: "Editorial Manual, punctuation",
  address: "http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm",
};

export const italicsManual: Source = {
  text: "Editorial Manual, italics",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/italics",
};

export const numbersManual: Source = {
  text: "Editorial Manual, numbers, dates and time",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time",
};

export const paragraphsManual: Source = {
  text: "Editorial Manual, paragraphs and subparagraphs",
  address: "http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm",
};

export const headingsManual: Source = {
  text: "Editorial Manual, headings",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/headings",
};

export const abbreviationManual: Source = {
  text: "Editorial Manual, abbreviations",
  address: "http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm",
};

export const correspondenceManual: Source = {
  text: "Correspondence Manual, names of bodies",
  address: "https://www.yumpu.com/en/document/view/11611219/united-nations-correspondence-manual-unu/46",
};

export const programmeBudgetManual: Source = {
  text: "Editorial Manual, programme budget implications",
  address: "https://www.un.org/dgacm/en/content/editorial-manual/pbis",
};

export const submissionGuidelines: Source = {
  text: "Guidelines for the submission of proposals in the General Assembly",
  address: "https://advocatetanmoy.com/2020/08/07/guidelines-for-the-submission-of-proposals-in-the-general-assembly/",
};

export const orderOfVerbs: Source = {
  text: "Guides to negotiation on the order of verbs; decision 55/488 on “takes note of”",
  address: "https://ask.un.org/faq/109236",
};

export const neutralNotice: Source = {
  text: "General Assembly, decision 55/488: “takes note of” and “notes” are neutral",
  address: "https://ask.un.org/faq/109236",
};

export const bindingDecisions: Source = {
  text: "Guides to drafting on what binds: Article 25 of the Charter gives it to the Security Council",
  address: "https://legalclarity.org/how-to-write-a-un-resolution-format-and-structure",
};

/** Custom as counted in adopted texts; `measured` says what was counted. */
export const adoptedTexts = (measured: string): Source => ({
  text: `2,605 adopted texts of 2020 to 2026: ${measured}`,
  address: "https://github.com/UNxml",
});
