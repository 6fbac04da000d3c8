import { parentPort } from "node:worker_threads";
import { printedPages } from "../printed-pages.js";
import type { PagesMessage } from "./protocol.js";

/** Sets pages as they are asked for. The compiler knows nothing of messages while it works. */
const port = parentPort!;

port.on("message", (source: string) => {
  const message = outcome(source);
  port.postMessage(message, "pages" in message ? [message.pages.bytes.buffer] : []);
});

function outcome(source: string): PagesMessage {
  try {
    return { pages: printedPages(source) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
