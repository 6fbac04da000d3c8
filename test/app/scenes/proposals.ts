import { serializeDraft } from "../../../shared/document/index.js";
import { panelOf, text } from "../penholder.js";
import { doc, metadata } from "../wells.js";
import { open, type Scene } from "./scene.js";

export const proposals: Scene = {
  name: "proposals",
  views: [
    {
      name: "proposals",
      async show(penholder) {
        await open(penholder, "wells.penholder", serializeDraft({ doc, metadata }));
        await panelOf(penholder.page, "Proposals");
      },
    },
    { name: "proposals-in-text", show: ({ page }) => page.keyboard.press("Control+Alt+t") },
    {
      name: "proposals-none",
      async show(penholder) {
        const { page } = penholder;
        const panel = await panelOf(page, "Proposals");
        await panel
          .getByRole("button", { name: /^Reject all proposals/ })
          .first()
          .click();
        await text(page).click();
      },
    },
  ],
};
