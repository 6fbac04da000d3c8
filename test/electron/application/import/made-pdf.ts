import { deflateSync } from "node:zlib";

/** A PDF of the objects given, numbered from 1; the first is its catalogue. `trailer` is what its trailer says besides. */
function madePdf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const streamOf = (content: string, entries = ""): string => `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** One page that draws what `content` says, in Times; `further` are objects from 6 on, `resources` what the page calls them. */
export const onePage = (content: string, resources = "", further: readonly string[] = []): Uint8Array =>
  madePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    streamOf(content),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ...further,
  ]);

/** Lines of text, twelve points apart and at the left margin of a page. */
export const linesOfText = (lines: readonly string[]): string =>
  lines.map((line, index) => `BT /F 10 Tf 72 ${700 - 18 * index} Td (${line}) Tj ET`).join("\n");

/** A page whose drawing calls another ten times, and that one again, eight deep: a kilobyte that has no end. */
export function endlessPdf(): Uint8Array {
  const depth = 8;
  const drawing = (index: number): string => {
    const content = index === depth ? linesOfText(["on and on"]) : "/X Do ".repeat(10);
    const resources = index === depth ? "/Font << /F 5 0 R >>" : `/XObject << /X ${7 + index} 0 R >>`;
    return streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`);
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
    streamOf(packed, "/Filter /FlateDecode"),
  ]);
}

/** A page that no empty password opens. */
export function lockedPdf(): Uint8Array {
  const thirtyTwo = `<${"5e".repeat(32)}>`;
  const pages = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"];
  return madePdf(pages, `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${thirtyTwo} /U ${thirtyTwo} /P -4 >> /ID [<00> <00>]`);
}
