/** The names that the page and the host know each other by, before `window.penholder` hides them. */
export const pageNames = {
  call: "penholderCall",
  receive: "penholderReceive",
  resized: "penholderResized",
  dropped: "penholderDropped",
} as const;

type Listener = (data: unknown) => void;
interface PageEvent {
  preventDefault(): void;
  readonly key?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly dataTransfer?: { readonly types: readonly string[] };
}
/** The sliver of the page that the script touches. */
interface Page {
  [name: string]: unknown;
  readonly self: unknown;
  readonly top: unknown;
  readonly outerWidth: number;
  readonly outerHeight: number;
  readonly navigation: Pick<Page, "addEventListener">;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

/**
 * Runs in the page before any of its own scripts, as Electron's preload would: puts the API there and takes away what a
 * browser does and an application must not. It is sent as text, so it refers to nothing outside itself.
 */
export function windowScript(names: typeof pageNames): void {
  const page = globalThis as unknown as Page;
  if (page.self !== page.top) return;
  const call = page[names.call] as (name: string, request: string, ticket: number) => Promise<unknown>;
  const resized = page[names.resized] as (size: { width: number; height: number }) => Promise<void>;
  const listeners = new Map<string, Set<Listener>>();

  const hidden = (name: string, value: unknown): unknown => Object.defineProperty(page, name, { value, enumerable: false });
  hidden(names.receive, (name: string, data: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(data);
  });
  // Files stay in the page while a call goes on; the host looks at them here, where each is what the browser made it.
  const dropped = new Map<number, readonly unknown[]>();
  let tickets = 0;
  hidden(names.dropped, (ticket: number, index: number) => dropped.get(ticket)?.[index]);
  hidden(
    "penholder",
    Object.freeze({
      // As text, which crosses in one piece: an object would be walked node by node, and a draft has many.
      call(name: string, request: unknown, files: readonly unknown[] = []) {
        if (files.length === 0) return call(name, JSON.stringify(request), 0);
        const ticket = ++tickets;
        dropped.set(ticket, files);
        return call(name, JSON.stringify(request), ticket).finally(() => dropped.delete(ticket));
      },
      on(name: string, listener: Listener) {
        const set = listeners.get(name) ?? new Set();
        listeners.set(name, set.add(listener));
        return () => {
          set.delete(listener);
        };
      },
    }),
  );

  // A page that goes elsewhere would raise the question of closing below; it has nowhere else to go.
  page.navigation.addEventListener("navigate", (event) => event.preventDefault());
  // The host answers the question this raises; without it the window would close with unsaved work.
  page.addEventListener("beforeunload", (event) => event.preventDefault());
  page.addEventListener("resize", () => void resized({ width: page.outerWidth, height: page.outerHeight }));
  // Reloading, printing the page and showing its source are a browser's business.
  page.addEventListener("keydown", (event) => {
    // With Shift or Alt these keys may be the application's own; Shift and R reload past the cache.
    const control = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key ?? "";
    if (key === "F5" || (control && (key === "R" || ["r", "p", "u", "j"].includes(key)))) event.preventDefault();
  });
  // A file dropped on the window would be navigated to.
  for (const type of ["dragover", "drop"]) {
    page.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }
}
