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
    if (this.plainText(value)) return;
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    this.append(bytes);
  }

  /** Writes a short text of nothing but ASCII, as most are, without a detour; false where it is none, and nothing is written. */
  private plainText(value: string): boolean {
    if (value.length > 0x7f) return false;
    if (this.used + 1 + value.length > this.bytes.length) this.grow(1 + value.length);
    let at = this.used;
    this.bytes[at++] = value.length;
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) return false;
      this.bytes[at++] = unit;
    }
    this.used = at;
    return true;
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
