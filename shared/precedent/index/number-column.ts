/** Numbers from 0 to 2³² − 1 that become more as one writes. */
export class NumberColumn {
  private numbers = new Uint32Array(1024);
  private used = 0;

  get length(): number {
    return this.used;
  }

  push(number: number): void {
    if (this.used === this.numbers.length) this.grow(1);
    this.numbers[this.used++] = number;
  }

  append(numbers: Uint32Array): void {
    if (this.used + numbers.length > this.numbers.length) this.grow(numbers.length);
    this.numbers.set(numbers, this.used);
    this.used += numbers.length;
  }

  /** What has been written; valid until one writes on. */
  written(): Uint32Array {
    return this.numbers.subarray(0, this.used);
  }

  private grow(by: number): void {
    const larger = new Uint32Array(Math.max(this.numbers.length * 2, this.used + by));
    larger.set(this.written());
    this.numbers = larger;
  }
}
