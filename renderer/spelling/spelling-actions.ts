import type { Finding, FixEdit } from "../../shared/checks/index.js";
import { changeSettings } from "../app/settings.js";
import type { Workbench } from "../app/workbench.js";
import { fix } from "../checks/finding-actions.js";
import { unknownWord } from "./unknown-word.js";

/** Writes another word in place of one the dictionary does not know. */
export function correct(workbench: Workbench, finding: Finding, word: string): void {
  fix(workbench, [{ ...finding, fix: { kind: "confirm", title: `Write “${word}”`, edits: [replacing(workbench, finding, word)] } }]);
}

function replacing({ store }: Workbench, { paragraph, footnote, from, to }: Finding, text: string): FixEdit {
  if (footnote !== undefined) return { kind: "replaceNoteText", footnote, from, to, text };
  if (paragraph !== "") return { kind: "replaceText", paragraph, from, to, text };
  const title = store.get().document?.doc.firstChild?.textContent ?? "";
  return { kind: "setTitle", text: title.slice(0, from) + text + title.slice(to) };
}

/** Puts a word into the person’s dictionary: it is known in every draft from now on. */
export function learn(workbench: Workbench, word: string): void {
  const { dictionary } = workbench.store.get().settings;
  const learnt = word.trim();
  if (learnt === "" || dictionary.includes(learnt)) return;
  changeSettings(workbench, { dictionary: [...dictionary, learnt].toSorted((a, b) => a.localeCompare(b, "en")) });
}

/** Takes a word out of the person’s dictionary. */
export function forget(workbench: Workbench, word: string): void {
  const { dictionary } = workbench.store.get().settings;
  changeSettings(workbench, { dictionary: dictionary.filter((own) => own !== word) });
}

/** Puts the word of the active finding into the dictionary. */
export function learnActive(workbench: Workbench): void {
  const { activeFinding } = workbench.store.get();
  if (activeFinding?.rule === unknownWord) learn(workbench, activeFinding.excerpt);
}

/** Points unknown words out, or no longer. */
export function toggleSpelling(workbench: Workbench): void {
  changeSettings(workbench, { spelling: !workbench.store.get().settings.spelling });
}
