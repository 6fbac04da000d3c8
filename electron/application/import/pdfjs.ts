/** The part of pdfjs that reads; what draws is never called. */
export type Pdfjs = Pick<typeof import("pdfjs-dist/legacy/build/pdf.mjs"), "getDocument" | "Util">;

let loading: Promise<Pdfjs> | undefined;

/**
 * Loads pdfjs once, with its own worker in the thread that asks: who wants to be able to stop it runs all of it in a thread.
 * While it loads it is kept from looking for a package that draws, which would be native code.
 */
export const loadPdfjs = (): Promise<Pdfjs> => (loading ??= load());

async function load(): Promise<Pdfjs> {
  const drawing = Object.fromEntries(
    ["DOMMatrix", "ImageData", "Path2D"].map((name) => [name, Reflect.get(globalThis, name) ?? undrawn()]),
  );
  const before = Object.getOwnPropertyDescriptor(process, "getBuiltinModule");
  const { warn } = console;
  Object.assign(globalThis, drawing);
  Object.defineProperty(process, "getBuiltinModule", { value: undefined, configurable: true });
  console.warn = () => {};
  try {
    // By its name in the global scope pdfjs finds its worker, and starts no thread of its own.
    // @ts-expect-error It comes without types.
    const pdfjsWorker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    Object.assign(globalThis, { pdfjsWorker });
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    if (before) Object.defineProperty(process, "getBuiltinModule", before);
    console.warn = warn;
  }
}

/** Stands for what pdfjs wants to have for drawing, which it makes one of while it loads. */
const undrawn = () =>
  class {
    readonly isDrawn = false;
  };
