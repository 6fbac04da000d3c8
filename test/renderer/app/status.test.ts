// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { paragraphOf } from "../../../renderer/app/footer.js";
import { savedState } from "../../../renderer/app/header.js";
import { initialState } from "../../../renderer/app/state.js";
import { emptyDraft } from "../../../renderer/app/templates.js";
import { edited, opened, saved } from "../../../renderer/app/transitions.js";
import { decision, named, operative, organLine, preambular, resolution, sub, title } from "../../../shared/document/builders.js";
import { toDraftFile } from "../../../shared/document/index.js";

describe("the state of saving", () => {
  const draft = toDraftFile(emptyDraft("GA"));
  const fresh = opened(initialState, { handle: "abcdefgh", name: "N", saved: false, draft, receipt: null });

  it("is told in two words, with the time where there is one", () => {
    expect(savedState(fresh.document!)).toBe("Not yet saved");
    const kept = saved(fresh, "N", new Date(2026, 0, 1, 12, 4).toISOString(), false);
    expect(savedState(kept.document!)).toBe("Saved 12:04");
    expect(savedState(edited(kept).document!)).toBe("Edited");
  });
});

describe("the place of the caret", () => {
  const doc = resolution(
    title(),
    decision(
      organLine("The Council"),
      named("p", preambular("Recalling,")),
      named("a", operative("Requests;")),
      named("b", operative("Invites:", named("s", sub("To act.")))),
    ),
  );
  it("is a rank in its part; a sub-paragraph has that of its paragraph", () => {
    expect(paragraphOf(doc, "p")).toBe("Preambular paragraph 1 of 1");
    expect(paragraphOf(doc, "b")).toBe("Paragraph 2 of 2");
    expect(paragraphOf(doc, "s")).toBe("Paragraph 2 of 2");
  });
  it("is nothing in a title", () => {
    expect(paragraphOf(doc, "")).toBe("");
  });
});
