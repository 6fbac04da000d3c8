/** The one global of every host that `shared` needs: bytes to text (WHATWG Encoding Standard). */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
