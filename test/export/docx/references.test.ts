import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crossReference,
  decision,
  named,
  opening,
  operative,
  organLine,
  resolution,
  sub,
  title,
} from "../../../shared/document/builders.js";
import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { numberings, prepare } from "../../../shared/export/index.js";
import { anyDraft } from "../../any-draft.js";
import { draft } from "../drafts.js";
import { readWord } from "../reading-packages.js";
import { values, word } from "./parts.js";

describe("a cross-reference in a Word file", () => {
  const referring = (): Draft =>
    draft(
      resolution(
        title("Paths"),
        decision(
          organLine("The General Assembly"),
          operative(opening("Urges"), " States:", sub("To mark paths:", named("deep", sub("By day;")))),
          operative(opening("Decides"), " to return to paragraph ", crossReference("deep"), " and to ", crossReference("gone"), "."),
        ),
      ),
    );
  const fields = (parts: Record<string, string>): string[] => values(parts["word/document.xml"]!, /<w:instrText [^>]*> ([^<]*) </g);

  it("is fields that repeat the numbers of what it refers to, from the bookmarks around them", () => {
    const parts = word(referring());
    const [first, second, third] = values(parts["word/document.xml"]!, /w:name="_ph_(?:op|s\d)_([a-z0-9]+)"/g);
    expect(fields(parts)).toEqual([
      `REF _ph_up_${first} \\h`,
      `REF _ph_up_${second} \\h`,
      `REF _ph_nr_${third} \\h`,
      "REF _ph_nr_gone \\h",
    ]);
    for (const [name, number] of [
      [`_ph_up_${first}`, "1"],
      [`_ph_up_${second}`, "(a)"],
      [`_ph_nr_${third}`, "(i)"],
    ]) {
      expect(/w:name="NAME"\/>(.*?)<w:bookmarkEnd/s.exec(parts["word/document.xml"]!.replace(`"${name}"`, '"NAME"'))![1]).toContain(
        `>${number}<`,
      );
    }
    expect(readWord(toDocx(prepare(referring()))).lines.at(-1)).toBe("2. Decides to return to paragraph 1 (a) (i) and to ….");
  });

  it("asks for the number that Word counts where numbers are lists", () => {
    expect(fields(word(referring(), { numbering: "lists" })).every((field) => field.includes(" \\n "))).toBe(true);
  });

  it("is not updated where what it refers to is gone", () => {
    expect(values(word(referring())["word/document.xml"]!, /(w:fldLock="1")/g)).toHaveLength(1);
  });

  it("refers to bookmarks that are there, each once, whatever the draft", () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...numberings), (generated, numbering) => {
        const xml = word(generated, { numbering })["word/document.xml"]!;
        const names = values(xml, /w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g);
        expect(new Set(names).size).toBe(names.length);
        expect(values(xml, /<w:bookmarkStart w:id="(\d+)"/g).toSorted()).toEqual(values(xml, /<w:bookmarkEnd w:id="(\d+)"/g).toSorted());
        const unlocked = values(xml, /fldCharType="begin"\/><\/w:r><w:r>(?:<w:rPr>.{0,60}?<\/w:rPr>)?<w:instrText [^>]*> REF (\S+)/g);
        expect(unlocked.filter((name) => !names.includes(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
