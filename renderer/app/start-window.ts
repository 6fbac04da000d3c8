import { readHouseRules } from "../house-rules/house-rules-actions.js";
import { followLibrary, loadLibrary } from "../library/library-actions.js";
import { followReferences } from "../references/follow-references.js";
import { type Command, commands, runCommand } from "./commands.js";
import { closeWindow, openDelivered, openGiven } from "./documents.js";
import { keyMatches, onMac } from "./keys.js";
import { warn } from "./messages.js";
import { followTheme, narrowWindow, togglePanel } from "./settings.js";
import type { OverPage } from "./state.js";
import type { Workbench } from "./workbench.js";

/** Asks the host what there is to begin with. */
async function start(workbench: Workbench): Promise<void> {
  const { store, host } = workbench;
  const answer = await host.call("app.start", {});
  if (!answer.ok) {
    store.update((state) => ({ ...state, started: true }));
    return warn(workbench, answer.error.message);
  }
  const { version, settings, recovered, opened } = answer.value;
  store.update((state) => ({ ...state, started: true, version, settings, recovered }));
  void readHouseRules(workbench);
  const [first, ...others] = opened;
  if (first) openGiven(workbench, first);
  for (const { handle, name } of others) {
    void host.call("document.close", { handle });
    warn(workbench, `“${name}” was not opened, because a window holds one document; close this one and open it then.`);
  }
  // Precedents are looked for later than one begins to write.
  await loadLibrary(workbench);
}

/** Escape sends the panel away where it lies over the page, unless it meant something else. Returns whether it did. */
function leavePanel(workbench: Workbench, { key, target, defaultPrevented }: KeyboardEvent): boolean {
  const { document, panelOver } = workbench.store.get();
  // The text takes every Escape for itself, also those that mean nothing to it.
  if (defaultPrevented && target !== workbench.editor?.view.dom) return false;
  if (key !== "Escape" || !document || !panelOver || !window.matchMedia(narrowWindow).matches) return false;
  togglePanel(workbench);
  workbench.editor?.focus();
  return true;
}

/**
 * Undo and redo are of the draft from anywhere it is in view but a field, which has its own; other keys of the editor only in
 * the text.
 */
function isMeantFor({ inEditor, group }: Command, target: EventTarget | null, overPage: OverPage | null): boolean {
  if (!inEditor) return true;
  const isDraftInView = overPage === null || overPage === "comparison";
  return group === "History" && isDraftInView && !(target instanceof Element && target.matches("input, textarea, select"));
}

/** Runs the command a key press names. What the editor or a field has already handled is left alone. */
function handleKey(workbench: Workbench, event: KeyboardEvent): void {
  const { overlay, question, overPage } = workbench.store.get();
  if (event.isComposing || overlay || question || leavePanel(workbench, event) || event.defaultPrevented) return;
  const found = commands.find(
    (command) => isMeantFor(command, event.target, overPage) && command.keys.some((key) => keyMatches(key, event, onMac)),
  );
  if (!found) return;
  event.preventDefault();
  runCommand(workbench, found.id);
}

/** What the title bar says, told to the host whenever it changes. */
function describeWindow({ store, host }: Workbench): () => void {
  let before = "";
  const describe = (): void => {
    const { document } = store.get();
    const title = document ? `${document.name} – Penholder` : "Penholder";
    const unsaved = document?.unsaved ?? false;
    if (before === `${title} ${unsaved}`) return;
    before = `${title} ${unsaved}`;
    globalThis.document.title = title;
    void host.call("window.describe", { title, unsaved });
  };
  describe();
  return store.subscribe(describe);
}

/** Connects the window to its host, its keys and its theme. Returns the function that undoes it. */
export function startWindow(workbench: Workbench): () => void {
  const { host } = workbench;
  const onKeyDown = (event: KeyboardEvent): void => handleKey(workbench, event);
  document.addEventListener("keydown", onKeyDown);
  const stops = [
    () => document.removeEventListener("keydown", onKeyDown),
    host.on("menu.command", ({ command }) => runCommand(workbench, command)),
    host.on("document.opened", (document) => void openDelivered(workbench, document)),
    host.on("window.close-requested", () => void closeWindow(workbench)),
    followLibrary(workbench),
    followReferences(workbench),
    followTheme(workbench),
    describeWindow(workbench),
  ];
  void start(workbench);
  return () => {
    for (const stop of stops) stop();
  };
}
