import { afterEach, expect, it } from "vitest";
import { decision, lead, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, type Metadata, numbering, serializeDraft, withIds } from "../../shared/document/index.js";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

const doc = withIds(
  resolution(
    title("Protection of wells"),
    decision(
      organLine("The Economic and Social Council"),
      preambular("Recalling its resolution 2009/24 of 30 July 2009,"),
      operative("Requests States to protect wells;"),
      operative("Decides to remain seized of the matter."),
    ),
  ),
  countingIds(),
);
const idOf = (reference: string): string => numbering(doc).paragraphs.find((each) => each.reference === reference)!.node.attrs.id as string;
const words = (content: string) => lead(content).toJSON().content as Record<string, unknown>[];
const by = (author: string, id: string) => ({ id, author, date: "2024-05-03T10:00:00Z" });

const metadata: Metadata = {
  ...emptyMetadata("ECOSOC"),
  proposals: [
    {
      kind: "wording",
      ...by("France", "f1"),
      block: idOf("O1"),
      before: words("Requests States to protect wells;"),
      after: words("Requests States to protect wells and springs;"),
    },
    {
      kind: "insertion",
      ...by("Mexico", "m1"),
      after: idOf("O1"),
      block: operative("Invites States to share what they have learned;").toJSON() as Record<string, unknown>,
    },
    {
      kind: "wording",
      ...by("France", "f2"),
      block: idOf("O2"),
      before: words("Decides to stay seized of the matter."),
      after: words("Decides to remain actively seized of the matter."),
    },
    { kind: "deletion", ...by("France", "f3"), block: idOf("P1") },
  ],
  comments: [{ ...by("Japan", "j1"), block: idOf("O1"), excerpt: "wells", text: "And oases?" }],
};

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
