import type { Answer, EventData, EventName, MenuCommand } from "../../shared/contract/index.js";

/** Who makes a call, as the host saw it: never as the window says. */
export interface Sender {
  /** Address of the document in the frame that called. */
  readonly url: string;
  readonly isMainFrame: boolean;
  /** Whether the frame belongs to the window that the host opened. */
  readonly isOwnWindow: boolean;
}

/** What the window may do. A host asks and obeys; it decides nothing of this itself. */
export interface SecurityPolicy {
  /** Whether a call from this frame is carried out. */
  acceptSender(sender: Sender): boolean;
  /** Whether a frame may go to this address. */
  decideNavigation(url: string): boolean;
  /** Whether a resource may be requested at all. */
  decideRequest(url: string): boolean;
  /** Whether the page is granted a capability of the browser engine, such as the camera. */
  decidePermission(permission: string): boolean;
  readonly windowOptions: WindowOptions;
}

/** Preferences of the window, in Electron's names; other hosts give the same by other means. */
export interface WindowOptions {
  readonly contextIsolation: true;
  readonly sandbox: true;
  readonly nodeIntegration: false;
  readonly nodeIntegrationInWorker: false;
  readonly nodeIntegrationInSubFrames: false;
  readonly webSecurity: true;
  readonly allowRunningInsecureContent: false;
  readonly experimentalFeatures: false;
  readonly webviewTag: false;
  readonly navigateOnDragDrop: false;
  readonly spellcheck: false;
}

/** What the system itself does in a menu; everything else is a command the window carries out. */
export type MenuRole =
  | "about"
  | "hide"
  | "hideOthers"
  | "unhide"
  | "quit"
  | "cut"
  | "copy"
  | "paste"
  | "selectAll"
  | "minimize"
  | "togglefullscreen";

export type MenuEntry =
  | { readonly kind: "submenu"; readonly label: string; readonly entries: readonly MenuEntry[] }
  /** Accelerators in Electron's notation: "CmdOrCtrl+Shift+S". */
  | { readonly kind: "command"; readonly label: string; readonly accelerator?: string; readonly command: MenuCommand }
  | { readonly kind: "role"; readonly role: MenuRole }
  | { readonly kind: "separator" };

/** What a host answers to the window's request for a resource. */
export interface ResourceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Size of the window in screen pixels. Its place is left to the system, which knows the screens there are today. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A kind of file in a dialog: a label, and extensions without the dot. */
export interface FileKind {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface OpenQuestion {
  readonly title: string;
  readonly kinds: readonly FileKind[];
  readonly several: boolean;
}

export interface FolderQuestion {
  readonly title: string;
}

export interface SaveQuestion {
  readonly title: string;
  /** Name offered, without a folder. */
  readonly suggestedName: string;
  readonly kind: FileKind;
}

export interface Question {
  readonly message: string;
  readonly detail: string;
  /** The last one is what closing the question means. */
  readonly buttons: readonly [string, ...string[]];
}

/** What the application listens to. All of it is given at once, so a host cannot open a window half wired. */
export interface HostListeners {
  /** Answers a request for a resource of the application's own origin. */
  readonly resource: (url: string, method: string) => Promise<ResourceAnswer>;
  /** `dropped` are absolute paths of files that the person dropped on the window and that go with the call. */
  readonly call: (sender: Sender, name: unknown, request: unknown, dropped?: readonly string[]) => Promise<Answer<unknown>>;
  /** The person wants to close the window. It stays until the application says `closeWindow`. */
  readonly closeRequested: () => void;
  readonly windowResized: (size: WindowSize) => void;
  /** The operating system hands over files while the application runs. */
  readonly filesOpened: (paths: readonly string[]) => void;
  readonly menuCommand: (command: MenuCommand) => void;
}

/**
 * Everything the application needs from the program it runs in. A host only translates: decisions about security,
 * documents and menus are the application's.
 */
export interface Host {
  readonly name: "electron" | "chromium" | "memory";
  readonly platform: NodeJS.Platform;
  /** Where the window's document and resources are served: scheme and host, such as "penholder://app". */
  readonly origin: string;
  /** Absolute folders: the application's own data, and where the person keeps documents. */
  readonly folders: { readonly userData: string; readonly documents: string };
  /** Absolute paths that the application was started with. */
  readonly filesToOpen: readonly string[];
  /** Opens the one window and loads the application's start document into it. */
  openWindow(policy: SecurityPolicy, size: WindowSize, listeners: HostListeners): Promise<void>;
  send<Name extends EventName>(name: Name, data: EventData<Name>): void;
  setTitle(title: string, unsaved: boolean): void;
  setMenu(menu: readonly MenuEntry[]): void;
  /** Absolute paths chosen; empty when the person cancels. */
  chooseFilesToOpen(question: OpenQuestion): Promise<readonly string[]>;
  /** Absolute path of a folder, or null when the person cancels. */
  chooseFolder(question: FolderQuestion): Promise<string | null>;
  /** An absolute path, or null when the person cancels. The host has asked before an existing file is named. */
  chooseFileToSave(question: SaveQuestion): Promise<string | null>;
  /** Index of the button pressed. */
  ask(question: Question): Promise<number>;
  /** Shows a file where it lies, in the system’s file manager. */
  showInFolder(path: string): void;
  /** Closes the window without asking, and with it the application. */
  closeWindow(): void;
}

/** The part of a host that a person and the files of the disk meet in. */
export type Dialogs = Pick<Host, "chooseFilesToOpen" | "chooseFolder" | "chooseFileToSave" | "ask" | "showInFolder">;
