/** How a known file begins that is no text, and what it is called. */
const signatures: readonly { readonly start: string; readonly name: string }[] = [
  { start: "%PDF-", name: "a PDF file" },
  { start: "PK\u0003\u0004", name: "a zip archive" },
  { start: "\u00d0\u00cf\u0011\u00e0", name: "an old Word file (.doc)" },
  { start: "{\\rtf", name: "a rich text file (.rtf)" },
  { start: "\u0089PNG", name: "a PNG picture" },
  { start: "\u00ff\u00d8\u00ff", name: "a JPEG picture" },
  { start: "GIF8", name: "a GIF picture" },
  { start: "\u001f\u008b", name: "a compressed file" },
  { start: "\u007fELF", name: "a program" },
  { start: "MZ\u0090", name: "a program" },
];

/** What a file that is no text is, by its first bytes, or null. */
export const signatureOf = (bytes: Uint8Array): string | null =>
  signatures.find(({ start }) => start.split("").every((char, index) => bytes[index] === char.charCodeAt(0)))?.name ?? null;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark stays, for the receipt.
 * Null where the bytes are no text: malformed, or with zero bytes.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
