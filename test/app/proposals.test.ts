import { afterEach, expect, it } from "vitest";
import { serializeDraft } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";
import { doc, metadata } from "./wells.js";

let penholder: Penholder;
afterEach(() => penholder.close());

it("shows what delegations propose beside a clean text, carries it out, takes it back and keeps what is left", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("wells.penholder", serializeDraft({ doc, metadata }));
  await page.keyboard.press("Control+o");
  await text(page).getByText("to protect wells;").waitFor();
  const panel = await panelOf(page, "Proposals");
  const cards = panel.getByRole("list", { name: "Proposals and comments" }).getByRole("listitem");
  const card = (shown: string) => cards.filter({ hasText: shown });
  await expect.poll(() => cards.allInnerTexts()).toHaveLength(5);
  // In the order of the text; what no longer fits says so.
  expect((await cards.allInnerTexts()).map((shown) => /P1|O\d/.exec(shown)![0])).toEqual(["P1", "O1", "O1", "O1", "O2"]);
  await card("O2").getByText("“stay” is now “remain”; proposed is “remain actively”.").waitFor();
  expect(await card("O2").getByRole("button", { name: "Accept" }).isDisabled()).toBe(true);
  expect(await card("Other words").first().locator("ins").allInnerTexts()).toEqual(["and springs"]);

  await card("and springs").getByRole("button", { name: "Accept" }).click();
  await text(page).getByText("to protect wells and springs;").waitFor();
  await expect.poll(() => cards.count()).toBe(4);
  await card("And oases?").getByRole("button", { name: "Resolve" }).click();
  await expect.poll(() => cards.count()).toBe(3);
  await text(page).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => cards.count()).toBe(4);
  await page.keyboard.press("Control+z");
  await text(page).getByText("to protect wells;").waitFor();
  await expect.poll(() => cards.count()).toBe(5);

  await panel.getByRole("button", { name: /^France 3 proposals/ }).click();
  expect((await cards.allInnerTexts()).every((shown) => shown.includes("France"))).toBe(true);
  await panel.getByRole("button", { name: "Accept all proposals of France" }).click();
  await page.getByText(/2 proposals accepted; 1 proposal no longer fits/).waitFor();
  expect(await text(page).getByText("Recalling").count()).toBe(0);
  await panel.getByRole("button", { name: "Reject", exact: true }).click();

  // From the last one, the comment, round to the first.
  await page.keyboard.press("F9");
  await penholder.run("Accept this proposal");
  await expect.poll(() => cards.count()).toBe(1);
  const saved = await penholder.saved();
  expect(paragraphsOf(saved)).toEqual({
    O1: "Requests States to protect wells and springs;",
    O2: "Invites States to share what they have learned;",
    O3: "Decides to remain seized of the matter.",
  });
  expect(saved.metadata.proposals).toBeUndefined();
  expect(saved.metadata.comments?.map(({ author }) => author)).toEqual(["Japan"]);
  expect(penholder.faults).toEqual([]);
});

it("leads from the page to the panel and back by keys alone, and shows proposals in the text", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("li")?.textContent ?? document.activeElement?.getAttribute("role"));
  await penholder.chooseNext("wells.penholder", serializeDraft({ doc, metadata }));
  await press("Control+o");
  await text(page).getByRole("button", { name: "2 proposals and 1 comment by France, Mexico and Japan" }).waitFor();

  await press("Control+Alt+t");
  expect(await text(page).getByRole("insertion").allInnerTexts()).toEqual([" and springs"]);
  await text(page).getByText("Invites States to share what they have learned;").waitFor();

  // Down to the first operative paragraph, and from there to its cards.
  await press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "Control+Alt+k");
  await expect.poll(focused).toContain("and springs");
  await press("ArrowDown");
  await expect.poll(focused).toContain("Invites States");
  await press("ArrowDown");
  await expect.poll(focused).toContain("And oases?");
  expect(await text(page).locator(".remark-active").innerText()).toBe("wells");
  await press("Control+Alt+k", "Control+F9");
  await expect.poll(focused).toContain("Invites States");
  expect(await text(page).getByRole("insertion").count()).toBe(0);
  await press("Escape");
  await expect.poll(focused).toBe("textbox");
  await page.getByText("Paragraph 1 of 2").waitFor();
  await press("Control+z", "Control+Alt+t");
  const saved = await penholder.saved();
  expect(saved.doc.eq(doc)).toBe(true);
  expect(saved.metadata.proposals).toEqual(metadata.proposals);
  expect(penholder.faults).toEqual([]);
});
