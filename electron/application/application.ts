import { mkdir } from "node:fs/promises";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import type { Host, WindowSize } from "../host/host.js";
import { appResources } from "./app-resources.js";
import { callHandlers } from "./call-handlers.js";
import { chosenHouseRules } from "./chosen-house-rules.js";
import { createDispatcher } from "./dispatcher.js";
import { documents } from "./documents.js";
import { exporter } from "./export/exporter.js";
import { pagesHere } from "./export/printed-pages.js";
import { pagesInThread } from "./export/thread/pages-in-thread.js";
import { incomingFiles } from "./incoming-files.js";
import { libraryHere } from "./library/engine.js";
import { library } from "./library/library.js";
import { libraryInThreads } from "./library/threads/library-in-threads.js";
import { menuModel } from "./menu-model.js";
import { previews } from "./preview/preview-draft.js";
import { recentFiles } from "./recent-files.js";
import { recoveryJournal } from "./recovery-journal.js";
import { securityPolicy } from "./security-policy.js";
import { storedSettings, storedWindowSize } from "./settings.js";
import { libraryFolder } from "./user-data.js";

export interface ApplicationOptions {
  readonly version: string;
  /** Folder of the built window, with its `files.json`. */
  readonly windowFolder: string;
  /** The built script of the library's threads; without it the library works in this one, as tests have it. */
  readonly libraryThread?: string;
  /** The built script of the thread that sets pages; without it they are set in this one. */
  readonly pagesThread?: string;
  /** Told about refused calls and faults; they belong in a terminal, not before the person. */
  readonly log?: (line: string, cause?: unknown) => void;
}

/**
 * The main process: everything between the window and the disk. Resolves when the window is open.
 * @throws where the window was not built, or the host cannot open one.
 */
export async function createApplication(host: Host, options: ApplicationOptions): Promise<void> {
  const { userData } = host.folders;
  const log = options.log ?? ((line, cause) => console.error(...(cause === undefined ? [line] : [line, cause])));
  await mkdir(userData, { recursive: true });

  const policy = securityPolicy(host.origin);
  const recent = recentFiles(userData);
  const open = documents(host, recoveryJournal(userData), recent);
  const incoming = incomingFiles(host, open);
  const size = storedWindowSize(userData);
  const window = { unsaved: false };

  const texts = library(
    (troubled) =>
      options.libraryThread
        ? libraryInThreads(libraryFolder(userData), options.libraryThread, troubled)
        : libraryHere(libraryFolder(userData), builtInPrecedents, troubled),
    (name, data) => host.send(name, data),
    log,
  );

  const pages = options.pagesThread ? pagesInThread(options.pagesThread) : pagesHere;

  const close = async (): Promise<void> => {
    await open.closeAll().catch((error: unknown) => log("The recovery journal could not be cleared.", error));
    await texts.close();
    pages.close();
    host.closeWindow();
  };
  const handlers = callHandlers({
    host,
    version: options.version,
    documents: open,
    incoming,
    recent,
    library: texts,
    exporter: exporter(host, pages),
    settings: storedSettings(userData),
    houseRules: chosenHouseRules(host, userData),
    previews: previews(pages),
    describe(title, unsaved) {
      window.unsaved = unsaved;
      host.setTitle(title, unsaved);
    },
    close,
  });

  host.setMenu(menuModel(host.platform));
  await host.openWindow(policy, await size.read(), {
    resource: await appResources(options.windowFolder),
    call: createDispatcher({ handlers, acceptSender: (sender) => policy.acceptSender(sender), log }),
    closeRequested() {
      if (window.unsaved) host.send("window.close-requested", {});
      else void close();
    },
    windowResized: afterwards((latest) => {
      size.write(latest).catch((error: unknown) => log("The window’s size could not be remembered.", error));
    }),
    filesOpened: (paths) => void incoming.take(paths),
    menuCommand: (command) => host.send("menu.command", { command }),
  });
}

/** Calls back once the window has been left alone for a moment: dragging an edge reports every step. */
function afterwards(settled: (size: WindowSize) => void): (size: WindowSize) => void {
  let timer: NodeJS.Timeout | undefined;
  return (size) => {
    clearTimeout(timer);
    timer = setTimeout(settled, 300, size);
    timer.unref();
  };
}
