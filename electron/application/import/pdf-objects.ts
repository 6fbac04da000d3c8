import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfObject } from "../../../shared/import/index.js";

/** What pdfjs says of an annotation, as far as it is asked. */
interface Annotation {
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

/** What stands on a page and is not printed: comments, fields of forms, signatures, and the scripts of each. */
export async function objectsOn(page: PDFPageProxy): Promise<PdfObject[]> {
  const annotations: readonly Annotation[] = await page.getAnnotations({ intent: "any" });
  const named = new Map(annotations.map((annotation, index) => [annotation.fieldName || index, annotation]));
  return [...[...named.values()].flatMap(objectOf), ...scriptsIn((await page.getJSActions()) as Actions)];
}

/** Scripts of the document as a whole. */
export const scriptsOf = async (document: PDFDocumentProxy): Promise<PdfObject[]> => scriptsIn((await document.getJSActions()) as Actions);

function objectOf({ subtype = "", contentsObj, fieldType, fieldValue, actions }: Annotation): PdfObject[] {
  if (passedOver.has(subtype)) return [];
  const scripts = scriptsIn(actions ?? null);
  if (played.has(subtype)) return [{ kind: "film or sound", words: "" }, ...scripts];
  if (subtype !== "Widget") return [{ kind: "comment", words: contentsObj?.str ?? "" }, ...scripts];
  if (fieldType === "Sig") return [{ kind: "digital signature", words: "" }, ...scripts];
  const chosen = fieldType === "Btn" ? [] : [fieldValue].flat().filter((value) => typeof value === "string");
  return [{ kind: "form field", words: chosen.join(", ") }, ...scripts];
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
