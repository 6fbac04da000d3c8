import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type PdfFile, type PdfPage, type PdfPiece, Unreadable } from "../../../shared/import/index.js";
import { objectsIn, streamsBesides } from "./pdf-objects.js";
import { loadPdfjs, type Pdfjs } from "./pdfjs.js";

/** No resolution comes near; what has more is something else, or made to be endless. */
const mostPages = 400;
const mostPieces = 500_000;

/**
 * A PDF as data: what stands where on each page, in which font, and what else the file holds. Nothing is drawn, fetched or executed.
 * @throws {Unreadable} where the file is damaged, locked, longer than any resolution, or has no text
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfjs = await loadPdfjs();
  const document = await opened(pdfjs, bytes);
  try {
    if (document.numPages === 0) throw new Unreadable("it has no pages", "get the file anew, or open the Word file it was made from");
    if (document.numPages > mostPages) {
      throw new Unreadable(
        `it has ${document.numPages} pages, and Penholder reads up to ${mostPages}`,
        "save the pages that hold the resolution as a file of their own",
      );
    }
    const pages: PdfPage[] = [];
    const proxies: PDFPageProxy[] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const proxy = await document.getPage(number);
      const page = await pageOf(pdfjs, proxy);
      proxy.cleanup();
      proxies.push(proxy);
      pieces += page.pieces.length;
      if (pieces > mostPieces)
        throw new Unreadable("it holds more text than any resolution", "save the pages that hold the resolution as a file of their own");
      pages.push(page);
    }
    if (!pages.some(({ pieces: found }) => found.some(({ text }) => text.trim() !== ""))) {
      throw new Unreadable(
        "it holds pictures of pages and no text",
        "have its text recognized (OCR), or open the Word file it was made from",
      );
    }
    return { pages, objects: [...streamsBesides(bytes), ...(await objectsIn(document, proxies))] };
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  } finally {
    await document.destroy();
  }
}

const damaged = (): Unreadable => new Unreadable("the PDF is damaged", "get the file anew, or open the Word file it was made from");

async function opened({ getDocument }: Pdfjs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdfjs takes the bytes away from whoever hands them over.
    const data = bytes.slice();
    const quiet = 0;
    return await getDocument({
      data,
      verbosity: quiet,
      // Of pictures nothing is wanted: those of more than one pixel are not even unpacked.
      maxImageSize: 1,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
    }).promise;
  } catch (error) {
    if ((error as Error).name !== "PasswordException") throw damaged();
    throw new Unreadable("it is protected by a password", "save a copy without the password and open that");
  }
}

async function pageOf({ Util }: Pdfjs, page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item) => "str" in item && item.str !== "") as Extract<(typeof items)[number], { str: string }>[];
  // Fonts become known once the drawing of a page has been looked through; further pages have mostly the same.
  if (texts.some(({ fontName }) => !page.commonObjs.has(fontName))) await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const pieces: PdfPiece[] = [];
  const turned: string[] = [];
  for (const { str, transform, width, fontName, dir } of texts) {
    const [across, slant, , up, x, y] = Util.transform(viewport.transform, transform as number[]) as Matrix;
    if (slant !== 0 || across <= 0 || up >= 0) turned.push(str);
    else
      pieces.push({ text: str, x, y: viewport.height - y, width, size: -up, font: fontNamed(page, fontName), rightToLeft: dir === "rtl" });
  }
  return { pieces, turned };
}

type Matrix = [across: number, slant: number, lean: number, up: number, x: number, y: number];

/** The name of a font in the file, "" where it has none. */
function fontNamed({ commonObjs }: PDFPageProxy, id: string): string {
  const font = commonObjs.has(id) ? (commonObjs.get(id) as { readonly name?: unknown } | null) : null;
  return typeof font?.name === "string" ? font.name : "";
}
