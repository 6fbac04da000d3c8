import { describe, expect, it } from "vitest";
import {
  contextBookmark,
  mastheadBookmark,
  mastheadFacts,
  numberBookmark,
  paragraphBookmark,
  readMastheadBookmark,
  readParagraphBookmark,
  readReferenceField,
} from "../../shared/document/index.js";

const operative = { role: { kind: "operativeParagraph" }, quotations: 0 } as const;

describe("a bookmark around a paragraph", () => {
  it("says what the paragraph is and which", () => {
    const item = { role: { kind: "subParagraph", level: 2 }, quotations: 1, id: "k3x9" } as const;
    expect(paragraphBookmark(item)).toBe("_ph_qs2_k3x9");
    expect(readParagraphBookmark("_ph_qs2_k3x9")).toEqual(item);
  });

  it("does without the id that a title lacks", () => {
    const title = { role: { kind: "title" }, quotations: 0, id: "" } as const;
    expect(readParagraphBookmark(paragraphBookmark(title)!)).toEqual(title);
  });

  it.each(["", "two words", "K3X9", "d\u00e9j\u00e0", "x".repeat(40)])(
    "is not made of an id that Word could not keep apart: “%s”",
    (id) => {
      expect(paragraphBookmark({ ...operative, id })).toBeNull();
      expect(numberBookmark(id)).toBeNull();
    },
  );

  it.each(["_GoBack", "_ph_nr_k3x9", "_ph_mh_symbol", "_ph_op_", "ph_op_k3x9", "_Toc123"])("is none of %s", (name) => {
    expect(readParagraphBookmark(name)).toBeNull();
  });
});

describe("a field that repeats a number", () => {
  it("names the paragraph, and says whether it ends the reference", () => {
    expect(readReferenceField(` REF ${numberBookmark("k3x9")} \\h `)).toEqual({ id: "k3x9", complete: true });
    expect(readReferenceField(`REF ${contextBookmark("k3x9")}`)).toEqual({ id: "k3x9", complete: false });
    expect(readReferenceField(" REF _Ref123 \\h ")).toBeNull();
    expect(readReferenceField(" PAGEREF _ph_nr_k3x9 ")).toBeNull();
  });
});

describe("a bookmark in the masthead", () => {
  it("names its fact", () => {
    for (const fact of mastheadFacts) expect(readMastheadBookmark(mastheadBookmark(fact))).toBe(fact);
    expect(readMastheadBookmark("_ph_op_k3x9")).toBeNull();
  });
});
