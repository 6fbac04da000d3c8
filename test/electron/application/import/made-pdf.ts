import { deflateSync } from "node:zlib";
import { type PdfObject, writePdf } from "../../../pdf-objects.js";

/** An object that is a value, or a stream with what its dictionary says. */
type Made = string | { readonly content: string; readonly entries?: string };

/** A PDF of the objects given, numbered from 1; the first is its catalogue. `trailer` is what its trailer says besides. */
const madePdf = (objects: readonly Made[], trailer = ""): Uint8Array =>
  writePdf({
    objects: objects.map((made, index): PdfObject => {
      if (typeof made === "string") return { number: index + 1, value: made, content: null };
      return { number: index + 1, value: `<< ${made.entries ?? ""} >>`, content: made.content };
    }),
    trailer: `/Root 1 0 R ${trailer}`,
  });

/** One page that draws what `content` says, in Times; `further` are objects from 6 on, `resources` what the page calls them. */
export const onePage = (content: string, resources = "", further: readonly Made[] = []): Uint8Array =>
  madePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    { content },
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ...further,
  ]);

/** Lines of text, twelve points apart and at the left margin of a page. */
export const linesOfText = (lines: readonly string[]): string =>
  lines.map((line, index) => `BT /F 10 Tf 72 ${700 - 18 * index} Td (${line}) Tj ET`).join("\n");

/** A page whose drawing calls another ten times, and that one again, eight deep: a kilobyte that has no end. */
export function endlessPdf(): Uint8Array {
  const depth = 8;
  const drawing = (index: number): Made => {
    const content = index === depth ? linesOfText(["on and on"]) : "/X Do ".repeat(10);
    const resources = index === depth ? "/Font << /F 5 0 R >>" : `/XObject << /X ${7 + index} 0 R >>`;
    return { content, entries: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>` };
  };
  return onePage(
    "/X Do",
    "/XObject << /X 6 0 R >>",
    Array.from({ length: depth + 1 }, (_, index) => drawing(index)),
  );
}

/** A page whose drawing is so many megabytes of blanks, packed into a thousandth of that. */
export function swollenPdf(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, " ")).toString("latin1");
  return madePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
    { content: packed, entries: "/Filter /FlateDecode" },
  ]);
}

/** A page that no empty password opens. */
export function lockedPdf(): Uint8Array {
  const thirtyTwo = `<${"5e".repeat(32)}>`;
  const pages = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"];
  return madePdf(pages, `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${thirtyTwo} /U ${thirtyTwo} /P -4 >> /ID [<00> <00>]`);
}
