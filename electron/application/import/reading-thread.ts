import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { fromDraftFile } from "../../../shared/document/index.js";
import { ImportError, type Imported } from "../../../shared/import/index.js";
import type { Answer, Question } from "./protocol.js";

/** What reading one file may take. */
export interface Limits {
  /** Of computing, which on a busy machine takes longer by the clock: up to `patience` times as long is waited. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const usualLimits: Limits = { milliseconds: 5_000, megabytes: 300 };
const patience = 6;

/** How long the thread waits for another file before it ends, and how often what it takes is looked at. */
const idleMilliseconds = 5_000;
const lookMilliseconds = 50;

const megabyte = 1024 * 1024;

/** The built `thread.ts`, as the built programs find it, and what runs from the sources. */
const places = ["../electron/import-thread.js", "../../../dist/electron/import-thread.js"];

const builtThread = (): string => {
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (found === undefined) throw new Error("The reader of packed files was not built; run npm run build.");
  return found;
};

/**
 * Reads packed files in a thread, one after the other. One that takes too much time or memory is given up together with the
 * thread, and the next begins with a new one; a thread that nobody needs ends by itself.
 */
export class ReadingThread {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private ending: NodeJS.Timeout | undefined;

  constructor(private readonly limits: Limits = usualLimits) {}

  /** @throws {ImportError} where the file cannot be read, or not within the limits */
  read(question: Question): Promise<Imported> {
    const reading = this.last.then(() => this.readNow(question));
    this.last = reading.catch(() => {});
    return reading;
  }

  private async readNow(question: Question): Promise<Imported> {
    clearTimeout(this.ending);
    const worker = await this.start();
    worker.ref();
    try {
      const answer = await this.within(worker, question);
      if ("fault" in answer) throw new Error(answer.fault);
      if ("refused" in answer) throw new ImportError(answer.refused);
      return { ...answer, draft: fromDraftFile(answer.draft) };
    } finally {
      worker.unref();
      this.ending = setTimeout(() => this.stop(), idleMilliseconds);
      this.ending.unref();
    }
  }

  private async start(): Promise<Worker> {
    if (this.worker) return this.worker;
    // What pdfjs has to say about a damaged file is nothing for anybody's terminal.
    const worker = new Worker(builtThread(), {
      name: "import",
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.worker = worker;
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = null;
    });
    await once(worker, "online");
    return worker;
  }

  /** The answer, or the thread's end. */
  private within(worker: Worker, question: Question): Promise<Answer> {
    const { milliseconds, megabytes } = this.limits;
    const { name } = question;
    const taken = takenFromNow();
    return new Promise<Answer>((resolve, reject) => {
      const settled = (): void => {
        clearInterval(watch);
        worker.removeAllListeners("message").removeAllListeners("error");
      };
      const giveUp = (what: string): void => {
        settled();
        this.stop();
        reject(new ImportError(`Could not open “${name}”: reading it takes more than ${what}, as no resolution does; ${wayOut}.`));
      };
      const watch = setInterval(() => {
        const now = taken();
        if (now.megabytes > megabytes) giveUp(`${megabytes} MB of memory`);
        else if (now.computing > milliseconds || now.clock > milliseconds * patience) giveUp(`${milliseconds / 1000} seconds`);
      }, lookMilliseconds);
      worker.once("message", (answer: Answer) => {
        settled();
        resolve(answer);
      });
      worker.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") giveUp(`${megabytes} MB of memory`);
        else {
          settled();
          this.stop();
          reject(error);
        }
      });
      worker.postMessage(question);
    });
  }

  private stop(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}

/**
 * What has been taken since. Node tells neither memory nor computing time of a thread apart from those of its process: a thread
 * computes no longer than the clock runs, and no longer than its process does, whatever else goes on in it.
 */
function takenFromNow(): () => { readonly megabytes: number; readonly computing: number; readonly clock: number } {
  const memory = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const start = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    const clock = performance.now() - start;
    return { megabytes: (process.memoryUsage.rss() - memory) / megabyte, computing: Math.min(clock, (user + system) / 1_000), clock };
  };
}

const wayOut = "save its text as a file of its own and open that";
