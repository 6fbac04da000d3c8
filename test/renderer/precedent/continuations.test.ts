// @vitest-environment happy-dom
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { agreedShares } from "../../../renderer/precedent/agreed-language-bar.js";
import { canGoOn, ghostAfter, wordsBeforeCaret } from "../../../renderer/precedent/continuations.js";
import { historyOf } from "../../../renderer/precedent/history.js";
import { firstDiffering } from "../../../renderer/precedent/precedent-actions.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import type { Completion, Suggestion } from "../../../shared/precedent/answers.js";
import type { Passage } from "../../../shared/precedent/index.js";

const completion = (kind: Completion["kind"], replaces: number, text: string): Completion => ({
  kind,
  replaces,
  text,
  count: 1,
  source: null,
});

const ghostText = (typed: string, completions: readonly Completion[]) => ghostAfter(typed, completions)?.text ?? null;

describe("a continuation in grey", () => {
  it("is the rest of what completes the word, with its source and count", () => {
    const found = { ...completion("continuation", 4, "various illegal activities"), count: 14, source: passage("2009/24", "2009-07-30") };
    expect(ghostAfter("any linkage of vari", [found])).toEqual({ text: "ous illegal activities", label: "2009/24 · 14 times" });
    expect(ghostAfter("any linkage of vari", [completion("continuation", 4, "various")])?.label).toBe("once");
  });
  it("begins with a space where the last word is whole", () => {
    expect(ghostText("that any linkage", [completion("continuation", 0, "of various")])).toBe(" of various");
    expect(ghostText("that any linkage ", [completion("continuation", 0, "of various")])).toBe("of various");
  });
  it("waits until there is something to go by", () => {
    expect(ghostText("Ex", [completion("continuation", 2, "Expresses")])).toBeNull();
    expect(canGoOn("Requests the")).toBe(true);
    expect(canGoOn("Requests")).toBe(false);
  });
  it("leaves opening words to their list", () => {
    expect(ghostText("Recalling al", [completion("opening", 12, "Recalling also")])).toBeNull();
    expect(canGoOn("Takes note with appreciation")).toBe(false);
  });
  it("is offered at the end of a paragraph’s words only", () => {
    const doc = resolution(title("T"), decision(organLine("The Council"), operative("Requests")));
    const state = EditorState.create({ doc });
    const end = doc.content.size - 3;
    const at = (pos: number) => wordsBeforeCaret(state.apply(state.tr.setSelection(TextSelection.create(doc, pos))));
    expect(at(end)).toBe("Requests");
    expect(at(end - 2)).toBeNull();
    expect(at(1)).toBeNull();
  });
});

const words = "Requests all States to act against kidnapping";
const passage = (resolutionSymbol: string, adopted: string, reference = "O1", text = words): Passage => ({
  id: `${resolutionSymbol} ${reference}`,
  document: resolutionSymbol,
  resolution: resolutionSymbol,
  title: "",
  adopted,
  reference,
  citation: resolutionSymbol,
  text,
  opening: "",
  part: "operative",
  level: 0,
  organ: "ECOSOC",
  language: "en",
  quoted: false,
});
const suggestion = (of: Passage, score: number): Suggestion => ({ passage: of, score, count: 1 });

describe("precedents", () => {
  it("are a history where several resolutions carry the paragraph, oldest first", () => {
    const found = [
      suggestion(passage("2009/24", "2009-07-30"), 0.9),
      suggestion(passage("2006/19", "2006-07-27"), 0.8),
      suggestion(passage("2009/24", "2009-07-30", "O2"), 0.7),
      suggestion(passage("2001/1", "2001-01-01", "O1", "Decides to consider the work of its commissions"), 0.9),
    ];
    expect(historyOf(found, words).map(({ resolution: symbol, reference }) => `${symbol} ${reference}`)).toEqual([
      "2006/19 O1",
      "2009/24 O1",
    ]);
    expect(historyOf(found.slice(0, 1), words)).toEqual([]);
  });
  it("are no history of a paragraph that only begins alike", () => {
    const found = [2006, 2009].map((year) => suggestion(passage(`${year}/1`, `${year}-07-01`), 0.98));
    expect(historyOf(found, "Requests")).toEqual([]);
  });
  it("are no history of one another where they were adopted on one day", () => {
    const session = [1, 2, 3].map((number) => suggestion(passage(`78/13${number}`, "2023-12-19"), 0.9));
    expect(historyOf(session, words)).toEqual([]);
    const histories = historyOf([...session, suggestion(passage("70/1", "2015-09-25"), 0.6)], words);
    expect(histories.map(({ resolution: symbol }) => symbol)).toEqual(["70/1", "78/131"]);
  });
  it("offer first what would change something", () => {
    const same = suggestion({ ...passage("2009/24", ""), text: "Requests States" }, 1);
    const other = suggestion(passage("2006/19", ""), 0.8);
    expect(firstDiffering([same, other], "Requests States")).toBe(other);
    expect(firstDiffering([same], "Requests States")).toBeUndefined();
  });
  it("make up shares of the words", () => {
    expect(agreedShares({ verbatim: 46, adapted: 28, new: 26 })).toEqual({ verbatim: 46, adapted: 28 });
    expect(agreedShares({ verbatim: 0, adapted: 0, new: 0 })).toEqual({ verbatim: 0, adapted: 0 });
  });
});
