import type { CallName, Request, Response } from "./calls.js";
import type { Answer } from "./errors.js";
import type { EventData, EventName } from "./events.js";

/** A file or folder that the person dropped on the window: a `File` of the page. Where it lies is known to the host alone. */
export interface DroppedFile {
  readonly name: string;
}

/** The one object a host puts into the window, as `window.penholder`. */
export interface PenholderApi {
  /** Carries out a call; the host finds out where the files that go with it lie. */
  call<Name extends CallName>(name: Name, request: Request<Name>, files?: readonly DroppedFile[]): Promise<Answer<Response<Name>>>;
  /** Listens to an event; returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}
