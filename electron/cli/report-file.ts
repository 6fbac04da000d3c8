import { type Report, type ReportFormat, reportFormats } from "../../shared/report/index.js";
import { exportReport } from "../application/export/export-report.js";
import { type Arguments, type Option, type Result, UsageError } from "./command.js";
import { wrap } from "./layout.js";
import { keepOriginals, writeOutput } from "./output.js";

/** The file in which a command leaves what it found, instead of printing it. */
export interface WantedFile<Format extends string> {
  readonly format: Format;
  readonly output: string;
}

/** Flags of a command that can write what it found; `what` names that in the help: "the comparison". */
export const fileOptions = (what: string, formats: readonly string[] = reportFormats): Readonly<Record<string, Option>> => ({
  to: { takes: "value", value: "FORMAT", help: `write ${what} to a file in this format`, oneOf: formats },
  output: { takes: "value", short: "o", value: "FILE", help: "the file to write, with --to" },
});

/**
 * The file that a person wants, or null where the command is to print.
 * @param command its name, for the sentence
 * @throws {UsageError} where only one of the flags is given, or the file is one of those that are read
 */
export async function wantedFile<Format extends string = ReportFormat>(
  command: string,
  given: Arguments,
): Promise<WantedFile<Format> | null> {
  const format = given.value("to") as Format | undefined;
  const output = given.value("output");
  if (format === undefined && output === undefined) return null;
  if (format === undefined || output === undefined) throw new UsageError(`${command} takes --to and --output together.`);
  await keepOriginals(output, given.inputs);
  return { format, output };
}

/** Writes a report and says so. @throws {CallFailure} naming the file and the reason */
export async function writeReport(report: Report, { format, output }: WantedFile<ReportFormat>): Promise<Result> {
  const { bytes, warnings } = await exportReport(report, format);
  const written = await writeOutput(output, bytes);
  return {
    json: { ...written, warnings },
    text: [...warnings.map((warning) => wrap(warning, "warning  ")), `Written: ${output}`].join("\n"),
  };
}

/** The day on which a report is made, ISO. */
export const today = (): string => new Date().toISOString().slice(0, 10);
