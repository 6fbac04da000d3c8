/** Writes a picture of every view, in both sizes and both themes, to be looked at: `npm run screenshots [FOLDER]`. */
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPenholder, type Penholder, text } from "./penholder.js";

const folder = resolve(process.argv[2] ?? "out/screenshots");
const sample = await readFile(new URL("../../build/sample/follow-up.md", import.meta.url));
const quoted = await readFile(new URL("../../build/precedents/ecosoc-2006-19.md", import.meta.url));

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** Brings a panel to the front by its key, which also works where the window is narrow and hides it. */
async function panel({ page }: Penholder, key: "e" | "p" | "d" | "x") {
  await page.keyboard.press(`Control+Shift+${key}`);
  return page.getByRole("tabpanel");
}

async function open(penholder: Penholder, name: string, content: Uint8Array): Promise<void> {
  await penholder.chooseNext(name, content);
  await penholder.page.keyboard.press("Control+o");
  await penholder.page.getByRole("heading", { name }).waitFor();
  await penholder.page
    .getByRole("button", { name: "Dismiss" })
    .first()
    .click({ timeout: 3_000 })
    .catch(() => {});
}

/** What to look at, in order; each leaves the window as the next one expects it. */
const views: readonly { readonly name: string; readonly show: (penholder: Penholder) => Promise<unknown> }[] = [
  { name: "start", show: ({ page }) => page.getByRole("heading", { name: "Penholder" }).waitFor() },
  {
    name: "new-draft",
    async show({ page }) {
      await page.getByRole("button", { name: /Economic and Social Council/ }).click();
      await text(page).waitFor();
    },
  },
  {
    name: "findings",
    async show(penholder) {
      await open(penholder, "follow-up.md", sample);
      await (await panel(penholder, "e")).getByRole("listitem").first().waitFor();
      await penholder.page.keyboard.press("F8");
    },
  },
  {
    name: "precedent",
    async show(penholder) {
      await text(penholder.page).getByText("to take measures intended").click();
      await (await panel(penholder, "p")).getByRole("listitem").first().waitFor();
    },
  },
  { name: "precedent-search", show: ({ page }) => page.getByRole("textbox", { name: "Search the library" }).fill("technical assistance") },
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
    name: "compare-choose",
    async show(penholder) {
      await penholder.page.getByRole("textbox", { name: "Search the library" }).fill("");
      await penholder.page.keyboard.press("Control+Shift+l");
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
  {
    name: "in-line",
    show: ({ page }) => page.getByRole("button", { name: "In-line" }).click(),
  },
  {
    name: "ancestry",
    async show({ page }) {
      await page.getByRole("button", { name: "Side by side" }).click();
      await page.keyboard.press("Control+Alt+d");
      await page.keyboard.press("Control+Alt+l");
      const view = page.getByRole("region", { name: "Ancestry of the draft" });
      await view.getByRole("button", { name: "Version…" }).click();
      const dialog = page.getByRole("dialog", { name: "Earlier versions" });
      await dialog.getByRole("checkbox", { name: /2006\/19/ }).click();
      await dialog.getByRole("button", { name: "Done" }).click();
      await view.getByRole("columnheader", { name: /2006\/19/ }).waitFor();
    },
  },
  {
    name: "mandates-and-money",
    show: ({ page }) => page.getByRole("button", { name: "Mandates and money" }).click(),
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
  {
    name: "export",
    async show(penholder) {
      await penholder.page.keyboard.press("Control+Alt+g");
      await panel(penholder, "x");
    },
  },
  {
    name: "palette",
    async show({ page }) {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("para");
    },
  },
  {
    name: "insert-menu",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Insert", exact: true }).click();
    },
  },
  {
    name: "paragraph-menu",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Paragraph", exact: true }).click();
    },
  },
  {
    name: "masthead",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Shift+m");
    },
  },
  {
    name: "find-and-replace",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+h");
      await page.keyboard.type("kidnapping");
    },
  },
  {
    name: "footnote",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await text(page).getByText("Acknowledging").click();
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Alt+f");
      await page.keyboard.type("See Official Records of the Economic and Social Council, 2011, Supplement No. 10 (E/2011/30).");
    },
  },
  {
    name: "question",
    async show({ page }) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+w");
      await page.getByRole("dialog").or(page.getByRole("alertdialog")).first().waitFor();
    },
  },
  {
    name: "quoted-draft",
    async show(penholder) {
      await penholder.page.getByRole("button", { name: /Discard|Don’t save/ }).click();
      await open(penholder, "2006-19.md", quoted);
    },
  },
  {
    name: "error",
    async show(penholder) {
      await penholder.chooseNext("minutes.pdf", "%PDF-1.7 of a kind that is not read");
      await penholder.page.keyboard.press("Control+o");
      await penholder.page.getByRole("alert").first().waitFor();
    },
  },
];

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
}

for (const theme of ["light", "dark"] as const) {
  for (const viewport of sizes) {
    const penholder = await openPenholder({ viewport });
    const { page } = penholder;
    await page.emulateMedia({ colorScheme: theme });
    const place = join(folder, `${viewport.width}x${viewport.height}-${theme}`);
    await mkdir(place, { recursive: true });
    for (const [rank, { name, show }] of views.entries()) {
      try {
        await show(penholder);
      } catch (error) {
        console.error(`${theme} ${viewport.width}: ${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
      }
      await settled(page);
      await page.screenshot({ path: join(place, `${String(rank + 1).padStart(2, "0")}-${name}.png`) });
    }
    await penholder.close();
  }
}
console.log(`The pictures are in ${folder}.`);
process.exit(0);
