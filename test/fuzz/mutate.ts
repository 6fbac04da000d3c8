import { unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to 1. */
export type Random = () => number;

const at = (random: Random, length: number): number => Math.floor(random() * length);

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** A stretch of the file: mostly short, now and then most of it. */
function stretch(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = at(random, bytes.length);
  const longest = random() < 0.1 ? bytes.length : 64;
  return [from, Math.min(bytes.length, from + 1 + at(random, longest))];
}

/** What formats trip over: ends of numbers, marks of markup, halves of characters, names that open doors. */
const tokens = [
  "\u0000", "\uffff", "<", ">", "&", '"', "]]>", "<!DOCTYPE x [<!ENTITY a 'a'>]>", "&a;", "<![CDATA[", "\u202e", "\u0301", "-1", "0",
  "4294967296", "99999999999999999999", "../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1/", "%s%n", "{", "}", "[", "]", "\\", "(", ")",
  "1. ", "(a) ", "“", "\r\n\r\n", "*", "`", "[^1]", "endobj", "stream", "obj", "R", "w:p", "w:del", "w:footnoteReference",
].map((token) => new TextEncoder().encode(token)); // biome-ignore format: a list to read

const mutations: readonly Mutation[] = [
  (bytes, random) => bytes.slice(0, at(random, bytes.length)),
  (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 1 + at(random, 8); count > 0; count--) copy[at(random, copy.length)]! ^= 1 << at(random, 8);
    return copy;
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    const times = random() < 0.05 ? 200 : 2;
    return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => bytes.subarray(from, to)), bytes.subarray(to));
  },
  (bytes, random) => {
    const place = at(random, bytes.length);
    return joined(bytes.subarray(0, place), tokens[at(random, tokens.length)]!, bytes.subarray(place));
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    const place = at(random, bytes.length);
    return joined(bytes.subarray(0, place), bytes.subarray(from, to), bytes.subarray(place));
  },
];

/** The file with one to three faults of the kinds that copying, programs and ill will leave behind. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let count = 1 + at(random, 3); count > 0 && result.length > 0; count--)
    result = mutations[at(random, mutations.length)]!(result, random);
  return result;
}

/**
 * A package with faults inside one of its parts, packed again so that the reader gets to see them; every fourth time faults in
 * the package itself.
 */
export function mutatedPackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.25) return mutated(bytes, random);
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[at(random, names.length)]!;
  if (random() < 0.1) delete parts[name];
  else parts[name] = mutated(parts[name]!, random);
  return zipSync(parts, { level: 1 });
}
