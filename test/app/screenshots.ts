/**
 * Writes a picture of every view, in every size and both themes, to be looked at:
 * `npm run screenshots -- [--out FOLDER] [--size 1280x800] [--theme dark] [SCENE…]`. Without scenes, all of them.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openPenholder } from "./penholder.js";
import { beginning, nothingYet, recovery } from "./scenes/beginning.js";
import { checking } from "./scenes/checking.js";
import { comparing, tracing } from "./scenes/comparing.js";
import { drafting, texts } from "./scenes/drafting.js";
import { exporting, filing } from "./scenes/filing.js";
import { precedents } from "./scenes/precedents.js";
import { proposals } from "./scenes/proposals.js";
import type { Scene } from "./scenes/scene.js";

const scenes: readonly Scene[] = [
  beginning,
  nothingYet,
  recovery,
  drafting,
  texts,
  checking,
  precedents,
  proposals,
  comparing,
  tracing,
  exporting,
  filing,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "out/screenshots" },
    size: { type: "string", multiple: true, default: ["1280x800", "1920x1080", "1024x700"] },
    theme: { type: "string", multiple: true, default: ["light", "dark"] },
  },
});
const folder = resolve(values.out);

const sizeOf = (size: string): { readonly width: number; readonly height: number } => {
  const [width, height] = size.split("x").map(Number);
  if (!width || !height) throw new Error(`A size is written 1280x800, not “${size}”.`);
  return { width, height };
};

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400);
}

async function picture(scene: Scene, size: string, theme: string): Promise<void> {
  const penholder = await openPenholder({ ...(await scene.options?.()), viewport: sizeOf(size) });
  const { page } = penholder;
  await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
  const place = join(folder, `${size}-${theme}`);
  await mkdir(place, { recursive: true });
  for (const { name, show } of scene.views) {
    try {
      await show(penholder);
    } catch (error) {
      console.error(`${size} ${theme}: ${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
    await settled(page);
    await page.screenshot({ path: join(place, `${name}.png`) });
  }
  await penholder.close();
}

const chosen = positionals.length > 0 ? scenes.filter(({ name }) => positionals.includes(name)) : scenes;
for (const theme of values.theme) for (const size of values.size) for (const scene of chosen) await picture(scene, size, theme);
console.log(`The pictures are in ${folder}.`);
process.exit(0);
