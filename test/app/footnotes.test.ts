import { afterEach, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

it("writes footnotes at the foot by keyboard, and numbers them by place", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await page.getByRole("button", { name: /General Assembly/ }).click();
  await text(page).locator("h1").click();
  await page.keyboard.type("Nets");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Recalling the Convention,");
  await page.keyboard.press("Control+Alt+f");
  await page.getByRole("textbox", { name: "Footnote text" }).waitFor();
  await page.keyboard.type("United Nations, Treaty Series, vol. 2225, No. 39574.");
  await page.keyboard.press("Escape");
  await page.keyboard.type(" and the Charter,");

  await page.keyboard.press("Home");
  for (let word = 0; word < 1; word++) await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Control+Alt+f");
  await page.getByRole("textbox", { name: "Footnote text" }).waitFor();
  await page.keyboard.type("See A/80/1.");
  await page.keyboard.press("Escape");

  const draft = await penholder.saved();
  expect(paragraphsOf(draft).P1).toBe("Recalling the Convention, and the Charter,");
  expect(numbering(draft.doc).footnotes.map(({ number, node, reference }) => [number, reference, node.textContent])).toEqual([
    [1, "P1", "See A/80/1."],
    [2, "P1", "United Nations, Treaty Series, vol. 2225, No. 39574."],
  ]);

  await text(page).click();
  for (let step = 0; step < 40; step++) await page.keyboard.press("Control+z");
  expect(numbering((await penholder.saved()).doc).footnotes).toEqual([]);
  expect(penholder.faults).toEqual([]);
});
