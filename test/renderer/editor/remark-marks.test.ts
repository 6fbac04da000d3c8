// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { type Editor, mountEditor } from "../../../renderer/editor/index.js";
import { marginMark } from "../../../renderer/editor/plugins/remark-elements.js";
import { decision, named, operative, organLine, resolution, sub, title } from "../../../shared/document/builders.js";
import { countingIds, emptyMetadata, type Metadata, withIds, wordsPlace } from "../../../shared/document/index.js";

const doc = withIds(
  resolution(
    title("Wells"),
    decision(
      organLine("The General Assembly"),
      named("one", operative("Invites States to protect wells;")),
      named("two", operative("Requests reports:", named("sub", sub("On wells;")))),
    ),
  ),
  countingIds(),
);
const words = (text: string) => [{ type: "text", text }];
const by = (author: string, id: string) => ({ id, author, date: "" });
const metadata: Metadata = {
  ...emptyMetadata(),
  proposals: [
    {
      kind: "wording",
      ...by("France", "f"),
      block: "one",
      before: words("Invites States to protect wells;"),
      after: words("Urges States to protect wells and springs;"),
    },
    { kind: "deletion", ...by("Mexico", "m"), block: "two" },
    {
      kind: "insertion",
      ...by("Mexico", "n"),
      after: "one",
      block: { type: "operativeParagraph", attrs: { id: "new" }, content: [{ type: "lead", content: words("Thanks donors;") }] },
    },
  ],
  comments: [{ ...by("Japan", "j"), block: "one", excerpt: "protect wells", text: "How?" }],
};

let editor: Editor | null = null;
const opened: string[] = [];

function mounted(): Editor {
  const place = document.createElement("div");
  document.body.append(place);
  editor = mountEditor(place, { doc, metadata, onUpdate: () => {}, onRemarks: (block) => opened.push(block) });
  return editor;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.editor ${selector}`)];
const texts = (selector: string): string[] => all(selector).map(({ textContent }) => textContent);
const marks = (): (string | null)[] => all(".remark-mark").map((mark) => mark.getAttribute("aria-label"));
const typeAt = (text: string, block: string, offset: number): void =>
  editor!.dispatch((tr) => tr.insertText(text, wordsPlace(tr.doc, block)!.pos + 1 + offset));

afterEach(() => {
  editor?.destroy();
  opened.length = 0;
  document.body.replaceChildren();
});

describe("the marks of proposals and comments", () => {
  it("stand in the margin of their paragraphs, say what there is, and open it", () => {
    mounted();
    expect(marks()).toEqual(["2 proposals and 1 comment by France, Mexico and Japan", "1 proposal by Mexico"]);
    all(".remark-mark")[1]!.click();
    expect(opened).toEqual(["two"]);
    expect(texts(".remarked")).toEqual(["protect wells"]);
  });

  it("show what proposals put in and take out, on request and never as text", () => {
    const text = mounted();
    expect(texts(".proposed")).toEqual([]);
    text.showRemarks({ inText: true, active: "" });
    expect(texts("del.proposed")).toEqual(["Invites"]);
    expect(texts("ins.proposed")).toEqual(["Urges", " and springs"]);
    expect(texts(".proposed-block")).toEqual(["Thanks donors;"]);
    expect(all(".proposed-gone").map(({ textContent }) => textContent)).toEqual(["Requests reports:", "On wells;"]);
    expect(text.view.state.doc).toBe(doc);
    text.showRemarks({ inText: false, active: "" });
    expect(texts(".proposed, .proposed-block")).toEqual([]);
  });

  it("go with their words while one types, and follow what the words have become", () => {
    const text = mounted();
    text.showRemarks({ inText: true, active: "" });
    typeAt("all ", "one", 8);
    expect(texts("del.proposed")).toEqual(["Invites"]);
    expect(texts("ins.proposed")).toEqual(["Urges", " and springs"]);
    typeAt("the ", "one", "Invites all States to protect ".length);
    // The words that the comment is about are others now.
    expect(texts(".remarked")).toEqual([]);
    expect(marks()).toHaveLength(2);
  });

  it("stay as they are, element for element, while one types elsewhere or in their paragraph", () => {
    mounted();
    const before = all(".remark-mark");
    typeAt("yearly ", "sub", 3);
    typeAt("all ", "one", 8);
    expect(all(".remark-mark")).toEqual(before);
    expect(all(".remark-mark")[0]).toBe(before[0]);
  });

  it("come and go with decisions, and are there again when these are undone", () => {
    const text = mounted();
    text.decide(doc, { proposals: [], comments: metadata.comments! });
    expect(marks()).toEqual(["1 comment by Japan"]);
    text.run((state, dispatch) => {
      dispatch?.(state.tr.delete(wordsPlace(state.doc, "one")!.pos - 1, wordsPlace(state.doc, "two")!.pos - 1));
      return true;
    });
    expect(marks()).toEqual([]);
  });

  it("let the words stand out that a comment is about", () => {
    mounted().showRemarks({ inText: false, active: "j" });
    expect(texts(".remark-active")).toEqual(["protect wells"]);
    expect(all(".remark-mark.active")).toHaveLength(1);
  });

  it("have one form however many there are", () => {
    const comments = Array.from({ length: 60 }, (_, index) => ({ ...by("Japan", `c${index}`), block: "one", excerpt: "", text: "?" }));
    const look = { inText: false, active: "", authors: ["Japan"], labelOf: () => "", onOpen: () => {} };
    const [one, other] = [comments, [...comments]].map((list) => marginMark("one", 1, { proposals: [], comments: list }, look, false));
    expect(one!.spec.key).toBe(other!.spec.key);
  });
});
