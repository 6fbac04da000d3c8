/** Where a page must declare its encoding (HTML, 4.2.5.4), with room for the comments some programs put before it. */
const declarationLength = 4_096;
const declaration = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** The encoding of pages that declare none and are not UTF-8 (WHATWG Encoding, legacy default of Western pages). */
const legacy = "windows-1252";
/** What else it is called; browsers take these for it (WHATWG Encoding, 4.2). */
const legacyNames = /^(?:iso-?8859-1|latin1|us-ascii|(?:windows-|x-cp|cp)1252)$/i;

/** The text of a page: as its byte order mark says, its declaration, or its bytes. */
export function decodePage(bytes: Uint8Array): string {
  const declared = declaration.exec(new TextDecoder("latin1").decode(bytes.subarray(0, declarationLength)))?.[1];
  for (const label of [markedEncoding(bytes), declared, "utf-8"]) {
    const text = label === undefined ? null : decoded(bytes, label);
    if (text !== null) return text;
  }
  return decoded(bytes, legacy)!;
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Null where there is no such encoding, or the bytes are not in it. A page that can be read at all is not in UTF-16 without a mark. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(/^utf-?16$/i.test(label) ? "utf-8" : label, { fatal: true }).decode(bytes);
    return legacyNames.test(label) ? text.replace(/[\u0080-\u009f]/gu, (control) => upper[control.charCodeAt(0) - 0x80]!) : text;
  } catch {
    return null;
  }
}

/** Characters 128 to 159 of the legacy encoding, which Node 20 takes for controls. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
