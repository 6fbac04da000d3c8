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
      // Every finding can be ignored.
      const findings = panel(page).getByRole("button", { name: "Ignore" });
      await findings.first().or(panel(page).getByText("Nothing to put right")).first().waitFor();
      return `Opened ${name} and checked it: ${await findings.count()} findings.`;
    },
  },
  {
    view: "precedent",
    async take(page) {
      const paragraphs = page.locator(".ProseMirror p").filter({ hasText: /\w/ });
      await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
      await tab(page, "Precedent").click();
      const passages = panel(page).getByRole("button", { name: "Insert as a new paragraph" });
      await passages.first().or(panel(page).getByText("No passage is near")).first().waitFor();
      return `Passages of adopted texts near the paragraph at the caret: ${await passages.count()}.`;
    },
  },
  comparison("2006/19"),
  comparison("2009/24"),
  exported("docx", "Word"),
  exported("pdf", "PDF"),
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
        .first()
        .click();
      const summary = panel(page).getByRole("status");
      await summary.waitFor();
      return `Compared with ${resolution}: ${await summary.innerText()}`;
    },
  };
}

function exported(extension: string, format: string): Step {
  return {
    view: `exported-${extension}`,
    async take(page, { folder }) {
      await page.keyboard.press("Control+Shift+x");
      const dialog = page.getByRole("dialog", { name: "Export" });
      await dialog.getByRole("radio", { name: new RegExp(`^${format}`) }).click();
      await dialog.getByRole("button", { name: /^Export as/ }).click();
      const result = page.getByRole("status").filter({ hasText: `.${extension}” was written` });
      await result.waitFor();
      return `Exported to ${folder}: ${(await result.innerText()).replaceAll("\n", " ")}`;
    },
  };
}
