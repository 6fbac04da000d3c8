import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

it("drafts a first resolution from a template, with nothing typed that print derives", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await page.getByRole("button", { name: /Economic and Social Council/ }).click();
  await text(page).waitFor();

  await page.getByRole("heading", { name: /./, level: 1 }).first().waitFor();
  await text(page).locator("h1").click();
  await page.keyboard.type("Safety of fishing nets");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Recalling its resolution 2009/24 of 30 July 2009,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Recalling also the Charter,");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Encourages Member States to mend their nets;");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Requests the Secretary-General:");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("To report on the implementation of the present resolution;");
  await page.keyboard.press("Enter");
  await page.keyboard.type("To convene a meeting on nets.");

  const draft = await penholder.saved();
  expect(draft.metadata.profile).toBe("ECOSOC");
  expect(draft.doc.firstChild?.textContent).toBe("Safety of fishing nets");
  expect(paragraphsOf(draft)).toEqual({
    P1: "Recalling its resolution 2009/24 of 30 July 2009,",
    P2: "Recalling also the Charter,",
    O1: "Encourages Member States to mend their nets;",
    O2: "Requests the Secretary-General:",
    O2a: "To report on the implementation of the present resolution;",
    O2b: "To convene a meeting on nets.",
  });
  const openings = await text(page).locator('em[data-mark="opening"]').allInnerTexts();
  expect(openings).toEqual(["Recalling", "Recalling also", "Encourages", "Requests"]);
  expect(penholder.faults).toEqual([]);
});
