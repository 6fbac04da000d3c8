import { describe, expect, it } from "vitest";
import { offerAfterSwitch, piecesOf, proposalsOf } from "../../../renderer/voice/voice-offer.js";
import { named, preambular } from "../../../shared/document/builders.js";
import { draftOf } from "../../precedent/samples.js";

describe("an offer to rewrite a draft for another organ", () => {
  it("comes from the organ before, and goes when that is the organ again", () => {
    const offer = offerAfterSwitch(null, "GA", "ECOSOC");
    expect(offer).toEqual({ from: "GA", to: "ECOSOC", paragraph: null });
    expect(offerAfterSwitch(offer, "ECOSOC", "HRC")).toEqual({ from: "GA", to: "HRC", paragraph: null });
    expect(offerAfterSwitch(offer, "ECOSOC", "GA")).toBeNull();
  });

  it("is no matter of a paragraph that waits as well", () => {
    expect(offerAfterSwitch({ from: "SC", to: "GA", paragraph: "p2" }, "GA", "ECOSOC")).toEqual({
      from: "GA",
      to: "ECOSOC",
      paragraph: null,
    });
  });
});

describe("what is offered", () => {
  const { doc } = draftOf(named("here", preambular("Recalling its resolution 59/154,")), preambular("Noting its resolution 60/1,"));

  it("is of the whole draft, or of one paragraph", () => {
    const references = (paragraph: string | null) =>
      proposalsOf(doc, { from: "GA", to: "ECOSOC", paragraph }).map(({ reference }) => reference);
    expect(references(null)).toEqual(["organ line", "P1", "P2"]);
    expect(references("here")).toEqual(["P1"]);
  });

  it("is shown as differences that begin as the words are", () => {
    const [proposal] = proposalsOf(doc, { from: "GA", to: "ECOSOC", paragraph: "here" });
    expect(piecesOf(proposal!)).toEqual([
      { op: "equal", text: "Recalling " },
      { op: "delete", text: "its" },
      { op: "insert", text: "General Assembly" },
      { op: "equal", text: " resolution 59/154," },
    ]);
  });
});
