import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalysis } from "../../../renderer/analysis/analysis.js";
import { changedDocument, changedList, documentChange, listChange } from "../../../renderer/analysis/changes.js";
import { windowEnd, workerEnd } from "../../../renderer/analysis/crossing.js";
import type { DraftAnalysis, Query } from "../../../renderer/analysis/protocol.js";
import { decision, named, operative, organLine, preambular, resolution, sub, title } from "../../../shared/document/builders.js";
import { emptyMetadata } from "../../../shared/document/index.js";
import { documents } from "../editor/random-documents.js";

const text = (first: string, below: string) =>
  resolution(
    title("T"),
    decision(
      named("o", organLine("The Council")),
      named("a", preambular(first)),
      named("b", operative("Requests:", named("c", sub(below)))),
    ),
  );

/** As a message between threads: plain data, copied. */
const copied = <T>(value: T): T => structuredClone(value);

describe("what changed in a document", () => {
  it("makes any document of any other", () => {
    fc.assert(
      fc.property(documents, documents, (before, next) => {
        expect(changedDocument(before, copied(documentChange(before, next))).eq(next)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it("keeps the nodes of paragraphs that did not change, and the words of one whose sub-paragraph did", () => {
    const before = text("Recalling,", "To act.");
    const next = text("Recalling also,", "To act.");
    const changed = changedDocument(before, copied(documentChange(before, next)));
    expect(changed.child(1).child(2)).toBe(before.child(1).child(2));
    const below = changedDocument(before, copied(documentChange(before, text("Recalling,", "To act soon."))));
    expect(below.child(1).child(2).firstChild).toBe(before.child(1).child(2).firstChild);
    expect(changedDocument(before, documentChange(before, text("Recalling,", "To act.")))).toBe(before);
  });
  it("is a few letters where a few letters were typed", () => {
    const before = text("Recalling,", "To act.");
    expect(JSON.stringify(documentChange(before, text("Recalling,", "To act soon."))).length).toBeLessThan(100);
  });
});

describe("what changed in a list", () => {
  it("makes any list of any other, and keeps every item that was there", () => {
    const lists = fc.array(fc.record({ n: fc.integer({ min: 0, max: 3 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, (before, next) => {
        const changed = changedList(before, copied(listChange(before, next)));
        expect(changed).toEqual(next);
        for (const { n } of before) {
          const count = (list: readonly { n: number }[]): number => list.filter((item) => item.n === n).length;
          expect(changed.filter((item) => item.n === n && before.includes(item))).toHaveLength(Math.min(count(before), count(next)));
        }
      }),
    );
  });
  it("is no more than what is new, at however many places that is", () => {
    const before = [1, 2, 3, 4, 5].map((n) => ({ n }));
    const next = [0, 2, 3, 4, 6].map((n) => ({ n }));
    expect(listChange(before, next)).toEqual([{ put: [{ n: 0 }] }, { from: 1, to: 4 }, { put: [{ n: 6 }] }]);
  });
  it("is the very list where nothing changed", () => {
    const before = [{ n: 1 }];
    expect(changedList(before, listChange(before, [{ n: 1 }]))).toBe(before);
  });
});

describe("the way into the worker and back", () => {
  it("carries drafts and what there is to say of them, one after the other", async () => {
    const window = windowEnd();
    const worker = workerEnd();
    const analysis = createAnalysis();
    const metadata = emptyMetadata("ECOSOC");
    let id = 0;
    const asked = async (doc: ReturnType<typeof text>): Promise<DraftAnalysis> => {
      const query: Query = { id: ++id, question: "draft", request: { metadata, doc } };
      const arrived = worker.unpack(copied(window.pack(query)));
      const answer = await analysis.answer(arrived.question, arrived.request);
      const reply = window.unpack(copied(worker.pack({ id: arrived.id, answer }, arrived)));
      return (reply as { answer: DraftAnalysis }).answer;
    };
    const directly = (doc: ReturnType<typeof text>) => createAnalysis().answer("draft", { metadata, doc });
    const drafts = [text("Recalling,", "To act."), text("Recalling its resolution", "To act."), text("Recalling", "To act"), text("", "")];
    for (const doc of drafts) expect(await asked(doc)).toEqual(await directly(doc));
    const [last] = drafts.slice(-1);
    expect((await asked(last!)).findings).toBe((await asked(last!)).findings);
  });
});
