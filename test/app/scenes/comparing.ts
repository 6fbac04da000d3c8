import { open, panel, type Scene, sample } from "./scene.js";

export const tracing: Scene = {
  name: "tracing",
  views: [
    {
      name: "ancestry-choose",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await penholder.page.keyboard.press("Control+Alt+l");
        await penholder.page.getByRole("checkbox", { name: /2009/ }).waitFor();
      },
    },
  ],
};

export const comparing: Scene = {
  name: "comparing",
  views: [
    {
      name: "compare-choose",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await panel(penholder, "d");
      },
    },
    {
      name: "compare",
      async show(penholder) {
        const compare = await panel(penholder, "d");
        await compare
          .getByRole("button", { name: /2009\/24/ })
          .first()
          .click();
        await compare.getByRole("status").waitFor();
        await penholder.page.keyboard.press("F7");
      },
    },
    {
      name: "side-by-side",
      show: async (penholder) => (await panel(penholder, "d")).getByRole("button", { name: "Full view" }).click(),
    },
    { name: "in-line", show: ({ page }) => page.getByRole("button", { name: "In-line" }).click() },
    {
      name: "ancestry-versions",
      async show({ page }) {
        await page.getByRole("button", { name: "Side by side" }).click();
        await page.keyboard.press("Control+Alt+d");
        await page.keyboard.press("Control+Alt+l");
        await page.getByRole("region", { name: "Ancestry of the draft" }).getByRole("button", { name: "Version…" }).click();
      },
    },
    {
      name: "ancestry",
      async show({ page }) {
        const dialog = page.getByRole("dialog", { name: "Earlier versions" });
        await dialog.getByRole("checkbox", { name: /2006\/19/ }).click();
        await dialog.getByRole("button", { name: "Done" }).click();
        await page.getByRole("columnheader", { name: /2006\/19/ }).waitFor();
      },
    },
    { name: "verbs", show: ({ page }) => page.getByRole("button", { name: "Verbs", exact: true }).click() },
    { name: "mandates-and-money", show: ({ page }) => page.getByRole("button", { name: "Mandates and money" }).click() },
    { name: "clause-history", show: (penholder) => penholder.run("Show the history of this clause") },
    {
      name: "report-menu",
      async show({ page }) {
        const view = page.getByRole("region", { name: "Ancestry of the draft" });
        await view.getByRole("button", { name: "Clauses" }).click();
        await view.getByRole("button", { name: "Export" }).click();
      },
    },
  ],
};
