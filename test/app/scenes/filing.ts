import { text } from "../penholder.js";
import { earlier, open, type Scene, sample } from "./scene.js";

const unrelated = `The General Assembly,

Recalling its resolution 60/1,

1. Decides to remain seized of the matter.
`;

/** Chooses a format in the dialog for exporting, and waits for its preview. */
const format = (name: string, title: RegExp) => ({
  name,
  async show({ page }: Parameters<Scene["views"][number]["show"]>[0]) {
    await page.getByRole("dialog", { name: "Export" }).getByRole("radio", { name: title }).click();
    await page.locator(".preview[aria-busy=false]").waitFor();
  },
});

export const exporting: Scene = {
  name: "exporting",
  views: [
    {
      name: "export",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await penholder.page.keyboard.press("Control+Shift+x");
        await penholder.page.getByRole("dialog").getByRole("img").waitFor();
      },
    },
    format("export-pdf", /^PDF/),
    format("export-odt", /^OpenDocument/),
    format("export-web", /^Web/),
    format("export-xml", /^Akoma/),
    format("export-text", /^Plain/),
    {
      name: "printed",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.evaluate(() => {
          (globalThis as unknown as { print: () => void }).print = () => {};
        });
        await page.keyboard.press("Control+p");
        await page.locator(".printed-sheets").waitFor({ state: "attached" });
        await page.emulateMedia({ media: "print" });
      },
    },
    {
      name: "receipt",
      async show(penholder) {
        const { page } = penholder;
        await page.emulateMedia({ media: null });
        await page.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new Event("afterprint")));
        await penholder.run("Show what the import kept and left out…");
      },
    },
  ],
};

export const filing: Scene = {
  name: "filing",
  views: [
    {
      name: "filing",
      async show(penholder) {
        await open(penholder, "follow-up.md", earlier);
        await text(penholder.page).getByText("Reiterating").click();
        await penholder.page.keyboard.press("End");
        await penholder.page.keyboard.type(" once more");
        await penholder.run("File with every change tracked…");
      },
    },
    {
      name: "filing-fault",
      show: ({ page }) => page.getByRole("dialog").getByRole("button", { name: "File…", exact: true }).click(),
    },
    {
      name: "filing-base-from-file",
      async show(penholder) {
        await penholder.chooseNext("A_RES_2009_24 of the Economic and Social Council, adopted.md", earlier);
        await penholder.page.getByRole("dialog").getByRole("button", { name: "From a file…" }).click();
        await penholder.page.getByRole("dialog").getByRole("button", { name: "Another…" }).waitFor();
      },
    },
    {
      name: "filing-base-from-library",
      async show({ page }) {
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("button", { name: "Another…" }).click();
        await dialog.getByRole("button", { name: /2009\/24/ }).click();
        await dialog.getByLabel("Delegation").fill("France");
      },
    },
    {
      name: "filed",
      async show({ page }) {
        await page.getByRole("dialog").getByRole("button", { name: "File…", exact: true }).click();
        await page.getByRole("dialog", { name: "Filed" }).waitFor();
      },
    },
    {
      name: "filed-against-another-text",
      async show(penholder) {
        const { page } = penholder;
        await page.keyboard.press("Escape");
        await penholder.run("File with every change tracked…");
        const dialog = page.getByRole("dialog");
        await penholder.chooseNext("unrelated.txt", unrelated);
        await dialog.getByRole("button", { name: "From a file…" }).click();
        await dialog.getByText("unrelated.txt").waitFor();
        await dialog.getByRole("button", { name: "File…", exact: true }).click();
        await page.getByRole("dialog", { name: "Filed" }).waitFor();
      },
    },
    {
      name: "filing-unreadable-base",
      async show(penholder) {
        const { page } = penholder;
        await page.keyboard.press("Escape");
        await penholder.run("File with every change tracked…");
        const dialog = page.getByRole("dialog");
        await penholder.chooseNext("minutes.pdf", "%PDF-1.7 of a kind that is not read");
        await dialog.getByRole("button", { name: "From a file…" }).click();
        await dialog.getByRole("alert").waitFor();
      },
    },
  ],
};
