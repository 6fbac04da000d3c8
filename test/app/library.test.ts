import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { decision, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { emptyMetadata, numbering, serializeDraft, withIds } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "penholder-library-"));
});
afterEach(async () => {
  await penholder.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** A resolution of the General Assembly with one paragraph of its own and one that all of them have. */
function adopted(number: string, date: string, subject: string): string {
  const metadata = {
    ...emptyMetadata("GA"),
    symbol: `A/RES/${number}`,
    number,
    status: "adopted" as const,
    adoption: { meeting: "74th plenary meeting", date },
  };
  const doc = resolution(
    title(`Protection of ${subject}`),
    decision(
      organLine("The General Assembly"),
      preambular(`Deeply concerned about the situation of ${subject},`),
      operative(`Requests the Secretary-General to report on the protection of ${subject};`),
      operative("Decides to remain seized of the matter."),
    ),
  );
  return serializeDraft({ metadata, doc: withIds(doc) });
}

/** A folder with two resolutions, an archive with two more, and two files that hold none. */
async function makeCollection(): Promise<string> {
  const collection = join(folder, "collection");
  await mkdir(collection);
  await writeFile(join(collection, "lighthouses.penholder"), adopted("61/100", "2006-12-19", "lighthouses"));
  await writeFile(join(collection, "orchards.penholder"), adopted("65/200", "2010-12-21", "orchards"));
  await writeFile(join(collection, "broken.xml"), "<akomaNtoso><statement>");
  await writeFile(join(collection, "empty.docx"), "");
  const archived = {
    "wells.penholder": strToU8(adopted("70/300", "2015-12-17", "wells")),
    "bridges.penholder": strToU8(adopted("75/400", "2020-12-16", "bridges")),
  };
  await writeFile(join(collection, "more.zip"), zipSync(archived));
  return collection;
}

async function openLibrary({ page }: Penholder) {
  await page.keyboard.press("Control+Shift+l");
  const library = page.getByRole("region", { name: "Library", exact: true });
  await library.waitFor();
  return library;
}

it("adds a folder with an archive, says what it did not take, and is browsed, searched, quoted from and pruned", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).getByText("to take measures intended to provide adequate assistance").click();

  const library = await openLibrary(penholder);
  await library.getByText("Add the resolutions you work from").waitFor();
  penholder.chooseFolderNext(await makeCollection());
  await library.getByRole("button", { name: "Add a folder…" }).first().click();
  await library.getByText("4 added, 2 not taken.").waitFor();
  await library
    .locator(":focus")
    .and(library.getByRole("button", { name: "What was not taken" }))
    .waitFor();
  await page.keyboard.press("Enter");
  const refused = library.getByRole("list", { name: "Files that were not taken" }).getByRole("listitem");
  await refused.filter({ hasText: "empty.docx" }).waitFor();
  await library.getByRole("textbox", { name: "Find a file that was not taken" }).fill("broken");
  expect(await refused.allTextContents()).toEqual([expect.stringMatching(/broken\.xml .{10,}/)]);
  await library.getByRole("button", { name: "Dismiss" }).click();
  await library
    .locator(":focus")
    .and(library.getByRole("textbox", { name: "Symbol or title" }))
    .waitFor();

  // Browse: filter by organ, find by title, read.
  await library.getByRole("combobox", { name: "Organ" }).selectOption("GA");
  await library.getByText("4 of 6 resolutions").waitFor();
  await library.getByRole("textbox", { name: "Symbol or title" }).fill("wells");
  await library.getByText("1 of 6 resolutions").waitFor();
  await library.getByRole("listbox", { name: "Resolutions" }).focus();
  await page.keyboard.press("ArrowDown");
  await library.getByRole("document", { name: "Text of the resolution" }).getByText("report on the protection of wells").click();
  await library.getByText("70/300, para. 1").waitFor();

  // Search: equal wordings are one hit, with all their resolutions.
  await page.keyboard.press("Control+Shift+f");
  const field = library.getByRole("textbox", { name: "Search the library" });
  await field.fill("“remain seized”");
  await library.getByText("1 wording", { exact: true }).waitFor();
  await field.press("ArrowDown");
  await page.keyboard.press("Enter");
  await library.getByRole("document").getByText("Decides to remain seized of the matter.").waitFor();
  await library.getByText("in 4 resolutions, 2006–2020").click();
  await library.getByRole("button", { name: /A\/RES\/61\/100/ }).click();
  await library.getByRole("status").getByText("61/100, para. 2").waitFor();

  // A filter's control writes into the query; from the query to the inserted text by keyboard alone.
  await field.fill("report");
  await library.getByRole("combobox", { name: "Organ" }).selectOption("GA");
  await library.getByRole("textbox", { name: "From year" }).fill("2010");
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("report organ:GA year:2010..");
  await library.getByText("3 wordings").waitFor();
  await field.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const citation = (await page.locator(":focus header b").textContent())!;
  await page.keyboard.press("Alt+Enter");
  await page.getByText(`${citation} was inserted as a new paragraph.`).waitFor();
  expect(await text(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const inserted = numbering((await penholder.saved()).doc).paragraphs.find(({ reference }) => reference === "O4")!;
  expect(inserted.node.textContent).toMatch(/^Requests the Secretary-General to report on the protection of/);
  expect(inserted.node.attrs.provenance).toMatchObject({ resolution: `A/RES/${citation.split(",")[0]}`, paragraph: "O1" });

  // What was searched for before comes back.
  await openLibrary(penholder);
  await page.keyboard.press("Control+Shift+f");
  await field.fill("");
  await field.press("ArrowUp");
  expect(await field.inputValue()).toBe("report organ:GA year:2010..");
  await field.press("ArrowUp");
  expect(await field.inputValue()).toBe("“remain seized”");
  await field.fill("word ".repeat(500));
  await library.getByText("A search has at most 2,000 characters").waitFor();
  await field.fill("");

  // Copied wording keeps its source when it is pasted.
  await library.getByRole("button", { name: "Resolutions", exact: true }).click();
  await library.getByRole("textbox", { name: "Symbol or title" }).fill("lighthouses");
  await library.getByRole("option", { name: /lighthouses/ }).click();
  await library
    .getByRole("document", { name: "Text of the resolution" })
    .getByText("Deeply concerned about the situation of lighthouses")
    .click();
  await library.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByText("Copied with its source, A/RES/61/100.").waitFor();
  await page.keyboard.press("Escape");
  await text(page).getByText("Acknowledging").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Control+v");
  await text(page).getByText("situation of lighthouses").waitFor();
  const pasted = numbering((await penholder.saved()).doc).paragraphs.find(({ node }) => node.textContent.includes("lighthouses"))!;
  expect(pasted.node.attrs.provenance).toMatchObject({ resolution: "A/RES/61/100", paragraph: "P1" });

  // Remove, after a question.
  await openLibrary(penholder);
  await library.getByRole("textbox", { name: "Symbol or title" }).fill("orchards");
  await library.getByRole("option", { name: /orchards/ }).click();
  await page.keyboard.press("Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await library.getByText("0 of 5 resolutions").waitFor();
  expect(penholder.faults).toEqual([]);
});

it("adds files, folders and archives that are dragged onto the library or the Precedent tab, and says so before they are let go", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  const collection = await makeCollection();
  const library = await openLibrary(penholder);
  await library.getByText("Choose them, or drag them here.").waitFor();
  await penholder.drop([collection, join(collection, "more.zip")], library, async () => {
    await library.getByText("Drop to add these 2 to the library").waitFor();
  });
  await library.getByText("4 added, 2 there already, 2 not taken.").waitFor();
  expect(await library.getByText(/^Drop to add/).count()).toBe(0);

  // On the page and in its panel: the tab takes files, the text takes none.
  await page.keyboard.press("Escape");
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).getByText("to take measures intended to provide adequate assistance").waitFor();
  const before = await text(page).textContent();
  const more = join(folder, "harbours.penholder");
  await writeFile(more, adopted("76/500", "2021-12-16", "harbours"));
  await penholder.drop([more], text(page));
  const panel = await panelOf(page, "Precedent");
  await panel.getByText("6 resolutions in the library").waitFor();
  await penholder.drop([more], panel, () => panel.getByText("Drop to add it to the library").waitFor());
  await panel.getByText("7 resolutions in the library").waitFor();
  expect(await text(page).textContent()).toBe(before);

  // Text that is dragged is no file.
  const ignored = await panel.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "Requests the Secretary-General");
    return element.firstElementChild!.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(ignored).toBe(true);

  // A file that a page made lies nowhere.
  await panel.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x"], "picture.png"));
    element.firstElementChild!.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByText("What was dropped is no file or folder of this computer").waitFor();
  expect(penholder.faults).toEqual([]);
});

it("stops an addition where one says so, keeps what was taken, and has it again at the next start", async () => {
  const collection = join(folder, "many");
  await mkdir(collection);
  for (let number = 1; number <= 400; number++)
    await writeFile(join(collection, `${number}.penholder`), adopted(`50/${number}`, "1995-12-21", `things of kind ${number}`));
  const userData = join(folder, "user-data");
  penholder = await openPenholder({ userData });
  const library = await openLibrary(penholder);
  penholder.chooseFolderNext(collection);
  await library.getByRole("button", { name: "Add a folder…" }).first().click();
  await library.getByRole("button", { name: "Stop" }).click();
  const stopped = await library.getByText(/^Stopped: .* what was taken stays\.$/).textContent();
  const taken = Number(/(\d+) added/.exec(stopped ?? "")?.[1] ?? 0);
  expect(taken).toBeLessThan(400);
  await library.getByText(`${taken + 2} resolutions`).waitFor();
  await penholder.close();

  penholder = await openPenholder({ userData });
  const again = await openLibrary(penholder);
  await again.getByText(`${taken + 2} resolutions`).waitFor();

  // What was pressed can be pressed no more, or is gone: Escape leads back all the same.
  penholder.chooseFolderNext(collection);
  await again.getByRole("button", { name: "Add a folder…" }).first().click();
  await again.getByRole("button", { name: "Stop" }).click();
  await again.getByText(/^Stopped: /).waitFor();
  await penholder.page.keyboard.press("Escape");
  await again.waitFor({ state: "detached" });
  expect(penholder.faults).toEqual([]);
});
