import { strToU8, type Zippable, zipSync } from "fflate";
import { type ImportOptions, importFile } from "../../../shared/import/index.js";

/** Builders of Word files, so that a test shows only what it is about. */

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a file holds besides its body: the inside of each part. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Further entries of the archive, by name. */
  readonly others?: Readonly<Record<string, string>>;
  /** Further relationships of the document. */
  readonly links?: string;
  readonly main?: string;
  readonly strict?: true;
}

const roots = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  header: "hdr",
};

const root = (name: string, inside: string, namespace = transitional): string =>
  `<w:${name} xmlns:w="${namespace}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml">${inside}</w:${name}>`;

const related = (links: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;

/** The bytes of a Word file with this body. */
export function file(body: string, parts: Parts = {}): Uint8Array {
  const main = parts.main ?? "word/document.xml";
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const entries: Zippable = {
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": strToU8(related([relation("r1", "officeDocument", main)])),
    [main]: strToU8(root("document", `<w:body>${body}</w:body>`, parts.strict ? strict : transitional)),
  };
  const links = [parts.links ?? ""];
  for (const [kind, name] of Object.entries(roots)) {
    const inside = parts[kind as keyof typeof roots];
    if (inside === undefined) continue;
    entries[`${folder}${kind}.xml`] = strToU8(root(name, inside));
    links.push(relation(kind, kind, `${kind}.xml`));
  }
  entries[`${folder}_rels/${main.slice(folder.length)}.rels`] = strToU8(related(links));
  for (const [name, text] of Object.entries(parts.others ?? {})) entries[name] = strToU8(text);
  return zipSync(entries);
}

export const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
export const run = (words: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${text(words)}</w:r>`;
export const italics = (words: string): string => run(words, "<w:i/>");
/** A paragraph of runs, or of words in one. */
export const p = (inside: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith("<") || inside === "" ? inside : run(inside)}</w:p>`;
export const listed = (inside: string, instance = 1, level = 0): string =>
  p(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${instance}"/></w:numPr>`);

const who = (author: string, day: number): string => `w:id="1" w:author="${author}" w:date="2026-11-0${day}T10:00:00Z"`;
export const inserted = (author: string, inside: string, day = 1): string => `<w:ins ${who(author, day)}>${inside}</w:ins>`;
export const deleted = (author: string, words: string, day = 1): string =>
  `<w:del ${who(author, day)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
/** Properties of a paragraph whose end somebody put in or took out. */
export const insertedEnd = (author: string): string => `<w:rPr><w:ins ${who(author, 1)}/></w:rPr>`;
export const deletedEnd = (author: string): string => `<w:rPr><w:del ${who(author, 1)}/></w:rPr>`;

export const level = (at: number, format: string, label: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
export const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
export const use = (id: number, ofList: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofList}"/>${overrides}</w:num>`;

export const noteReference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const note = (id: number, words: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${words}`)}</w:p></w:footnote>`;

export const imported = (bytes: Uint8Array, options: ImportOptions = {}) => importFile({ name: "text.docx", bytes }, options);
