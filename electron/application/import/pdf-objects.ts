import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfObject } from "../../../shared/import/index.js";

/** What pdfjs says of an annotation, as far as it is asked. */
interface Annotation {
  readonly pageIndex: number;
  readonly subtype?: string;
  readonly contentsObj?: { readonly str: string };
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly actions?: Actions;
}

/** Scripts by the event that would run them. */
type Actions = Readonly<Record<string, readonly unknown[]>> | null;

/** Annotations that say nothing of their own, or of which something else is counted. */
const passedOver = new Set(["Link", "Popup", "FileAttachment", "PrinterMark", "TrapNet", "Watermark"]);
const played = new Set(["Sound", "Movie", "Screen", "RichMedia", "3D"]);

/** What stands on pages and is not printed: comments, fields of forms, signatures, and scripts, those of the document and its pages too. */
export async function objectsIn(document: PDFDocumentProxy, pages: readonly PDFPageProxy[]): Promise<PdfObject[]> {
  // A page, asked for its own annotations, would look through all of its text once more for the words under each link.
  const annotations = (await document.getAnnotationsByType(everyType, new Set())) as unknown[] as readonly Annotation[];
  const named = new Map(annotations.map((annotation, index) => [annotation.fieldName || index, annotation]));
  const scripts = (await Promise.all([document, ...pages].map((owner) => owner.getJSActions()))) as Actions[];
  return [...scripts.flatMap(scriptsIn), ...[...named.values()].flatMap(objectOf)];
}

/** What pdfjs takes for all types; one by one they could not be named, for it has no numbers for some. */
const everyType = null as unknown as Set<number>;

function objectOf({ pageIndex: page, subtype = "", contentsObj, fieldType, fieldValue, actions }: Annotation): PdfObject[] {
  if (passedOver.has(subtype)) return [];
  const scripts = scriptsIn(actions ?? null);
  if (played.has(subtype)) return [{ kind: "film or sound", words: "" }, ...scripts];
  if (subtype !== "Widget") return [{ kind: "comment", words: contentsObj?.str ?? "", page }, ...scripts];
  if (fieldType === "Sig") return [{ kind: "digital signature", words: "" }, ...scripts];
  const chosen = fieldType === "Btn" ? [] : [fieldValue].flat().filter((value) => typeof value === "string");
  return [{ kind: "form field", words: chosen.join(", "), page }, ...scripts];
}

const scriptsIn = (actions: Actions): PdfObject[] =>
  Object.values(actions ?? {})
    .flat()
    .map(() => ({ kind: "script", words: "" }));

/** Pictures and attached files are streams, whose dictionaries a file shows as they are: nothing need be unpacked to count them. */
export function streamsBesides(bytes: Uint8Array): PdfObject[] {
  const file = new TextDecoder("latin1").decode(bytes);
  const count = (pattern: RegExp): number => file.match(pattern)?.length ?? 0;
  const pictures = count(/\/Subtype\s*\/Image\b/g) - count(/\/S?Mask\s+\d+\s+\d+\s+R\b/g);
  return [
    ...Array<PdfObject>(Math.max(0, pictures)).fill({ kind: "picture", words: "" }),
    ...Array<PdfObject>(count(/\/Type\s*\/EmbeddedFile\b/g)).fill({ kind: "attachment", words: "" }),
  ];
}
