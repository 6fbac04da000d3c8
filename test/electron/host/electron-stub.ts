import type { App, BrowserWindow, Session, WebContents } from "electron";
import type { ElectronParts } from "../../../electron/host/electron-host.js";

type Listener = (...values: never[]) => unknown;

/** Records what the adapter does, in order, and lets a test play Electron's part. Every member is typed by Electron's own. */
export function electronStub() {
  const done: string[] = [];
  const appListeners = new Map<string, Listener>();
  const windowListeners = new Map<string, Listener>();
  const contentsListeners = new Map<string, Listener>();
  const handlers = new Map<string, Listener>();
  const windows: { options: unknown }[] = [];
  const record = (what: string) => () => void done.push(what);

  const contents = {
    on: (name: string, listener: Listener) => void contentsListeners.set(name, listener),
    setWebRTCIPHandlingPolicy: (policy: string) => void done.push(`webrtc ${policy}`),
    setWindowOpenHandler: (handler: Listener) => void handlers.set("windowOpen", handler),
    send: (...words: unknown[]) => void done.push(`send ${JSON.stringify(words)}`),
  } satisfies Partial<Record<keyof WebContents, unknown>>;

  class Window {
    readonly webContents = contents;
    constructor(readonly options: unknown) {
      windows.push(this);
      appListeners.get("web-contents-created")?.({} as never, contents as never);
    }
    on = (name: string, listener: Listener) => void windowListeners.set(name, listener);
    once = this.on;
    loadURL = async (url: string) => void done.push(`load ${url}`);
    destroy = record("destroy");
    show = record("show");
    focus = record("focus");
    reload = record("reload");
    restore = record("restore");
    isMinimized = () => true;
    setTitle = (title: string) => void done.push(`title ${title}`);
    setDocumentEdited = (edited: boolean) => void done.push(`edited ${edited}`);
    getNormalBounds = () => ({ x: 1, y: 2, width: 900, height: 700 });
  }
  Window satisfies new (
    options: unknown,
  ) => Partial<Record<keyof BrowserWindow, unknown>>;

  const own = {
    setPermissionRequestHandler: (handler: Listener) => void handlers.set("permissionRequest", handler),
    setPermissionCheckHandler: (handler: Listener) => void handlers.set("permissionCheck", handler),
    setDevicePermissionHandler: (handler: Listener) => void handlers.set("devicePermission", handler),
    setSpellCheckerEnabled: (on: boolean) => void done.push(`spelling ${on}`),
    webRequest: { onBeforeRequest: (handler: Listener) => void handlers.set("request", handler) },
    on: (name: string, listener: Listener) => void handlers.set(name, listener),
  } satisfies Partial<Record<keyof Session, unknown>>;

  const app = {
    on: (name: string, listener: Listener) => void appListeners.set(name, listener),
    enableSandbox: record("sandbox"),
    commandLine: { appendSwitch: (name: string, value: string) => void done.push(`switch ${name}=${value}`) },
    getPath: (name: string) => `/home/delegate/${name}`,
    quit: record("quit"),
  } satisfies Partial<Record<keyof App, unknown>>;

  const electron = {
    app,
    BrowserWindow: Window,
    dialog: {
      showOpenDialog: async (...words: unknown[]) => ({ canceled: false, filePaths: ["/a.docx"], words }),
      showSaveDialog: async () => ({ canceled: true, filePath: "" }),
      showMessageBox: async () => ({ response: 1, checkboxChecked: false }),
    },
    ipcMain: { handle: (channel: string, handler: Listener) => void handlers.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => void handlers.set("menu", () => menu),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => void done.push(`schemes ${JSON.stringify(schemes)}`),
      handle: (scheme: string, handler: Listener) => void handlers.set(`${scheme}://`, handler),
    },
    session: { defaultSession: own },
    shell: { showItemInFolder: (path: string) => void done.push(`show ${path}`) },
  } satisfies { [Part in keyof ElectronParts]: unknown };

  const play = (listeners: Map<string, Listener>, name: string, ...values: unknown[]): unknown =>
    listeners.get(name)?.(...(values as never[]));
  return {
    electron: electron as unknown as ElectronParts,
    done,
    windows,
    handle: (name: string, ...values: unknown[]) => play(handlers, name, ...values),
    onApp: (name: string, ...values: unknown[]) => play(appListeners, name, ...values),
    onWindow: (name: string, ...values: unknown[]) => play(windowListeners, name, ...values),
    onContents: (name: string, ...values: unknown[]) => play(contentsListeners, name, ...values),
    contents,
  };
}

/** An event that remembers whether it was prevented. */
export function preventable(members: object = {}) {
  const event = {
    ...members,
    prevented: false,
    preventDefault() {
      event.prevented = true;
    },
  };
  return event;
}
