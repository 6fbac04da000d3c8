import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { fromDraftFile } from "../../../shared/document/index.js";
import type { Host } from "../../host/host.js";
import type { CallHandlers } from "../dispatcher.js";
import type { Exporter } from "../export/exporter.js";
import { CallFailure } from "../failure.js";
import { draftFromWindow, exportKind, openableKinds, readResolution, zipKind } from "../formats.js";
import { readBounded } from "../read-bounded.js";
import { type FiledText, filingPack, trackedDraft } from "./filing.js";
import { zippedPack } from "./zipped-pack.js";

type FilingHandlers = Pick<CallHandlers, "filing.chooseBase" | "document.file">;

/** Filing the window’s draft against a base, which is a resolution of the library or a file that is chosen before. */
export function filing(
  host: Pick<Host, "chooseFilesToOpen">,
  readFromLibrary: CallHandlers["library.read"],
  exporter: Exporter,
): FilingHandlers {
  /** As it was read when it was chosen; another choice takes its place. */
  let chosen: { readonly handle: string; readonly text: FiledText } | null = null;

  return {
    async "filing.chooseBase"() {
      const [path] = await host.chooseFilesToOpen({ title: "Choose the text to file against", kinds: openableKinds, several: false });
      if (path === undefined) return { cancelled: true };
      const bytes = await readBounded(path);
      const text = { name: basename(path), draft: (await readResolution(path, bytes)).draft, bytes };
      chosen = { handle: randomBytes(16).toString("hex"), text };
      return { handle: chosen.handle, name: text.name };
    },

    async "document.file"({ name, draft, base, contents, options, ...reviser }) {
      const baseText = async (): Promise<FiledText> => {
        if (base.from === "library") {
          const read = await readFromLibrary({ id: base.id });
          return { name: read.record.symbol || read.record.title, draft: fromDraftFile(read.draft) };
        }
        if (chosen?.handle !== base.handle)
          throw new CallFailure("gone", "The text to file against is no longer known; choose its file again.");
        return chosen.text;
      };
      const texts = { base: await baseText(), draft: { name, draft: draftFromWindow(draft) }, reviser, options };
      let receipt: Awaited<ReturnType<typeof trackedDraft>>["receipt"] | undefined;
      const written = await exporter.to(name, contents === "pack" ? zipKind : exportKind("docx"), async (setPages) => {
        const made = contents === "pack" ? await filingPack(texts, setPages) : await trackedDraft(texts);
        receipt = made.receipt;
        return "files" in made ? { bytes: zippedPack(made.files), warnings: made.warnings } : made;
      });
      return "cancelled" in written ? written : { ...written, receipt: receipt! };
    },
  };
}
