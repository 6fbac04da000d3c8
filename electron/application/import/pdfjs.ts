/** The part of pdfjs that reads; what draws is never called. */
export type Pdfjs = Pick<typeof import("pdfjs-dist/legacy/build/pdf.mjs"), "getDocument" | "Util">;

let loading: Promise<Pdfjs> | undefined;

/** Loads pdfjs once, with its own worker in the thread that asks: who wants to be able to stop it runs all of it in a thread. */
export const loadPdfjs = (): Promise<Pdfjs> => (loading ??= load());

async function load(): Promise<Pdfjs> {
  const putBack = [
    // It looks there for a package that draws, which would be native code.
    replaced(process, "getBuiltinModule", undefined),
    replaced(console, "warn", () => {}),
    // It brings a push of its own for arrays whose length cannot be written, which makes every other one slow.
    replaced(Array.prototype, "push", Reflect.get(Array.prototype, "push")),
  ];
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? undrawn());
  try {
    // By its name in the global scope pdfjs finds its worker, and starts no thread of its own.
    // @ts-expect-error It comes without types.
    const pdfjsWorker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    Object.assign(globalThis, { pdfjsWorker });
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    for (const restore of putBack) restore();
  }
}

/** Gives a property another value; what is returned puts back what was there, whatever has become of it. */
function replaced(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: before?.enumerable ?? false });
  return () => void (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name));
}

/** Stands for what pdfjs wants to have for drawing, which it makes one of while it loads. */
const undrawn = () =>
  class {
    readonly isDrawn = false;
  };
