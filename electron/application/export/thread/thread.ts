import { parentPort } from "node:worker_threads";
import { picturedPages, printedPages } from "../printed-pages.js";
import type { PagesMessage, PagesQuestion, PagesWork } from "./protocol.js";

/** Sets pages as they are asked for. The compiler knows nothing of messages while it works. */
const port = parentPort!;

const works: { readonly [Work in keyof PagesWork]: (source: string) => PagesWork[Work] } = { set: printedPages, picture: picturedPages };

port.on("message", (question: PagesQuestion) => {
  const message = outcome(question);
  port.postMessage(message, "made" in message && "bytes" in message.made ? [message.made.bytes.buffer] : []);
});

function outcome({ work, source }: PagesQuestion): PagesMessage {
  try {
    return { made: works[work](source) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
