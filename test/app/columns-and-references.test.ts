import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { openPenholder, type Penholder, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("makes a column wider by keyboard, and refers to a paragraph that keeps its reference when it moves", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();

  const outline = page.getByRole("navigation").first();
  const before = (await outline.boundingBox())!.width;
  await page.getByRole("separator").first().focus();
  await page.keyboard.press("ArrowRight");
  expect((await outline.boundingBox())!.width).toBeGreaterThan(before);

  await text(page).getByText("to report to the Commission on Crime Prevention").click();
  await page.keyboard.press("Control+Alt+r");
  await page.getByRole("dialog").getByRole("combobox").fill("predicate offence");
  await page.keyboard.press("Enter");
  const reference = text(page).locator('[data-node="crossReference"], .cross-reference').first();
  expect(await reference.innerText()).toBe("4");

  await text(page).getByText("as a predicate offence for money-laundering").click();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => reference.innerText()).toBe("3");
  const { doc } = await penholder.saved();
  const target = numbering(doc).paragraphs.find(({ reference: name }) => name === "O3")!;
  expect(target.node.textContent).toContain("predicate offence");
  expect(penholder.faults).toEqual([]);
});
