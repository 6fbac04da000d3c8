import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { libraryHere } from "../../../../electron/application/library/engine.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { contentsOf, shelf } from "./shelf.js";

const symbols = ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3", "A/RES/60/4"];

/** A library of two packs and two segments, in a folder that can be copied. */
async function library(): Promise<ReturnType<typeof shelf>> {
  const at = shelf();
  await at.add(...symbols.slice(0, 2).map((symbol, index) => at.resolution(symbol, `matter ${index}`)));
  await at.add(...symbols.slice(2).map((symbol, index) => at.resolution(symbol, `matter ${index + 2}`)));
  return at;
}

function copyOf(folder: string): ReturnType<typeof shelf> {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return shelf(copy);
}

/** Ways in which a file goes bad. */
const damages: Readonly<Record<string, (path: string) => void>> = {
  "that is missing": (path) => rmSync(path),
  "that is empty": (path) => truncateSync(path, 0),
  "cut in half": (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  "cut by one byte": (path) => truncateSync(path, readFileSync(path).length - 1),
  "with something behind it": (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from("and more")])),
  "full of noughts": (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
};

/** Each tenth or so byte of a file, changed. */
function* flips(path: string): Generator<{ readonly at: number; readonly bytes: Buffer }> {
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += Math.max(1, Math.floor(whole.length / 12))) {
    const bytes = Buffer.from(whole);
    bytes[at] = bytes[at]! ^ 0x41;
    yield { at, bytes };
  }
}

const named = (folder: string, start: string): string => readdirSync(folder).find((name) => name.startsWith(start))!;

describe("an index", () => {
  it.each(Object.entries(damages))("%s is made anew from the texts, and the list stays", async (_how, damage) => {
    const at = await library();
    const before = await at.contents();
    damage(join(at.library, named(at.library, "index-")));
    const seen = await at.contents();
    expect(seen.records).toEqual(before.records);
    expect(seen.troubles).toEqual(["untidy"]);
    await at.carriedOut({ kind: "tend" });
    const after = await at.contents();
    expect([after.records, after.troubles]).toEqual([before.records, []]);
    expect(await after.found("matter")).toEqual(symbols);
  });

  it("in which any byte went bad is found out, and made anew", async () => {
    const at = await library();
    for (const { at: place, bytes } of flips(join(at.library, named(at.library, "index-")))) {
      const hit = copyOf(at.folder);
      writeFileSync(join(hit.library, named(hit.library, "index-")), bytes);
      await hit.carriedOut({ kind: "tend" });
      const after = await hit.contents();
      expect(after.troubles).toEqual([]);
      expect(await after.found("matter"), `byte ${place}`).toEqual(symbols);
    }
  });

  it("of another version is made anew", async () => {
    const at = await library();
    const path = join(at.library, named(at.library, "index-"));
    const bytes = readFileSync(path);
    bytes.writeUInt32LE(bytes.readUInt32LE(4) + 1, 4);
    writeFileSync(path, bytes);
    expect((await at.contents()).troubles).toEqual(["untidy"]);
    await at.carriedOut({ kind: "tend" });
    expect(await (await at.contents()).found("matter")).toEqual(symbols);
  });
});

describe("the list of files", () => {
  it.each(Object.entries(damages))("%s is made anew from the packs, which say themselves what is in them", async (_how, damage) => {
    const at = await library();
    const before = await at.contents();
    damage(join(at.library, "library.json"));
    expect((await at.contents()).records).toEqual(before.records);
    await at.carriedOut({ kind: "tend" });
    const after = await at.contents();
    expect([after.records, after.troubles]).toEqual([before.records, []]);
    expect(await after.found("matter")).toEqual(symbols);
  });

  it("in which any byte went bad loses nothing", async () => {
    const at = await library();
    for (const { at: place, bytes } of flips(join(at.library, "library.json"))) {
      const hit = copyOf(at.folder);
      writeFileSync(join(hit.library, "library.json"), bytes);
      await hit.carriedOut({ kind: "tend" });
      const after = await hit.contents();
      expect(after.symbols, `byte ${place}`).toEqual(symbols);
      expect(await after.found("matter")).toEqual(symbols);
    }
  });

  it("of a newer Penholder is left as it is, and said so", async () => {
    const at = await library();
    const newer = '{"format":"penholder-library","version":99}';
    writeFileSync(join(at.library, "library.json"), newer);
    await expect(contentsOf(at.library)).rejects.toThrow("The library was written by a newer Penholder");
    expect((await at.carriedOut({ kind: "tend" })).progress.failure).toContain("newer Penholder");
    expect((await at.add(at.resolution("A/RES/1/1", "x"))).phase).toBe("failed");
    expect(readFileSync(join(at.library, "library.json"), "utf8")).toBe(newer);
    expect(readdirSync(at.library).filter((name) => name.startsWith("pack-"))).toHaveLength(2);
  });
});

describe("a pack", () => {
  it.each(Object.entries(damages))("%s loses at most what was in it; the rest stays and can be found", async (_how, damage) => {
    const at = await library();
    damage(join(at.library, named(at.library, "pack-")));
    await at.carriedOut({ kind: "rebuild" });
    const after = await at.contents();
    expect(after.troubles).toEqual([]);
    expect(after.symbols).toEqual(expect.arrayContaining(symbols.slice(2)));
    expect(await after.found("matter")).toEqual(after.symbols);
  });

  it("in which any byte went bad loses one resolution at most, which is named", async () => {
    const at = await library();
    let lost = 0;
    for (const { at: place, bytes } of flips(join(at.library, named(at.library, "pack-")))) {
      const hit = copyOf(at.folder);
      writeFileSync(join(hit.library, named(hit.library, "pack-")), bytes);
      const { progress } = await hit.carriedOut({ kind: "rebuild" });
      const after = await hit.contents();
      const missing = symbols.filter((symbol) => !after.symbols.includes(symbol));
      expect(missing.length, `byte ${place}`).toBeLessThanOrEqual(1);
      expect(progress.refused.map(({ name }) => name)).toEqual(missing);
      expect(await after.found("matter")).toEqual(after.symbols);
      lost += missing.length;
      // What was lost comes back with its file.
      await hit.add(...symbols.map((symbol) => hit.resolution(symbol, `matter ${symbols.indexOf(symbol)}`)));
      expect((await hit.contents()).symbols).toEqual(symbols);
    }
    expect(lost).toBeGreaterThan(2);
  });

  it("with a damaged text says so to whoever reads it", async () => {
    const at = await library();
    const path = join(at.library, named(at.library, "pack-"));
    const bytes = readFileSync(path);
    // The end of the first entry's text, just before the second entry's mark.
    const second = bytes.indexOf("PHE1", bytes.indexOf("PHE1") + 4);
    bytes[second - 3] = bytes[second - 3]! ^ 0xff;
    writeFileSync(path, bytes);
    const { answers } = libraryHere(at.library, [], () => {});
    const { records } = await answers["library.list"]({ filter: { text: "60/1" }, offset: 0, limit: 1 });
    await expect(answers["library.read"]({ id: records[0]!.id })).rejects.toThrow(
      "“A/RES/60/1” is damaged in the library and cannot be read; add its file again.",
    );
  });
});

describe("files that are none of the library’s", () => {
  it("stay where they are", async () => {
    const at = await library();
    writeFileSync(join(at.library, "notes.txt"), "mine");
    writeFileSync(join(at.library, "pack-99.texts.tmp"), "half a pack");
    writeFileSync(join(at.library, "index-98.words"), "never named");
    await at.carriedOut({ kind: "tend" });
    const names = readdirSync(at.library);
    expect(names).toContain("notes.txt");
    expect(names.filter((name) => name.includes("99") || name.includes("98"))).toEqual([]);
  });
});
