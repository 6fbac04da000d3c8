import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LibraryFolder } from "../../electron/application/library/folder.js";
import { identityOf, recordOf } from "../../electron/application/library/record.js";
import { LibraryStore } from "../../electron/application/library/store.js";
import { libraryInThreads } from "../../electron/application/library/threads/library-in-threads.js";
import { LibraryWriter } from "../../electron/application/library/writer.js";
import { passageIndex } from "../../shared/precedent/index.js";
import { type Measurement, median } from "./measure.js";
import { corpusDrafts, corpusFolder, recombined } from "./recombined.js";

/** As many resolutions as a delegation may ever collect, of twenty paragraphs each. */
const many = 20_000;

const thread = (): string => fileURLToPath(new URL("../electron/library-thread.js", import.meta.url));

/**
 * The library: the corpus into it, and opening one of thousands, which stays in `largeFolder`. Nothing where the corpus is
 * not there.
 */
export async function libraryMeasurements(largeFolder: string): Promise<Measurement[]> {
  if (!existsSync(corpusFolder)) return [];
  const folder = mkdtempSync(join(tmpdir(), "penholder-bench-library-"));
  try {
    return [await addition(folder), ...(await large(largeFolder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything in English, read, checked, packed and indexed by the thread that the application has for it. */
async function addition(folder: string): Promise<Measurement> {
  const library = libraryInThreads(folder, thread(), () => {});
  const paths = ["ga", "ecosoc", "hrc", "sc"].map((organ) => join(corpusFolder, organ, "english"));
  const started = performance.now();
  const { progress } = await library.begin({ kind: "add", paths }, 1, { progress: () => {}, committed: () => {} }).done;
  const milliseconds = performance.now() - started;
  await library.close();
  return { name: `${progress.looked} resolutions in XML into the library`, statistic: "one run, one thread", target: 20_000, milliseconds };
}

async function large(folder: string): Promise<Measurement[]> {
  const size = `${many.toLocaleString("en")} resolutions, ${(many * 20).toLocaleString("en")} paragraphs`;
  const milliseconds = build(folder);
  const open = (): unknown => passageIndex(new LibraryStore(new LibraryFolder(folder)).parts);
  return [
    { name: `Library of ${size}: packed and indexed`, statistic: "one run, one thread", target: 60_000, milliseconds },
    {
      name: "The same opened, ready to be asked",
      statistic: `median of 7; a process that has asked and listed it holds ${megabytesOf(folder)} MB`,
      target: 300,
      milliseconds: await median(7, () => null, open),
    },
    {
      name: "The same listed for the first time",
      statistic: "median of 7",
      target: null,
      milliseconds: await median(
        7,
        () => new LibraryStore(new LibraryFolder(folder)),
        (store) => [...store.kept.values()].map(({ record }) => record).length,
      ),
    },
  ];
}

/** Builds the large library. @returns milliseconds, without those in which its resolutions were made up */
function build(folder: string): number {
  const writer = new LibraryWriter(new LibraryStore(new LibraryFolder(folder)), { hold() {}, release() {} });
  const sources = corpusDrafts(corpusFolder);
  let spent = 0;
  for (const draft of recombined(sources, many)) {
    const started = performance.now();
    writer.add(draft, recordOf(draft, identityOf(draft), "", [draft.metadata.symbol]));
    if (writer.pendingBytes > 8 * 1024 * 1024) writer.commitTexts();
    spent += performance.now() - started;
  }
  const started = performance.now();
  writer.commit();
  return spent + performance.now() - started;
}

/** What a process of its own holds that answers for a library as the application's thread does. */
function megabytesOf(folder: string): number {
  const script = `
    import { Worker } from "node:worker_threads";
    const worker = new Worker(${JSON.stringify(thread())}, { execArgv: [], workerData: { role: "answering", folder: ${JSON.stringify(folder)} } });
    const questions = [
      ["precedent.nearest", { text: "Requests the Secretary-General to report on the implementation of the resolution", options: { limit: 5 } }],
      ["precedent.search", { query: "sustainable development", offset: 0, limit: 20 }],
      ["library.list", { filter: { text: "" }, offset: 0, limit: 50 }],
    ];
    worker.on("message", ({ id }) => {
      if (questions[id]) return worker.postMessage({ id: id + 1, name: questions[id][0], request: questions[id][1] });
      console.log(Math.round(process.memoryUsage().rss / 1e6));
      process.exit();
    });
    worker.postMessage({ id: 1, name: questions[0][0], request: questions[0][1] });`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return Number(stdout);
}
