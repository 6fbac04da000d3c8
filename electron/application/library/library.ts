import type { EventData, EventName, LibraryProgress } from "../../../shared/contract/index.js";
import type { CallHandlers } from "../dispatcher.js";
import { CallFailure } from "../failure.js";
import { inTurn } from "../in-turn.js";
import type { LibraryAnswers } from "./answers.js";
import type { LibraryEngine, Trouble, Work } from "./engine.js";
import type { Outcome, Task } from "./keeper.js";

/** What the library does for the window: its calls, and additions from paths, which never cross. */
export interface Library extends LibraryAnswers, Pick<CallHandlers, "library.stop" | "library.remove" | "library.rebuild"> {
  /** Begins to add files, folders and archives; one addition follows the other. @returns the number of the job */
  add(paths: readonly string[]): number;
  close(): Promise<void>;
}

/** Milliseconds after which a start is over and nobody waits for anything. */
const calm = 20_000;

type Send = <Name extends EventName>(name: Name, data: EventData<Name>) => void;

/**
 * The library as the application has it: one job at a time, events for the window, and a job of its own where the files
 * need attention.
 * @param open makes what answers and changes it; told what to do about trouble with the files.
 * @param log told about faults of Penholder's own.
 */
export function library(
  open: (troubled: (trouble: Trouble) => void) => LibraryEngine,
  send: Send,
  log: (line: string, cause: unknown) => void,
): Library {
  let jobs = 0;
  const turn = inTurn();
  let current: { readonly task: Task; readonly work: Work } | null = null;

  const changed = async (): Promise<void> => {
    send("library.changed", await engine.answers["library.size"]({}));
  };
  const carryOut = async (task: Task, job: number): Promise<Outcome> => {
    let told = false;
    const work = engine.begin(task, job, {
      progress: (progress) => {
        // Who has heard of a job hears how it ends.
        told ||= isWorthTelling(task, progress);
        if (told) send("library.progress", progress);
      },
      committed: () => void changed().catch(() => {}),
    });
    current = { task, work };
    try {
      const outcome = await work.done;
      // A look at files that were in order changed nothing, and views that are open need not ask again.
      if (told || task.kind === "remove") await changed().catch(() => {});
      return outcome;
    } finally {
      current = null;
    }
  };
  const begin = (task: Task): { readonly job: number; readonly done: Promise<Outcome> } => {
    const job = ++jobs;
    const done = turn(() => carryOut(task, job));
    done.catch((error: unknown) => log("The library could not be changed.", error));
    return { job, done };
  };
  // The index is held against its checksums once, when the start is over: bytes that went bad need not show otherwise.
  const check = setTimeout(() => begin({ kind: "tend" }), calm);
  check.unref();
  const seeTo = new Set<Trouble>();
  const engine = open((trouble) => {
    // Once: what cannot be put right must not be tried over and over.
    if (!seeTo.has(trouble)) begin({ kind: trouble === "damaged" ? "rebuild" : "tend" });
    seeTo.add(trouble);
  });

  return {
    ...engine.answers,
    add: (paths) => begin({ kind: "add", paths }).job,
    async "library.stop"() {
      current?.work.stop();
      return {};
    },
    async "library.remove"({ ids }) {
      if (current?.task.kind === "add" || current?.task.kind === "rebuild") {
        throw new CallFailure("refused", "The library is being changed; remove resolutions when that is done, or stop it first.");
      }
      const { progress, removed } = await begin({ kind: "remove", ids }).done;
      if (progress.failure) throw new CallFailure("not-written", progress.failure);
      return { removed };
    },
    "library.rebuild": async () => ({ job: begin({ kind: "rebuild" }).job }),
    close() {
      clearTimeout(check);
      return engine.close();
    },
  };
}

/** A look at files that are in order, and a removal, are over before anybody could read about them. */
const isWorthTelling = ({ kind }: Task, { phase, refusedCount, failure }: LibraryProgress): boolean =>
  kind === "add" || kind === "rebuild" || phase === "indexing" || refusedCount > 0 || failure !== "";
