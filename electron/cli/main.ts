import { reasonOf } from "../application/failure.js";
import { run } from "./run.js";

// A reader that stops early (head, less) is no fault; a disk that fills up is none of Penholder's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`penholder: The result could not be printed: ${reasonOf(error)}.\n`);
  process.exitCode = 2;
});
const { code, stdout, stderr } = await run(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode ??= code;
