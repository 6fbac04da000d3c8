import { type ExportFormat, exportFormats } from "../../../shared/contract/index.js";
import { type ExportOptions, exportOptionsSchema, looks, numberings, papers } from "../../../shared/export/index.js";
import { exportDraft } from "../../application/export/export-draft.js";
import type { Exported } from "../../application/export/exported.js";
import { trackedDraft } from "../../application/filing/filing.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { filingOptions, readFiledText, reviserOf } from "../filed.js";
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
    paper: { takes: "value", value: "SIZE", help: "letter (the usual) or a4", oneOf: papers },
    look: { takes: "value", value: "LOOK", help: "as issued (the usual), or a manuscript: 12 point, double spacing", oneOf: looks },
    "line-numbers": { takes: "nothing", help: "number the lines in the margin" },
    ...filingOptions,
    numbering: { takes: "value", value: "KIND", help: "numbers typed as text (the usual), or as lists of Word", oneOf: numberings },
  },
  example: "export draft.penholder --to docx -o draft.docx",
  async run(given) {
    const file = given.operands[0]!;
    const format = given.required("to") as ExportFormat;
    const output = given.required("output");
    const options = exportOptionsSchema.parse({
      paper: given.value("paper"),
      look: given.value("look"),
      lineNumbers: given.has("line-numbers"),
      numbering: given.value("numbering"),
    });
    const base = given.value("base");
    if (base !== undefined && format !== "docx")
      throw new UsageError("export takes --base together with --to docx: only Word files hold tracked changes.");
    if (base === undefined && (given.has("author") || given.has("date")))
      throw new UsageError("export takes --author and --date together with --base.");
    await keepOriginals(output, given.inputs);
    const { bytes, warnings } =
      base === undefined ? await exportDraft((await readInput(file)).draft, format, options) : await tracked(given, base, file, options);
    const written = await writeOutput(output, bytes);
    return {
      json: { ...written, warnings },
      text: [...warnings.map((warning) => wrap(warning, "warning  ")), `Written: ${output} (${counted(written.bytes, "byte")})`].join("\n"),
    };
  },
};

async function tracked(given: Arguments, base: string, file: string, options: ExportOptions): Promise<Exported> {
  const draft = await readFiledText(file);
  return trackedDraft({ base: await readFiledText(base), draft, reviser: reviserOf(given, draft), options });
}
