import { fileURLToPath } from "node:url";
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from "electron";
import { createApplication } from "./application/application.js";
import { createElectronHost } from "./host/electron-host.js";

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

if (app.requestSingleInstanceLock()) {
  // Before the engine is ready: schemes, the sandbox and switches are fixed by then.
  const host = createElectronHost({ app, BrowserWindow, dialog, ipcMain, Menu, protocol, session }, beside("./preload.cjs"));
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
