import { Worker } from "node:worker_threads";
import { PdfError } from "../pdf-compiler.js";
import type { PageWorks } from "../printed-pages.js";
import type { PagesMessage, PagesQuestion, PagesWork } from "./protocol.js";

interface Waiting {
  resolve(made: PagesWork[keyof PagesWork]): void;
  reject(error: unknown): void;
}

/**
 * Pages set in a thread of their own, one document after the other, so that the main process only passes them on. The
 * thread starts with the first pages and stays, with its fonts and what the compiler remembers. The compiler cannot be
 * interrupted: whoever no longer wants the pages gives up the whole thread, which ends as soon as the compiler lets it.
 * @param script the built `thread.ts`.
 */
export function pagesInThread(script: string): PageWorks {
  let thread: Worker | null = null;
  let waiting: Waiting | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const worker = new Worker(script, { name: "pages" });
    const settle = (answer: (asked: Waiting) => void): void => {
      if (worker !== thread || !waiting) return;
      answer(waiting);
      waiting = null;
    };
    const lost = (error: Error): void => {
      settle((asked) => asked.reject(error));
      if (worker === thread) thread = null;
    };
    worker.on("message", (message: PagesMessage) =>
      settle((asked) => ("made" in message ? asked.resolve(message.made) : asked.reject(new PdfError(message.failure)))),
    );
    worker.on("error", lost);
    worker.on("exit", () => lost(new PdfError("The PDF could not be set: its thread has ended")));
    // Nobody waits for pages once the window is closed.
    worker.unref();
    return worker;
  };

  const giveUp = (reason: unknown): void => {
    void thread?.terminate();
    thread = null;
    waiting?.reject(reason);
    waiting = null;
  };

  const askNow = async (question: PagesQuestion, signal: AbortSignal): Promise<PagesWork[keyof PagesWork]> => {
    signal.throwIfAborted();
    const unwanted = (): void => giveUp(signal.reason);
    signal.addEventListener("abort", unwanted);
    try {
      return await new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        thread ??= start();
        thread.postMessage(question);
      });
    } finally {
      signal.removeEventListener("abort", unwanted);
    }
  };

  const ask = <Work extends keyof PagesWork>(work: Work, source: string, signal: AbortSignal): Promise<PagesWork[Work]> => {
    const made = turn.then(() => askNow({ work, source }, signal));
    turn = made.catch(() => {});
    return made as Promise<PagesWork[Work]>;
  };

  return {
    set: (source, signal) => ask("set", source, signal),
    picture: (source, signal) => ask("picture", source, signal),
    close: () => giveUp(new PdfError("The PDF was not finished: Penholder is closing")),
  };
}
