/** The globals of every host that `shared` needs: text to bytes and back (WHATWG Encoding Standard). */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  /** UTF-8. */
  encode(input?: string): Uint8Array;
  /** UTF-8 into room that is there. */
  encodeInto(source: string, destination: Uint8Array): { readonly read: number; readonly written: number };
}
