import { existsSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectRefusal(run: ReturnType<typeof penholder>, reason: RegExp) {
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(2);
}

describe("a file that cannot be read", () => {
  it("is named when it is not there", () => {
    expectRefusal(penholder("check", inFolder("missing.txt")), /“missing\.txt”/);
  });

  it("is named when it stands among others, the first of several", () => {
    expectRefusal(penholder("check", sample, sample, inFolder("missing.txt"), sample, inFolder("lost.txt")), /“missing\.txt”/);
  });

  it("is named when it is empty", () => {
    writeFileSync(inFolder("empty.txt"), "");
    expectRefusal(penholder("parse", inFolder("empty.txt"), "--json"), /“empty\.txt”.*empty/);
  });

  it("is named when it is not text", () => {
    writeFileSync(inFolder("picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff, 0xfe]));
    expectRefusal(penholder("parse", inFolder("picture.txt")), /“picture\.txt”/);
  });

  it("is named when it is a folder", () => {
    mkdirSync(inFolder("folder.txt"));
    expectRefusal(penholder("check", inFolder("folder.txt")), /“folder\.txt”.*folder/);
  });

  it("is refused before it is read when it is too large", () => {
    openSync(inFolder("large.txt"), "w");
    truncateSync(inFolder("large.txt"), 60 * 1024 * 1024);
    expectRefusal(penholder("parse", inFolder("large.txt")), /“large\.txt”.*MB/);
  });

  it("is named when it is XML that ends in the middle, and not taken for plain text", () => {
    writeFileSync(inFolder("cut.xml"), "<bill");
    expectRefusal(penholder("parse", inFolder("cut.xml")), /“cut\.xml”/);
  });

  it("is named when it is a damaged draft", () => {
    writeFileSync(inFolder("damaged.penholder"), '{"format":"penholder","version":1}');
    expectRefusal(penholder("check", inFolder("damaged.penholder")), /“damaged\.penholder”.*damaged/);
  });

  it("leaves nothing written", () => {
    expectRefusal(penholder("export", inFolder("missing.txt"), "--to", "txt", "-o", inFolder("never.txt")), /“missing\.txt”/);
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
  ])("are refused in one line: %j", (typed, reason) => {
    expectRefusal(penholder(...typed), reason);
  });
});

describe("an original", () => {
  it("is never overwritten, whatever it is called", () => {
    const original = inFolder("original.penholder");
    expect(penholder("fix", sample, "-o", original).code).toBe(0);
    const before = readFileSync(original, "utf8");
    symlinkSync(original, inFolder("another-name.penholder"));
    expectRefusal(penholder("fix", original, "-o", inFolder("another-name.penholder")), /is the original/);
    expectRefusal(penholder("export", original, "--to", "txt", "-o", original), /is the original/);
    expectRefusal(penholder("agreed", sample, "--with", original, "--to", "html", "-o", original), /is the original/);
    const house = inFolder("house.yaml");
    writeFileSync(house, "all: {}\n");
    expectRefusal(penholder("check", sample, "--house-rules", house, "--to", "json", "-o", house), /is the original/);
    expect(readFileSync(original, "utf8")).toBe(before);
  });

  it("is not replaced by a draft under a foreign name", () => {
    expectRefusal(penholder("fix", sample, "-o", inFolder("fixed.txt")), /must end in \.penholder/);
  });
});
