import { createHash } from "node:crypto";
import { type Draft, serializeDraft } from "../../../shared/document/index.js";
import { type ExportOptions, prepare, usualOptions } from "../../../shared/export/index.js";
import { type FilingReceipt, type NamedText, type Reviser, receiptReport, trackedCopy } from "../../../shared/filing/index.js";
import { exportDraft } from "../export/export-draft.js";
import { exportReport } from "../export/export-report.js";
import { type Exported, utf8 } from "../export/exported.js";
import { type PageSetter, setHere } from "../export/printed-pages.js";
import { fileStem } from "../place-to-save.js";

/** A text to file, or to file against: `bytes` are those of its file, which a text without one has from its draft. */
export interface FiledText {
  /** The file’s name, or a symbol. */
  readonly name: string;
  readonly draft: Draft;
  readonly bytes?: Uint8Array;
}

export interface Filing {
  readonly base: FiledText;
  readonly draft: FiledText;
  readonly reviser: Reviser;
  readonly options?: ExportOptions;
}

/** A file of a pack. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FilingPack {
  readonly files: readonly PackedFile[];
  readonly receipt: FilingReceipt;
  readonly warnings: readonly string[];
}

/** The draft as a Word file in which every change against the base is tracked, with a receipt. The same texts give the same bytes. */
export async function trackedDraft(filing: Filing): Promise<Exported & { readonly receipt: FilingReceipt }> {
  const { base, draft, reviser, options = usualOptions } = filing;
  const { toDocx } = await import("../../../shared/export/docx/docx.js");
  const printed = prepare(draft.draft);
  // Numbers as text: that a list counts otherwise than before is no change that could be tracked.
  const typed: ExportOptions = { ...options, numbering: "text" };
  const { bytes, ...found } = trackedCopy(toDocx(prepare(base.draft), typed), toDocx(printed, typed), reviser);
  const receipt: FilingReceipt = { base: named(base), draft: named(draft), ...reviser, ...found.counts, verified: found.verified };
  return { bytes, receipt, warnings: [...printed.warnings, ...(found.verified ? [] : [notVerified])] };
}

/** What is filed: the tracked copy, the clean one, the PDF, and the receipt for people and for programs. */
export async function filingPack(filing: Filing, setPages: PageSetter = setHere): Promise<FilingPack> {
  const { draft, options = usualOptions } = filing;
  const stem = fileStem(draft.name);
  const tracked = await trackedDraft(filing);
  const clean = await exportDraft(draft.draft, "docx", options);
  const pages = await exportDraft(draft.draft, "pdf", options, setPages);
  const receipt = await exportReport(receiptReport(tracked.receipt), "docx");
  const data = utf8(`${JSON.stringify(tracked.receipt, null, 1)}\n`);
  return {
    files: [
      { name: `${stem} - tracked changes.docx`, bytes: tracked.bytes },
      { name: `${stem}.docx`, bytes: clean.bytes },
      { name: `${stem}.pdf`, bytes: pages.bytes },
      { name: `${stem} - receipt.docx`, bytes: receipt.bytes },
      { name: `${stem} - receipt.json`, bytes: data.bytes },
    ],
    receipt: tracked.receipt,
    warnings: [...new Set([...tracked.warnings, ...clean.warnings, ...pages.warnings])],
  };
}

const notVerified = "Rejecting or accepting all changes of the tracked copy would not give both texts; do not file it.";

const named = ({ name, draft, bytes }: FiledText): NamedText => ({
  name,
  sha256: createHash("sha256")
    .update(bytes ?? serializeDraft(draft))
    .digest("hex"),
});
