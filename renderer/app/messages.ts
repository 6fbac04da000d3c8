import type { Question, Toast } from "./state.js";
import { toastDismissed, toastShown } from "./transitions.js";
import type { Workbench } from "./workbench.js";

let lastToast = 0;
const statusDuration = 6_000;

/** Shows a message that goes by itself, later where it offers something. */
function passing({ store }: Workbench, message: Omit<Toast, "id">): void {
  const id = ++lastToast;
  store.update((state) => toastShown(state, { id, ...message }));
  setTimeout(() => store.update((state) => toastDismissed(state, id)), message.offer ? statusDuration * 2 : statusDuration);
}

/** Says in one sentence that something went well; it goes by itself. */
export const tell = (workbench: Workbench, text: string, offer?: Toast["offer"]): void =>
  passing(workbench, { tone: "status", text, ...(offer && { offer }) });

/** Says in one sentence what somebody might miss; it goes by itself, since what it offers can be had later too. */
export const caution = (workbench: Workbench, text: string, offer: NonNullable<Toast["offer"]>): void =>
  passing(workbench, { tone: "caution", text, offer });

/** Says in one sentence that something went wrong; it stays until it is dismissed. */
export function warn({ store }: Workbench, text: string): void {
  store.update((state) => toastShown(state, { id: ++lastToast, tone: "alert", text }));
}

/** Asks, and waits for one of the choices; null where the question was waved away. */
export function ask({ store }: Workbench, question: Omit<Question, "answer">): Promise<string | null> {
  return new Promise((resolve) => {
    const answer = (choice: string | null): void => {
      store.update((state) => ({ ...state, question: null }));
      resolve(choice);
    };
    store.update((state) => ({ ...state, question: { ...question, answer } }));
  });
}
