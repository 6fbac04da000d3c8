import { importFormats } from "../../shared/import/index.js";
import { commonOptions, flag } from "./arguments.js";
import type { Command } from "./command.js";
import { columns } from "./layout.js";

/** What `penholder --help` prints. */
export const overview = (commands: readonly Command[]): string =>
  [
    "Penholder on the command line: read, check, compare and export United Nations resolutions, offline.",
    "",
    "Usage: penholder COMMAND …",
    "",
    ...columns(commands.map((command) => [`  ${[command.name, ...command.operands].join(" ")}`, command.summary])),
    "",
    "Every command takes --json. “penholder COMMAND --help” says more about one.",
    `FILE is any of: ${importFormats.map(({ label, extensions }) => `${label} (.${extensions[0]})`).join(", ")}.`,
    ...columns([
      [
        "Exit code:",
        "0 done; 1 done, but something is not as it should be: findings at or above --fail-on, a wrong reference, a file not taken; 2 not done, because arguments or input cannot be used",
      ],
    ]),
  ].join("\n");

/** What `penholder COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  return [
    `Usage: penholder ${[command.name, ...command.operands].join(" ")} [OPTIONS]`,
    "",
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`,
    "",
    ...columns(options.map(([name, option]) => [`  ${flag(name, option)}`, describe(option.help, option.oneOf)])),
    "",
    `Example: penholder ${command.example}`,
  ].join("\n");
}

const describe = (help: string, oneOf: readonly string[] | undefined): string => (oneOf ? `${help} (${oneOf.join(", ")})` : help);
