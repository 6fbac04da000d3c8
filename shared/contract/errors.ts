/** Why a call was not carried out. Values, never exceptions: only a message survives the way between processes. */
export interface Failure {
  readonly code: "refused" | "malformed" | "too-large" | "unreadable" | "not-written" | "gone" | "internal";
  /** One clear sentence that names the thing, the reason and a way out. */
  readonly message: string;
}

/** The answer to every call. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
