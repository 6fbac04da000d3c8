import type { Fate, ReceiptObjects } from "./receipt.js";

export const kept: Fate = { kind: "kept" };
export const leftOut: Fate = { kind: "dropped", reason: "left out" };
export const asText: Fate = { kind: "transformed", rule: "text" };

/** What a file holds besides text, as it is found. */
export class ObjectCount {
  private readonly counts = new Map<string, ReceiptObjects>();

  add(kind: string, fate: Fate, count = 1): void {
    const key = `${kind}\n${Object.values(fate).join("\n")}`;
    this.counts.set(key, { kind, fate, count: count + (this.counts.get(key)?.count ?? 0) });
  }

  get all(): readonly ReceiptObjects[] {
    return [...this.counts.values()].filter(({ count }) => count > 0);
  }
}
