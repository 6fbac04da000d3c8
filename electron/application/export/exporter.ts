import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { Response } from "../../../shared/contract/index.js";
import type { FileKind, Host } from "../../host/host.js";
import { atomicWrite } from "../atomic-write.js";
import { CallFailure, reasonOf } from "../failure.js";
import { placeToSave } from "../place-to-save.js";
import type { Exported } from "./exported.js";
import type { PageSetter, PageWorks } from "./printed-pages.js";

export interface Exporter {
  /** Asks where to and writes there what `make` makes, telling the window where it stands. */
  readonly to: (name: string, kind: FileKind, make: (setPages: PageSetter) => Promise<Exported>) => Promise<Response<"document.export">>;
  /** Ends the exports that are going on. What is being written already is written to its end. */
  readonly cancel: () => void;
  /** Shows what was written last where it lies. @throws {CallFailure} "gone" where there is no such file. */
  readonly show: () => Promise<void>;
}

const cancelled = { cancelled: true } as const;

/** Documents and reports to files. */
export function exporter(host: Host, pages: Pick<PageWorks, "set">): Exporter {
  const goingOn = new Set<AbortController>();
  let writtenLast: string | null = null;

  return {
    async to(name, kind, make) {
      const path = await placeToSave(host, "Export", name, kind);
      if (path === null) return cancelled;
      const controller = new AbortController();
      const { signal } = controller;
      goingOn.add(controller);
      try {
        host.send("export.progress", { stage: "preparing" });
        const { bytes, warnings } = await make((source) => {
          host.send("export.progress", { stage: "setting" });
          return pages.set(source, signal);
        });
        if (signal.aborted) return cancelled;
        host.send("export.progress", { stage: "writing" });
        await atomicWrite(path, bytes);
        writtenLast = path;
        return { name: basename(path), bytes: bytes.byteLength, warnings: [...warnings] };
      } catch (error) {
        if (signal.aborted) return cancelled;
        if (error instanceof CallFailure) throw error;
        throw new CallFailure("not-written", `Could not export “${basename(path)}”: ${reasonOf(error)}.`);
      } finally {
        goingOn.delete(controller);
      }
    },
    cancel() {
      for (const controller of goingOn) controller.abort();
    },
    async show() {
      const path = writtenLast;
      if (path === null) throw new CallFailure("gone", "No file has been written yet; export the draft first.");
      await access(path).catch(() => {
        throw new CallFailure("gone", `“${basename(path)}” is no longer where it was written; export it again.`);
      });
      host.showInFolder(path);
    },
  };
}
