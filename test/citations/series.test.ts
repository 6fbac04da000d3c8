import { describe, expect, it } from "vitest";
import { auditReferences, laterInSeries, libraryResolutions } from "../../shared/citations/index.js";
import { decision, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { emptyMetadata, withIds } from "../../shared/document/index.js";

const record = (symbol: string, adopted: string, name: string) => ({
  id: symbol,
  symbol,
  number: "",
  organ: "GA" as const,
  adopted,
  title: name,
});
const library = libraryResolutions([
  record("A/RES/62/997", "2008-05-03", "Water – a source of life"),
  record("A/RES/64/997", "2010-05-03", "Water: a Source of Life"),
  record("A/RES/66/997", "2012-05-03", "Water – a source of life"),
  record("A/63/123", "2009-05-03", "Water – a source of life"),
]);
const cited = () => {
  const words = "Recalling its resolution 62/997 of 3 May 2008,";
  const doc = withIds(resolution(title("Water"), decision(organLine("The General Assembly"), preambular(words))));
  return auditReferences({ metadata: emptyMetadata("GA"), doc }, library).resolutions[0]!;
};

describe("a series of resolutions of one title", () => {
  it("is what the library has of the organ under that title, the latest first", () => {
    expect(laterInSeries(cited(), library, "").map(({ key }) => key)).toEqual(["GA 66/997", "GA 64/997"]);
  });

  it("ends before a day that is named", () => {
    expect(laterInSeries(cited(), library, "2012-05-03").map(({ key }) => key)).toEqual(["GA 64/997"]);
  });

  it("leaves documents out that are no resolutions", () => {
    expect(library.map(({ key }) => key)).toEqual(["GA 62/997", "GA 64/997", "GA 66/997"]);
  });
});
