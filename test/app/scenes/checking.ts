import { open, type Scene, sample } from "./scene.js";

const words = ["Wakanda", "Penholdership", "Llanfairpwllgwyngyll", "co-penholders", "multistakeholderism"];
const rules = `all:
  preferred:
    - write: abduction
      not: kidnapping
      because: the wording of the delegation
`;

export const checking: Scene = {
  name: "checking",
  views: [
    {
      name: "house-rules",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await penholder.chooseNext("house.yaml", rules);
        await penholder.run("Check by the house rules of a file…");
        await penholder.page.keyboard.press("Control+Shift+e");
      },
    },
    {
      name: "house-rules-error",
      async show(penholder) {
        await penholder.chooseNext("broken.yaml", rules.replace("write:", "writes:"));
        await penholder.run("Check by the house rules of a file…");
        await penholder.page.getByRole("alert").first().waitFor();
      },
    },
    {
      name: "dictionary",
      async show(penholder) {
        await penholder.page.getByRole("alert").getByRole("button", { name: "Dismiss" }).first().click();
        await penholder.run("Your dictionary…");
        for (const word of words) {
          await penholder.page.getByRole("textbox", { name: "Word to add" }).fill(word);
          await penholder.page.keyboard.press("Enter");
        }
      },
    },
  ],
};
