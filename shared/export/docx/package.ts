import { strToU8 } from "fflate";
import { element, xmlFile } from "../xml.js";
import { packed } from "./packed.js";

/** A part of a Word file: where it is, what it is, and what refers to it. */
export interface Part {
  /** "word/document.xml" */
  readonly path: string;
  readonly contentType: string;
  /** Ends the name of the relation to it. */
  readonly relation: string;
  /** What the document calls it in a reference: "rHeaderOdd"; parts of the package have theirs from their place. */
  readonly id: string;
  readonly xml: string;
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part that the main document refers to: `kind` is both the end of its type and that of its relation. */
export const wordFilePart = (kind: string, file: string, id: string, xml: string): Part => ({
  path: `word/${file}.xml`,
  contentType: `${word}.${kind}+xml`,
  relation: `${relations}/${kind}`,
  id,
  xml,
});

const packageParts = (document: string, core: string, application: string): Part[] => [
  {
    path: "word/document.xml",
    contentType: `${word}.document.main+xml`,
    relation: `${relations}/officeDocument`,
    id: "rDocument",
    xml: document,
  },
  {
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    id: "rCore",
    xml: core,
  },
  {
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    relation: `${relations}/extended-properties`,
    id: "rApplication",
    xml: application,
  },
];

function contentTypes(parts: readonly Part[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = parts.map(({ path, contentType }) => element("Override", { PartName: `/${path}`, ContentType: contentType }));
  return xmlFile(element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, ...defaults, ...overrides));
}

/** Relations to parts, with their paths below a folder. */
function relationships(parts: readonly Part[], folder: string): string {
  const links = parts.map(({ id, relation, path }) =>
    element("Relationship", { Id: id, Type: relation, Target: path.slice(folder.length) }),
  );
  return xmlFile(element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...links));
}

/** A Word file of its parts. */
export function wordPackage(
  { document, core, application }: { readonly document: string; readonly core: string; readonly application: string },
  others: readonly Part[],
): Uint8Array<ArrayBuffer> {
  const top = packageParts(document, core, application);
  const all = [...top, ...others];
  const files = [
    ["[Content_Types].xml", contentTypes(all)],
    ["_rels/.rels", relationships(top, "")],
    ["word/_rels/document.xml.rels", relationships(others, "word/")],
    ...all.map(({ path, xml }) => [path, xml]),
  ];
  return packed(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml!)])));
}
