import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";

/** Numbers texts as they come, each once: forms of words, opening words, parts of citations. */
export class NameTableWriter {
  private readonly numbers = new Map<string, number>();
  private readonly inOrder: string[] = [];

  /** The number of a text; a new one where it has none yet. */
  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.inOrder.length);
    return this.inOrder.push(name) - 1;
  }

  name(number: number): string {
    return this.inOrder[number]!;
  }

  /** The texts by number. */
  get names(): readonly string[] {
    return this.inOrder;
  }

  /** The texts one after the other, and where each begins. */
  finish(): { readonly names: Uint8Array; readonly starts: Uint32Array } {
    const bytes = new ByteWriter();
    const starts = Uint32Array.from([...this.inOrder, null], (name) => {
      const at = bytes.length;
      if (name !== null) bytes.text(name);
      return at;
    });
    return { names: bytes.written(), starts };
  }
}

/** Texts by number, read when they are asked for and then kept. */
export class NameTable {
  private readonly known = new Map<number, string>();

  constructor(
    private readonly starts: Uint32Array,
    private readonly source: ByteSource,
  ) {}

  get(number: number): string {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const name = new ByteReader(this.source.read(this.starts[number]!, this.starts[number + 1]!)).text();
    this.known.set(number, name);
    return name;
  }
}
