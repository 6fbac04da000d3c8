import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { serializeDraft } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, text } from "./penholder.js";
import { doc, metadata } from "./wells.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

interface Axe {
  run(options: { runOnly?: string[] }): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** What axe-core finds wrong on the page as it stands: "rule: selector". */
async function faultsOf(page: Page, runOnly: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: Axe }).axe.run(only.length > 0 ? { runOnly: [...only] } : {}),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

it.each([
  ["light", []],
  // Nothing else than the colours is different in the dark.
  ["dark", ["color-contrast", "link-in-text-block"]],
] as const)("has no accessibility fault in any view, %s", async (theme, runOnly) => {
  const faults = (page: Page) => faultsOf(page, runOnly);
  penholder = await openPenholder();
  const { page } = penholder;
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Penholder" }).waitFor();
  const found: Record<string, string[]> = { start: await faults(page) };

  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).getByText("to take measures intended").click();
  for (const tab of ["Findings", "Precedent", "Compare", "Proposals"] as const) {
    await panelOf(page, tab);
    await page.waitForTimeout(400);
    found[tab] = await faults(page);
  }
  await page.keyboard.press("Control+Shift+l");
  await page.getByRole("option", { name: /2009\/24/ }).click();
  await page.getByRole("document", { name: "Text of the resolution" }).getByText("Recalling").first().click();
  found.library = await faults(page);
  await page.keyboard.press("Control+Shift+f");
  await page.getByRole("textbox", { name: "Search the library" }).fill("kidnapping");
  await page.getByText(/^\d+ wordings$/).waitFor();
  await page.keyboard.press("ArrowDown");
  found["library search"] = await faults(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+x");
  await page.getByRole("dialog").getByRole("img").waitFor();
  found.export = await faults(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+o");
  await page.getByRole("dialog", { name: "Open a recent file" }).waitFor();
  found["recent files"] = await faults(page);
  await page.keyboard.press("Escape");
  await penholder.run("Your dictionary…");
  found.dictionary = await faults(page);
  await page.keyboard.press("Escape");
  await penholder.run("File with every change tracked…");
  const filing = page.getByRole("dialog");
  await filing.getByRole("button", { name: /2009\/24/ }).waitFor();
  await filing.getByRole("button", { name: "File…", exact: true }).click();
  found["filing, nothing chosen"] = await faults(page);
  await filing.getByRole("button", { name: /2009\/24/ }).click();
  await filing.getByLabel("Delegation").fill("France");
  await filing.getByRole("button", { name: "Only the tracked Word file" }).click();
  found.filing = await faults(page);
  await filing.getByRole("button", { name: "File…", exact: true }).click();
  await page.getByRole("dialog", { name: "Filed" }).waitFor();
  found.filed = await faults(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  found.palette = await faults(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+m");
  found.masthead = await faults(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Alt+l");
  await page.getByRole("checkbox", { name: /2009\/24/ }).click();
  await page.getByRole("columnheader", { name: /2009\/24/ }).waitFor();
  for (const table of ["Clauses", "Verbs", "Mandates and money"]) {
    await page.getByRole("button", { name: table, exact: true }).click();
    found[`ancestry: ${table}`] = await faults(page);
  }

  await penholder.run("Show what the import kept and left out…");
  await page.getByRole("dialog", { name: "What the import kept and left out" }).waitFor();
  found.receipt = await faults(page);
  await page.keyboard.press("Escape");
  await penholder.chooseNext("wells.penholder", serializeDraft({ doc, metadata }));
  await page.keyboard.press("Control+o");
  await text(page)
    .getByRole("button", { name: /^2 proposals and 1 comment/ })
    .click();
  await page.keyboard.press("Control+Alt+t");
  await text(page).getByRole("insertion").waitFor();
  found["proposals in the text"] = await faults(page);

  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
});
