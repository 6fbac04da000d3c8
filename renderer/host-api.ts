import type { Answer, CallName, DroppedFile, EventData, EventName, PenholderApi, Request, Response } from "../shared/contract/index.js";

declare global {
  interface Window {
    readonly penholder: PenholderApi;
  }
}

/** What the window asks of the process behind it. The only file that touches `window.penholder`. */
export interface HostApi {
  /** Carries out a call of the contract. Never rejects: a broken connection is an answer too. */
  call<Name extends CallName>(name: Name, request: Request<Name>, files?: readonly DroppedFile[]): Promise<Answer<Response<Name>>>;
  /** Listens to an event of the contract; returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}

/** The host that put itself into this window. */
export const hostApi: HostApi = {
  async call(name, request, files) {
    try {
      return await window.penholder.call(name, request, files);
    } catch {
      const message = "Penholder’s main process did not answer; what is on the page is kept, so try again in a moment.";
      return { ok: false, error: { code: "internal", message } };
    }
  },
  on: (name, listener) => window.penholder.on(name, listener),
};
