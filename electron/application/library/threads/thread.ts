import { constants, setPriority } from "node:os";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Answer } from "../../../../shared/contract/index.js";
import { builtInPrecedents } from "../../../../shared/precedent/built-in/index.js";
import { CallFailure } from "../../failure.js";
import { libraryHere } from "../engine.js";
import { LibraryFolder } from "../folder.js";
import { Job } from "../job.js";
import { carryOut, type Task } from "../keeper.js";
import type { AnsweringMessage, Fault, KeepingMessage, Question, ThreadData } from "./protocol.js";

/** What runs in a thread of the library: the one that answers lives as long as the window, one that changes as long as its job. */
const data = workerData as ThreadData;
const port = parentPort!;
if (data.role === "answering") answer(port, data.folder);
else await keep(port, data.folder, data.task, data.job);

function answer(to: MessagePort, folder: string): void {
  const say = (message: AnsweringMessage): void => to.postMessage(message);
  const library = outcomeOf(() => libraryHere(folder, builtInPrecedents, (trouble) => say({ trouble })));
  const reply = async ({ id, name, request }: Question): Promise<void> => {
    const call = (): Promise<unknown> => (library().answers[name] as (request: unknown) => Promise<unknown>)(request);
    say({ id, answer: await answered(call) });
  };
  to.on("message", (question: Question) => void reply(question));
}

/** What work gives, or the error it failed with, as often as it is asked for. */
function outcomeOf<T>(work: () => T): () => T {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function answered(call: () => Promise<unknown>): Promise<Answer<unknown> | Fault> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    if (error instanceof CallFailure) return { ok: false, error: { code: error.code, message: error.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * Lets everybody else go first: nobody waits for a job, but for the letter that has just been typed. Only Linux knows
 * priorities of threads by these means; elsewhere it would be that of the whole program.
 */
function standBack(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

async function keep(to: MessagePort, folder: string, task: Task, number: number): Promise<void> {
  standBack();
  const say = (message: KeepingMessage): void => to.postMessage(message);
  const job = new Job(number, { progress: (progress) => say({ progress }), committed: () => say({ committed: true }) });
  to.on("message", () => {
    job.stopped = true;
  });
  say({ outcome: await carryOut(new LibraryFolder(folder), task, job) });
  to.close();
}
