import { describe, expect, it } from "vitest";
import { prepare, toHtml, toPlainText } from "../../shared/export/index.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "./drafts.js";

/** The files are looked at by a person before they are committed. */
describe("the exported file is the one on record", () => {
  it.each([
    ["ordinary", ordinary],
    ["quoted-draft", nested],
    ["parts-and-annexes", divided],
    ["security-council", ofSecurityCouncil],
  ])("for %s", async (name, draft) => {
    const document = prepare(draft());
    await expect(toPlainText(document)).toMatchFileSnapshot(`../fixtures/export/${name}.txt`);
    await expect(toHtml(document)).toMatchFileSnapshot(`../fixtures/export/${name}.html`);
  });
});
