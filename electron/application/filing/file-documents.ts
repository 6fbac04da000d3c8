import { basename } from "node:path";
import type { Request, Response } from "../../../shared/contract/index.js";
import { fromDraftFile } from "../../../shared/document/index.js";
import type { Host } from "../../host/host.js";
import type { CallHandlers } from "../dispatcher.js";
import type { Exporter } from "../export/exporter.js";
import { draftFromWindow, exportKind, openableKinds, readResolution, zipKind } from "../formats.js";
import { readBounded } from "../read-bounded.js";
import { type FiledText, filingPack, trackedDraft } from "./filing.js";
import { zippedPack } from "./zipped-pack.js";

type ReadFromLibrary = CallHandlers["library.read"];

/** Files the window’s draft against a base: asks for the base, if that is a file, and for a place. */
export function fileDocuments(host: Pick<Host, "chooseFilesToOpen">, readFromLibrary: ReadFromLibrary, exporter: Exporter) {
  const chosenBase = async (base: Request<"document.file">["base"]): Promise<FiledText | null> => {
    if (base.from === "library") {
      const { record, draft } = await readFromLibrary({ id: base.id });
      return { name: record.symbol || record.title, draft: fromDraftFile(draft) };
    }
    const [path] = await host.chooseFilesToOpen({ title: "Choose the text to file against", kinds: openableKinds, several: false });
    if (path === undefined) return null;
    const bytes = await readBounded(path);
    return { name: basename(path), draft: (await readResolution(path, bytes)).draft, bytes };
  };

  return async ({
    name,
    draft,
    base,
    contents,
    options,
    ...reviser
  }: Parameters<CallHandlers["document.file"]>[0]): Promise<Response<"document.file">> => {
    const from = await chosenBase(base);
    if (from === null) return { cancelled: true };
    const filing = { base: from, draft: { name, draft: draftFromWindow(draft) }, reviser, options };
    let receipt: Awaited<ReturnType<typeof trackedDraft>>["receipt"] | undefined;
    const written = await exporter.to(name, contents === "pack" ? zipKind : exportKind("docx"), async (setPages) => {
      const made = contents === "pack" ? await filingPack(filing, setPages) : await trackedDraft(filing);
      receipt = made.receipt;
      return "files" in made ? { bytes: zippedPack(made.files), warnings: made.warnings } : made;
    });
    return "cancelled" in written ? written : { ...written, receipt: receipt! };
  };
}
