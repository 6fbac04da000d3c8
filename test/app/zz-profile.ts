import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApplication } from "../../electron/application/application.js";
import { createChromiumHost } from "../../electron/host/chromium-host.js";
import { findChromium } from "../../electron/host/find-program.js";
import { scriptedDialogs } from "../../electron/host/scripted-dialogs.js";
import { serializeDraft, wordCount } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { draftOfWords } from "../bench/drafts.js";

const words = Number(process.env.WORDS ?? 50000);
const letters = Number(process.env.LETTERS ?? 60);
const windowFolder = process.env.WIN ?? "/tmp/ed/renderer";
const folder = await mkdtemp(join(tmpdir(), "zz-"));
const draft = draftOfWords(
  builtInPrecedents.map(({ draft }) => draft()),
  words,
);
const file = join(folder, "m.penholder");
await writeFile(file, serializeDraft(draft));
const host = createChromiumHost({
  executable: (await findChromium())!,
  userData: join(folder, "d"),
  documents: folder,
  filesToOpen: [file],
  headless: true,
  dialogs: () => scriptedDialogs({}),
});
const t0 = performance.now();
await createApplication(host, { version: "0", windowFolder });
const t1 = performance.now();
const page = host.page();
await page.locator(".ProseMirror p").first().waitFor({ timeout: 60000 });
const t2 = performance.now();
console.log("start", (t1 - t0).toFixed(0), "usable", (t2 - t0).toFixed(0), "words", wordCount(draft.doc));
await page.setViewportSize({ width: 1440, height: 900 });
const ps = page.locator(".ProseMirror p");
const mid = ps.nth(Math.floor((await ps.count()) / 2));
await mid.scrollIntoViewIfNeeded();
await mid.click();
if (process.env.TAB) await page.getByRole("tab", { name: new RegExp(`^${process.env.TAB}`) }).click(), await mid.click();
await page.keyboard.press("End");
await page.waitForTimeout(4000);
await page.evaluate(() => {
  (globalThis as any).__long = [];
  new (globalThis as any).PerformanceObserver((l: any) => {
    for (const e of l.getEntries()) (globalThis as any).__long.push(e.duration);
  }).observe({ type: "longtask" });
});
const s = await page.context().newCDPSession(page);
await s.send("Performance.enable");
const m = async () => Object.fromEntries((await s.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value * 1000]));
const prof = process.env.PROF;
if (prof) {
  await s.send("Profiler.enable");
  await s.send("Profiler.setSamplingInterval", { interval: 200 });
  await s.send("Profiler.start");
}
const script: number[] = [],
  all: number[] = [];
const text = "and invites all Member States to consider further measures ".repeat(10).slice(0, letters);
let seed = 7;
const all0 = await m();
for (const l of text) {
  const b = await m();
  await page.keyboard.press(l === " " ? "Space" : l);
  await page.waitForTimeout(34);
  const a = await m();
  script.push(a.ScriptDuration! - b.ScriptDuration!);
  all.push(a.ScriptDuration! - b.ScriptDuration! + a.LayoutDuration! - b.LayoutDuration! + a.RecalcStyleDuration! - b.RecalcStyleDuration!);
  seed = (seed * 1103515245 + 12345) % 2147483648;
  await page.waitForTimeout(46 + (seed / 2147483648) * 70);
}
const all1 = await m();
const q = (v: number[], p: number) => v.toSorted((a, b) => a - b)[Math.min(v.length - 1, Math.floor(v.length * p))]!.toFixed(1);
console.log(
  "script p50",
  q(script, 0.5),
  "p95",
  q(script, 0.95),
  "max",
  q(script, 1),
  "| all p50",
  q(all, 0.5),
  "p95",
  q(all, 0.95),
  "max",
  q(all, 1),
);
const long = await page.evaluate(() => (globalThis as any).__long as number[]);
console.log(
  "long tasks",
  long.length,
  long
    .toSorted((a, b) => b - a)
    .slice(0, 12)
    .map((x) => Math.round(x))
    .join(" "),
  "total per key: script",
  ((all1.ScriptDuration! - all0.ScriptDuration!) / letters).toFixed(1),
  "layout",
  ((all1.LayoutDuration! - all0.LayoutDuration!) / letters).toFixed(1),
  "style",
  ((all1.RecalcStyleDuration! - all0.RecalcStyleDuration!) / letters).toFixed(1),
);
if (prof) {
  const { profile } = (await s.send("Profiler.stop")) as any;
  const self = new Map<number, number>();
  profile.samples.forEach((id: number, i: number) => self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1000));
  const nodes = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
  const bySelf = new Map<string, number>(),
    byTotal = new Map<string, number>();
  const walk = (n: any, stack: string[]): number => {
    const name = `${n.callFrame.functionName || "anon"}:${n.callFrame.lineNumber}`;
    let total = self.get(n.id) ?? 0;
    bySelf.set(name, (bySelf.get(name) ?? 0) + total);
    for (const c of n.children ?? []) total += walk(nodes.get(c), [...stack, name]);
    if (!stack.includes(name)) byTotal.set(name, (byTotal.get(name) ?? 0) + total);
    return total;
  };
  walk(profile.nodes[0], []);
  const top = (mm: Map<string, number>, k: number) =>
    [...mm]
      .sort((a, b) => b[1] - a[1])
      .slice(0, k)
      .map(([n, t]) => `${(t / letters).toFixed(2)} ${n}`)
      .join("\n");
  console.log("SELF ms/key\n" + top(bySelf, 25));
  console.log("TOTAL ms/key\n" + top(byTotal, 90));
}
host.closeWindow();
await host.closed;
await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
