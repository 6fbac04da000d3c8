import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

interface Surroundings {
  /** File name of the draft. */
  readonly name: string;
  /** Where documents go. */
  readonly folder: string;
}

interface Step {
  /** Names the picture. */
  readonly view: string;
  /** Does it as a person would, by roles and names, and says in a sentence what there is to see. */
  take(page: Page, surroundings: Surroundings): Promise<string>;
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
const panel = (page: Page) => page.getByRole("tabpanel");

/** The main job, in the order a delegate does it. */
export const steps: readonly Step[] = [
  {
    view: "findings",
    async take(page, { name }) {
      await tab(page, "Findings").click();
      await panel(page).getByRole("article").first().waitFor();
      return `Opened ${name} and checked it: ${await panel(page).getByRole("article").count()} findings.`;
    },
  },
  {
    view: "precedent",
    async take(page) {
      await page.getByText("to continue to foster international cooperation").first().click();
      await tab(page, "Precedent").click();
      await panel(page).getByText("2009/24").first().waitFor();
      return "Found precedent for the paragraph at the caret.";
    },
  },
  comparison("2006/19"),
  comparison("2009/24"),
  exported("docx", /Word/),
  exported("pdf", /PDF/),
];

function comparison(resolution: string): Step {
  return {
    view: `compared-with-${resolution.replace("/", "-")}`,
    async take(page) {
      await tab(page, "Compare").click();
      const another = panel(page).getByRole("button", { name: "Another" });
      if (await another.isVisible()) await another.click();
      await panel(page)
        .getByRole("button", { name: new RegExp(resolution) })
        .click();
      const summary = panel(page).getByRole("status");
      await summary.waitFor();
      return `Compared with ${resolution}: ${await summary.innerText()}`;
    },
  };
}

function exported(extension: string, format: RegExp): Step {
  return {
    view: `export-${extension}`,
    async take(page, { name, folder }) {
      const path = join(folder, name.replace(/\.[^.]+$/, `.${extension}`));
      await tab(page, "Export").click();
      await panel(page)
        .getByRole("radio", { name: format })
        .or(panel(page).getByRole("button", { name: format }))
        .first()
        .click();
      const confirm = panel(page).getByRole("button", { name: /^Export/ });
      if (await confirm.isVisible()) await confirm.click();
      return `Exported ${path} (${await sizeOnceWritten(path)} bytes).`;
    },
  };
}

async function sizeOnceWritten(path: string): Promise<number> {
  for (let wait = 0; wait < 150; wait++) {
    const found = await stat(path).catch(() => null);
    if (found) return found.size;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} was not written.`);
}
