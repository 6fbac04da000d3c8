import { createAnalysis } from "./analysis.js";
import { type CrossingReply, windowEnd } from "./crossing.js";
import type { AnswerOf, Query, QuestionName, Reply, RequestOf } from "./protocol.js";

/** The analysis as the window uses it. */
export interface AnalysisClient {
  /**
   * Asks, and answers null where the question was overtaken by a newer one of the same name, or could not be answered:
   * whoever asks again has no use for the older answer.
   */
  ask<Name extends QuestionName>(question: Name, request: RequestOf<Name>): Promise<AnswerOf<Name> | null>;
}

/** Where queries go: a worker, or this thread. */
export interface Transport {
  send(query: Query): void;
  /** Called with every reply, and with null when the transport has broken down. */
  listen(receive: (reply: Reply | null) => void): void;
}

/** A module worker. @throws where the window may not start one. */
export function workerTransport(): Transport {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const end = windowEnd();
  return {
    send: (query) => worker.postMessage(end.pack(query)),
    listen(receive) {
      worker.onmessage = ({ data }: MessageEvent<CrossingReply>) => receive(end.unpack(data));
      worker.onerror = () => {
        worker.terminate();
        receive(null);
      };
    },
  };
}

/** The same analysis on this thread, one turn later, for where there is no worker. */
export function localTransport(): Transport {
  const analysis = createAnalysis();
  let receive: (reply: Reply | null) => void = () => {};
  return {
    send: ({ id, question, request }) => {
      setTimeout(async () => {
        try {
          receive({ id, answer: await analysis.answer(question, request) });
        } catch (error) {
          receive({ id, error: String(error) });
        }
      });
    },
    listen(listener) {
      receive = listener;
    },
  };
}

interface Waiting {
  readonly query: Query;
  readonly resolve: (answer: unknown) => void;
}

/** A client that drops overtaken answers and goes on with `fallback` when its transport breaks down. */
export function createAnalysisClient(open: () => Transport, fallback: () => Transport = localTransport): AnalysisClient {
  const waiting = new Map<number, Waiting>();
  const newest = new Map<QuestionName, Query>();
  let lastId = 0;
  let broken = false;
  let transport = connect(open);

  function connect(start: () => Transport): Transport {
    let connected: Transport;
    try {
      connected = start();
    } catch {
      broken = true;
      connected = fallback();
    }
    connected.listen(receive);
    return connected;
  }

  function receive(reply: Reply | null): void {
    if (reply === null) {
      recover();
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (!asked) return;
    const current = newest.get(asked.query.question)?.id === reply.id;
    asked.resolve(current && "answer" in reply ? reply.answer : null);
  }

  /** What the broken side knew is told again, in the order it was told. */
  function recover(): void {
    if (broken) return;
    broken = true;
    transport = connect(fallback);
    for (const query of [...newest.values()].toSorted((a, b) => a.id - b.id)) transport.send(query);
  }

  return {
    ask<Name extends QuestionName>(question: Name, request: RequestOf<Name>) {
      const query = { id: ++lastId, question, request } as Query;
      return new Promise<AnswerOf<Name> | null>((resolve) => {
        waiting.set(query.id, { query, resolve: resolve as (answer: unknown) => void });
        newest.set(question, query);
        transport.send(query);
      });
    },
  };
}
