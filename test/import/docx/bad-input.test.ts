import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Draft, remarksOf, structureFaults } from "../../../shared/document/index.js";
import { ImportError, importFile } from "../../../shared/import/index.js";
import { file, imported, p, run } from "./file.js";

function message(bytes: Uint8Array): string {
  try {
    imported(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return "read";
}

/** A file with some of its bytes replaced where it says something. */
function changed(bytes: Uint8Array, signature: number, offset: number, value: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at--) {
    if (view.getUint32(at, true) !== signature) continue;
    copy.set(value, at + offset);
    return copy;
  }
  return copy;
}

/** A package whose main part is this XML. */
const packaged = (xml: string): Uint8Array =>
  zipSync({
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="main.xml"/></Relationships>',
    ),
    "main.xml": strToU8(xml),
  });

const sound = file(p("The General Assembly,") + p("Recalling its resolution 61/171,"));
const directory = 0x02014b50;
const huge = [0xff, 0xff, 0xff, 0x0f];

describe("a Word file", () => {
  it.each([
    ["protected by a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), "it is protected by a password, or an old Word file"],
    ["cut short", sound.subarray(0, 900), "it is damaged: its end is missing"],
    ["with a bad checksum", changed(sound, directory, 16, [1, 2, 3, 4]), "it is damaged: its part"],
    ["that claims to unfold into gigabytes", changed(sound, directory, 24, huge), "it is built to overwhelm its reader"],
    ["that is locked part by part", changed(sound, directory, 8, [1]), "it is protected by a password"],
    ["without a document", zipSync({ "[Content_Types].xml": new Uint8Array() }), "it holds no document"],
    ["that is a table of numbers", packaged("<workbook/>"), "its part main.xml is not what it should be"],
    ["whose XML breaks off", packaged("<w:document"), "its XML is damaged"],
    [
      "nested beyond reason",
      file(`${"<w:sdt><w:sdtContent>".repeat(200)}${"</w:sdtContent></w:sdt>".repeat(200)}`),
      "its elements are nested more than",
    ],
    ["with entities to expand", packaged('<!DOCTYPE x [<!ENTITY a "aaaa">]><x/>'), "it declares a document type (DOCTYPE)"],
  ])("is refused in one sentence: %s", (_, bytes, reason) => {
    const sentence = message(bytes);
    expect(sentence).toContain(`Could not open “text.docx”: ${reason}`);
    expect(sentence).toMatch(/; .+\.$/);
  });

  it("that unfolds to more than it says is given up while it unfolds", () => {
    const bytes = zipSync({ "_rels/.rels": new Uint8Array(400_000) }, { level: 9 });
    expect(message(changed(bytes, directory, 24, [100, 0, 0, 0]))).toContain("is larger than it says");
  });

  it("with macros and links to elsewhere is read without them", () => {
    const links = '<Relationship Id="x" Type="y/attachedTemplate" Target="https://example.org/evil.dotm" TargetMode="External"/>';
    const { summary } = imported(
      file(p("The General Assembly,") + p("Recalling it,"), { links, others: { "word/vbaProject.bin": "Sub AutoOpen" } }),
    );
    expect(summary.objects).toContainEqual({ kind: "macro project", count: 1, fate: { kind: "dropped", reason: "left out" } });
  });

  it("whose references lead nowhere is read all the same", () => {
    const odd = `<w:r><w:footnoteReference w:id="99"/><w:fldChar w:fldCharType="end"/></w:r><w:commentRangeEnd w:id="5"/><w:bookmarkEnd w:id="6"/>`;
    const listed = '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="44"/></w:numPr><w:pStyle w:val="Gone"/>';
    expect(imported(file(p("The General Assembly,") + p(run("Recalling it,") + odd, listed))).draft.doc.child(1).childCount).toBe(2);
  });

  it("whose styles are based on each other is read all the same", () => {
    const style = (id: string, on: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
    expect(message(file(p("Recalling it,", '<w:pStyle w:val="A"/>'), { styles: style("A", "B") + style("B", "A") }))).toBe("read");
  });
});

/** Blocks that proposals and comments name and that are not there; the title is named by "". */
function missingPlaces({ doc, metadata }: Draft): string[] {
  const there = new Set([""]);
  doc.descendants((node) => void there.add((node.attrs.id as string | undefined) ?? ""));
  const { proposals, comments } = remarksOf(metadata);
  const named = [...proposals, ...comments].flatMap((remark) => [
    "block" in remark && typeof remark.block === "string" ? remark.block : "",
    "after" in remark && typeof remark.after === "string" ? remark.after : "",
  ]);
  return named.filter((id) => !there.has(id));
}

const others = new URL("../../../../shared/docx/", import.meta.url);

describe.skipIf(!existsSync(others))("Word files from everywhere", () => {
  const names = existsSync(others) ? readdirSync(others).filter((name) => /\.do[ct]x$/.test(name)) : [];

  it.each(names)("are read with an account of every character, or refused in a sentence: %s", (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, others)));
    try {
      const { draft, receipt } = importFile({ name, bytes });
      expect(structureFaults(draft.doc)).toEqual([]);
      const ends = receipt.stretches.map(({ to }) => to);
      expect(receipt.stretches.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends.at(-1)).toBe(receipt.sourceCharacters);
      expect(missingPlaces(draft)).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
      expect(name).toMatch(/^broken_/);
    }
  });
});
