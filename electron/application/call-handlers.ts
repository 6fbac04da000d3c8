import type { Settings } from "../../shared/contract/index.js";
import type { Host } from "../host/host.js";
import type { ChosenHouseRules } from "./chosen-house-rules.js";
import type { CallHandlers } from "./dispatcher.js";
import type { Documents } from "./documents.js";
import { exportDraft } from "./export/export-draft.js";
import { exportReport } from "./export/export-report.js";
import { utf8 } from "./export/exported.js";
import type { Exporter } from "./export/exporter.js";
import { CallFailure, reasonOf } from "./failure.js";
import { filing } from "./filing/file-documents.js";
import { addableKinds, draftFromWindow, exportKind, jsonKind } from "./formats.js";
import type { IncomingFiles } from "./incoming-files.js";
import type { Library } from "./library/library.js";
import type { Previews } from "./preview/preview-draft.js";
import type { RecentFiles } from "./recent-files.js";
import type { StoredValue } from "./stored-value.js";

interface Services {
  readonly host: Host;
  readonly version: string;
  readonly documents: Documents;
  readonly incoming: IncomingFiles;
  readonly recent: RecentFiles;
  readonly library: Library;
  readonly exporter: Exporter;
  readonly settings: StoredValue<Settings>;
  readonly houseRules: ChosenHouseRules;
  readonly previews: Previews;
  readonly describe: (title: string, unsaved: boolean) => void;
  readonly close: () => Promise<void>;
}

const cancelled = { cancelled: true } as const;

/** What each call of the contract does, in a few words of the services that do it. */
export const callHandlers = ({
  host,
  version,
  documents,
  incoming,
  recent,
  library,
  exporter,
  settings,
  houseRules,
  previews,
  describe,
  close,
}: Services): CallHandlers => ({
  async "app.start"() {
    const { recovered, damaged } = await documents.recover();
    if (damaged.length > 0) void host.ask(damagedNotice(damaged));
    return { version, host: host.name, settings: await settings.read(), recovered, opened: await incoming.start() };
  },
  async "settings.set"(chosen) {
    await settings.write(chosen);
    return {};
  },

  "document.create": ({ name, draft }) => documents.create(name, draft),
  "document.open": async () => (await documents.choose()) ?? cancelled,
  async "document.openDropped"(_request, dropped) {
    const [path] = dropped;
    if (path === undefined) {
      throw new CallFailure("refused", "What was dropped is no file of this computer; save it as a file and drop that.");
    }
    return documents.openFile(path);
  },
  "recent.list": async () => ({ files: await recent.list() }),
  "recent.open": async (file) => documents.openFile(await recent.pathOf(file.handle)),
  async "recent.forget"(file) {
    await recent.forget(file.handle);
    return {};
  },
  "document.save": ({ handle, draft, as }) => documents.save(handle, draft, as),
  async "document.journal"({ handle, draft }) {
    await documents.journal(handle, draft);
    return {};
  },
  async "document.close"({ handle }) {
    await documents.close(handle);
    return {};
  },
  "document.export": ({ name, format, options, draft }) =>
    exporter.to(name, exportKind(format), (setPages) => exportDraft(draftFromWindow(draft), format, options, setPages)),
  async "document.preview"({ format, options, draft, page }) {
    return previews.preview(draftFromWindow(draft), format, options, page).catch((error: unknown) => {
      throw new CallFailure("internal", `There is no preview: ${reasonOf(error)}. Exporting may work all the same.`);
    });
  },
  ...filing(host, library["library.read"], exporter),
  "document.pages": ({ options, draft }) =>
    previews.pages(draftFromWindow(draft), options).catch((error: unknown) => {
      throw new CallFailure("internal", `The pages could not be printed: ${reasonOf(error)}. Export a PDF and print that.`);
    }),
  "report.export": ({ name, format, report }) =>
    exporter.to(name, exportKind(format), (setPages) => exportReport(report, format, setPages)),
  "data.export": ({ name, data }) => exporter.to(name, jsonKind, async () => utf8(`${JSON.stringify(data, null, 1)}\n`)),
  async "export.cancel"() {
    exporter.cancel();
    return {};
  },
  async "export.show"() {
    await exporter.show();
    return {};
  },

  async "houseRules.choose"() {
    const chosen = await houseRules.choose();
    return chosen ? { houseRules: chosen } : cancelled;
  },
  "houseRules.read": async () => ({ houseRules: await houseRules.read() }),
  async "houseRules.forget"() {
    await houseRules.forget();
    return {};
  },

  "library.size": library["library.size"],
  "library.list": library["library.list"],
  "library.read": library["library.read"],
  "library.find": library["library.find"],
  async "library.add"({ what }, dropped) {
    if (what === "dropped" && dropped.length === 0) {
      throw new CallFailure("refused", "What was dropped is no file or folder of this computer; save it as a file and drop that.");
    }
    const title = "Add to the library";
    const folder = what === "folder" ? await host.chooseFolder({ title }) : null;
    const files = what === "files" ? await host.chooseFilesToOpen({ title, kinds: addableKinds, several: true }) : [];
    const paths = [...dropped, ...files, ...(folder === null ? [] : [folder])];
    return paths.length === 0 ? cancelled : { job: library.add(paths) };
  },
  "library.stop": library["library.stop"],
  "library.remove": library["library.remove"],
  "library.rebuild": library["library.rebuild"],

  "precedent.search": library["precedent.search"],
  "precedent.nearest": library["precedent.nearest"],
  "precedent.sources": library["precedent.sources"],
  "precedent.complete": library["precedent.complete"],

  async "window.describe"({ title, unsaved }) {
    describe(title, unsaved);
    return {};
  },
  async "window.close"() {
    // After the answer: a window that is gone cannot take it.
    setImmediate(() => void close());
    return {};
  },
});

const damagedNotice = (places: readonly string[]) =>
  ({
    message: "Some unsaved work could not be restored: its recovery file is damaged.",
    detail: `The file was kept, not deleted: ${places.join(", ")}`,
    buttons: ["OK"],
  }) as const;
