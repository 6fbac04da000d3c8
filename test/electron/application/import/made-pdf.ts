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

/** What a PDF of one page says besides: entries of dictionaries, and objects from 6 on. */
interface Besides {
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly further?: readonly Made[];
}

/** One page that draws what `content` says, in Times. */
export const onePage = (content: string, { catalog = "", page = "", resources = "", further = [] }: Besides = {}): Uint8Array =>
  madePdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${page} >>`,
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
  return onePage("/X Do", {
    resources: "/XObject << /X 6 0 R >>",
    further: Array.from({ length: depth + 1 }, (_, index) => drawing(index)),
  });
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

/** A file that says it has no pages. */
export const emptyPdf = (): Uint8Array => madePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]);

/**
 * A page with most of what a PDF can hold besides text: two comments, one of them a stroke without words, a link, fields of a
 * form, one of them shown twice, a signature, a picture with its mask, an attached file, and scripts that a page, a field and the
 * file itself would run.
 */
export function laden(content: string): Uint8Array {
  const place = "/Type /Annot /Rect [72 72 144 90] /P 3 0 R";
  const script = '<< /S /JavaScript /JS (this.submitForm\\("http://127.0.0.1/"\\);) >>';
  return onePage(`${content} /P Do`, {
    catalog: `/OpenAction ${script} /AcroForm << /Fields [9 0 R 10 0 R 11 0 R] >> /Names << /EmbeddedFiles << /Names [(a.txt) 14 0 R] >> >>`,
    page: `/Annots [6 0 R 7 0 R 8 0 R 9 0 R 12 0 R 13 0 R 11 0 R] /AA << /O ${script} >>`,
    resources: "/XObject << /P 16 0 R >>",
    further: [
      `<< ${place} /Subtype /Text /Contents (Weaker than last year.) >>`,
      `<< ${place} /Subtype /Ink /InkList [[72 72 144 90]] >>`,
      `<< ${place} /Subtype /Link /A << /S /URI /URI (http://127.0.0.1/) >> >>`,
      `<< ${place} /Subtype /Widget /FT /Tx /T (capital) /V (Geneva) /AA << /K ${script} >> >>`,
      "<< /FT /Btn /Ff 32768 /T (vote) /V /Yes /Kids [12 0 R 13 0 R] >>",
      `<< ${place} /Subtype /Widget /FT /Sig /T (signed) >>`,
      `<< ${place} /Subtype /Widget /Parent 10 0 R /AS /Yes >>`,
      `<< ${place} /Subtype /Widget /Parent 10 0 R /AS /Off >>`,
      "<< /Type /Filespec /F (a.txt) /EF << /F 15 0 R >> >>",
      { content: "Attached.", entries: "/Type /EmbeddedFile" },
      {
        content: "abcd",
        entries: "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 17 0 R",
      },
      { content: "abcd", entries: "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray" },
    ],
  });
}

/** A page that no empty password opens. */
export function lockedPdf(): Uint8Array {
  const thirtyTwo = `<${"5e".repeat(32)}>`;
  const pages = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"];
  return madePdf(pages, `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${thirtyTwo} /U ${thirtyTwo} /P -4 >> /ID [<00> <00>]`);
}
