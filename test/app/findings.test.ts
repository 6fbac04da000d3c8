import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { serializeDraft } from "../../shared/document/index.js";
import { openPenholder, type Penholder, type PenholderOptions, panelOf, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

/** The window with a draft that departs from the rules in several places, and its findings. */
async function openSample(options?: PenholderOptions) {
  penholder = await openPenholder(options);
  await penholder.chooseNext("follow-up.md", sample);
  await penholder.page.keyboard.press("Control+o");
  await text(penholder.page).waitFor();
  const findings = await panelOf(penholder.page, "Findings");
  await findings.getByRole("listitem").first().waitFor();
  return findings;
}

it("sums up the draft as an editor would", async () => {
  const findings = await openSample();
  const note = findings.getByRole("region", { name: "Editor’s note" });
  expect(await note.innerText()).toMatch(/^Two things would be sent back: form of a date \(P2\)/);
  await note.getByRole("button", { name: /^Fix \d+ safe/ }).click();
  await findings.getByText("Nothing to put right").waitFor();
  expect(penholder.faults).toEqual([]);
});

it("ignores a finding with a reason, which the file keeps, and brings it back", async () => {
  const findings = await openSample();
  const { page } = penholder;
  const dates = findings.getByRole("listitem").filter({ hasText: "Dates are written" });
  await dates.getByRole("button", { name: "Ignore…" }).click();
  await page.keyboard.type("As the Bureau asked");
  await page.keyboard.press("Enter");
  await dates.waitFor({ state: "detached" });
  await expect.poll(() => text(page).locator(".finding.error").count()).toBe(1);

  const draft = await penholder.saved();
  expect(draft.metadata.ignored).toMatchObject([
    { scope: "finding", rule: "date-form", excerpt: "July 27, 2006", reason: "As the Bureau asked" },
  ]);
  await penholder.chooseNext("again.penholder", serializeDraft(draft));
  await page.keyboard.press("Control+o");
  await page.getByRole("heading", { name: "again" }).waitFor();
  await findings.getByText("Ignored in this draft: 1 finding").click();
  const entry = findings.getByRole("listitem").filter({ hasText: "As the Bureau asked" });
  await entry.getByRole("button", { name: "Restore" }).click();
  await dates.waitFor();
  expect((await penholder.saved()).metadata).not.toHaveProperty("ignored");
  expect(penholder.faults).toEqual([]);
});

it("ignores a rule in the whole draft from the keyboard", async () => {
  const findings = await openSample();
  const { page } = penholder;
  const spaces = findings.getByText("A non-breaking space between");
  expect(await spaces.count()).toBe(3);
  await text(page).click();
  await page.keyboard.press("F8");
  while (!(await findings.locator('[aria-current="true"]').innerText()).includes("non-breaking")) await page.keyboard.press("F8");
  await page.keyboard.press("Control+Alt+.");
  await findings.getByRole("form", { name: "Ignore this finding" }).waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => spaces.count()).toBe(0);
  expect((await penholder.saved()).metadata.ignored).toEqual([{ scope: "draft", rule: "nbsp-date", reason: "" }]);
  expect(penholder.faults).toEqual([]);
});

it("hides remarks until they are wanted again, also after a restart, and finds findings by their words", async () => {
  const userData = await mkdtemp(join(tmpdir(), "penholder-data-"));
  let findings = await openSample({ userData });
  await findings.getByRole("button", { name: "3 remarks" }).click();
  await findings.getByText("3 findings are hidden by the filter.").waitFor();
  await expect.poll(() => text(penholder.page).locator(".finding.information").count()).toBe(0);
  await penholder.close();

  findings = await openSample({ userData });
  await findings.getByText("3 findings are hidden by the filter.").waitFor();
  await findings.getByRole("button", { name: "3 remarks" }).click();
  await findings.getByRole("searchbox").fill("P2 form date");
  expect(await findings.getByRole("listitem").count()).toBe(1);
  await findings.getByRole("searchbox").fill("zebra");
  await findings.getByText("No finding has “zebra” in it.").waitFor();
  expect(penholder.faults).toEqual([]);
  await rm(userData, { recursive: true, force: true });
});

it("writes what it found as a page and as data", async () => {
  const findings = await openSample();
  const { page } = penholder;
  const exported = async (item: string): Promise<void> => {
    await findings.getByRole("button", { name: "Export", exact: true }).click();
    await findings.getByRole("menuitem", { name: item }).click();
  };
  await exported("Web page");
  expect((await penholder.written("Findings in follow-up.html")).toString("utf8")).toContain("Two things would be sent back");
  await exported("JSON data");
  const data = JSON.parse((await penholder.written("Findings in follow-up.json")).toString("utf8")) as { counts: unknown };
  expect(data.counts).toEqual({ error: 2, warning: 2, information: 3 });
  await page.getByText(/json” was written/).waitFor();
  expect(penholder.faults).toEqual([]);
});

it("follows the rules of another organ at once", async () => {
  const findings = await openSample();
  const { page } = penholder;
  expect(await findings.innerText()).not.toContain("Title missing, or one too many");
  await page.getByRole("combobox", { name: "Rules" }).selectOption("SC");
  await expect.poll(() => findings.innerText()).toContain("Title missing, or one too many");
  expect(penholder.faults).toEqual([]);
});

it("goes by the organ that the organ line names, once it names another", async () => {
  await openSample();
  const { page } = penholder;
  const rules = page.getByRole("combobox", { name: "Rules" });
  expect(await rules.inputValue()).toBe("ECOSOC");
  await text(page).getByText("The Economic and Social Council").click({ clickCount: 3 });
  await page.keyboard.type("The Human Rights Council");
  await expect.poll(() => rules.inputValue()).toBe("HRC");
  expect(penholder.faults).toEqual([]);
});

it("checks by house rules of a file, says where a file is wrong, and leaves them out again", async () => {
  const findings = await openSample();
  const { page } = penholder;
  await penholder.chooseNext("bad.yaml", "all:\n  prefered: []\n");
  await penholder.run("Check by the house rules of a file");
  await page.getByText("House rules “bad.yaml”, line 2, column 3").waitFor();

  await penholder.chooseNext("house.yaml", "all:\n  preferred:\n    - write: crime of kidnapping\n      not: kidnapping\n");
  await penholder.run("Check by the house rules of a file");
  await findings.getByRole("heading", { name: "Wording the house does not use" }).waitFor();
  await findings.getByText("House rules: house.yaml").waitFor();
  await findings.getByRole("button", { name: "Leave out" }).click();
  await findings.getByRole("heading", { name: "Wording the house does not use" }).waitFor({ state: "detached" });
  expect(penholder.faults).toEqual([]);
});
