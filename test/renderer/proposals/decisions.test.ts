import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepting, without } from "../../../renderer/proposals/decisions.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, leadText, numbering, type Proposal, type Remarks, withIds } from "../../../shared/document/index.js";

const doc = withIds(
  resolution(title(), decision(organLine("The General Assembly"), operative("Requests one;"), operative("Requests two;"))),
  countingIds(),
);
const [first, second] = numbering(doc).paragraphs.map(({ node }) => node.attrs.id as string) as [string, string];
const block = operative("Requests three;").toJSON() as Record<string, unknown>;
const made = (id: string) => ({ id, author: "France", date: "" });
const deletion: Proposal = { kind: "deletion", ...made("d"), block: second };
const insertion: Proposal = { kind: "insertion", ...made("i"), after: second, block };

describe("decisions", () => {
  it("carry out several proposals whatever their order: what stands below a block that goes is put there first", () => {
    const { doc: next, remarks, accepted } = accepting(doc, { proposals: [deletion, insertion], comments: [] }, new Set(["d", "i"]));
    expect(numbering(next).paragraphs.map(({ node }) => leadText(node))).toEqual(["Requests one;", "Requests three;"]);
    expect({ left: remarks.proposals, accepted }).toEqual({ left: [], accepted: 2 });
  });

  it("give what was to come below a block that went the block above it", () => {
    const { remarks } = accepting(doc, { proposals: [deletion, insertion], comments: [] }, new Set(["d"]));
    expect(remarks.proposals).toEqual([{ ...insertion, after: first }]);
  });

  it("put what one author wants below the same block in the order that the author has it in, whichever is accepted first", () => {
    const four = operative("Requests four;").toJSON() as Record<string, unknown>;
    const later: Proposal = { kind: "insertion", ...made("j"), after: second, block: four };
    const proposals = [insertion, later];
    for (const ids of [
      ["i", "j"],
      ["j", "i"],
    ]) {
      let now: { doc: typeof doc; remarks: Remarks } = { doc, remarks: { proposals, comments: [] } };
      for (const id of ids) now = accepting(now.doc, now.remarks, new Set([id]));
      expect(
        numbering(now.doc)
          .paragraphs.map(({ node }) => leadText(node))
          .slice(2),
      ).toEqual(["Requests three;", "Requests four;"]);
    }
  });

  it("leave proposals that no longer fit, and say how many", () => {
    const stale: Proposal = { kind: "deletion", ...made("s"), block: "gone" };
    const decided = accepting(doc, { proposals: [stale], comments: [] }, new Set(["s"]));
    expect(decided).toEqual({ doc, remarks: { proposals: [stale], comments: [] }, accepted: 0, unfit: 1 });
    expect(without(decided.remarks, new Set(["s"]))).toEqual({ proposals: [], comments: [] });
  });
});

describe("the proposals of two delegations that touch different words", () => {
  const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
  const text = withIds(
    resolution(
      title("Wells"),
      decision(
        organLine("The General Assembly"),
        ...["Invites", "Urges", "Requests"].map((opening) => operative(`${opening} ${numbers.join(" ")};`)),
      ),
    ),
    countingIds(),
  );
  const ids = numbering(text).paragraphs.map(({ id }) => id);
  const content = (words: string) => [{ type: "text", text: words }];
  /** The words from `from` to before `to` with others in their place. */
  const revised = (from: number, to: number, put: readonly string[]) =>
    ["Invites", "Urges", "Requests"].map((opening) => `${[opening, ...numbers.slice(0, from), ...put, ...numbers.slice(to)].join(" ")};`);
  const put = fc.array(fc.constantFrom("new", "fresh", "and", "also"), { maxLength: 3 });
  /** What a delegation makes of some of the paragraphs, between two of their words. */
  const delegation = (author: string, least: number, most: number) =>
    fc
      .tuple(fc.nat(most - least), fc.nat(most - least), put, fc.subarray([0, 1, 2], { minLength: 1 }))
      .map(([a, b, words, where]): Proposal[] => {
        const [from, to] = [least + Math.min(a, b), least + Math.max(a, b)];
        return where.map((index) => ({
          kind: "wording",
          id: `${author}${index}`,
          author,
          date: "",
          block: ids[index]!,
          before: content(`${["Invites", "Urges", "Requests"][index]!} ${numbers.join(" ")};`),
          after: content(revised(from, to, words)[index]!),
        }));
      });
  const apart = fc.tuple(delegation("France", 0, 5), delegation("Mexico", 7, 12));
  const of = (proposals: readonly Proposal[]) => new Set(proposals.map(({ id }) => id));

  it("come to the same text in any order, all of them accepted", () => {
    fc.assert(
      fc.property(apart, ([france, mexico]) => {
        const remarks = { proposals: [...france, ...mexico], comments: [] };
        const then = (former: readonly Proposal[], latter: readonly Proposal[]) => {
          const half = accepting(text, remarks, of(former));
          const whole = accepting(half.doc, half.remarks, of(latter));
          expect({ unfit: half.unfit + whole.unfit, left: whole.remarks.proposals }).toEqual({ unfit: 0, left: [] });
          return whole.doc.toString();
        };
        expect(then(france, mexico)).toBe(then(mexico, france));
      }),
      { numRuns: 60 },
    );
  });

  it("leave the text as it is when they are rejected, and what the other proposes as it was", () => {
    fc.assert(
      fc.property(apart, ([france, mexico]) => {
        const remarks = { proposals: [...france, ...mexico], comments: [] };
        expect(without(remarks, of(france))).toEqual({ proposals: mexico, comments: [] });
      }),
      { numRuns: 20 },
    );
  });
});
