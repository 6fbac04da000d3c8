import { basename } from "node:path";
import type { OpenedDocument } from "../../shared/contract/index.js";
import type { Host } from "../host/host.js";
import type { Documents } from "./documents.js";
import { CallFailure } from "./failure.js";

export interface IncomingFiles {
  /** The window is ready: opens what has come so far and returns it; from now on files are sent as events. */
  start(): Promise<OpenedDocument[]>;
  /** Takes files that the operating system hands over, now or as soon as the window is ready. */
  take(paths: readonly string[]): Promise<void>;
}

/** Files that come from outside the window: by command line, by association, from a second start of the program. */
export function incomingFiles(host: Pick<Host, "ask" | "filesToOpen" | "send">, documents: Pick<Documents, "openFile">): IncomingFiles {
  const waiting: string[] = [];
  let ready = false;

  const open = async (paths: readonly string[]): Promise<OpenedDocument[]> => {
    const opened: OpenedDocument[] = [];
    for (const path of paths) {
      try {
        opened.push(await documents.openFile(path));
      } catch (error) {
        const reason = error instanceof CallFailure ? error.message : `Could not open “${basename(path)}” because of a fault in Penholder.`;
        // Not awaited: the window must not wait for the person to have read this.
        void host.ask({ message: reason, detail: "", buttons: ["OK"] });
      }
    }
    return opened;
  };

  return {
    async start() {
      // A window that is loaded a second time must not open them again.
      const paths = ready ? [] : [...host.filesToOpen, ...waiting];
      ready = true;
      return open(paths);
    },
    async take(paths) {
      if (!ready) waiting.push(...paths);
      else for (const document of await open(paths)) host.send("document.opened", document);
    },
  };
}
