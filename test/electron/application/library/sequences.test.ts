import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shelf } from "./shelf.js";

type Step =
  | { readonly kind: "add"; readonly texts: readonly (readonly [number: number, words: string])[] }
  | { readonly kind: "remove"; readonly numbers: readonly number[] }
  | { readonly kind: "rebuild" | "tend" };

const words = ["water", "peace", "oceans"];
const number = fc.integer({ min: 1, max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      // Of equal files the second is known, and not taken even where another text has come in between.
      texts: fc.uniqueArray(fc.tuple(number, fc.constantFrom(...words)), { minLength: 1, maxLength: 6, selector: String }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("remove" as const), numbers: fc.array(number, { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("rebuild" as const, "tend" as const) }) },
);

const symbolOf = (text: number): string => `A/RES/60/${text}`;

describe("whatever is done to a library", () => {
  it("it has the list and the index of one that was made afresh of the same texts", async () => {
    const run = async (steps: readonly Step[]): Promise<void> => {
      const [worn, fresh] = [shelf(), shelf()];
      const left = new Map<number, string>();
      for (const [rank, each] of steps.entries()) {
        if (each.kind === "add") {
          // A file of its own for each text, as newer issues of a resolution are.
          await worn.add(
            ...each.texts.map(([text, about], index) => worn.resolution(symbolOf(text), `${about} ${rank}`, `${rank}-${index}.penholder`)),
          );
          for (const [text, about] of each.texts) left.set(text, `${about} ${rank}`);
        } else if (each.kind === "remove") {
          const ids = (await worn.contents()).records
            .filter(({ symbol }) => each.numbers.some((text) => symbolOf(text) === symbol))
            .map(({ id }) => id);
          expect(await worn.remove(...ids)).toBe(ids.length);
          for (const text of each.numbers) left.delete(text);
        } else await worn.carriedOut({ kind: each.kind });
      }
      await fresh.add(...[...left].map(([text, about]) => fresh.resolution(symbolOf(text), about)));
      const [found, expected] = [await worn.contents(), await fresh.contents()];
      const plain = ({ records }: typeof found) => records.map(({ file: _file, ...record }) => record);
      expect(plain(found)).toEqual(plain(expected));
      expect(found.troubles).toEqual([]);
      for (const word of words) expect(await found.found(word)).toEqual(await expected.found(word));
      for (const { folder } of [worn, fresh]) rmSync(join(folder, "library"), { recursive: true, force: true });
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), run), { numRuns: 25 });
  }, 60_000);

  it("its files stay few", async () => {
    const { add, resolution, library, contents } = shelf();
    for (let text = 1; text <= 40; text++) await add(resolution(symbolOf(text), `matter ${text}`));
    expect(readdirSync(library).length).toBeLessThanOrEqual(2 * 9 + 1);
    expect(await (await contents()).found("matter")).toHaveLength(40);
  });

  it("a text that was removed is nowhere on the disk any more", async () => {
    const { add, remove, resolution, library, contents } = shelf();
    await add(resolution("A/RES/60/1", "the Summit"), resolution("A/RES/60/2", "a confidential matter"));
    const { records } = await contents();
    await remove(records.find(({ symbol }) => symbol === "A/RES/60/2")!.id);
    expect((await contents()).symbols).toEqual(["A/RES/60/1"]);
    expect(readdirSync(library).filter((name) => name.startsWith("pack-"))).toHaveLength(1);
  });
});
