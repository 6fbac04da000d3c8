import { importFile } from "../../../shared/import/index.js";

/** Builders of Akoma Ntoso, so that a test shows only what it is about. */

interface Parts {
  readonly meta?: string;
  readonly cover?: string;
  readonly preface?: string;
  readonly preamble?: string;
  readonly body?: string;
  /** What follows the body: conclusions, components, attachments. */
  readonly after?: string;
}

const namespaces = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"';

export const document = (inside: string): string => `<akomaNtoso ${namespaces}>${inside}</akomaNtoso>`;

export const statement = (parts: Parts): string =>
  `<statement name="resolution">${parts.meta ?? ""}${parts.cover ?? ""}${parts.preface ?? ""}<preamble>${parts.preamble ?? organ("The General Assembly,")}</preamble><mainBody>${parts.body ?? ""}</mainBody>${parts.after ?? ""}</statement>`;

export const italic = (words: string): string => `<span class="italic">${words}</span>`;
export const organ = (line: string): string =>
  `<formula name="enactingFormula"><p>${italic(line.replace(/,$/, ""))}${line.endsWith(",") ? "," : ""}</p></formula>`;
export const preambular = (opening: string, rest: string): string =>
  `<container name="${opening}"><p xml:space="preserve">\n  ${italic(opening)} ${rest}</p></container>`;
export const numbered = (number: string, opening: string, rest: string): string =>
  `<paragraph class="SingleTxt"><num>${number}</num><content><p>${italic(opening)} ${rest}</p></content></paragraph>`;
export const unnumbered = (words: string, style = "SingleTxt"): string =>
  `<paragraph class="${style}"><content><p>${words}</p></content></paragraph>`;
export const listed = (number: string, intro: string, ...points: string[]): string =>
  `<paragraph><num>${number}</num><list><intro><p>${intro}</p></intro>${points.join("")}</list></paragraph>`;
export const point = (label: string, words: string, below = ""): string =>
  `<point><num>${label}</num><content><p>${words}</p></content>${below}</point>`;
export const note = (words: string, marker = "1"): string => `<authorialNote marker="${marker}"><p>${words}</p></authorialNote>`;

/** The import of XML as a file. */
export const imported = (xml: string) => importFile({ name: "text.xml", bytes: new TextEncoder().encode(xml) });

/** The import of a text that is one statement. */
export const importedStatement = (parts: Parts) => imported(document(statement(parts)));
