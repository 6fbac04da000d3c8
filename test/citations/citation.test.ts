import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, citationsIn, keysCitedIn, organCited } from "../../shared/citations/index.js";
import type { Profile } from "../../shared/document/index.js";

const numbers = (text: string): string[] => citationsIn(text).map(({ number }) => number);
const one = (text: string): Citation => citationsIn(text)[0]!;
const organ = (text: string, speaker: Profile = "GA"): Profile | null => organCited(one(text), speaker);

describe("A citation", () => {
  it("is a number of any organ, in all its forms", () => {
    expect(numbers("its resolution 59/154 of 20 December 2004")).toEqual(["59/154"]);
    expect(numbers("Economic and Social Council resolution 2006/19")).toEqual(["2006/19"]);
    expect(numbers("Security Council resolutions 1325 (2000), 1820 (2008) and 2242 (2015)")).toEqual([
      "1325 (2000)",
      "1820 (2008)",
      "2242 (2015)",
    ]);
    expect(numbers("General Assembly resolutions 217 A (III), 2200 A (XXI) and 3201 (S-VI)")).toEqual([
      "217 A (III)",
      "2200 A (XXI)",
      "3201 (S-VI)",
    ]);
    expect(numbers("resolutions S-10/2 and ES-10/15, and decision 74/550")).toEqual(["S-10/2", "ES-10/15", "74/550"]);
    expect(numbers("resolution 45/248 B, section VI, of 21 December 1990")).toEqual(["45/248 B"]);
  });

  it("is a number of another body in the forms that are theirs alone", () => {
    expect(numbers("Adopted in document FCCC/CP/2009/11, decision 2/CP.15.")).toEqual(["2/CP.15"]);
    expect(numbers("World Health Assembly resolutions 60.1 and WHA61.18, and its decision 72(3) of 28 May 2019")).toEqual([
      "60.1",
      "WHA61.18",
      "72(3)",
    ]);
    expect(numbers("African Commission on Rivers decisions 201/1999 and 14/2003")).toEqual(["201/1999", "14/2003"]);
  });

  it("is a small number only of a body that is named, right after the word", () => {
    expect(numbers("Commission on Rivers resolution 17 and resolution 18")).toEqual(["17", "18"]);
    expect(numbers("the decision 12 years ago, or resolution 3")).toEqual([]);
    expect(numbers("General Assembly resolution 194 (III) of 11 December 1948 and 70 years of practice")).toEqual(["194 (III)"]);
    expect(numbers("resolutions 68/9 and 0.7 per cent, 68/12 on rivers, and 1.5 per cent of income")).toEqual(["68/9", "68/12"]);
  });

  it("has the date right after it, and one after its list stands for it too", () => {
    const [first, second] = citationsIn("its resolutions 69/193 and 69/196 of 18 December 2014");
    expect(first).toMatchObject({ date: null, listDate: { iso: "2014-12-18" } });
    expect(second).toMatchObject({ date: { iso: "2014-12-18" } });
    expect(one("resolution 45/248 B, section VI, of 21 December 1990").date?.iso).toBe("1990-12-21");
    expect(one("resolution 59/154 of 31 November 2004").date?.iso).toBe("");
  });

  it("has the title that is quoted after it", () => {
    expect(one("resolution 70/1 of 25 September 2015, entitled “Transforming our world”, which").title?.text).toBe(
      "Transforming our world",
    );
    expect(one("resolution 71/222, entitled “Decade, ‘Water’, 2018–2028”, and").title?.text).toBe("Decade, ‘Water’, 2018–2028");
    expect(one("resolution 70/1, which").title).toBeNull();
  });

  it("goes on after words about the one before it", () => {
    expect(
      numbers(
        "its resolutions 72/241 of 20 December 2017 on extremism, 72/284 of 26 June 2018 on the Strategy, and 73/285 of 2 April 2019",
      ),
    ).toEqual(["72/241", "72/284", "73/285"]);
    expect(numbers("Resolutions 2200 A (XXI), annex, and 44/25, annex.")).toEqual(["2200 A (XXI)", "44/25"]);
    expect(numbers("its resolutions on mines including 2365 (2017) and 1894 (2009)")).toEqual(["2365 (2017)", "1894 (2009)"]);
  });

  it("is nothing that only looks like one", () => {
    expect(numbers("document A/59/154, the period 2019/20 and General recommendation No. 39 (2022)")).toEqual([]);
    expect(numbers("the resolution of conflicts in 2004/2005")).toEqual([]);
  });

  it("is of the organ that is named before or after it, or by its number", () => {
    expect(organ("General Assembly resolution 59/154", "ECOSOC")).toBe("GA");
    expect(organ("resolution 242 (1967) of the Security Council", "HRC")).toBe("SC");
    expect(organ("Council resolution 2006/19")).toBe("ECOSOC");
    expect(organ("Council resolution 24/1")).toBe("HRC");
    expect(organ("its resolution 16/21", "HRC")).toBe("HRC");
    expect(organ("its resolution 59/154", "ECOSOC")).toBe("GA");
  });

  it("is of the organ that the clause says “its” stands for", () => {
    expect(organ("adopted by the General Assembly in its resolution 61/295 of 13 September 2007", "HRC")).toBe("GA");
    expect(organ("in its resolution 48/141 of 20 December 1993, the General Assembly decided", "HRC")).toBe("GA");
    expect(organ("Human Rights Council resolutions, including resolutions 23/9 of 13 June 2013")).toBe("HRC");
    expect(organ("and resolution 77/27 of 1 December 2022, in which the Assembly recognized", "HRC")).toBe("GA");
  });

  it("of another body is nobody’s here", () => {
    expect(organ("Commission on Narcotic Drugs resolution 65/4 of 18 March 2022")).toBeNull();
    expect(organ("United Nations Environment Assembly resolution 4/1")).toBeNull();
    expect(organ("Endorses resolution 2023/10 of the Conference of African Ministers", "ECOSOC")).toBeNull();
    expect(organ("resolution 2021/3 on a fund for rivers, in which the Conference of Ministers asked", "ECOSOC")).toBeNull();
    expect(
      organ("all resolutions of the Commission on Human Rights on rivers, the latest of which was resolution 2004/7", "HRC"),
    ).toBeNull();
    expect(organ("Official Records, 2019, Supplement No. 7 (E/2019/27), chap. I, sect. B, resolution 63/2.", "ECOSOC")).toBeNull();
  });

  it("is of the organ of the list before it, though the word comes again", () => {
    const listed = citationsIn("Economic and Social Council resolution 2009/20 of 30 July 2009, resolution 2012/5 of 26 July 2012, and");
    expect(listed.map((citation) => organCited(citation, null))).toEqual(["ECOSOC", "ECOSOC"]);
  });

  it("is nobody’s here where another body speaks of its own, and an organ’s where it names one", () => {
    const [own, named] = citationsIn("its resolution 69/1, and General Assembly resolution 70/1") as [Citation, Citation];
    expect([organCited(own, null), organCited(named, null)]).toEqual([null, "GA"]);
  });

  it("of two organs together is of the one that numbers so", () => {
    const [first, second] = citationsIn("General Assembly and Security Council resolutions 70/262 and 2282 (2016)") as [Citation, Citation];
    expect([organCited(first, "SC"), organCited(second, "SC")]).toEqual(["GA", "SC"]);
  });

  it.each([
    ["the word alone", "resolution ", 0],
    ["the plural without numbers", "resolutions on this matter ", 0],
    ["one endless list", "and resolutions 60/1, 60/2 ", 2],
    ["quotations that nobody closes", "“resolution 60/1 entitled ‘aa ", 1],
  ])("is found in a paragraph of any length: %s", { timeout: 60_000 }, (_what, words, each) => {
    expect(citationsIn(words.repeat(8_000))).toHaveLength(each * 8_000);
  });

  it("lies where it says, whatever stands around it", () => {
    const words = fc.array(
      fc.constantFrom("its", "resolution", "resolutions", "59/154", "2006/19", "and", ",", "of 20 December 2004", "A", "“", "”"),
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        let end = 0;
        for (const { number, from, to, date } of citationsIn(text)) {
          expect(text.slice(from, to)).toBe(number);
          expect(from).toBeGreaterThanOrEqual(end);
          expect(date?.from ?? to).toBeGreaterThanOrEqual(to);
          end = to;
        }
      }),
    );
  });
});

describe("The keys cited in a text", () => {
  it("are each once, by number or symbol, letters apart", () => {
    expect(keysCitedIn("its resolutions 65/146 A and B, resolution 65/146 A, E/RES/2006/19 and A/RES/217(III)A", "GA")).toEqual([
      "GA 65/146 A",
      "GA 65/146 B",
      "ECOSOC 2006/19",
      "GA 217 A (III)",
    ]);
  });
});
