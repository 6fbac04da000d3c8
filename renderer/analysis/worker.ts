import { createAnalysis } from "./analysis.js";
import type { Query, Reply } from "./protocol.js";

/** The analysis off the typing path: answers queries in the order they come. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Query>) => void) | null;
  postMessage(reply: Reply): void;
};
const analysis = createAnalysis();

scope.onmessage = ({ data: query }) => {
  try {
    scope.postMessage({ id: query.id, answer: analysis.answer(query.question, query.request) });
  } catch (error) {
    scope.postMessage({ id: query.id, error: error instanceof Error ? error.message : String(error) });
  }
};
