import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createApplication } from "../../electron/application/application.js";
import { createChromiumHost } from "../../electron/host/chromium-host.js";
import { findChromium } from "../../electron/host/find-program.js";
import { scriptedDialogs } from "../../electron/host/scripted-dialogs.js";
import { serializeDraft, wordCount } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { draftOfWords } from "./drafts.js";
import { type Measurement, quantile } from "./measure.js";

const adopted = builtInPrecedents.map(({ draft }) => draft());

/** The real window: from start to use, and from a key to the painted frame. Empty where there is no browser. */
export async function windowMeasurements(): Promise<Measurement[]> {
  const executable = await findChromium();
  if (!executable) return [];
  const measurements: Measurement[] = [];
  for (const { words, target } of [
    { words: 3_300, target: 8 },
    { words: 50_000, target: 16 },
  ]) {
    const { start, keystrokes, counted } = await measured(executable, words);
    const size = `${counted.toLocaleString("en-GB")} words`;
    if (words === 3_300) {
      measurements.push({
        name: `Start of the program until a draft of ${size} can be typed in`,
        statistic: "once",
        target: 1_500,
        milliseconds: start,
      });
    }
    measurements.push({
      name: `A keystroke in ${size}, outline and findings open: script, style and layout until its frame`,
      statistic: `95th percentile of ${keystrokes.length}, median ${quantile(keystrokes, 0.5).toFixed(1)} ms`,
      target,
      milliseconds: quantile(keystrokes, 0.95),
    });
  }
  return measurements;
}

async function measured(executable: string, words: number): Promise<{ start: number; keystrokes: number[]; counted: number }> {
  const folder = await mkdtemp(join(tmpdir(), "penholder-bench-"));
  const draft = draftOfWords(adopted, words);
  const file = join(folder, "measured.penholder");
  await writeFile(file, serializeDraft(draft));
  const host = createChromiumHost({
    executable,
    userData: join(folder, "data"),
    documents: folder,
    filesToOpen: [file],
    headless: true,
    dialogs: () => scriptedDialogs({}),
  });
  try {
    const started = performance.now();
    await createApplication(host, { version: "0", windowFolder: fileURLToPath(new URL("../renderer", import.meta.url)) });
    const page = host.page();
    await page.locator(".ProseMirror p").first().waitFor({ timeout: 60_000 });
    const start = performance.now() - started;
    return { start, keystrokes: await type(page), counted: wordCount(draft.doc) };
  } finally {
    host.closeWindow();
    await host.closed;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Types in the middle of the draft; for each key, the milliseconds of script, style and layout until its frame is there. */
async function type(page: Page): Promise<number[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const paragraphs = page.locator(".ProseMirror p");
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  const busy = await mainThreadClock(page);
  const times: number[] = [];
  for (const letter of "and invites all Member States to consider further measures ".repeat(4)) {
    const before = await busy();
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(twoFrames);
    times.push((await busy()) - before);
  }
  return times;
}

const twoFrames = 34;

/** How many milliseconds the window's main thread has been busy so far, by the browser's own count. */
async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const counted = new Set(["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"]);
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.reduce((sum, { name, value }) => (counted.has(name) ? sum + value * 1000 : sum), 0);
  };
}
