import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Profile, profiles } from "../../../shared/document/index.js";
import { perspectiveEdits, type TextPlace, withEdits } from "../../../shared/precedent/index.js";

const spoken = (text: string, from: Profile, to: Profile, place?: TextPlace): string =>
  withEdits(text, perspectiveEdits(text, from, to, place));

describe("an Assembly text that the Economic and Social Council speaks", () => {
  const byCouncil = (text: string): string => spoken(text, "GA", "ECOSOC");

  it.each([
    [
      "Recalling its resolution 59/154, in which it requested a manual,",
      "Recalling General Assembly resolution 59/154, in which the Assembly requested a manual,",
    ],
    ["Recalling its previous resolutions on the subject,", "Recalling previous General Assembly resolutions on the subject,"],
    ["Recalling also its decision 60/551,", "Recalling also General Assembly decision 60/551,"],
    [
      "Recalling its resolutions 59/154 and 60/1 and Economic and Social Council resolution 2006/19, in which the Council recommended it,",
      "Recalling General Assembly resolutions 59/154 and 60/1 and its resolution 2006/19, in which it recommended it,",
    ],
    [
      "Recalling its resolution 47/196, by which it declared the Day, as well as its resolution 75/175,",
      "Recalling General Assembly resolution 47/196, by which the Assembly declared the Day, as well as Assembly resolution 75/175,",
    ],
    ["Reaffirms paragraph 4 of resolution 60/1;", "Reaffirms paragraph 4 of General Assembly resolution 60/1;"],
  ])("%s", (before, after) => {
    expect(byCouncil(before)).toBe(after);
  });

  it.each([
    "Recalling the report of the Human Rights Council in its resolution 16/21,",
    "Recalling resolution 9/8 adopted by the Conference,",
    "Recalling Commission on Narcotic Drugs resolution 62/8,",
    "Recalling Security Council resolution 1325 (2000),",
    "Recalling the report “Follow-up to its resolution 59/154”,",
    "Recalling its resolution 2006/19,",
    "Decides to consider the question at its next session;",
    "Recalling the principles in which it is stated that all are equal,",
  ])("leaves %s", (text) => {
    expect(byCouncil(text)).toBe(text);
  });

  it("leaves “its” in a clause that tells what the Assembly did", () => {
    expect(byCouncil("Recalling its resolution 61/179, in which it noted a manual prepared pursuant to its resolution 59/154,")).toBe(
      "Recalling General Assembly resolution 61/179, in which the Assembly noted a manual prepared pursuant to its resolution 59/154,",
    );
  });

  it("names the Assembly in a note, and not in its own", () => {
    expect(spoken("Resolution 55/25, annex I.", "GA", "ECOSOC", "note")).toBe("General Assembly resolution 55/25, annex I.");
    expect(spoken("See General Assembly resolution 55/25.", "ECOSOC", "GA", "note")).toBe("See resolution 55/25.");
    expect(spoken("Decision 60/551.", "GA", "ECOSOC", "note")).toBe("General Assembly decision 60/551.");
    expect(spoken("General Assembly decision 60/551.", "ECOSOC", "GA", "note")).toBe("Decision 60/551.");
  });
});

describe("other organs", () => {
  it("are named in full where the short title would be the speaker’s own", () => {
    expect(spoken("Recalling its resolution 2006/19, in which it requested a report,", "ECOSOC", "HRC")).toBe(
      "Recalling Economic and Social Council resolution 2006/19, in which the Economic and Social Council requested a report,",
    );
  });

  it("the Security Council cites mostly without “its”, and has a President", () => {
    expect(spoken("Recalling the statement by its President and its resolution 1325 (2000),", "SC", "GA")).toBe(
      "Recalling the statement by the President of the Security Council and Council resolution 1325 (2000),",
    );
    expect(spoken("Pursuant to Security Council resolution 1325 (2000),", "GA", "SC")).toBe("Pursuant to resolution 1325 (2000),");
  });
});

describe("of any text", () => {
  const pieces = fc.constantFrom(
    ..."Recalling|its resolution 59/154|in which it requested|General Assembly resolution 60/1|, in which the Assembly|Economic and Social Council resolutions 2006/19 and 2009/24|its|it|resolution 61/179 of 20 December 2006|“its resolution 59/154”|, entitled “Schools”,|and|;|the Commission|pursuant to|its previous resolutions|“|”|Security Council resolution 1325 (2000)|statement by its President|the|Council decision 2010/243|Resolution 55/25.".split(
      "|",
    ),
  );
  const texts = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(" "));
  const organs = fc.constantFrom(...profiles);
  const places = fc.constantFrom<TextPlace>("paragraph", "note");

  it("edits are of words that stand there, in order and apart", () => {
    fc.assert(
      fc.property(texts, organs, organs, places, (text, from, to, place) => {
        let end = 0;
        for (const edit of perspectiveEdits(text, from, to, place)) {
          expect(text.startsWith(edit.from, edit.at)).toBe(true);
          expect(edit.at).toBeGreaterThanOrEqual(end);
          expect(edit.from).not.toBe(edit.to);
          expect(edit.why).toMatch(/^\S.*\.$/);
          end = edit.at + edit.from.length;
        }
      }),
    );
  });

  it("an organ needs no edit of its own words", () => {
    fc.assert(fc.property(texts, organs, places, (text, organ, place) => perspectiveEdits(text, organ, organ, place).length === 0));
  });

  it("quotations stay", () => {
    fc.assert(
      fc.property(texts, organs, organs, (text, from, to) => {
        const quoted = `Takes note of the report “${text.replace(/[“”]/g, "")}”;`;
        expect(perspectiveEdits(quoted, from, to)).toEqual([]);
      }),
    );
  });
});
