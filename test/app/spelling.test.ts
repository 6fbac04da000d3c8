import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, panelOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

const draft = `The General Assembly,

*Recalling* the Charter of the United Nations,

1. *Requests* the Secretary-General to inform every goverment of Wakanda;

2. *Decides* to consider the matter.
`;

it("points unknown words out, writes the right one, and learns a name for good", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("draft.md", draft);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();

  const slips = page.locator(".finding.unknown-word");
  await slips.first().waitFor();
  expect(await slips.allInnerTexts()).toEqual(["goverment", "Wakanda"]);

  const findings = await panelOf(page, "Findings");
  await findings.getByRole("button", { name: /“goverment” is not in the dictionary/ }).click();
  await findings.getByRole("button", { name: "government", exact: true }).click();
  await expect.poll(() => text(page).innerText()).toContain("every government of Wakanda");
  await page.keyboard.press("Control+z");
  await expect.poll(() => text(page).innerText()).toContain("every goverment of Wakanda");

  await findings.getByRole("button", { name: /“Wakanda” is not in the dictionary/ }).click();
  await findings.getByRole("button", { name: "Add to dictionary" }).click();
  await expect.poll(() => slips.allInnerTexts()).toEqual(["goverment"]);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Commands and paragraphs" }).fill("Your dictionary");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Your dictionary" });
  await dialog.getByRole("button", { name: "Take out “Wakanda”" }).click();
  await page.keyboard.press("Escape");
  await expect.poll(() => slips.allInnerTexts()).toEqual(["goverment", "Wakanda"]);
});
