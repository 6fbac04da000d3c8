import type { Passage } from "../passage.js";
import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";

/** What all passages of a resolution have in common. */
export type DocumentFacts = Pick<Passage, "document" | "resolution" | "title" | "adopted">;

/** A day as a number that grows with it, 20060727; 0 where it is unknown. */
const dayNumber = (iso: string): number => Number(iso.replaceAll("-", ""));

/** Numbers resolutions as they come. */
export class DocumentsWriter {
  readonly days: number[] = [];
  private readonly starts: number[] = [];
  private readonly bytes = new ByteWriter();

  /** @returns the number of the resolution in this segment. */
  add({ document, resolution, title, adopted }: DocumentFacts): number {
    this.starts.push(this.bytes.length);
    for (const value of [document, resolution, title, adopted]) this.bytes.text(value);
    return this.days.push(dayNumber(adopted)) - 1;
  }

  finish(): { readonly documents: Uint8Array; readonly starts: Uint32Array } {
    return { documents: this.bytes.written(), starts: Uint32Array.from([...this.starts, this.bytes.length]) };
  }
}

/** The resolutions of a segment, read when they are asked for and then kept. */
export class Documents {
  private readonly known = new Map<number, DocumentFacts>();

  constructor(
    private readonly starts: Uint32Array,
    private readonly source: ByteSource,
  ) {}

  get size(): number {
    return this.starts.length - 1;
  }

  get(number: number): DocumentFacts {
    const known = this.known.get(number);
    if (known) return known;
    const reader = new ByteReader(this.source.read(this.starts[number]!, this.starts[number + 1]!));
    const facts = { document: reader.text(), resolution: reader.text(), title: reader.text(), adopted: reader.text() };
    this.known.set(number, facts);
    return facts;
  }
}
