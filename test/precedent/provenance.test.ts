import { describe, expect, it } from "vitest";
import { crossReference, from, named, operative } from "../../shared/document/builders.js";
import { agreedLanguage, provenanceKind } from "../../shared/precedent/index.js";
import { draftOf } from "./samples.js";

const source = { resolution: "A/RES/60/1", paragraph: "O1", text: "Urges all States to protect schools;" };
const taken = (text: string) => from(source, operative(text));

describe("provenance", () => {
  it("is verbatim while the words are those of the passage, whatever the mark at the end", () => {
    expect(provenanceKind(taken("Urges all States to protect schools."))).toBe("verbatim");
  });

  it("is adapted once words differ, and new once little is left", () => {
    expect(provenanceKind(taken("Urges all States to protect schools and hospitals;"))).toBe("adapted");
    expect(provenanceKind(taken("Requests a report on the implementation of the resolution;"))).toBe("new");
  });

  it("is null where the words were taken from nowhere", () => {
    expect(provenanceKind(operative(source.text))).toBeNull();
  });

  it("reads a cross-reference as the number it shows", () => {
    const cited = { ...source, text: "Stresses paragraph 1 above;" };
    const { doc } = draftOf(
      named("first", operative("Urges all States;")),
      from(cited, operative("Stresses paragraph ", crossReference("first"), " above.")),
    );
    expect(agreedLanguage(doc)).toEqual({ verbatim: 4, adapted: 0, new: 3 });
  });

  it("adds up to the words of the document", () => {
    const { doc } = draftOf(
      taken("Urges all States to protect schools;"),
      taken("Urges all parties to protect schools;"),
      operative("Decides to meet."),
    );
    expect(agreedLanguage(doc)).toEqual({ verbatim: 6, adapted: 6, new: 3 });
  });
});
