import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("finds the precedent of a paragraph and takes it over with its provenance", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).getByText("to take measures intended to provide adequate assistance").click();

  const precedent = await panelOf(page, "Precedent");
  const first = precedent.getByRole("list", { name: "Nearest passages" }).getByRole("listitem").first();
  await first.getByText("2009/24, para. 6").waitFor();
  await first.locator("ins").or(first.locator("del")).first().waitFor();
  await first.getByRole("button", { name: "Take over" }).click();
  await precedent.getByText("Word for word from E/RES/2009/24, O6").waitFor();

  const draft = await penholder.saved();
  const taken = numbering(draft.doc).paragraphs.find(({ reference }) => reference === "O3");
  expect(paragraphsOf(draft).O3).toBe(
    "Also encourages Member States to take measures intended to provide adequate assistance and protection to victims of kidnapping and their families, including measures addressing their rights and legal interests;",
  );
  expect(taken?.node.attrs.provenance).toMatchObject({ resolution: "E/RES/2009/24", paragraph: "O6" });

  await page.getByRole("textbox", { name: "Search the library" }).fill("predicate offence");
  const hit = precedent.getByRole("list", { name: "What was found" }).getByRole("listitem").filter({ hasText: "2009/24, para. 3" });
  await hit.getByRole("button", { name: "Insert" }).click();
  await expect.poll(() => text(page).getByText("to establish kidnapping as a predicate offence").count()).toBe(2);
  expect(Object.values(paragraphsOf(await penholder.saved()))).toContain(
    "Calls upon Member States that have not yet done so, in furtherance of the fight against kidnapping, to establish kidnapping as a predicate offence for money-laundering and to engage in international cooperation and mutual assistance in, inter alia, the tracing, detection, freezing and confiscation of proceeds of kidnapping;",
  );
  expect(penholder.faults).toEqual([]);
});
