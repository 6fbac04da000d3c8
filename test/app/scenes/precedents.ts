import { text } from "../penholder.js";
import { open, panel, type Scene, sample } from "./scene.js";

export const precedents: Scene = {
  name: "precedents",
  views: [
    {
      name: "precedent",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await text(penholder.page).getByText("to take measures intended").click();
        await (await panel(penholder, "p")).getByRole("listitem").first().waitFor();
      },
    },
    {
      name: "precedent-search",
      show: ({ page }) => page.getByRole("textbox", { name: "Search the library" }).fill("technical assistance"),
    },
    {
      name: "library",
      async show({ page }) {
        await page.getByRole("textbox", { name: "Search the library" }).fill("");
        await page.keyboard.press("Control+Shift+l");
        await page.getByRole("option", { name: /2009\/24/ }).click();
        await page.getByRole("document", { name: "Text of the resolution" }).waitFor();
      },
    },
    {
      name: "library-search",
      async show({ page }) {
        await page.keyboard.press("Control+Shift+f");
        await page.getByRole("textbox", { name: "Search the library" }).fill("“technical assistance” organ:ECOSOC");
        await page
          .getByText(/^\d+ wordings?$/)
          .first()
          .waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      },
    },
    {
      name: "library-search-none",
      show: ({ page }) => page.getByRole("textbox", { name: "Search the library" }).fill("zeppelin"),
    },
    {
      name: "library-refused",
      async show(penholder) {
        const { page } = penholder;
        await page.getByRole("textbox", { name: "Search the library" }).fill("");
        await penholder.chooseNext("scanned.pdf", "%PDF-1.7 of a kind that is not read");
        await penholder.run("Add files to the library…");
        await page.getByRole("button", { name: "What was not taken" }).click();
      },
    },
    {
      name: "agreed-language",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Alt+w");
        await page.getByRole("region", { name: "Agreed language" }).waitFor();
      },
    },
    {
      name: "references",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Alt+c");
        await page.getByRole("tabpanel").getByRole("status").waitFor();
      },
    },
    {
      name: "references-graph",
      async show({ page }) {
        await page.keyboard.press("Control+Alt+g");
        await page.getByRole("region", { name: "What the draft rests on" }).getByRole("button").nth(1).focus();
      },
    },
  ],
};
