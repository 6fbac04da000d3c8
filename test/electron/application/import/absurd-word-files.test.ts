import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../../../build/bundle.mjs";
import { readResolution } from "../../../../electron/application/formats.js";
import { file, p, run } from "../../../import/docx/file.js";

beforeAll(() => bundle(["import-thread"]), 120_000);

const many = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join("");
const organ = p("The General Assembly,");
const remark = (id: number): string => `<w:comment w:id="${id}" w:author="Kenya">${p("Why?")}</w:comment>`;
const about = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const put = (author: string, id: number): string =>
  `<w:p><w:ins w:id="${id}" w:author="${author}"><w:r><w:t>Noting ${id},</w:t></w:r></w:ins></w:p>`;

const tooMany = /^Could not open “absurd\.docx”: it holds more than [\d,]+ (?:paragraphs|comments), as no resolution does; .+\.$/;

/** In the thread that the application has for it, within the limits that it keeps. */
const outcome = (bytes: Uint8Array): Promise<string> =>
  readResolution("absurd.docx", bytes).then(
    () => "read",
    (error: Error) => error.message,
  );

describe("a Word file larger than any resolution", () => {
  it.each([
    ["of empty paragraphs", file(organ + "<w:p/>".repeat(100_000))],
    ["of comments", file(organ + p(run("Recalling it,") + many(6_000, about)), { comments: many(6_000, remark) })],
    ["of cells", file(`${organ}<w:tbl><w:tr>${many(12_000, (index) => `<w:tc>${p(String(index))}</w:tc>`)}</w:tr></w:tbl>`)],
  ])("is refused in one sentence, within the limits: %s", async (_, bytes) => {
    expect(await outcome(bytes)).toMatch(tooMany);
  });

  it("is read within the limits where only few would: as long as a book, each paragraph by another", async () => {
    expect(await outcome(file(organ + many(5_000, (index) => put(`Delegation ${index}`, index))))).toBe("read");
  });
});
