import { createAnalysis } from "./analysis.js";
import { type CrossingQuery, type CrossingReply, workerEnd } from "./crossing.js";
import type { Query, Reply } from "./protocol.js";
import { warmUp } from "./warm-up.js";

/** The analysis off the typing path: answers queries in the order they come. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CrossingQuery>) => unknown) | null;
  postMessage(reply: CrossingReply): void;
};
const analysis = createAnalysis();
const end = workerEnd();
const endWarmUp = warmUp();

async function answered(query: Query): Promise<Reply> {
  try {
    return { id: query.id, answer: await analysis.answer(query.question, query.request) };
  } catch (error) {
    return { id: query.id, error: error instanceof Error ? error.message : String(error) };
  }
}

// A query that cannot be unpacked is an error of the worker itself: the two ends have lost each other.
scope.onmessage = async ({ data }) => {
  const query = end.unpack(data);
  if (query.question === "draft") endWarmUp();
  scope.postMessage(end.pack(await answered(query), query));
};
