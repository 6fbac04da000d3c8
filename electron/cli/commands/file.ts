import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type FilingReceipt, receiptText } from "../../../shared/filing/index.js";
import { filingPack } from "../../application/filing/filing.js";
import { zippedPack } from "../../application/filing/zipped-pack.js";
import type { Command } from "../command.js";
import { filingOptions, readFiledText, reviserOf } from "../filed.js";
import { wrap } from "../layout.js";
import { keepOriginals, writeOutput } from "../output.js";

export const file: Command = {
  name: "file",
  summary: "make what is filed: a copy with every change tracked against the official text, a clean one, a PDF and a receipt",
  operands: ["DRAFT"],
  options: {
    ...filingOptions,
    output: { takes: "value", short: "o", value: "PLACE", help: "the folder to write into, or an archive whose name ends in .zip" },
  },
  example: "file draft.penholder --base A-RES-77-237.docx --author Brazil -o filing.zip",
  async run(given) {
    const base = given.required("base");
    const place = given.required("output");
    await keepOriginals(place, given.inputs);
    const draft = await readFiledText(given.operands[0]!);
    const pack = await filingPack({ base: await readFiledText(base), draft, reviser: reviserOf(given, draft) });
    const written = /\.zip$/i.test(place)
      ? [await writeOutput(place, zippedPack(pack.files))]
      : await intoFolder(place, pack.files, given.inputs);
    const receipt: FilingReceipt = pack.receipt;
    return {
      json: { written, receipt, warnings: pack.warnings },
      text: [
        ...pack.warnings.map((warning) => wrap(warning, "warning  ")),
        receiptText(receipt),
        ...written.map(({ written: path }) => `Written: ${path}`),
      ].join("\n"),
      failed: !receipt.verified,
    };
  },
};

async function intoFolder(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  inputs: readonly string[],
): Promise<{ written: string; bytes: number }[]> {
  const places = files.map(({ name }) => join(folder, name));
  for (const place of places) await keepOriginals(place, inputs);
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const [index, { bytes }] of files.entries()) written.push(await writeOutput(places[index]!, bytes));
  return written;
}
