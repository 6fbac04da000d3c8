import { inflateSync } from "node:zlib";

/** An object of a PDF, each byte of it a character. */
export interface PdfObject {
  readonly number: number;
  /** A dictionary, as a rule. The length of a stream is not in it. */
  readonly value: string;
  /** What its stream holds, unpacked where no more than that is needed to read it; null where it has none. */
  readonly content: string | null;
}

/** The objects of a PDF and what its trailer says of them: "/Root 1 0 R". */
export interface PdfObjects {
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

/** A PDF of the objects given, with a table of where they stand. */
export function writePdf({ objects, trailer }: PdfObjects): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = new Map<number, number>();
  for (const { number, value, content } of objects) {
    offsets.set(number, file.length);
    const whole = content === null ? value : `${withLength(value, content.length)}\nstream\n${content}\nendstream`;
    file += `${number} 0 obj\n${whole}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const table = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, offset] of offsets) file += `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

const withLength = (value: string, length: number): string => value.replace(/>>\s*$/, ` /Length ${length} >>`);

/** What is in a sound PDF: streams unpacked, objects that stand in streams among the others. */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString("latin1");
  const objects: PdfObject[] = [];
  let trailer = "";
  const begins = /(\d+) \d+ obj\b/g;
  for (let match = begins.exec(file); match; match = begins.exec(file)) {
    const object = objectAt(file, begins.lastIndex, Number(match[1]));
    begins.lastIndex = object.end;
    if (/\/Type\s*\/ObjStm\b/.test(object.value)) objects.push(...objectsInStream(object));
    else if (/\/Type\s*\/XRef\b/.test(object.value)) trailer = rootOf(object.value);
    else objects.push(object);
  }
  return { objects, trailer: trailer || rootOf(file) };
}

function objectAt(file: string, from: number, number: number): PdfObject & { readonly end: number } {
  const value = /([\s\S]*?)\s*(?:endobj|stream\r?\n)/y;
  value.lastIndex = from;
  const [all, said] = value.exec(file)!;
  if (all.endsWith("endobj")) return { number, value: said!.trim(), content: null, end: value.lastIndex };
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(said!)?.[1] ?? Number.NaN);
  const start = value.lastIndex;
  const end = Number.isNaN(length) ? file.indexOf("endstream", start) : start + length;
  const dictionary = said!.replace(/\/Length \d+(?: \d+ R)?/, "").trim();
  return { number, ...unpacked(dictionary, file.slice(start, end)), end: file.indexOf("endobj", end) };
}

/** A stream that is deflated and nothing else is given as what it holds. */
function unpacked(value: string, content: string): Pick<PdfObject, "value" | "content"> {
  const filter = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/;
  if (!filter.test(value) || value.includes("/DecodeParms")) return { value, content };
  return { value: value.replace(filter, ""), content: inflateSync(Buffer.from(content, "latin1")).toString("latin1") };
}

function objectsInStream({ value, content }: PdfObject): PdfObject[] {
  const first = Number(/\/First (\d+)/.exec(value)![1]);
  const places = content!.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: places.length / 2 }, (_, index) => {
    const from = first + places[2 * index + 1]!;
    const next = places[2 * index + 3];
    return { number: places[2 * index]!, value: content!.slice(from, next === undefined ? undefined : first + next).trim(), content: null };
  });
}

const rootOf = (text: string): string => /\/Root \d+ \d+ R/.exec(text)?.[0] ?? "";
