import { describe, expect, it } from "vitest";
import { additionSentence, outcomes, shareDone } from "../../../renderer/library/adding/progress-text.js";
import { reasonAlone, refusalsAsText, refusalsWith } from "../../../renderer/library/adding/refusals.js";
import { changed, initialLibrary, isRunning, progressed, searchBefore, searchRemembered } from "../../../renderer/library/library-state.js";
import type { LibraryProgress } from "../../../shared/contract/index.js";

const progress = (change: Partial<LibraryProgress> = {}): LibraryProgress => ({
  job: 2,
  phase: "reading",
  looked: 124,
  files: 1_643,
  current: "GA/A_RES_59_154.xml",
  added: 120,
  replaced: 0,
  known: 3,
  superseded: 0,
  refusedCount: 1,
  refused: [{ name: "notes.txt", reason: "It holds no resolution." }],
  failure: "",
  ...change,
});

describe("the library in the window", () => {
  it("is another one after every change", () => {
    const once = changed(initialLibrary, 2);
    expect(changed(once, 2)).toMatchObject({ size: 2, version: once.version + 1 });
  });
  it("does not listen to an earlier addition any more", () => {
    const library = progressed(initialLibrary, progress());
    expect(progressed(library, progress({ job: 1, phase: "done" }))).toBe(library);
    expect(progressed(library, progress({ job: 3 })).progress?.job).toBe(3);
  });
  it("knows whether something is being added", () => {
    expect(isRunning(initialLibrary)).toBe(false);
    expect(isRunning(progressed(initialLibrary, progress({ phase: "indexing" })))).toBe(true);
    expect(isRunning(progressed(initialLibrary, progress({ phase: "stopped" })))).toBe(false);
  });
});

describe("what was searched for before", () => {
  const searched = ["kidnap*", "ransom", " kidnap* ", ""].reduce(searchRemembered, initialLibrary);
  it("is kept once, latest first", () => {
    expect(searched.recent).toEqual(["kidnap*", "ransom"]);
    const many = Array.from({ length: 20 }, (_, rank) => `word${rank}`).reduce(searchRemembered, initialLibrary);
    expect(many.recent).toHaveLength(8);
    expect(many.recent[0]).toBe("word19");
  });
  it("comes back one by one, and not over what somebody has typed", () => {
    expect(searchBefore(searched, "")).toBe("kidnap*");
    expect(searchBefore(searched, "kidnap*")).toBe("ransom");
    expect(searchBefore(searched, "ransom")).toBeNull();
    expect(searchBefore(searched, "hostage")).toBeNull();
  });
});

describe("an addition in words", () => {
  it("says how far it has come", () => {
    expect(additionSentence(progress())).toBe("Reading 124 of 1,643 files");
    expect(additionSentence(progress({ files: 0, looked: 0 }))).toBe("Looking for files");
    expect(shareDone(progress({ looked: 1, files: 4 }))).toBe(0.25);
    expect(shareDone(progress({ phase: "indexing" }))).toBeNull();
  });
  it("says that all is in order where only the index was made anew", () => {
    const rebuilt = progress({ phase: "done", looked: 728, added: 0, known: 0, refusedCount: 0, refused: [] });
    expect(additionSentence(rebuilt)).toBe("The library is in order.");
  });
  it("says what has become of the files, and only that", () => {
    expect(outcomes(progress())).toBe("120 added, 3 there already, 1 not taken");
    expect(outcomes(progress({ superseded: 2, refusedCount: 0 }))).toBe("120 added, 3 there already, 2 read before and replaced since");
    expect(additionSentence(progress({ phase: "done", known: 0, refusedCount: 0 }))).toBe("120 added.");
    expect(additionSentence(progress({ phase: "stopped", known: 0, refusedCount: 0 }))).toBe("Stopped: 120 added; what was taken stays.");
    expect(additionSentence(progress({ phase: "failed", failure: "The disk is full." }))).toBe("The disk is full.");
  });
});

describe("what was not taken", () => {
  const refused = [
    { name: "GA/notes.txt", reason: "It holds no resolution." },
    { name: "GA/broken.xml", reason: "It ends in the middle." },
  ];
  it("is found by words of name or reason", () => {
    expect(refusalsWith(refused, "GA middle")).toEqual([refused[1]]);
    expect(refusalsWith(refused, " ")).toEqual(refused);
  });
  it("is named once, not in the reason again", () => {
    const reason = "Could not open “empty.docx”: it is empty (0 bytes); choose a file with text in it.";
    expect(reasonAlone({ name: "new.zip/empty.docx", reason })).toBe("It is empty (0 bytes); choose a file with text in it.");
    const taken = "Could not take “GA/minutes.txt” into the library: it is no resolution.";
    expect(reasonAlone({ name: "GA/minutes.txt", reason: taken })).toBe("It is no resolution.");
    expect(reasonAlone(refused[1]!)).toBe(refused[1]!.reason);
  });
  it("copies as a table", () => {
    expect(refusalsAsText(refused)).toBe("GA/notes.txt\tIt holds no resolution.\nGA/broken.xml\tIt ends in the middle.");
  });
});
