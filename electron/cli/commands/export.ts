import { type ExportFormat, exportFormats } from "../../../shared/contract/index.js";
import { exportDraft } from "../../application/export/export-draft.js";
import type { Command } from "../command.js";
import { readInput } from "../input.js";
import { counted, wrap } from "../layout.js";
import { keepOriginals, writeOutput } from "../output.js";

/** Named so because `export` is a word of the language. */
export const exportCommand: Command = {
  name: "export",
  summary: "write a resolution as a formatted document",
  operands: ["FILE"],
  options: {
    to: { takes: "value", value: "FORMAT", help: "the format to write", oneOf: exportFormats },
    output: { takes: "value", short: "o", value: "FILE", help: "the file to write" },
  },
  example: "export draft.penholder --to docx -o draft.docx",
  async run(given) {
    const file = given.operands[0]!;
    const format = given.required("to") as ExportFormat;
    const output = given.required("output");
    await keepOriginals(output, [file]);
    const { draft } = await readInput(file);
    const { bytes, warnings } = await exportDraft(draft, format);
    const written = await writeOutput(output, bytes);
    return {
      json: { ...written, warnings },
      text: [...warnings.map((warning) => wrap(warning, "warning  ")), `Written: ${output} (${counted(written.bytes, "byte")})`].join("\n"),
    };
  },
};
