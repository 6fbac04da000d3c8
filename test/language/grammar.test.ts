import { describe, expect, it } from "vitest";
import {
  addresseeOf,
  addressesSomeone,
  isBareForm,
  ordinalInFigures,
  ordinalInWords,
  sameAddressee,
  strengthChange,
  verbForms,
} from "../../shared/language/index.js";

describe("verb forms", () => {
  it.each([
    ["recall", "recalls", "recalling"],
    ["note", "notes", "noting"],
    ["express", "expresses", "expressing"],
    ["recommit", "recommits", "recommitting"],
    ["regret", "regrets", "regretting"],
    ["take", "takes", "taking"],
    ["agree", "agrees", "agreeing"],
  ])("of %s are %s and %s", (bare, finite, participle) => {
    for (const form of [bare, finite, participle]) expect(verbForms(form)).toEqual({ bare, finite, participle });
  });

  it("are known of opening verbs only", () => {
    expect(verbForms("its")).toBeNull();
    expect(verbForms("States")).toBeNull();
    expect(isBareForm("Invite")).toBe(true);
    expect(isBareForm("Invites")).toBe(false);
  });
});

describe("an addressee", () => {
  it.each([
    [" the Secretary-General to report", "secretary-general"],
    [" Member States, consistent with their obligations, to act", "member states"],
    [" Member States that have not yet done so, in furtherance of the fight, to act", "member states that have not yet done so"],
    [" States, relevant organizations and donors to contribute", "states, relevant organizations and donors"],
    [", in this regard, all States to act", "all states"],
    [" that the report be issued", ""],
  ])("of “Requests%s” is “%s”", (words, addressee) => {
    expect(addresseeOf(words)).toBe(addressee);
  });

  it("is the same under its short title, and another with a word more", () => {
    expect(sameAddressee("committee", "committee for development policy")).toBe(true);
    expect(sameAddressee("states", "all states")).toBe(false);
    expect(sameAddressee("states", "states and donors")).toBe(false);
  });

  it("is what asking verbs have", () => {
    expect(addressesSomeone("strongly urges")).toBe(true);
    expect(addressesSomeone("recognizes")).toBe(false);
  });
});

describe("ordinals", () => {
  it("are written in words up to the ninety-ninth", () => {
    expect([1, 12, 19, 20, 30, 43, 81, 99].map(ordinalInWords)).toEqual([
      "first",
      "twelfth",
      "nineteenth",
      "twentieth",
      "thirtieth",
      "forty-third",
      "eighty-first",
      "ninety-ninth",
    ]);
    expect(() => ordinalInWords(100)).toThrow(RangeError);
  });

  it("are written in figures with their letters", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 43, 101, 111].map(ordinalInFigures).join(" ")).toBe(
      "1st 2nd 3rd 4th 11th 12th 13th 21st 43rd 101st 111th",
    );
  });
});

describe("the strength of openings", () => {
  it.each([
    ["Also calls upon", "Also encourages", "weaker"],
    ["Invites", "Urges", "stronger"],
    ["Welcoming", "Taking note with appreciation of", "weaker"],
    ["Expresses its deep concern", "Expresses grave concern", "stronger"],
    ["Deeply concerned", "Concerned", "weaker"],
    ["Condemning", "Strongly condemning", "stronger"],
  ])("makes the change from %s to %s %s", (from, to, change) => {
    expect(strengthChange(from, to)).toBe(change);
    expect(strengthChange(to, from)).toBe(change === "weaker" ? "stronger" : "weaker");
  });

  it.each([
    ["Notes", "Takes note of"],
    ["Calls upon", "Also calls upon"],
    ["Notes with satisfaction", "Recalling"],
    ["Requests", "Invites"],
    ["Deplores", "Encourages"],
  ])("says nothing of %s and %s", (from, to) => {
    expect(strengthChange(from, to)).toBeNull();
  });
});
