import { type PdfObject, readPdfObjects, writePdf } from "../pdf-objects.js";
import { mutated, type Random } from "./mutate.js";

const oneOf = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

/** What a value of a PDF is made of: references, names, numbers, strings, brackets, words. */
const token = /\d+ \d+ R\b|\/[^\s/<>[\]()]+|[-+]?\d*\.?\d+|\((?:\\.|[^\\)])*\)|<[\da-fA-F\s]*>|<<|>>|[[\]]|[a-zA-Z*']+/g;

/** Values that programs trip over, and that lead somewhere. */
const strange = [
  "null", "true", "-1", "0", "1e99", "2147483648", "99999999999999999999", "0 0 R", "1 0 R", "99999 0 R", "[", "]", "<<", ">>", "<< >>", "[ ]",
  "()", "<ff", "(\\", "/", "/Filter /LZWDecode", "/Filter [/FlateDecode /FlateDecode]", "/Filter /DCTDecode", "/Kids [1 0 R]", "/Count 1000000",
  "/Type /Page", "/Type /Catalog", "/Subtype /Type3", "/Encoding /Identity-H", "/Prev 0", "/XObject << /X 4 0 R >>", "/X Do", "BT", "ET", "q", "Q",
  "BI", "ID", "EI", "1 0 0 0 0 0 Tm", "0 Tz", "1e30 Tf", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "/F (http://127.0.0.1/)",
]; // biome-ignore format: a list to read

type Fault = (objects: readonly PdfObject[], random: Random) => PdfObject[];

/** One token of a text becomes another, is left out, or stands beside another. */
function otherToken(text: string, random: Random): string {
  const found = [...text.matchAll(token)];
  if (found.length === 0) return oneOf(random, strange);
  const { 0: old, index } = oneOf(random, found);
  const other = oneOf(random, ["", oneOf(random, strange), oneOf(random, found)[0], `${old} ${oneOf(random, strange)}`]);
  return `${text.slice(0, index)} ${other} ${text.slice(index + old.length)}`;
}

const changed = (objects: readonly PdfObject[], random: Random, change: (object: PdfObject) => PdfObject): PdfObject[] => {
  const chosen = oneOf(random, objects);
  return objects.map((object) => (object === chosen ? change(object) : object));
};

const inLatin = (text: string, random: Random): string => Buffer.from(mutated(Buffer.from(text, "latin1"), random)).toString("latin1");

const faults: readonly Fault[] = [
  (objects, random) => changed(objects, random, (object) => ({ ...object, value: otherToken(object.value, random) })),
  (objects, random) => changed(objects, random, (object) => ({ ...object, value: inLatin(object.value, random) })),
  (objects, random) => {
    const streams = objects.filter(({ content }) => content !== null);
    const change = oneOf(random, [otherToken, inLatin]);
    const chosen = oneOf(random, streams);
    return objects.map((object) => (object === chosen ? { ...object, content: change(object.content!, random) } : object));
  },
  // Every reference to one object leads to another, perhaps one that leads back.
  (objects, random) => {
    const [from, to] = [oneOf(random, objects).number, oneOf(random, objects).number];
    return objects.map((object) => ({ ...object, value: object.value.replaceAll(new RegExp(`\\b${from} 0 R\\b`, "g"), `${to} 0 R`) }));
  },
  (objects, random) => {
    const other = oneOf(random, objects);
    return changed(objects, random, ({ number }) => ({ ...other, number }));
  },
  (objects, random) => objects.toSpliced(Math.floor(random() * objects.length), 1),
];

/**
 * A PDF with one to three faults in its objects, what they hold or how they refer to one another, and now and then in the table of
 * where they stand; every fourth time faults anywhere in its bytes.
 */
export function mutatedPdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.25) return mutated(bytes, random);
  const { objects, trailer } = readPdfObjects(bytes);
  let broken = [...objects];
  for (let count = 1 + Math.floor(random() * 3); count > 0 && broken.length > 0; count--) broken = oneOf(random, faults)(broken, random);
  const file = writePdf({ objects: broken, trailer: random() < 0.05 ? otherToken(trailer, random) : trailer });
  if (random() > 0.1) return file;
  const table = Buffer.from(file).lastIndexOf("xref\n0 1");
  return Buffer.concat([file.subarray(0, table), mutated(file.subarray(table), random)]);
}
