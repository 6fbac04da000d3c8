/**
 * What Word reads of a page and other programs do not, and the other way round: conditional comments, by which Word tells itself
 * apart ("mso"), and which are comments to everybody else. A program that knows nothing of them takes what is for others.
 */
export const forWord = (html: string): Comment => document.createComment(`[if mso]>${html.replaceAll("--", "-&#45;")}<![endif]`);

export const forOthers = (...content: readonly (Node | string)[]): (Node | string)[] => [
  document.createComment("[if !mso]><!"),
  ...content,
  document.createComment("<![endif]"),
];

/** A number before its paragraph: Word takes this for a tab, as its own files have it. */
export const wordTab = "<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>";

/** Where Word draws the number of a note. */
const figure = "<span class=MsoFootnoteReference><span style='mso-special-character:footnote'></span></span>";

/** The indicator of a note as Word writes it to its own clipboard; Word counts the number. */
export const wordIndicator = (number: string): string =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title="">${figure}</a>`;

/** The notes as Word writes them, in one list below the text: each by the name that its indicator has. */
export function wordNotes(notes: readonly { readonly number: string; readonly html: string }[]): string {
  const items = notes.map(({ number, html }) => {
    const back = `<a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}" name="_ftn${number}" title="">${figure}</a>`;
    return `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText>${back} ${html}</p></div>`;
  });
  return `<div style='mso-element:footnote-list'>${items.join("")}</div>`;
}
