import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../build/bundle.mjs";
import { serializeDraft } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare } from "../../shared/export/index.js";
import type { FilingReceipt } from "../../shared/filing/index.js";
import { draftSaying } from "../electron/drafts.js";
import { settled } from "../filing/settled.js";
import { json, penholder, setUp } from "./penholder.js";

const inFolder = setUp();
beforeAll(() => bundle(["import-thread"]));
const { metadata, doc } = draftSaying("peace and security");
const [base, draft] = [inFolder("base.penholder"), inFolder("draft.penholder")];
writeFileSync(base, serializeDraft(draftSaying("peace")));
writeFileSync(draft, serializeDraft({ metadata: { ...metadata, sponsors: ["Kenya", "Norway"] }, doc }));

/** Exit code 2, nothing on stdout, one line on stderr, nothing written. */
function expectRefusal(typed: readonly string[], reason: RegExp) {
  const before = readdirSync(inFolder("."));
  const { code, stdout, stderr } = penholder(...typed);
  expect(stderr).toMatch(reason);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect([code, stdout]).toEqual([2, ""]);
  expect(readdirSync(inFolder("."))).toEqual(before);
}

const textOf = (docx: Uint8Array, decision: Parameters<typeof settled>[1]): string =>
  settled(docx, decision)
    .body.map(({ text }) => text)
    .join("\n");

describe("penholder file", () => {
  const archive = inFolder("filing.zip");

  it("writes one archive with the tracked copy, the clean one, the PDF and the receipt", () => {
    const { written, receipt } = json(
      penholder("file", draft, "--base", base, "--author", "Brazil", "--date", "2026-11-22", "-o", archive, "--json"),
    ) as { written: { written: string }[]; receipt: FilingReceipt };
    expect(written.map((one) => one.written)).toEqual([archive]);
    const files = unzipSync(readFileSync(archive));
    expect(Object.keys(files)).toEqual([
      "draft - tracked changes.docx",
      "draft.docx",
      "draft.pdf",
      "draft - receipt.docx",
      "draft - receipt.json",
    ]);
    const tracked = files["draft - tracked changes.docx"]!;
    expect(textOf(tracked, "accept")).toBe(textOf(files["draft.docx"]!, "open"));
    expect(textOf(tracked, "reject")).toContain("Recalling peace\n");
    expect(JSON.parse(new TextDecoder().decode(files["draft - receipt.json"]))).toEqual(receipt);
    expect(receipt).toMatchObject({
      author: "Brazil",
      date: "2026-11-22T00:00:00.000Z",
      verified: true,
      base: { name: "base.penholder" },
      draft: { name: "draft.penholder" },
      paragraphs: { changed: 1, inserted: 0, deleted: 0 },
    });
  });

  it("writes them into a folder, which it makes, in the name of the first sponsor if no other is given", () => {
    const folder = inFolder("out");
    const { code, stdout } = penholder("file", draft, "--base", base, "-o", folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Changes by Kenya, /m);
    expect(stdout).toMatch(/^Words inserted: \d+$/m);
    expect(stdout).toContain("verified on the file itself");
    expect(readdirSync(folder).toSorted()).toEqual(
      ["draft - receipt.docx", "draft - receipt.json", "draft - tracked changes.docx", "draft.docx", "draft.pdf"].toSorted(),
    );
  });

  it("refuses a base that is not there or is damaged, and a date that is none, and then writes nothing", () => {
    expectRefusal(["file", draft, "--base", inFolder("missing.docx"), "-o", inFolder("no.zip")], /“missing\.docx”.*no such file/);
    writeFileSync(inFolder("damaged.docx"), "PK\u0003\u0004 and then nothing");
    expectRefusal(["file", draft, "--base", inFolder("damaged.docx"), "-o", inFolder("no")], /“damaged\.docx”/);
    expectRefusal(["file", draft, "--base", base, "--date", "yesterday", "-o", inFolder("no.zip")], /“yesterday” is no date/);
  });

  it("refuses to write over what it reads, whichever of its files that is", () => {
    expectRefusal(["file", draft, "--base", base, "-o", base], /is the original/);
    const folder = inFolder("originals");
    mkdirSync(folder);
    const clean = join(folder, "draft.docx");
    writeFileSync(clean, toDocx(prepare(draftSaying("peace"))));
    const original = readFileSync(clean);
    expectRefusal(["file", draft, "--base", clean, "-o", folder], /draft\.docx” is the original/);
    expect(readdirSync(folder)).toEqual(["draft.docx"]);
    expect(readFileSync(clean)).toEqual(original);
  });
});

describe("penholder export --base", () => {
  it("writes the tracked copy alone", () => {
    const output = inFolder("tracked.docx");
    expect(penholder("export", draft, "--to", "docx", "--base", base, "--author", "Brazil", "-o", output).code).toBe(0);
    const tracked = readFileSync(output);
    expect(textOf(tracked, "accept")).toContain("Recalling peace and security\n");
    expect(textOf(tracked, "reject")).toContain("Recalling peace\n");
  });

  it("refuses formats that hold no changes", () => {
    expectRefusal(["export", draft, "--to", "pdf", "--base", base, "-o", inFolder("no.pdf")], /--base together with --to docx/);
  });
});
