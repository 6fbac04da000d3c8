import { describe, expect, it } from "vitest";
import { initialState, type State } from "../../../renderer/app/state.js";
import { emptyDraft } from "../../../renderer/app/templates.js";
import {
  analysed,
  baseChosen,
  closed,
  edited,
  findShown,
  ignoredChanged,
  metadataChanged,
  opened,
  saved,
  settled,
  sideBySideToggled,
  tabShown,
  toastShown,
  zoomed,
} from "../../../renderer/app/transitions.js";
import { findingsShownIn } from "../../../renderer/checks/shown-findings.js";
import { type Finding, ignoring, withIgnored } from "../../../shared/checks/index.js";
import type { OpenedDocument } from "../../../shared/contract/index.js";
import { toDraftFile } from "../../../shared/document/index.js";

const given = (handle = "abcdefgh", hasFile = true): OpenedDocument => ({
  handle,
  name: "Kidnapping",
  saved: hasFile,
  draft: toDraftFile(emptyDraft("ECOSOC")),
  receipt: null,
});
const finding = (excerpt: string): Finding => ({
  rule: "calls-on",
  severity: "warning",
  paragraph: "p1",
  reference: "O1",
  from: 0,
  to: 8,
  excerpt,
  message: "",
  source: "",
});
const open = (): State => opened(initialState, given());
const { doc } = open().document!;

describe("a document on the page", () => {
  it("has nothing to lose before it is touched, whether from a file of ours or imported", () => {
    expect(open().document).toMatchObject({ unsaved: false, hasFile: true });
    expect(opened(initialState, given("abcdefgh", false)).document).toMatchObject({ unsaved: false, hasFile: false });
  });
  it("is no longer offered as recovered", () => {
    const state = { ...initialState, recovered: [given("abcdefgh"), given("otherone")] };
    expect(opened(state, given("abcdefgh")).recovered.map(({ handle }) => handle)).toEqual(["otherone"]);
  });
  it("leaves nothing of itself behind when it closes", () => {
    const state = baseChosen(analysed(open(), doc, [finding("Calls on")], { verbatim: 1, adapted: 0, new: 0 }), null);
    expect(closed({ ...state, overPage: "comparison" })).toEqual(initialState);
  });
  it("is edited by typing, once", () => {
    const once = edited(open());
    expect(once.document?.unsaved).toBe(true);
    expect(edited(once)).toBe(once);
    expect(edited({ ...once, checked: true }).document).toBe(once.document);
  });
  it("stays unsaved where typing went on while it was being saved", () => {
    expect(saved(edited(open()), "K", "2026-01-01T12:04:00Z", true).document).toMatchObject({ unsaved: true, hasFile: true });
    expect(saved(edited(open()), "K", "2026-01-01T12:04:00Z", false).document).toMatchObject({ unsaved: false, name: "K" });
  });
  it("does not change the state by settling on the same text", () => {
    const state = open();
    expect(settled(state, state.document!.doc)).toBe(state);
  });
  it("is unsaved and unchecked after a change of the masthead", () => {
    const state = { ...open(), checked: true };
    const changed = metadataChanged(state, { ...state.document!.metadata, symbol: "E/2012/L.2" });
    expect(changed).toMatchObject({ checked: false, document: { unsaved: true, metadata: { symbol: "E/2012/L.2" } } });
  });
});

describe("findings", () => {
  it("hide once they are waved away, also when they are found again", () => {
    const state = analysed(open(), doc, [finding("Calls on"), finding("calls on")], { verbatim: 0, adapted: 0, new: 4 });
    const ignored = ignoredChanged(state, withIgnored(state.document!.metadata, ignoring(state.findings[0]!, "finding", "As agreed")));
    expect(ignored).toMatchObject({ checked: true, document: { unsaved: true } });
    expect(findingsShownIn(ignored).map(({ excerpt }) => excerpt)).toEqual(["calls on"]);
    expect(findingsShownIn(analysed(ignored, doc, [finding("Calls on")], state.agreed!))).toEqual([]);
  });
  it("keep the active one active where it is found again, and drop it where it is gone", () => {
    const state = {
      ...analysed(open(), doc, [finding("Calls on")], { verbatim: 0, adapted: 0, new: 4 }),
      activeFinding: finding("Calls on"),
    };
    const again = finding("Calls on");
    expect(analysed(state, doc, [again], state.agreed!).activeFinding).toBe(again);
    expect(analysed(state, doc, [finding("other")], state.agreed!).activeFinding).toBeNull();
  });
  it("stand out only as long as their tab is not left for another", () => {
    const state = { ...open(), activeFinding: finding("Calls on") };
    expect(tabShown(state, "findings").activeFinding).toBe(state.activeFinding);
    expect(tabShown({ ...state, ignoring: state.activeFinding }, "precedent").ignoring).toBeNull();
    expect(tabShown(state, "precedent").activeFinding).toBeNull();
    expect(sideBySideToggled(state).activeFinding).toBeNull();
  });
});

describe("toasts and zoom", () => {
  it("say the same thing once, and keep the latest three", () => {
    const texts = ["a", "b", "a", "c", "d"];
    const state = texts.reduce((before, text, id) => toastShown(before, { id, tone: "status", text }), initialState);
    expect(state.toasts.map(({ text }) => text)).toEqual(["a", "c", "d"]);
  });
  it("zoom goes by steps and stops at the ends", () => {
    expect(zoomed(100, 1)).toBe(110);
    expect(zoomed(105, -1)).toBe(100);
    expect(zoomed(250, 1)).toBe(250);
  });
});

describe("the side-by-side view", () => {
  const base = { library: "", name: "E/RES/2009/24", draft: emptyDraft("ECOSOC") };

  it("takes the place of a panel that lies over the page, and gives it back", () => {
    const shown = sideBySideToggled(baseChosen({ ...open(), panelOver: true }, base));
    expect(shown).toMatchObject({ overPage: "comparison", panelOver: false, tab: "compare" });
    expect(sideBySideToggled(shown)).toMatchObject({ overPage: null, panelOver: true });
  });
  it("makes way for finding on the page", () => {
    expect(findShown({ ...open(), overPage: "library" }, "replace")).toMatchObject({ overPage: null, findBar: "replace" });
  });
  it("asks for a text to compare with first", () => {
    expect(sideBySideToggled(open())).toMatchObject({ overPage: null, panelOver: true, tab: "compare" });
  });
});
