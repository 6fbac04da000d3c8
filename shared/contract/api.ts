import type { CallName, Request, Response } from "./calls.js";
import type { Answer } from "./errors.js";
import type { EventData, EventName } from "./events.js";

/** The one object a host puts into the window, as `window.penholder`. */
export interface PenholderApi {
  call<Name extends CallName>(name: Name, request: Request<Name>): Promise<Answer<Response<Name>>>;
  /** Listens to an event; returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}
