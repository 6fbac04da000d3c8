import { type FixedText, type LibraryAnswers, libraryAnswers, tellingDamage } from "./answers.js";
import { LibraryFolder } from "./folder.js";
import { Job, type JobListener } from "./job.js";
import { carryOut, type Outcome, type Task } from "./keeper.js";
import { LibraryStore } from "./store.js";

/** Something about the files of a library that a job should see to. */
export type Trouble = "untidy" | "damaged";

/** A task that is being carried out. */
export interface Work {
  /** Rejects only for faults of Penholder's own. */
  readonly done: Promise<Outcome>;
  /** Asks it to end; what has been taken stays. */
  stop(): void;
}

/** Who answers for a library and who changes it: in this thread, or each in one of its own. */
export interface LibraryEngine {
  readonly answers: LibraryAnswers;
  /** Begins a task; one at a time. */
  begin(task: Task, job: number, listener: JobListener): Work;
  close(): Promise<void>;
}

/**
 * The library of a folder, asked and changed in this very thread: for the command line and for tests.
 * @param fixed texts that are always there.
 * @throws {CallFailure} where the folder cannot be read, or a newer Penholder wrote it
 */
export function libraryHere(path: string, fixed: readonly FixedText[], troubled: (trouble: Trouble) => void): LibraryEngine {
  const folder = new LibraryFolder(path);
  const store = new LibraryStore(folder);
  if (store.isUntidy) troubled("untidy");
  return {
    answers: tellingDamage(libraryAnswers(store, fixed), store, () => troubled("damaged")),
    begin(task, number, listener) {
      const job = new Job(number, listener);
      return {
        done: carryOut(folder, task, job),
        stop() {
          job.stopped = true;
        },
      };
    },
    close: async () => store.close(),
  };
}
