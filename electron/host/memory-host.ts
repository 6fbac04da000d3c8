import { tmpdir } from "node:os";
import type { Answer, EventName } from "../../shared/contract/index.js";
import type { Dialogs, Host, HostListeners, SecurityPolicy, WindowSize } from "./host.js";
import { scriptedDialogs } from "./scripted-dialogs.js";

export interface MemoryHost extends Host {
  /** Calls as the window would; `dropped` are the paths of files that were dropped on it. */
  call(name: string, request: unknown, dropped?: readonly string[]): Promise<Answer<unknown>>;
  /** Everything sent to the window so far. */
  readonly sent: { readonly name: EventName; readonly data: unknown }[];
  /** What the title bar says. */
  readonly title: () => { readonly title: string; readonly unsaved: boolean };
  readonly window: () => { readonly policy: SecurityPolicy; readonly size: WindowSize; readonly listeners: HostListeners } | null;
}

export interface MemoryHostOptions {
  readonly userData: string;
  readonly dialogs?: Dialogs;
  readonly filesToOpen?: readonly string[];
}

/** A host without a window, for tests: files are real, dialogs follow a script, and the test makes the calls. */
export function createMemoryHost({ userData, dialogs = scriptedDialogs({}), filesToOpen = [] }: MemoryHostOptions): MemoryHost {
  let window: ReturnType<MemoryHost["window"]> = null;
  let titleBar = { title: "", unsaved: false };
  const sent: MemoryHost["sent"] = [];
  const origin = "memory://app";
  return {
    name: "memory",
    platform: process.platform,
    origin,
    folders: { userData, documents: tmpdir() },
    filesToOpen,
    sent,
    title: () => titleBar,
    window: () => window,
    async call(name, request, dropped = []) {
      if (!window) throw new Error("The window is not open.");
      return window.listeners.call({ url: `${origin}/`, isMainFrame: true, isOwnWindow: true }, name, request, dropped);
    },
    async openWindow(policy, size, listeners) {
      window = { policy, size, listeners };
    },
    send: (name, data) => void sent.push({ name, data }),
    setTitle(title, unsaved) {
      titleBar = { title, unsaved };
    },
    setMenu() {},
    ...dialogs,
    closeWindow() {
      window = null;
    },
  };
}
