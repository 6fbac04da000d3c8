import type { Answer, LibraryProgress } from "../../../../shared/contract/index.js";
import type { LibraryAnswers } from "../answers.js";
import type { Trouble } from "../engine.js";
import type { Outcome, Task } from "../keeper.js";

/** What a thread is started with. */
export type ThreadData =
  | { readonly role: "answering"; readonly folder: string }
  | { readonly role: "keeping"; readonly folder: string; readonly task: Task; readonly job: number };

/** A call for the thread that answers. */
export interface Question {
  readonly id: number;
  readonly name: keyof LibraryAnswers;
  readonly request: unknown;
}

/** A fault of Penholder's own, with its stack. */
export interface Fault {
  readonly fault: string;
}

/** What the thread that answers says. */
export type AnsweringMessage = { readonly id: number; readonly answer: Answer<unknown> | Fault } | { readonly trouble: Trouble };

/** The one thing that is said to the thread that changes the library. */
export const stopRequest = "stop";

/** What the thread that changes the library says; it ends after its outcome. */
export type KeepingMessage = { readonly progress: LibraryProgress } | { readonly committed: true } | { readonly outcome: Outcome };
