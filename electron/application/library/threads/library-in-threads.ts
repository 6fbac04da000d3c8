import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Answer } from "../../../../shared/contract/index.js";
import { CallFailure } from "../../failure.js";
import { answeringCalls, type LibraryAnswers } from "../answers.js";
import type { LibraryEngine, Trouble } from "../engine.js";
import type { Outcome } from "../keeper.js";
import { type AnsweringMessage, type Fault, type KeepingMessage, type Question, stopRequest, type ThreadData } from "./protocol.js";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Megabytes for what a question leaves behind. Answers are small; the usual forty-eight are soon filled with what nobody
 * needs any more, and stay taken for as long as the window is open.
 */
const youngGenerationOfAnswers = 8;

/**
 * The library of a folder, asked in one thread and changed in another, so that the main process only passes messages on.
 * The first starts at the first question, the second with each task and ends with it.
 * @param script the built `thread.ts`.
 */
export function libraryInThreads(folder: string, script: string, troubled: (trouble: Trouble) => void): LibraryEngine {
  const start = (data: ThreadData, resourceLimits: ResourceLimits = {}): Worker =>
    new Worker(script, { workerData: data, name: `library, ${data.role}`, resourceLimits });
  const waiting = new Map<number, Waiting>();
  const keeping = new Set<Worker>();
  let answering: Worker | null = null;
  let lastId = 0;

  const failAll = (error: Error): void => {
    answering = null;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  };
  const startAnswering = (): Worker => {
    const worker = start({ role: "answering", folder }, { maxYoungGenerationSizeMb: youngGenerationOfAnswers });
    worker.on("message", (message: AnsweringMessage) => {
      if ("trouble" in message) troubled(message.trouble);
      else settle(waiting, message.id, message.answer);
    });
    worker.on("error", failAll);
    worker.on("exit", () => failAll(new CallFailure("gone", "The library is closed.")));
    // A question that nobody can be there for any more must not keep the process alive.
    worker.unref();
    return worker;
  };
  const ask = (name: keyof LibraryAnswers, request: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const question: Question = { id: ++lastId, name, request };
      waiting.set(question.id, { resolve, reject });
      answering ??= startAnswering();
      answering.postMessage(question);
    });

  return {
    answers: Object.fromEntries(
      answeringCalls.map((name) => [name, (request: unknown) => ask(name, request)]),
    ) as unknown as LibraryAnswers,

    begin(task, job, listener) {
      const worker = start({ role: "keeping", folder, task, job });
      keeping.add(worker);
      const done = new Promise<Outcome>((resolve, reject) => {
        worker.on("message", (message: KeepingMessage) => {
          if ("progress" in message) listener.progress(message.progress);
          else if ("committed" in message) listener.committed();
          else resolve(message.outcome);
        });
        worker.on("error", reject);
        worker.on("exit", () => {
          keeping.delete(worker);
          reject(new CallFailure("gone", "The library was closed before that was done; what had been taken is there."));
        });
      });
      return { done, stop: () => worker.postMessage(stopRequest) };
    },

    async close() {
      await Promise.all([...keeping, ...(answering ? [answering] : [])].map((worker) => worker.terminate()));
    },
  };
}

function settle(waiting: Map<number, Waiting>, id: number, answer: Answer<unknown> | Fault): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if ("fault" in answer) asked?.reject(new Error(answer.fault));
  else if (answer.ok) asked?.resolve(answer.value);
  else asked?.reject(new CallFailure(answer.error.code, answer.error.message));
}
