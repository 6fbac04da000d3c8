import type { Fate, Receipt, ReceiptObjects, Stretch } from "./receipt.js";

const unaccounted = 0;

/**
 * Keeps the account of an import while it goes on: every step books the characters it takes, and what stays unbooked
 * is named in the receipt as well. A later entry replaces an earlier one, because a character ends up in one place.
 */
export class Ledger {
  private readonly entries: Uint16Array;
  private readonly fates: Fate[] = [{ kind: "dropped", reason: "not understood" }];
  private readonly indexes: Readonly<Record<Fate["kind"], Map<string, number>>> = {
    kept: new Map(),
    transformed: new Map(),
    dropped: new Map(),
  };
  private readonly repairs = new Map<string, number>();
  private readonly objects = new Map<string, ReceiptObjects>();

  constructor(readonly source: string) {
    this.entries = new Uint16Array(source.length);
  }

  /** Books single characters as standing in the document, or as their line-break where the document has a space. */
  keep(offsets: Int32Array, text: string): void {
    const kept = this.index({ kind: "kept" });
    for (let index = 0; index < offsets.length; index++) {
      const offset = offsets[index]!;
      if (this.source[offset] === text[index]) this.entries[offset] = kept;
    }
  }

  transform(offsets: Int32Array, rule: string): void {
    this.book(offsets, { kind: "transformed", rule });
  }

  drop(offsets: Int32Array, reason: string): void {
    this.book(offsets, { kind: "dropped", reason });
  }

  /** Books all characters from `from` to before `to`. */
  stretch(from: number, to: number, fate: Fate): void {
    this.entries.fill(this.index(fate), from, to);
  }

  /** Counts a repair for which no character of the source stands. */
  restore(rule: string, count = 1): void {
    this.repairs.set(rule, (this.repairs.get(rule) ?? 0) + count);
  }

  /** Books things that are no characters of the text. */
  object(kind: string, fate: Fate, count = 1): void {
    const key = `${kind}\n${Object.values(fate).join("\n")}`;
    this.objects.set(key, { kind, fate, count: count + (this.objects.get(key)?.count ?? 0) });
  }

  /** The account as it stands: white space nobody took is spacing, anything else was not understood. */
  receipt(): Receipt {
    const spacing = this.index({ kind: "transformed", rule: "spacing" });
    const stretches: Stretch[] = [];
    const { length } = this.source;
    const entryAt = (offset: number): number => {
      const entry = this.entries[offset]!;
      return entry === unaccounted && /\s/.test(this.source[offset]!) ? spacing : entry;
    };
    for (let from = 0; from < length; ) {
      const entry = entryAt(from);
      let to = from + 1;
      while (to < length && entryAt(to) === entry) to++;
      stretches.push({ from, to, fate: this.fates[entry]! });
      from = to;
    }
    const restored = [...this.repairs].map(([rule, count]) => ({ rule, count }));
    return { sourceCharacters: this.source.length, stretches, restored, objects: [...this.objects.values()] };
  }

  private book(offsets: Int32Array, fate: Fate): void {
    const entry = this.index(fate);
    for (const offset of offsets) this.entries[offset] = entry;
  }

  private index(fate: Fate): number {
    const names = this.indexes[fate.kind];
    const name = fate.kind === "kept" ? "" : fate.kind === "dropped" ? fate.reason : fate.rule;
    let index = names.get(name);
    if (index === undefined) {
      index = this.fates.push(fate) - 1;
      names.set(name, index);
    }
    return index;
  }
}
