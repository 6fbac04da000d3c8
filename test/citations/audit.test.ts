import { describe, expect, it } from "vitest";
import { type AuditedCitation, auditReferences, type LibraryResolution } from "../../shared/citations/index.js";
import {
  annex,
  annexParagraph,
  decision,
  footnote,
  lead,
  organLine,
  preambular,
  resolution,
  title,
} from "../../shared/document/builders.js";
import { type Draft, emptyMetadata, type Profile, randomId, withIds } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";

const organs = {
  GA: "The General Assembly",
  ECOSOC: "The Economic and Social Council",
  HRC: "The Human Rights Council",
  SC: "The Security Council",
};

function draft(profile: Profile, ...texts: string[]): Draft {
  const doc = resolution(title("A draft"), decision(organLine(organs[profile]), ...texts.map((text) => preambular(text))));
  return { metadata: emptyMetadata(profile), doc: withIds(doc, randomId) };
}

const audited = (profile: Profile, ...texts: string[]): AuditedCitation[] =>
  auditReferences(draft(profile, ...texts)).resolutions.flatMap(({ citations }) => citations);
const statuses = (profile: Profile, ...texts: string[]): string[] => audited(profile, ...texts).map(({ status }) => status);

describe("The audit of references", () => {
  it("confirms what the table knows, with the evidence", () => {
    const [found] = audited("GA", "Recalling its resolution 70/1 of 25 September 2015,");
    expect(found).toMatchObject({ key: "GA 70/1", status: "right", message: "", sources: ["table"], correction: null });
    expect(found!.known!.evidence).toBeGreaterThan(100);
  });

  it("names a wrong date with the right one, and corrects the date alone", () => {
    const text = "Recalling its resolution 70/1 of 26 September 2015,";
    const [found] = audited("GA", text);
    expect(found).toMatchObject({ status: "wrong date", stated: { adopted: "2015-09-26" }, known: { adopted: "2015-09-25" } });
    const { from, to, text: right } = found!.correction!;
    expect(text.slice(0, from) + right + text.slice(to)).toBe("Recalling its resolution 70/1 of 25\u00A0September 2015,");
  });

  it("doubts where only one other text knows the date, and says so", () => {
    const [found] = audited("GA", "Recalling its resolution 59/154 of 20 December 2005,");
    expect(found).toMatchObject({ status: "doubtful date" });
    expect(found!.message).toMatch(/one other text/);
  });

  it("names another organ’s resolution by its organ", () => {
    const [found] = audited("GA", "Recalling General Assembly resolution 2009/20 of 30 July 2009,");
    expect(found).toMatchObject({ status: "wrong organ", correction: { text: "Economic and Social Council" } });
    expect(statuses("GA", "Recalling Human Rights Council resolution 70/1 of 25 September 2015,")).toEqual(["wrong organ"]);
  });

  it("says of what it does not know that it does not, and guesses nothing", () => {
    const [found] = audited(
      "GA",
      "Recalling its resolution 62/9999 of 3 May 2008,",
      "Recalling its resolution 62/997 of 3 May 2008,",
    ).slice(-1);
    expect(found).toMatchObject({ key: "GA 62/997", status: "unknown", known: null, correction: null });
    expect(found!.message).toMatch(/not confirmed/);
  });

  it("knows a date that no session of the organ can have", () => {
    const [found] = audited("GA", "Recalling General Assembly resolution 62/997 of 3 May 2018,");
    expect(found).toMatchObject({ status: "wrong date", known: null });
  });

  it("leaves other bodies alone, also where their number comes again without their name", () => {
    expect(
      statuses(
        "GA",
        "Welcoming resolutions 7/8 of 10 November 2017 and 8/4 of 20 December 2019 of the Conference of the States Parties,",
        "Noting resolution 8/4,",
      ),
    ).toEqual(["other body", "other body", "other body"]);
  });

  it("remembers under whose name a number was cited", () => {
    expect(
      audited("GA", "Recalling Human Rights Council resolution 34/24 of 24 March 2017,", "Noting resolution 34/24,").map(({ key }) => key),
    ).toEqual(["HRC 34/24", "HRC 34/24"]);
  });

  it("holds a date that may stand for a whole list against its last number only", () => {
    expect(statuses("GA", "Recalling resolutions 67/290 of 9 July 2013, 70/1, and 70/299 of 29 July 2016,")).toEqual([
      "right",
      "right",
      "right",
    ]);
  });

  it("believes the library’s own text over citations, and takes a title from it", () => {
    const library: LibraryResolution[] = [{ key: "GA 62/997", adopted: "2008-05-03", title: "Mountains of the world", document: "d1" }];
    const text = "Recalling its resolution 62/997 of 4 May 2008, entitled “Mountains of the moon”,";
    const { resolutions } = auditReferences(draft("GA", text), library);
    expect(resolutions[0]).toMatchObject({ document: "d1", title: "Mountains of the world", status: "wrong date" });
    const right = auditReferences(draft("GA", text.replace("4 May", "3 May")), library).resolutions[0]!;
    expect(right.citations[0]).toMatchObject({
      status: "wrong title",
      correction: { text: "Mountains of the world" },
      sources: ["library"],
    });
  });

  it("takes case and marks of a title lightly", () => {
    const library: LibraryResolution[] = [{ key: "GA 62/997", adopted: "", title: "Water – a ‘source’ of life", document: "d1" }];
    const text = "Recalling its resolution 62/997, entitled “Water: a “source” of life”,";
    expect(auditReferences(draft("GA", text.replace("“source”", "‘source’")), library).resolutions[0]!.status).toBe("right");
  });

  it("looks into notes, and speaks for the organ of a quoted draft", () => {
    const noted = resolution(
      title("A draft"),
      decision(
        organLine(organs.ECOSOC),
        preambular(lead("Recalling the Convention,", footnote("General Assembly resolution 55/25, annex I."))),
      ),
    );
    const [found] = auditReferences({ metadata: emptyMetadata("ECOSOC"), doc: withIds(noted, randomId) }).resolutions;
    expect(found).toMatchObject({ key: "GA 55/25" });
    expect(found!.citations[0]).toMatchObject({ reference: "P1, note 1" });
  });

  it("does not hold an annex, which may be a commission’s own text, to the dates of the draft’s organ", () => {
    const inAnnex = (words: string): AuditedCitation => {
      const doc = resolution(title("A draft"), decision(organLine(organs.GA)), annex(title("Resolution 2022/1"), annexParagraph(words)));
      return auditReferences({ metadata: emptyMetadata("GA"), doc: withIds(doc, randomId) }).resolutions[0]!.citations[0]!;
    };
    expect(inAnnex("Recalling its resolution 70/1 of 31 May 2014,")).toMatchObject({ status: "other body", key: null });
    expect(inAnnex("Recalling its resolution 70/1 of 25 September 2015,")).toMatchObject({ status: "right", key: "GA 70/1" });
    expect(inAnnex("Recalling General Assembly resolution 70/1 of 31 May 2014,")).toMatchObject({ status: "wrong date" });
  });

  it("takes an annex that opens in a body’s own name for that body’s text", () => {
    const statusesIn = (line: string): string[] => {
      const doc = resolution(
        title("A draft"),
        decision(organLine(organs.ECOSOC)),
        annex(
          title("Rivers"),
          annexParagraph(line),
          annexParagraph("Recalling its resolutions 2015/32 and 70/1,"),
          annexParagraph("Recalling also General Assembly resolution 70/1,"),
        ),
      );
      const { resolutions } = auditReferences({ metadata: emptyMetadata("ECOSOC"), doc: withIds(doc, randomId) });
      return resolutions.flatMap(({ citations }) => citations.map(({ key }) => key ?? "other")).toSorted();
    };
    expect(statusesIn("The Economic Commission for Rivers,")).toEqual(["GA 70/1", "other", "other"]);
    expect(statusesIn("The Economic and Social Council,")).toEqual(["ECOSOC 2015/32", "GA 70/1", "GA 70/1"]);
    expect(statusesIn("The rivers of the region are many,")).toEqual(["ECOSOC 2015/32", "GA 70/1", "GA 70/1"]);
  });

  it("knows by its number alone what was cited in full before", () => {
    const found = audited("SC", "Recalling resolution 1325,", "Recalling resolution 1325 (2000),", "Recalling resolutions 1325 and 9999,");
    expect(found.map(({ key, number }) => key ?? `other ${number}`)).toEqual([
      "other 1325",
      "SC 1325 (2000)",
      "SC 1325 (2000)",
      "other 9999",
    ]);
    expect(found.at(-1)!.message).toMatch(/not the full number/);
  });

  it("accuses nothing in the base texts", () => {
    for (const { draft: base } of builtInPrecedents) {
      const { resolutions, citations } = auditReferences(base());
      expect(citations).toBeGreaterThan(2);
      expect(resolutions.map(({ status }) => status)).toEqual(resolutions.map(() => "right"));
    }
  });
});
