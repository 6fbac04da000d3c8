import type { Dialogs, OpenQuestion, Question, SaveQuestion } from "./host.js";

/** What a script answers instead of a person, at once or later. */
export interface DialogScript {
  readonly chooseFilesToOpen?: (question: OpenQuestion) => readonly string[] | Promise<readonly string[]>;
  readonly chooseFileToSave?: (question: SaveQuestion) => string | null | Promise<string | null>;
  readonly ask?: (question: Question) => number | Promise<number>;
}

/** Dialogs that follow a script, for tests and demonstrations. Whatever it has no answer for is cancelled. */
export const scriptedDialogs = (script: DialogScript): Dialogs => ({
  chooseFilesToOpen: async (question) => (await script.chooseFilesToOpen?.(question)) ?? [],
  chooseFileToSave: async (question) => (await script.chooseFileToSave?.(question)) ?? null,
  ask: async (question) => (await script.ask?.(question)) ?? question.buttons.length - 1,
});
