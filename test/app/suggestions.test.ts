import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

async function openSample(): Promise<Page> {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).getByText("to promote their recovery").waitFor();
  return page;
}

const paragraph = (page: Page, words: string): Locator => text(page).locator("[data-node=lead]").filter({ hasText: words });

/** Puts the caret behind the last word of a paragraph. */
async function caretAtEndOf(page: Page, words: string): Promise<void> {
  const lead = paragraph(page, words);
  const { width, height } = (await lead.boundingBox())!;
  await lead.click({ position: { x: width - 20, y: height - 8 } });
  await page.keyboard.press("End");
}

const wordsOf = async (reference: string): Promise<string | undefined> => paragraphsOf(await penholder.saved())[reference];

it("completes opening words in the form their place calls for, then goes on by word and whole", async () => {
  const page = await openSample();
  await caretAtEndOf(page, "Concerned about the increased number");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Conce");
  const openings = page.getByRole("listbox", { name: "Opening words" });
  await openings.getByRole("option", { name: /^Concerned also/ }).waitFor();
  await page.keyboard.press("Tab");
  await openings.waitFor({ state: "hidden" });

  await page.keyboard.type("about the gro");
  const offered = text(page).locator(".ghost-words");
  await offered.waitFor();
  expect(await offered.textContent()).toMatch(/^wing tendency of organized criminal/);
  expect(await text(page).locator(".ghost-source").textContent()).toMatch(/^2009\/24, preambular para\. 3 · once$/);
  await page.keyboard.press("Control+ArrowRight");
  expect(await offered.textContent()).toMatch(/^ tendency of/);
  await page.keyboard.type(" tend");
  expect(await offered.textContent()).toMatch(/^ency of/);
  await page.keyboard.press("Tab");
  await offered.waitFor({ state: "detached" });
  expect(await wordsOf("P4")).toMatch(/^Concerned also about the growing tendency of organized criminal groups/);

  await page.keyboard.type(" of persons un");
  await offered.waitFor();
  await page.keyboard.press("Escape");
  await offered.waitFor({ state: "detached" });
  expect(penholder.faults).toEqual([]);
});

it("goes from card to card and takes over whole, or only one difference", async () => {
  const page = await openSample();
  await paragraph(page, "to take measures intended to provide").click();
  const precedent = await panelOf(page, "Precedent");
  const cards = precedent.getByRole("list", { name: "Nearest passages" }).getByRole("listitem");
  await cards.nth(1).waitFor();
  await cards.first().getByRole("button", { name: "Also encourages" }).click();
  await text(page).getByText("Also encourages Member States to take measures").waitFor();
  expect(await wordsOf("O3")).toContain("their rights, their legal interests");

  await cards.first().getByRole("button", { name: "Also encourages" }).waitFor({ state: "detached" });
  await page.keyboard.press("Control+Alt+Enter");
  await page.waitForFunction(() => document.activeElement?.matches(".passage"));
  await page.keyboard.press("ArrowDown");
  expect(await cards.nth(1).evaluate((card) => card === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await precedent.getByText("Word for word from E/RES/2009/24, O6").waitFor();
  await page.keyboard.press("Control+z");
  expect(await wordsOf("O3")).toContain("their rights, their legal interests");
  expect(penholder.faults).toEqual([]);
});

it("lets a draft speak for another organ, in one step to undo", async () => {
  const page = await openSample();
  const before = paragraphsOf(await penholder.saved());
  await page.getByRole("combobox", { name: "Rules" }).selectOption("GA");
  const card = page.getByRole("region", { name: "Wording of another organ" });
  await card.getByText("it still speaks as the Economic and Social Council").waitFor();
  await card.getByRole("button", { name: /^Rewrite all/ }).click();
  await card.waitFor({ state: "detached" });
  const draft = await penholder.saved();
  expect(numbering(draft.doc).paragraphs[0]!.organ).toBe("The General Assembly");
  expect(paragraphsOf(draft).P1).toMatch(/^Recalling Economic and Social Council resolution 2009\/24 .*, in which the Council requested/);
  expect(paragraphsOf(draft).P2).toMatch(/ and its resolution 61\/179 /);
  await text(page).focus();
  await page.keyboard.press("Control+z");
  expect(paragraphsOf(await penholder.saved())).toEqual(before);
  expect(penholder.faults).toEqual([]);
});

it("offers to rewrite a passage of another organ, before it is taken over and after", async () => {
  const page = await openSample();
  await caretAtEndOf(page, "Recalling its resolution 2006/19");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Recalling its resolution 59/154 of 20 December 2004, in which it requested a manual");
  const precedent = await panelOf(page, "Precedent");
  const quoted = precedent.getByRole("listitem").filter({ hasText: "2006/19, preambular para. 6 (quoted draft)" });
  await quoted.getByRole("checkbox", { name: "As the Economic and Social Council says it" }).check();
  await quoted.getByRole("button", { name: "Take over" }).click();
  const taken = /^Recalling General Assembly resolution 59\/154 of 20.December 2004, .*, in which the Assembly requested/;
  expect(await wordsOf("P3")).toMatch(taken);
  await precedent.getByText("Adapted from E/RES/2006/19, P6").waitFor();

  await quoted.getByRole("checkbox").uncheck();
  await quoted.getByRole("button", { name: "Insert as a new paragraph" }).click();
  expect(await wordsOf("P4")).toMatch(/^Recalling its resolution 59\/154/);
  const card = page.getByRole("region", { name: "Wording of another organ" });
  await card.getByRole("button", { name: "it → the Assembly" }).click();
  await card.getByRole("button", { name: "Rewrite", exact: true }).click();
  expect(await wordsOf("P4")).toMatch(taken);
  expect(penholder.faults).toEqual([]);
});

it("reports what is agreed language, goes to a paragraph, and files the report", async () => {
  const page = await openSample();
  await paragraph(page, "to take measures intended to provide").click();
  const precedent = await panelOf(page, "Precedent");
  await precedent.getByRole("button", { name: "Take over" }).first().click();
  await precedent.getByText("Word for word from").waitFor();

  await page.keyboard.press("Control+Alt+w");
  const report = page.getByRole("region", { name: "Agreed language in the draft" });
  const row = report.getByRole("row").filter({ has: page.getByRole("button", { name: "O3", exact: true }) });
  await row.getByText("Taken from there").waitFor();
  await report.getByRole("row").filter({ hasText: "Found, not taken" }).first().waitFor();
  await report.getByRole("button", { name: /^New \d/ }).click();
  expect(await row.count()).toBe(0);
  await report.getByRole("button", { name: /^All \d/ }).click();

  await report.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Web page" }).click();
  const filed = (await penholder.written("Agreed language in follow-up.html")).toString();
  expect(filed).toContain("Taken from E/RES/2009/24, O6");

  await row.getByRole("button", { name: "O3", exact: true }).click();
  await report.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Alt+w");
  await report.waitFor();
  await page.keyboard.press("Escape");
  await report.waitFor({ state: "detached" });
  expect(penholder.faults).toEqual([]);
});
