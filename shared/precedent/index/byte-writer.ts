const encoder = new TextEncoder();

/** Bytes that grow as one writes. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private used = 0;

  /** Bytes written. */
  get length(): number {
    return this.used;
  }

  /** A whole number from 0 to 2³² − 1: seven bits to a byte, the lowest first; the high bit says that more follow. */
  varint(value: number): void {
    if (this.used + 5 > this.bytes.length) this.grow(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.used++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.used++] = rest;
  }

  /** Text in UTF-8, its length in bytes before it. */
  text(value: string): void {
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** What has been written; valid until one writes on. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  /** Begins anew with the room there is. */
  clear(): void {
    this.used = 0;
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + by));
    larger.set(this.written());
    this.bytes = larger;
  }
}
