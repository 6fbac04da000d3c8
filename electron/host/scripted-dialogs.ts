import type { Dialogs, FolderQuestion, OpenQuestion, Question, SaveQuestion } from "./host.js";

/** What a script answers instead of a person, at once or later. */
export interface DialogScript {
  readonly chooseFilesToOpen?: (question: OpenQuestion) => readonly string[] | Promise<readonly string[]>;
  readonly chooseFolder?: (question: FolderQuestion) => string | null | Promise<string | null>;
  readonly chooseFileToSave?: (question: SaveQuestion) => string | null | Promise<string | null>;
  readonly ask?: (question: Question) => number | Promise<number>;
  readonly showInFolder?: (path: string) => void;
}

/** Dialogs that follow a script, for tests and demonstrations. Whatever it has no answer for is cancelled. */
export const scriptedDialogs = (script: DialogScript): Dialogs => ({
  chooseFilesToOpen: async (question) => (await script.chooseFilesToOpen?.(question)) ?? [],
  chooseFolder: async (question) => (await script.chooseFolder?.(question)) ?? null,
  chooseFileToSave: async (question) => (await script.chooseFileToSave?.(question)) ?? null,
  ask: async (question) => (await script.ask?.(question)) ?? question.buttons.length - 1,
  showInFolder: (path) => script.showInFolder?.(path),
});
