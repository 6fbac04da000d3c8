import { ImportError } from "../../shared/import/index.js";
import { CallFailure } from "../application/failure.js";
import { readArguments } from "./arguments.js";
import { UsageError } from "./command.js";
import { commands } from "./commands/index.js";
import { helpOf, overview } from "./help.js";

/** What a run of the command leaves behind besides files. */
export interface Outcome {
  /** 0 done, 1 done but something is not as it should be, 2 not done. */
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command, as a person typed it. */
export async function run([name, ...typed]: readonly string[]): Promise<Outcome> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    return printed(overview(commands), name === undefined ? 2 : 0);
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new UsageError(`There is no command “${name}”; penholder --help lists them.`);
    const given = readArguments(command, typed);
    if (given.has("help")) return printed(helpOf(command));
    const result = await command.run(given);
    return printed(given.has("json") ? JSON.stringify(result.json, null, 1) : result.text, result.failed ? 1 : 0);
  } catch (error) {
    return { code: 2, stdout: "", stderr: `penholder: ${sentence(error)}\n` };
  }
}

const printed = (text: string, code: Outcome["code"] = 0): Outcome => ({ code, stdout: `${text}\n`, stderr: "" });

/** Expected failures are one sentence; anything else is a fault of Penholder and says where it happened. */
function sentence(error: unknown): string {
  if (error instanceof UsageError || error instanceof CallFailure || error instanceof ImportError) return error.message;
  return `This is a fault of Penholder, not of the file. ${error instanceof Error ? error.stack : String(error)}`;
}
