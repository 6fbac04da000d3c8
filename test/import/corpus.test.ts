import { describe, expect, it } from "vitest";
import { agrees, hasCorpus, measure, readCorpus } from "../evaluation/import-corpus.js";

/** Floors a little below what was measured; `npm run evaluate:import` prints the figures and the texts that differ. */
describe.skipIf(!hasCorpus)("The corpus of 691 extracted resolutions (../shared/corpus/text)", () => {
  const results = hasCorpus ? readCorpus().map(measure) : [];
  const share = (test: (result: (typeof results)[number]) => boolean, among = results): number => among.filter(test).length / among.length;

  it("is read without a crash, a fault of structure or an incomplete receipt", () => {
    expect(results.filter(({ fault }) => fault !== "").map(({ corpus, fault }) => `${corpus.id}: ${fault}`)).toEqual([]);
  });

  it("has as many preambular and operative paragraphs as its own counts say, in nine texts of ten", () => {
    expect(share(agrees)).toBeGreaterThan(0.91);
    const assembly = results.filter(({ corpus }) => corpus.body === "General Assembly");
    expect(share(agrees, assembly)).toBeGreaterThan(0.98);
  });

  it("has as many sub-paragraphs in 97 texts of 100", () => {
    expect(share(({ corpus, sub }) => corpus.sub === sub)).toBeGreaterThan(0.97);
  });
});
