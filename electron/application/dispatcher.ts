import type { z } from "zod";
import { type Answer, type CallName, contract, type Failure, largestRequest, type Response } from "../../shared/contract/index.js";
import type { Sender } from "../host/host.js";
import { CallFailure } from "./failure.js";

/**
 * One function per call of the contract; a request arrives validated. Throws CallFailure to refuse with a sentence.
 * `dropped` are absolute paths of files that the person dropped on the window and that go with the call.
 */
export type CallHandlers = {
  readonly [Name in CallName]: (
    request: Validated<Name>,
    ...dropped: Name extends "library.add" | "document.openDropped" ? [readonly string[]] : []
  ) => Promise<Response<Name>>;
};

type Validated<Name extends CallName> = z.output<(typeof contract)[Name]["request"]>;

export interface DispatcherOptions {
  readonly handlers: CallHandlers;
  readonly acceptSender: (sender: Sender) => boolean;
  /** Told about every call that was not carried out, and the cause where it was a fault of ours. */
  readonly log: (line: string, cause?: unknown) => void;
}

/**
 * The only entry for calls from the window. Refuses what is foreign, unknown, too large or malformed before any handler
 * sees it; answers with values, and never rejects.
 */
export function createDispatcher({ handlers, acceptSender, log }: DispatcherOptions) {
  const refuse = (code: Failure["code"], message: string, cause?: unknown): Answer<never> => {
    log(`${code}: ${message}`, cause);
    return { ok: false, error: { code, message } };
  };

  return async (sender: Sender, name: unknown, request: unknown, dropped: readonly string[] = []): Promise<Answer<unknown>> => {
    if (!acceptSender(sender))
      return refuse("refused", `A call from “${sender.url.slice(0, 200)}” was refused: it is not Penholder’s own window.`);
    if (!isCallName(name)) return refuse("refused", `The call “${String(name).slice(0, 100)}” was refused: there is no such call.`);

    const size = jsonLength(request);
    if (size === null) return refuse("malformed", `The call “${name}” was refused: its request is not plain data.`);
    if (size > largestRequest) {
      return refuse("too-large", "The document is too large to handle in one piece; split it into several documents.");
    }
    const parsed = contract[name].request.safeParse(request);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return refuse(
        "malformed",
        `The call “${name}” was refused: ${issue?.path.join(".") || "its request"}: ${issue?.message ?? "is malformed"}.`,
      );
    }

    try {
      const handler = handlers[name] as (request: unknown, dropped: readonly string[]) => Promise<unknown>;
      return { ok: true, value: await handler(parsed.data, dropped) };
    } catch (error) {
      if (error instanceof CallFailure) return refuse(error.code, error.message);
      return refuse(
        "internal",
        "Penholder could not do that because of a fault of its own; your text is unharmed. Save it and try again.",
        error,
      );
    }
  };
}

const isCallName = (name: unknown): name is CallName => typeof name === "string" && Object.hasOwn(contract, name);

/** Characters of the request as JSON; null where it has cycles or holds what JSON cannot. */
function jsonLength(request: unknown): number | null {
  try {
    return JSON.stringify(request)?.length ?? null;
  } catch {
    return null;
  }
}
