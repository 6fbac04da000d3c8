import type { Severity } from "../../shared/checks/index.js";
import { type Settings, settingsSchema } from "../../shared/contract/index.js";
import { warn } from "./messages.js";
import type { PanelTab } from "./state.js";
import { settingsChanged, tabShown } from "./transitions.js";
import type { Workbench } from "./workbench.js";

/** Widths that a column returns to when it is shown again. */
export const usualWidths = settingsSchema.parse({});

/** Changes settings and remembers them for the next start. */
export function changeSettings(workbench: Workbench, change: Partial<Settings>): void {
  workbench.store.update((state) => settingsChanged(state, change));
  void rememberSettings(workbench);
}

/** Keeps the settings as they are now. */
export async function rememberSettings(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("settings.set", workbench.store.get().settings);
  if (!answer.ok) warn(workbench, answer.error.message);
}

export const setTheme = (workbench: Workbench, theme: Settings["theme"]): void => changeSettings(workbench, { theme });

export const setZoom = (workbench: Workbench, zoom: number): void => changeSettings(workbench, { zoom });

/** Shows or hides findings of one severity. */
export function toggleSeverity(workbench: Workbench, severity: Severity): void {
  const { hiddenSeverities: hidden } = workbench.store.get().settings;
  const without = hidden.filter((other) => other !== severity);
  changeSettings(workbench, { hiddenSeverities: without.length < hidden.length ? without : [...hidden, severity] });
}

export const setFindingsOrder = (workbench: Workbench, findingsOrder: Settings["findingsOrder"]): void =>
  changeSettings(workbench, { findingsOrder });

/** The width under which the panel lies over the page instead of beside it. */
export const narrowWindow = "(max-width: 1024px)";

export function toggleOutline(workbench: Workbench): void {
  const { outlineWidth } = workbench.store.get().settings;
  changeSettings(workbench, { outlineWidth: outlineWidth === 0 ? usualWidths.outlineWidth : 0 });
}

/** Shows or hides the panel: its column, or where the window is narrow, the sheet over the page. */
export function togglePanel(workbench: Workbench): void {
  const { store } = workbench;
  const { panelWidth } = store.get().settings;
  if (window.matchMedia(narrowWindow).matches) store.update((state) => ({ ...state, panelOver: !state.panelOver }));
  else changeSettings(workbench, { panelWidth: panelWidth === 0 ? usualWidths.panelWidth : 0 });
}

/** Brings a tab of the panel to the front, and the panel into view where it is hidden. */
export function showPanel(workbench: Workbench, tab: PanelTab): void {
  workbench.store.update((state) => tabShown(state, tab));
  if (workbench.store.get().settings.panelWidth === 0) changeSettings(workbench, { panelWidth: usualWidths.panelWidth });
}

/** Sets `data-theme` on the page's root to light or dark, following the system where that is wanted. */
export function followTheme({ store }: Workbench): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const { theme } = store.get().settings;
    document.documentElement.dataset.theme = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
  };
  apply();
  dark.addEventListener("change", apply);
  const unsubscribe = store.subscribe(apply);
  return () => {
    dark.removeEventListener("change", apply);
    unsubscribe();
  };
}
