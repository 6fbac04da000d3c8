import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

const draft = `*The General Assembly*,

*Recalling* its resolution 70/1 of 26 September 2015,

*Recalling also* Economic and Social Council resolution 2009/24 of 30 July 2009 and General Assembly resolution 2006/19 of 27 July 2006,

1. *Requests* the Secretary-General to report on the implementation of resolution 70/1.
`;

let penholder: Penholder;
afterEach(() => penholder.close());

async function open(name: string, content: string | Uint8Array): Promise<void> {
  await penholder.chooseNext(name, content);
  await penholder.page.keyboard.press("Control+o");
  await text(penholder.page).waitFor();
}

it("names a wrong date and a wrong organ, puts both right as edits that can be undone, and goes to the place", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await open("draft.md", draft);
  const references = await panelOf(page, "References");
  await expect.poll(() => references.getByRole("status").innerText()).toMatch(/3 references, 2 to be looked at/);
  expect(await references.getByText(/The date is 25\sSeptember 2015/).isVisible()).toBe(true);

  await references.getByRole("button", { name: /Write “25\sSeptember 2015”/ }).click();
  await expect.poll(() => text(page).innerText()).toMatch(/70\/1 of 25\sSeptember 2015/);
  await expect.poll(() => references.getByRole("status").innerText()).toMatch(/3 references, 1 to be looked at/);
  await references.getByRole("button", { name: "Write “Economic and Social Council”" }).click();
  await expect.poll(() => references.getByRole("status").innerText()).toMatch(/none found wrong/);
  await page.keyboard.press("Control+z");
  await expect.poll(() => text(page).innerText()).toMatch(/General Assembly resolution 2006\/19/);
  await page.keyboard.press("Control+Shift+z");

  await references.getByRole("button", { name: "O1" }).click();
  expect(await page.evaluate(() => String(getSelection()))).toBe("70/1");
  const { P1, P2 } = paragraphsOf(await penholder.saved());
  expect(P1).toBe("Recalling its resolution 70/1 of 25\u00A0September 2015,");
  expect(P2).toContain("and Economic and Social Council resolution 2006/19");
  expect(penholder.faults).toEqual([]);
});

it("shows what the draft rests on as a picture, by keyboard, and opens a cited text from the library", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await open("2009-24.md", readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url)));
  await penholder.run("Show what the draft rests on as a graph");
  const graph = page.getByRole("region", { name: "What the draft rests on" });
  const first = graph.getByRole("button", { name: /General Assembly 61\/179, 20\sDecember 2006, confirmed, cited in P8/ });
  await first.focus();
  await page.keyboard.press("ArrowDown");
  const second = graph.getByRole("button", { name: /General Assembly 59\/154/ });
  await expect.poll(() => second.evaluate((node) => node === document.activeElement)).toBe(true);
  await graph.getByText("Go to P6").waitFor();
  await page.keyboard.press("Enter");
  await graph.waitFor({ state: "detached" });
  expect(await page.evaluate(() => String(getSelection()))).toBe("59/154");

  await open("draft.md", draft);
  const references = await panelOf(page, "References");
  await references.getByRole("listitem").filter({ hasText: "2009/24" }).getByRole("button", { name: "Open" }).click();
  await page.getByText("Vigorously condemns").first().waitFor();
  expect(penholder.faults).toEqual([]);
});

it("writes the audit as a report", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await open("draft.md", draft);
  const references = await panelOf(page, "References");
  await references.getByRole("status").waitFor();
  await references.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Web page" }).click();
  const html = String(await penholder.written("References of draft.html"));
  expect(html).toMatch(/The date is 25\sSeptember 2015/);
  expect(penholder.faults).toEqual([]);
});
