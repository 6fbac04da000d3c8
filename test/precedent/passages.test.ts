import { describe, expect, it } from "vitest";
import {
  annex,
  annexParagraph,
  decision,
  footnote,
  opening,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, withIds } from "../../shared/document/index.js";
import { passagesOf } from "../../shared/precedent/index.js";
import { baseResolution } from "./base-resolutions.js";
import { adopted } from "./samples.js";

const citations = (...content: Parameters<typeof adopted>[2][]): string[] =>
  passagesOf(adopted("60/1", "2005-09-16", ...content)).map(({ citation }) => citation);

describe("passages", () => {
  it("are cited by number, paragraph and sub-paragraph", () => {
    expect(
      citations(preambular("Recalling,"), preambular("Noting,"), operative("Decides:", sub("To go:", sub("Now;"))), operative("Requests.")),
    ).toEqual([
      "60/1, preambular para. 1",
      "60/1, preambular para. 2",
      "60/1, para. 1",
      "60/1, para. 1 (a)",
      "60/1, para. 1 (a) (i)",
      "60/1, para. 2",
    ]);
  });

  it("of the Human Rights Council name it, since the General Assembly numbers alike", () => {
    const draft = adopted("56/2", "2024-07-10", operative("Decides;"), operative("Requests."));
    const [council] = passagesOf({ ...draft, metadata: { ...draft.metadata, profile: "HRC", symbol: "A/HRC/RES/56/2" } });
    expect(council!.citation).toBe("HRC 56/2, para. 1");
  });

  it("are cited with the part or annex that numbers them anew", () => {
    const metadata = { ...emptyMetadata("GA"), number: "60/1" };
    const text = resolution(
      title(),
      decision(organLine("The General Assembly"), part(preambular("Recalling,"), operative("Decides;")), part(operative("Requests."))),
      annex(title("Terms"), annexParagraph("The members serve for a year.")),
    );
    expect(passagesOf({ metadata, doc: withIds(text, countingIds()) }).map(({ citation }) => citation)).toEqual([
      "60/1, part A, preambular para. 1",
      "60/1, part A, para. 1",
      "60/1, part B, para. 1",
      "60/1, annex, para. 1",
    ]);
  });

  it("know the opening words, with a mark or without", () => {
    const [marked, plain] = passagesOf(adopted("60/1", "", operative(opening("Calls upon"), " States;"), operative("Urges all States;")));
    expect([marked!.opening, plain!.opening]).toEqual(["Calls upon", "Urges"]);
  });

  it("leave notes and empty paragraphs out", () => {
    const found = passagesOf(adopted("60/1", "", operative("Urges all States", footnote("Resolution 1."), ";"), operative()));
    expect(found.map(({ text }) => text)).toEqual(["Urges all States;"]);
  });

  it("have an id each, even where two quoted drafts number alike", () => {
    const quoted = () => quotedDraft(decision(organLine("The General Assembly"), operative("Decides to meet.")));
    const passages = passagesOf(adopted("60/1", "", operative("Recommends:", quoted()), operative("Also recommends:", quoted())));
    expect(passages.map(({ id }) => id)).toEqual(["A/RES/60/1 F1", "A/RES/60/1 F1.O1", "A/RES/60/1 F2", "A/RES/60/1 F2.O1"]);
  });

  it("speak for the organ of the quoted draft inside one", () => {
    const passages = passagesOf(baseResolution("2006/19"));
    expect(passages.find(({ reference }) => reference === "F1")).toMatchObject({ organ: "ECOSOC", quoted: false, citation: "2006/19" });
    expect(passages.find(({ reference }) => reference === "P5")).toMatchObject({
      organ: "GA",
      quoted: true,
      opening: "Convinced also",
      adopted: "2006-07-27",
      citation: "2006/19, preambular para. 5 (quoted draft)",
    });
  });
});
