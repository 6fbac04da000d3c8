import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyMetadata } from "../../../shared/document/index.js";
import { toAkomaNtoso } from "../../../shared/export/index.js";
import { anyDraft } from "../../any-draft.js";
import { ordinary } from "../drafts.js";
import { schemaFaults, schemaIsThere } from "./schema.js";
import { shapes } from "./shapes.js";

const anyWords = fc.string({ unit: "binary", maxLength: 12 });
const anyDay = fc.constantFrom("", "2025-11-04", "2025-02-30", "0000-01-01", "9999-99-99");

/** Metadata with whatever a form or a foreign file can put there, halves of characters and days that do not exist included. */
const anyMetadata = fc.record({
  symbol: anyWords,
  number: anyWords,
  status: fc.constantFrom("draft" as const, "adopted" as const),
  language: fc.constantFrom("ar" as const, "en" as const, "fr" as const, "zh" as const),
  session: anyWords,
  agendaItem: anyWords,
  sponsors: fc.array(anyWords, { maxLength: 3 }),
  distribution: fc.constantFrom("" as const, "General" as const, "Limited" as const, "Restricted" as const),
  issued: anyDay,
  provenance: anyWords,
  adoption: fc.option(fc.record({ meeting: anyWords, date: anyDay })),
  subjects: fc.array(anyWords, { maxLength: 3 }),
});

/** Names that an element bears, and names that elements refer to. */
const namesIn = (xml: string) => ({
  borne: [...xml.matchAll(/\seId="([^"]+)"/g)].map(([, name]) => name),
  referred: [...xml.matchAll(/\s(?:source|href|as|by|outcome|dictionary|refersTo)="(#[^"]+)"/g)].flatMap(([, names]) =>
    names!.split(" ").map((name) => name.slice(1)),
  ),
});

describe.skipIf(!schemaIsThere)("Akoma Ntoso is valid by the schema", () => {
  let faultsOf: (xml: string) => string[];
  beforeAll(() => {
    faultsOf = schemaFaults();
  });

  it("for any draft", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(faultsOf(toAkomaNtoso(draft))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(shapes)("for %s", (_, draft) => {
    expect(faultsOf(toAkomaNtoso(draft))).toEqual([]);
  });

  it("for any metadata", () => {
    fc.assert(
      fc.property(anyMetadata, fc.constantFrom("GA", "ECOSOC", "HRC", "SC"), (metadata, profile) => {
        expect(faultsOf(toAkomaNtoso({ ...ordinary(), metadata: { ...emptyMetadata(profile), ...metadata } }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("and the schema finds fault with what is not", () => {
    const xml = toAkomaNtoso(ordinary());
    expect(faultsOf(xml.replace("<mainBody>", "<mainBody><num>1.</num>"))).not.toEqual([]);
    expect(faultsOf(xml.replace('GUID="p2"', 'GUID="p1"'))).not.toEqual([]);
  });
});

describe("Akoma Ntoso of ours", () => {
  it("has one element of each name, and one for every name that is referred to", () => {
    const expectSound = (xml: string): void => {
      const { borne, referred } = namesIn(xml);
      expect(new Set(borne).size).toBe(borne.length);
      expect(referred.filter((name) => !borne.includes(name))).toEqual([]);
    };
    for (const [, draft] of shapes) expectSound(toAkomaNtoso(draft));
    fc.assert(
      fc.property(anyDraft, anyMetadata, (draft, metadata) =>
        expectSound(toAkomaNtoso({ ...draft, metadata: { ...draft.metadata, ...metadata } })),
      ),
      { numRuns: 30 },
    );
  });

  it("has the same bytes each time", () => {
    expect(toAkomaNtoso(ordinary())).toBe(toAkomaNtoso(ordinary()));
  });
});
