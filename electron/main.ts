import { fileURLToPath } from "node:url";
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from "electron";
import { createApplication } from "./application/application.js";
import { createElectronHost } from "./host/electron-host.js";
import { filesInArguments } from "./host/files-in-arguments.js";

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const filesToOpen = filesInArguments(process.argv, app.isPackaged ? 1 : 2, process.cwd());

// A second start of the program hands its files to the first, and goes. The words of its command line would reach it in another order.
if (app.requestSingleInstanceLock({ filesToOpen })) {
  // Before the engine is ready: schemes, the sandbox and switches are fixed by then.
  const host = createElectronHost(
    { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell },
    beside("./preload.cjs"),
    filesToOpen,
  );
  app
    .whenReady()
    .then(() =>
      createApplication(host, {
        version: app.getVersion(),
        windowFolder: beside("../renderer"),
        libraryThread: beside("./library-thread.js"),
        pagesThread: beside("./pages-thread.js"),
      }),
    )
    .catch((error: unknown) => {
      dialog.showErrorBox("Penholder could not start", error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
} else {
  app.quit();
}
