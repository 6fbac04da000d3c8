import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { decision, operative, organLine, resolution, sub, title } from "../../shared/document/builders.js";
import {
  countingIds,
  emptyMetadata,
  labelAt,
  numbering,
  parseDraft,
  rankOfLabel,
  serializeDraft,
  withIds,
} from "../../shared/document/index.js";

const labelled = (label: string, node: Node): Node => node.type.createChecked({ ...node.attrs, label }, node.content);
const text = (...paragraphs: Node[]): Node =>
  withIds(resolution(title(), decision(organLine("The General Assembly"), ...paragraphs)), countingIds());
const printed = (doc: Node) => numbering(doc).paragraphs.map(({ label, reference }) => `${label} ${reference}`);

describe("A label of a paragraph's own", () => {
  it("is printed as it is, and those after it count on from it", () => {
    expect(printed(text(operative("a;"), labelled("7.", operative("b;")), operative("c.")))).toEqual(["1. O1", "7. O7", "8. O8"]);
  });

  it("that is no number takes no part in the counting", () => {
    const list = operative("x:", sub("a;"), labelled("–", sub("b;")), labelled("", sub("c;")), sub("d;"));
    expect(printed(text(list, operative("y.")))).toEqual(["1. O1", "(a) O1a", "– O1/2", " O1/3", "(b) O1b", "2. O2"]);
  });

  it("gives every paragraph a reference of its own, even where numbers come twice", () => {
    const doc = text(operative("a;"), operative("b;"), labelled("1.", operative("c;")), operative("d."));
    expect(printed(doc)).toEqual(["1. O1", "2. O2", "1. O3", "2. O4"]);
    const list = text(operative("x:", sub("a;"), labelled("(a)", sub("b."))), operative("y."));
    expect(new Set(numbering(list).paragraphs.map(({ reference }) => reference)).size).toBe(4);
  });

  it("doubles the letters after the twenty-sixth", () => {
    const items = Array.from({ length: 29 }, () => sub("x;"));
    expect(printed(text(operative("a:", ...items), operative("b."))).slice(26, 30)).toEqual([
      "(z) O1z",
      "(aa) O1aa",
      "(bb) O1bb",
      "(cc) O1cc",
    ]);
    expect(rankOfLabel(1, "(bb)")).toBe(28);
  });

  it("numbers a single paragraph too, where the text did", () => {
    expect(printed(text(labelled("1.", operative("Decides."))))).toEqual(["1. O1"]);
  });

  it("goes through a file, which holds none where there is none", () => {
    const doc = text(operative("a;"), labelled("7.", operative("b.")));
    const file = serializeDraft({ metadata: emptyMetadata(), doc });
    expect(file.match(/"label"/g)).toHaveLength(1);
    expect(parseDraft(file).doc.eq(doc)).toBe(true);
  });

  it("is read as the rank that it was printed for, on each level", () => {
    for (let level = 0; level <= 3; level++) {
      for (let rank = 1; rank <= 200; rank++) expect(rankOfLabel(level, labelAt(level, rank)), labelAt(level, rank)).toBe(rank);
    }
  });

  it("is read as a rank in the form of its level only", () => {
    expect([rankOfLabel(0, "12."), rankOfLabel(1, "(c)"), rankOfLabel(2, "(iv)"), rankOfLabel(3, "b.")]).toEqual([12, 3, 4, 2]);
    expect([rankOfLabel(0, "(a)"), rankOfLabel(1, "•"), rankOfLabel(2, "(iiii)"), rankOfLabel(4, "a.")]).toEqual([null, null, null, null]);
  });
});
