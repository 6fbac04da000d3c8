import { existsSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { penholder, type Run, sample, setUp, withoutProcess } from "./penholder.js";

const inFolder = setUp();

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectRefused(run: Run, reason: RegExp) {
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(2);
}

const expectRefusal = async (typed: readonly string[], reason: RegExp) => expectRefused(await withoutProcess(...typed), reason);

describe("a file that cannot be read", () => {
  it("is named when it is not there, with an exit code of its own", () => {
    expectRefused(penholder("check", inFolder("missing.txt")), /“missing\.txt”/);
  });

  it("is named when it stands among others, the first of several", async () => {
    await expectRefusal(["check", sample, sample, inFolder("missing.txt"), sample, inFolder("lost.txt")], /“missing\.txt”/);
  });

  it("is named when it is empty", async () => {
    writeFileSync(inFolder("empty.txt"), "");
    await expectRefusal(["parse", inFolder("empty.txt"), "--json"], /“empty\.txt”.*empty/);
  });

  it("is named when it is not text", async () => {
    writeFileSync(inFolder("picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff, 0xfe]));
    await expectRefusal(["parse", inFolder("picture.txt")], /“picture\.txt”/);
  });

  it("is named when it is a folder", async () => {
    mkdirSync(inFolder("folder.txt"));
    await expectRefusal(["check", inFolder("folder.txt")], /“folder\.txt”.*folder/);
  });

  it("is refused before it is read when it is too large", async () => {
    openSync(inFolder("large.txt"), "w");
    truncateSync(inFolder("large.txt"), 60 * 1024 * 1024);
    await expectRefusal(["parse", inFolder("large.txt")], /“large\.txt”.*MB/);
  });

  it("is named when it is XML that ends in the middle, and not taken for plain text", async () => {
    writeFileSync(inFolder("cut.xml"), "<bill");
    await expectRefusal(["parse", inFolder("cut.xml")], /“cut\.xml”/);
  });

  it("is named when it is a damaged draft", async () => {
    writeFileSync(inFolder("damaged.penholder"), '{"format":"penholder","version":1}');
    await expectRefusal(["check", inFolder("damaged.penholder")], /“damaged\.penholder”.*damaged/);
  });

  it("leaves nothing written", async () => {
    await expectRefusal(["export", inFolder("missing.txt"), "--to", "txt", "-o", inFolder("never.txt")], /“missing\.txt”/);
    expect(existsSync(inFolder("never.txt"))).toBe(false);
  });
});

describe("arguments that cannot be used", () => {
  it.each([
    [["frobnicate"], /no command “frobnicate”/],
    [["check"], /needs FILE/],
    [["check", sample, "--profile", "UNESCO"], /--profile is one of GA, ECOSOC, HRC, SC/],
    [["export", sample, "-o", "x"], /needs --to/],
    [["export", sample, "--to", "rtf", "-o", "x"], /not “rtf”/],
    [["export", sample, "--to", "docx", "-o", "x", "--author", "Brazil"], /--author and --date together with --base/],
    [["fix", sample], /needs -o/],
    [["suggest", "--text", "Recalling", "--limit", "many"], /whole number/],
    [["compare", sample, sample, "--to", "html"], /together/],
    [["compare", sample, sample, "--layout", "in-line"], /--layout together with --to/],
    [["search", " "], /needs QUERY, which is blank/],
    [["search", "peace", "--limit", "1000000"], /from 1 to 999,999/],
  ])("are refused in one line: %j", async (typed, reason) => {
    await expectRefusal(typed, reason);
  });
});

describe("an original", () => {
  it("is never overwritten, whatever it is called", async () => {
    const original = inFolder("original.penholder");
    expect((await withoutProcess("fix", sample, "-o", original)).code).toBe(0);
    const before = readFileSync(original, "utf8");
    symlinkSync(original, inFolder("another-name.penholder"));
    await expectRefusal(["fix", original, "-o", inFolder("another-name.penholder")], /is the original/);
    await expectRefusal(["export", original, "--to", "txt", "-o", original], /is the original/);
    await expectRefusal(["agreed", sample, "--with", original, "--to", "html", "-o", original], /is the original/);
    const house = inFolder("house.yaml");
    writeFileSync(house, "all: {}\n");
    await expectRefusal(["check", sample, "--house-rules", house, "--to", "json", "-o", house], /is the original/);
    expect(readFileSync(original, "utf8")).toBe(before);
  });

  it("is not replaced by a draft under a foreign name", async () => {
    await expectRefusal(["fix", sample, "-o", inFolder("fixed.txt")], /must end in \.penholder/);
  });
});
