import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAkomaNtoso } from "../../../shared/export/index.js";
import { shapes } from "../../export/akoma-ntoso/shapes.js";
import { divided, nested, ordinary } from "../../export/drafts.js";
import { faultOfReading } from "../../fuzz/reading.js";

const files = new Map<string, string>(
  [...shapes, ["ordinary", ordinary()] as const, ["nested", nested()] as const, ["divided", divided()] as const].map(([name, draft]) => [
    name,
    toAkomaNtoso(draft),
  ]),
);

const namesIn = (pattern: RegExp): string[] => [
  ...new Set([...files.values()].flatMap((xml) => [...xml.matchAll(pattern)].map(([, name]) => name!))),
];
const element = fc.constantFrom(...namesIn(/<(\w+)/g));
const attribute = fc.constantFrom(...namesIn(/ ([\w:]+)="/g));
const value = fc.constantFrom("", "#", "#para_1", "p1", "always", "roman", "H0", "H99", "2");

/** All elements of one name under another. */
const renamed = (xml: string, [from, to]: readonly [string, string]): string =>
  xml.replace(new RegExp(`(</?)${from}(?=[ />])`, "g"), `$1${to}`);
const withValue = (xml: string, [name, other]: readonly [string, string]): string =>
  xml.replace(new RegExp(` ${name}="[^"]*"`, "g"), ` ${name}="${other}"`);

describe("A file of ours in which elements and attributes are others", () => {
  it("is read as a valid document with a whole receipt, or refused in one sentence", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files.keys()),
        fc.array(fc.tuple(element, element), { maxLength: 2 }),
        fc.array(fc.tuple(attribute, value), { maxLength: 2 }),
        async (name, renamings, values) => {
          const changed = values.reduce(withValue, renamings.reduce(renamed, files.get(name)!));
          expect(await faultOfReading({ name: "changed.xml", bytes: new TextEncoder().encode(changed) })).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });
});
