/** A call that waits for a pause. */
export interface Debounced {
  /** Asks for the call, putting it off again. */
  schedule(): void;
  /** Makes the call at once where one was asked for. */
  flush(): void;
  cancel(): void;
}

/** Calls `action` once `milliseconds` have passed without another request, and after `longest` at the latest. */
export function debounce(action: () => void, milliseconds: number, longest = Number.POSITIVE_INFINITY): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const run = (): void => {
    timer = null;
    action();
  };
  return {
    schedule() {
      const now = Date.now();
      if (timer === null) since = now;
      else clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(milliseconds, since + longest - now)));
    },
    flush() {
      if (timer === null) return;
      cancel();
      run();
    },
    cancel,
  };
}
