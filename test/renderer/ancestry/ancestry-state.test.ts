import { describe, expect, it } from "vitest";
import { type AncestryVersion, movedVersion, noAncestry, withoutVersion, withVersion } from "../../../renderer/ancestry/ancestry-state.js";
import { decision, organLine, resolution, title } from "../../../shared/document/builders.js";
import { emptyMetadata } from "../../../shared/document/index.js";

const draft = { metadata: emptyMetadata(), doc: resolution(title(), decision(organLine("The General Assembly"))) };
const version = (name: string, adopted = ""): AncestryVersion => ({ key: name, name, adopted, draft });
const chosen = (...versions: AncestryVersion[]) => versions.reduce(withVersion, noAncestry);
const names = ({ versions }: { readonly versions: readonly AncestryVersion[] }): string => versions.map(({ name }) => name).join(" ");

describe("the versions of an ancestry", () => {
  it("stand in the order of adoption, in whatever order they are chosen", () => {
    expect(names(chosen(version("2009", "2009-07-30"), version("2006", "2006-07-27"), version("2012", "2012-01-01")))).toBe(
      "2006 2009 2012",
    );
  });

  it("have those without a date after them, in the order chosen", () => {
    expect(names(chosen(version("L.1"), version("L.1/Rev.1"), version("2006", "2006-07-27")))).toBe("2006 L.1 L.1/Rev.1");
  });

  it("hold each text once", () => {
    expect(names(chosen(version("a"), version("b"), version("a")))).toBe("b a");
  });

  it("can be put in another order, and left out", () => {
    const three = chosen(version("a"), version("b"), version("c"));
    expect(names(movedVersion(three, "c", -1))).toBe("a c b");
    expect(movedVersion(three, "a", -1)).toBe(three);
    expect(names(withoutVersion(three, "b"))).toBe("a c");
  });

  it("leave nothing of a table without any", () => {
    const traced = { ...chosen(version("a")), traced: { lineage: { columns: [], rows: [] }, verbs: { rows: [] }, mandates: { rows: [] } } };
    expect(withoutVersion(traced, "a").traced).toBeNull();
    expect(withVersion(traced, version("b")).traced).toBe(traced.traced);
  });
});
