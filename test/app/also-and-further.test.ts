import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

const draft = `The General Assembly,

Recalling the Charter of the United Nations,

Recalling also the Universal Declaration of Human Rights,

Recalling further the report of the Secretary-General,

1. Requests the Secretary-General to report;

2. Also requests the Secretary-General to inform Member States;

3. Invites Member States to contribute.
`;

let penholder: Penholder;
afterEach(() => penholder.close());

it("puts also and further right after a paragraph was moved, in one step that can be taken back", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("draft.md", Buffer.from(draft));
  await page.keyboard.press("Control+o");
  await text(page).getByText("Recalling further").click();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await text(page).getByText("Also requests").click();
  await page.keyboard.press("Alt+ArrowUp");
  const moved = paragraphsOf(await penholder.saved());
  expect(moved.P1).toMatch(/^Recalling further/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("also and further");
  await page.keyboard.press("Enter");
  await page.getByText("put right in 5 paragraphs").waitFor();
  const after = paragraphsOf(await penholder.saved());
  expect(after).toMatchObject({
    P1: "Recalling the report of the Secretary-General,",
    P2: "Recalling also the Charter of the United Nations,",
    P3: "Recalling further the Universal Declaration of Human Rights,",
    O1: "Requests the Secretary-General to inform Member States;",
    O2: "Also requests the Secretary-General to report;",
  });

  await page.getByRole("button", { name: "Paragraph", exact: true }).click();
  await page.getByRole("menuitem", { name: /also.*further/ }).click();
  await page.getByText("stand where they belong").waitFor();

  await text(page).getByText("Invites").click();
  await page.keyboard.press("Control+z");
  expect(paragraphsOf(await penholder.saved())).toEqual(moved);
  expect(penholder.faults).toEqual([]);
});
