import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("opens, goes to a finding, fixes it, takes over precedent, compares and exports without a mouse", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  const press = (keys: string) => page.keyboard.press(keys);
  await penholder.chooseNext("follow-up.md", sample);
  await press("Control+o");
  await text(page).waitFor();
  await page.getByRole("tabpanel").getByRole("listitem").first().waitFor();

  await press("F8");
  await page.locator('li[aria-current="true"]').first().waitFor();

  await press("Control+k");
  await page.keyboard.type("take measures intended");
  await press("Enter");
  await press("Control+Shift+p");
  await page.getByRole("list", { name: "Nearest passages" }).getByText("2009/24, para. 6").waitFor();
  await press("Alt+Enter");
  await page.getByText("Word for word from E/RES/2009/24, O6").waitFor();

  await press("Control+Shift+d");
  await press("F6");
  await page
    .getByRole("tabpanel")
    .getByRole("button", { name: /2009\/24/ })
    .first()
    .focus();
  await press("Enter");
  await page.getByRole("tabpanel").getByRole("status").waitFor();
  await press("F7");

  await press("Control+k");
  await page.keyboard.type("Export");
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: /^Word/ }).waitFor();
  await press("ArrowDown");
  await dialog.getByRole("button", { name: /^Export as PDF/ }).focus();
  await press("Enter");
  await page.getByText(/\.pdf” was written/).waitFor();
  expect((await penholder.written("follow-up.pdf")).subarray(0, 5).toString()).toBe("%PDF-");

  const draft = await penholder.saved();
  expect(paragraphsOf(draft).O3).toMatch(/^Also encourages Member States/);
  expect(penholder.faults).toEqual([]);
});
