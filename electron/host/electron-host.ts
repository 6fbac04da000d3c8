import { isAbsolute } from "node:path";
import type { BrowserWindow, IpcMainInvokeEvent, MenuItemConstructorOptions } from "electron";
import { callChannel, eventChannel } from "../../shared/contract/channels.js";
import type { MenuCommand } from "../../shared/contract/index.js";
import type { FileKind, Host, HostListeners, MenuEntry, SecurityPolicy, Sender } from "./host.js";
import { offlineSwitches } from "./offline-switches.js";

/** The parts of Electron the adapter uses, handed in so that a typed stub can stand in their place. */
export type ElectronParts = Pick<
  typeof import("electron"),
  "app" | "BrowserWindow" | "dialog" | "ipcMain" | "Menu" | "protocol" | "session" | "shell"
>;

const scheme = "penholder";

/**
 * The product's host. It only translates between Electron and the application; numbers in comments are those of the
 * assumptions in `test/host-conformance/`. Must be called before Electron is ready.
 * @param preload absolute path of the built preload script.
 * @param filesAtStart absolute paths that the program was started with.
 */
export function createElectronHost(electron: ElectronParts, preload: string, filesAtStart: readonly string[]): Host {
  const { app, dialog, Menu, protocol } = electron;
  const filesToOpen = [...filesAtStart];
  let window: BrowserWindow | null = null;
  let listeners: HostListeners | null = null;

  // 1: a standard, secure scheme gives the page an origin, workers and storage.
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  // 2: every renderer is sandboxed, whatever its window asked for.
  app.enableSandbox();
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value ?? "");

  const takeFiles = (paths: readonly string[]): void => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (listeners) listeners.filesOpened(paths);
    else filesToOpen.push(...paths);
  };
  // 3: macOS hands files over by event, and may do so before the application is ready.
  app.on("open-file", (event, path) => {
    event.preventDefault();
    takeFiles([path]);
  });
  // 11: what a second start hands over, which may be of another version.
  app.on("second-instance", (_event, _words, _folder, handed) =>
    takeFiles(absolutePaths((handed as { filesToOpen?: unknown } | null)?.filesToOpen)),
  );

  return {
    name: "electron",
    platform: process.platform,
    origin: `${scheme}://app`,
    filesToOpen,
    folders: { userData: app.getPath("userData"), documents: app.getPath("documents") },

    async openWindow(policy, size, applicationListeners) {
      listeners = applicationListeners;
      guardContents(electron, policy);
      guardSession(electron, policy, applicationListeners);
      const opened = new electron.BrowserWindow({
        ...size,
        minWidth: 640,
        minHeight: 480,
        show: false,
        title: "Penholder",
        webPreferences: { ...policy.windowOptions, preload },
      });
      window = opened;
      electron.ipcMain.handle(callChannel, (event, name: unknown, request: unknown, paths: unknown) =>
        applicationListeners.call(senderOf(event, opened), name, request, absolutePaths(paths)),
      );
      // 4: a prevented close keeps the window; `destroy` closes it without asking again.
      opened.on("close", (event) => {
        event.preventDefault();
        applicationListeners.closeRequested();
      });
      opened.on("closed", () => {
        window = null;
      });
      opened.on("resize", () => {
        const { width, height } = opened.getNormalBounds();
        applicationListeners.windowResized({ width, height });
      });
      opened.once("ready-to-show", () => opened.show());
      // 5: after a crash the page starts again, and with it the recovery of unsaved work.
      opened.webContents.on("render-process-gone", () => opened.reload());
      await opened.loadURL(`${scheme}://app/`);
    },

    send: (name, data) => window?.webContents.send(eventChannel, name, data),

    setTitle(title, unsaved) {
      window?.setTitle(title);
      window?.setDocumentEdited(unsaved);
    },

    setMenu(menu) {
      const template = menu.map((entry) => menuItem(entry, (command) => listeners?.menuCommand(command)));
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    },

    async chooseFilesToOpen({ title, kinds, several }) {
      const options = {
        title,
        filters: kinds.map(filter),
        properties: ["openFile" as const, ...(several ? ["multiSelections" as const] : [])],
      };
      const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return filePaths;
    },

    async chooseFolder({ title }) {
      const options = { title, properties: ["openDirectory" as const] };
      const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return filePaths[0] ?? null;
    },

    async chooseFileToSave({ title, suggestedName, kind }) {
      // 6: the dialog asks before an existing file is chosen.
      const properties = ["createDirectory" as const, "showOverwriteConfirmation" as const];
      const options = { title, defaultPath: suggestedName, filters: [filter(kind)], properties };
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return canceled || filePath === "" ? null : filePath;
    },

    async ask({ message, detail, buttons }) {
      const options = { type: "question" as const, message, detail, buttons: [...buttons], defaultId: 0, cancelId: buttons.length - 1 };
      const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
      return response;
    },

    showInFolder: (path) => electron.shell.showItemInFolder(path),

    closeWindow: () => {
      window?.destroy();
      app.quit();
    },
  };
}

/** Navigation, new windows and web views, for every page there may ever be. */
function guardContents({ app }: ElectronParts, policy: SecurityPolicy): void {
  app.on("web-contents-created", (_event, contents) => {
    // 7: preventing these events keeps the page that is there.
    contents.on("will-navigate", (event) => !policy.decideNavigation(event.url) && event.preventDefault());
    contents.on("will-frame-navigate", (event) => !policy.decideNavigation(event.url) && event.preventDefault());
    contents.on("will-redirect", (event) => !policy.decideNavigation(event.url) && event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}

/** Permissions, requests and the application's own scheme. */
function guardSession({ session, protocol }: ElectronParts, policy: SecurityPolicy, { resource }: HostListeners): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(policy.decidePermission(permission)));
  own.setPermissionCheckHandler((_contents, permission) => policy.decidePermission(permission));
  own.setDevicePermissionHandler(({ deviceType }) => policy.decidePermission(deviceType));
  own.setSpellCheckerEnabled(false);
  // 8: a cancelled request never reaches the network stack.
  own.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !policy.decideRequest(request.url) }));
  own.on("will-download", (event) => event.preventDefault());
  protocol.handle(scheme, async (request) => {
    const { status, headers, body } = await resource(request.url, request.method);
    return new Response(body, { status, headers });
  });
}

/** 9: a frame without a parent is the main frame; a frame that is gone has no address. */
const senderOf = (event: IpcMainInvokeEvent, window: BrowserWindow): Sender => ({
  url: event.senderFrame?.url ?? "",
  isMainFrame: event.senderFrame?.parent === null,
  isOwnWindow: event.sender === window.webContents,
});

/** 13: what another process says of paths, which is not taken at its word: the preload of dropped files, a second start of its own. */
const absolutePaths = (paths: unknown): string[] =>
  Array.isArray(paths) ? paths.filter((path) => typeof path === "string" && isAbsolute(path)) : [];

const filter = ({ name, extensions }: FileKind) => ({ name, extensions: [...extensions] });

function menuItem(entry: MenuEntry, run: (command: MenuCommand) => void): MenuItemConstructorOptions {
  if (entry.kind === "submenu") return { label: entry.label, submenu: entry.entries.map((inner) => menuItem(inner, run)) };
  if (entry.kind === "role") return { role: entry.role };
  if (entry.kind === "separator") return { type: "separator" };
  return { label: entry.label, click: () => run(entry.command), ...(entry.accelerator && { accelerator: entry.accelerator }) };
}
