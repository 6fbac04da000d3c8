import { parentPort } from "node:worker_threads";
import { toDraftFile } from "../../../shared/document/index.js";
import { ImportError } from "../../../shared/import/index.js";
import type { Answer, Question } from "./protocol.js";
import { readPacked } from "./read-packed.js";

/** What runs in the thread that reads packed files: one after the other, until it is stopped. */
const port = parentPort!;
// Whatever a file asks for, there is nobody to fetch it.
Object.assign(globalThis, { fetch: undefined, XMLHttpRequest: undefined, WebSocket: undefined });
// pdfjs lets promises fail that nobody awaits; those that somebody does say the same.
process.on("unhandledRejection", () => {});
port.on("message", (question: Question) => void answer(question).then((found) => port.postMessage(found)));

async function answer(question: Question): Promise<Answer> {
  try {
    const { draft, receipt, summary, format } = await readPacked(question);
    return { draft: toDraftFile(draft), receipt, summary, format };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
