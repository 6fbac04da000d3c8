import { readFileSync } from "node:fs";
import { type Penholder, type PenholderOptions, text } from "../penholder.js";

/** One picture: what is done before it is taken. */
export interface View {
  readonly name: string;
  readonly show: (penholder: Penholder) => Promise<unknown>;
}

/** Views of one window, in order; each leaves the window as the next one expects it. */
export interface Scene {
  readonly name: string;
  readonly options?: () => Promise<PenholderOptions>;
  readonly views: readonly View[];
}

const built = (path: string): Buffer => readFileSync(new URL(`../../../build/${path}`, import.meta.url));

/** A draft on kidnapping with findings of every kind, and the two resolutions it follows. */
export const sample = built("sample/follow-up.md");
export const earlier = built("precedents/ecosoc-2009-24.md");
export const quoted = built("precedents/ecosoc-2006-19.md");

/** Opens a file by the dialog, and waives the remark on its import away. */
export async function open(penholder: Penholder, name: string, content: string | Uint8Array): Promise<void> {
  const { page } = penholder;
  await penholder.chooseNext(name, content);
  await page.keyboard.press("Control+o");
  await page.getByRole("heading", { name }).waitFor();
  await text(page).waitFor();
  await page
    .getByRole("button", { name: "Dismiss" })
    .first()
    .click({ timeout: 1_000 })
    .catch(() => {});
}

/** Brings a panel to the front by its key, which also works where the window is narrow and hides it. */
export async function panel({ page }: Penholder, key: "e" | "p" | "d") {
  await page.keyboard.press(`Control+Shift+${key}`);
  return page.getByRole("tabpanel");
}
