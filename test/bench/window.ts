import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createApplication } from "../../electron/application/application.js";
import { createChromiumHost } from "../../electron/host/chromium-host.js";
import { findChromium } from "../../electron/host/find-program.js";
import { scriptedDialogs } from "../../electron/host/scripted-dialogs.js";
import { type Draft, serializeDraft, wordCount } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { draftOfWords } from "./drafts.js";
import { type Measurement, quantile } from "./measure.js";
import { corpusFolder } from "./recombined.js";

const adopted = builtInPrecedents.map(({ draft }) => draft());

/** What a key asked of the window's main thread until its frame was there, in milliseconds by the browser's own count. */
interface Keystroke {
  readonly script: number;
  /** Script with style and layout. */
  readonly all: number;
}

interface Typed {
  readonly keystrokes: readonly Keystroke[];
  /** Tasks of more than 50 ms while typing and in the pauses between, in milliseconds. */
  readonly longTasks: readonly number[];
}

/** The real window: from start to use, and from a key to the painted frame. Empty where there is no browser. */
export async function windowMeasurements(): Promise<Measurement[]> {
  const executable = await findChromium();
  if (!executable) return [];
  const measurements: Measurement[] = [];
  for (const { words, target } of [
    { words: 3_300, target: 8 },
    { words: 50_000, target: 16 },
  ]) {
    const draft = draftOfWords(adopted, words);
    const size = `${wordCount(draft.doc).toLocaleString("en-GB")} words`;
    if (words === 3_300) {
      const starts: number[] = [];
      for (let run = 0; run < 5; run++) starts.push(await inWindow(executable, draft, async (_page, start) => start));
      measurements.push({
        name: `Start of the program until a draft of ${size} can be typed in`,
        statistic: "median of 5",
        target: 1_500,
        milliseconds: quantile(starts, 0.5),
      });
    }
    const { keystrokes, longTasks } = await inWindow(executable, draft, (page) => type(page));
    const line = (name: string, times: readonly number[], goal: number | null): Measurement => ({
      name: `A keystroke in ${size}, outline and findings open: ${name}`,
      statistic: `95th percentile of ${times.length}, median ${quantile(times, 0.5).toFixed(1)} ms`,
      target: goal,
      milliseconds: quantile(times, 0.95),
    });
    if (words === 3_300 && existsSync(corpusFolder)) {
      const busy = await inWindow(executable, draft, typeWhileAdding);
      const script = busy.keystrokes.map((stroke) => stroke.script);
      measurements.push(line("script until its frame, while the corpus is added to the library", script, target));
    }
    measurements.push(
      line(
        "script until its frame",
        keystrokes.map(({ script }) => script),
        target,
      ),
      line(
        "script, style and layout until its frame",
        keystrokes.map(({ all }) => all),
        null,
      ),
      {
        name: `Typing in ${size}: the longest task of the window, with checks, outline and journal`,
        statistic: `${longTasks.length} tasks over 50 ms in ${keystrokes.length} keystrokes`,
        target: 100,
        milliseconds: Math.max(0, ...longTasks),
      },
    );
  }
  return measurements;
}

/** Opens a draft in a window of its own and measures something there; `start` is what opening took, in milliseconds. */
async function inWindow<Result>(
  executable: string,
  draft: Draft,
  measure: (page: Page, start: number) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "penholder-bench-"));
  const file = join(folder, "measured.penholder");
  await writeFile(file, serializeDraft(draft));
  const host = createChromiumHost({
    executable,
    userData: join(folder, "data"),
    documents: folder,
    filesToOpen: [file],
    headless: true,
    dialogs: () => scriptedDialogs({ chooseFolder: () => corpusFolder }),
  });
  try {
    const started = performance.now();
    const built = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
    await createApplication(host, {
      version: "0",
      windowFolder: built("renderer"),
      libraryThread: built("electron/library-thread.js"),
      pagesThread: built("electron/pages-thread.js"),
    });
    const page = host.page();
    await page.locator(".ProseMirror p").first().waitFor({ timeout: 60_000 });
    return await measure(page, performance.now() - started);
  } finally {
    host.closeWindow();
    await host.closed;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const letters = "and invites all Member States to consider further measures ".repeat(4).split("");

/**
 * Types in the middle of the draft at a person's pace, so that what waits for a pause comes between the keys as it does in
 * life: 80 to 150 ms from key to key, and longer after a word.
 */
async function type(page: Page, isOver: () => Promise<boolean> = async () => false): Promise<Typed> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const paragraphs = page.locator(".ProseMirror p");
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.waitForTimeout(firstLook);
  const busy = await mainThreadClock(page);
  const longTasks = await longTaskRecorder(page);
  const keystrokes: Keystroke[] = [];
  for (const [index, letter] of letters.entries()) {
    if (await isOver()) break;
    const before = await busy();
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(twoFrames);
    const after = await busy();
    keystrokes.push({ script: after.script - before.script, all: after.all - before.all });
    await page.waitForTimeout(80 - twoFrames + ((index * 29) % 70) + (letter === " " ? 60 : 0));
  }
  return { keystrokes, longTasks: await longTasks() };
}

/** The same while the library takes in the corpus, for as long as it does. */
async function typeWhileAdding(page: Page): Promise<Typed> {
  await page.evaluate(`penholder.on("library.progress", ({ phase }) => (globalThis.added = phase === "done" || phase === "failed"));
    penholder.call("library.add", { what: "folder" })`);
  return type(page, () => page.evaluate<boolean>("globalThis.added === true"));
}

const twoFrames = 34;

/** Until the first checks of the draft have been shown. */
const firstLook = 3_000;

/** How many milliseconds the window's main thread has been busy so far, by the browser's own count. */
async function mainThreadClock(page: Page): Promise<() => Promise<Keystroke>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const spent = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    const script = spent("ScriptDuration");
    return { script, all: script + spent("LayoutDuration") + spent("RecalcStyleDuration") };
  };
}

/** Records long tasks from now on; returns how to read their durations. The script is text, because it runs in the page. */
async function longTaskRecorder(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(`globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });`);
  return () => page.evaluate<number[]>("longTasks");
}
