import type { LibraryProgress } from "../../../shared/contract/index.js";

/** Milliseconds between two reports. */
const pause = 125;
/** Refused files that are named; the others are counted. */
const mostNamed = 1_000;

/** What became of a file that holds a resolution, in the words of the report. */
export type FileOutcome = "added" | "replaced" | "known" | "superseded";

/** Who is told how a job stands. */
export interface JobListener {
  progress(progress: LibraryProgress): void;
  /** The library holds more than before; the job goes on. */
  committed(): void;
}

/** What a job has done so far, told a few times a second; and whether it was asked to stop. */
export class Job {
  stopped = false;
  private progress: LibraryProgress;
  private told = Number.NEGATIVE_INFINITY;

  constructor(
    number: number,
    private readonly listener: JobListener,
  ) {
    this.progress = {
      job: number,
      phase: "reading",
      looked: 0,
      files: 0,
      current: "",
      added: 0,
      replaced: 0,
      known: 0,
      superseded: 0,
      refusedCount: 0,
      refused: [],
      failure: "",
    };
  }

  get refusedCount(): number {
    return this.progress.refusedCount;
  }

  /** Begins a part of the job, with so many files or resolutions as far as is known. */
  enter(phase: "reading" | "indexing", files: number): void {
    this.told = Number.NEGATIVE_INFINITY;
    this.update({ phase, files, looked: 0, current: "" });
  }

  /** So many files are to be looked at, as far as is known. */
  expect(files: number): void {
    this.update({ files });
  }

  look(current: string): void {
    this.update({ current, looked: this.progress.looked + 1 });
  }

  count(outcome: FileOutcome): void {
    this.progress[outcome]++;
  }

  /** A file was not taken: `reason` is a sentence. */
  refuse(name: string, reason: string): void {
    this.progress.refusedCount++;
    if (this.progress.refused.length < mostNamed) this.progress.refused.push({ name, reason });
  }

  /** A part of what was read has been committed. */
  committed(): void {
    this.listener.committed();
  }

  /** The job is over. `failure` is a sentence, or "". @returns the last report */
  finish(failure: string): LibraryProgress {
    this.told = Number.NEGATIVE_INFINITY;
    this.update({ phase: failure ? "failed" : this.stopped ? "stopped" : "done", current: "", failure });
    return this.progress;
  }

  private update(change: Partial<LibraryProgress>): void {
    this.progress = { ...this.progress, ...change };
    if (performance.now() - this.told < pause) return;
    this.told = performance.now();
    this.listener.progress(this.progress);
  }
}
