import { ImportError } from "../../shared/import/index.js";
import { CallFailure, reasonOf } from "../application/failure.js";
import { readArguments } from "./arguments.js";
import { UsageError } from "./command.js";
import { commands } from "./commands/index.js";
import { helpOf, overview } from "./help.js";

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 done but something is not as it should be, 2 not done
 */
async function penholder([name, ...typed]: readonly string[]): Promise<0 | 1 | 2> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(overview(commands));
    return name === undefined ? 2 : 0;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new UsageError(`There is no command “${name}”; penholder --help lists them.`);
    const given = readArguments(command, typed);
    if (given.has("help")) {
      print(helpOf(command));
      return 0;
    }
    const result = await command.run(given);
    print(given.has("json") ? JSON.stringify(result.json, null, 1) : result.text);
    return result.failed ? 1 : 0;
  } catch (error) {
    process.stderr.write(`penholder: ${sentence(error)}\n`);
    return 2;
  }
}

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Expected failures are one sentence; anything else is a fault of Penholder and says where it happened. */
function sentence(error: unknown): string {
  if (error instanceof UsageError || error instanceof CallFailure || error instanceof ImportError) return error.message;
  return `This is a fault of Penholder, not of the file. ${error instanceof Error ? error.stack : String(error)}`;
}

// A reader that stops early (head, less) is no fault; a disk that fills up is none of Penholder's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`penholder: The result could not be printed: ${reasonOf(error)}.\n`);
  process.exitCode = 2;
});
const code = await penholder(process.argv.slice(2));
process.exitCode ??= code;
