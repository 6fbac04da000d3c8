import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPiece, replacements, wordDiff } from "../../shared/text/index.js";

const side = (pieces: readonly DiffPiece[], other: "insert" | "delete"): string =>
  pieces
    .filter(({ op }) => op !== other)
    .map(({ text }) => text)
    .join("");

/** The differences on one line: [-was-]{+is+}. */
const shown = (from: string, to: string): string =>
  wordDiff(from, to)
    .map(({ op, text }) => (op === "equal" ? text : op === "delete" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

const prose = fc
  .array(fc.constantFrom("the", "Member States", "kidnapping", ",", " ", "  ", "\n", "“", "manual;", "(a)", "2,000", "of"), {
    maxLength: 30,
  })
  .map((words) => words.join(" "));

const characters = fc.constantFrom("a", "É", "1", " ", "\n", "\u00a0", "’", "-", "/", ".", ",", "“", "😀", "\ud800", "\u0301");
const anyText = fc.oneof(
  prose,
  fc.array(characters).map((all) => all.join("")),
);

describe("word differences", () => {
  it("give back both texts to the last character", () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const pieces = wordDiff(from, to);
        expect(side(pieces, "insert")).toBe(from);
        expect(side(pieces, "delete")).toBe(to);
      }),
      { numRuns: 500 },
    );
  });

  it("never has two neighbouring pieces of one kind, nor an empty one", () => {
    fc.assert(
      fc.property(prose, prose, (from, to) => {
        const pieces = wordDiff(from, to);
        expect(pieces.every(({ text }) => text !== "")).toBe(true);
        expect(pieces.every(({ op }, index) => op !== pieces[index + 1]?.op)).toBe(true);
      }),
    );
  });

  it("replace whole words, with punctuation apart", () => {
    expect(shown("combating and eradicating kidnapping;", "combating and eliminating kidnapping, wherever it occurs;")).toBe(
      "combating and [-eradicating-]{+eliminating+} kidnapping{+, wherever it occurs+};",
    );
  });

  it("show a replaced phrase as one change although it shares small words", () => {
    expect(
      shown(
        "Concerned at the increase in the offence of kidnapping in cities",
        "Concerned about the increased number of kidnappings in cities",
      ),
    ).toBe("Concerned [-at the increase in the offence of kidnapping-]{+about the increased number of kidnappings+} in cities");
  });

  it("keep changes apart that real words separate", () => {
    expect(shown("the sixteenth session of the Commission", "the nineteenth session of the Council")).toBe(
      "the [-sixteenth-]{+nineteenth+} session of the [-Commission-]{+Council+}",
    );
  });

  it("leave numbers, symbols and compounds whole", () => {
    expect(shown("resolution 59/154 and 2,000 above-mentioned copies", "resolution 61/179 and 2,500 above-named copies")).toBe(
      "resolution [-59/154 and 2,000 above-mentioned-]{+61/179 and 2,500 above-named+} copies",
    );
  });

  it("never cut a word, in any script", () => {
    const words = fc.constantFrom(
      "kidnapping",
      "kidnappings",
      "States",
      "State",
      "éliminer",
      "éliminé",
      "борьба",
      "борьбы",
      "2,000",
      "2,500",
      "59/154",
    );
    const text = fc.array(words, { maxLength: 20 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const known = new Set([...from.split(" "), ...to.split(" ")]);
        for (const { text: piece } of wordDiff(from, to)) {
          for (const word of piece.split(" ")) expect(word === "" || known.has(word)).toBe(true);
        }
      }),
    );
  });

  it("leave one insertion in one piece, where a phrase begins and ends", () => {
    expect(
      shown(
        "undermines human rights, and hinders development,",
        "undermines human rights, weighs on economies, trade and security, and hinders development,",
      ),
    ).toBe("undermines human rights,{+ weighs on economies, trade and security,+} and hinders development,");
    expect(shown("combating kidnapping,", "combating kidnapping and that dialogue helps in combating kidnapping,")).toBe(
      "combating kidnapping{+ and that dialogue helps in combating kidnapping+},",
    );
  });

  it("show one deletion that repeats a word of its neighbours as one", () => {
    expect(shown("requested the Office, subject to funds, to prepare a manual", "requested the Office to prepare a handbook")).toBe(
      "requested the Office[-, subject to funds,-] to prepare a [-manual-]{+handbook+}",
    );
  });

  it("set a changed figure apart from a comma that came", () => {
    expect(shown("to report at its sixteenth session on progress", "to report, at its nineteenth session, on progress")).toBe(
      "to report{+,+} at its [-sixteenth-]{+nineteenth+} session{+,+} on progress",
    );
  });

  it("give up chance words between rewritten phrases, and keep names", () => {
    expect(
      shown(
        "Invites donors that have pledged support for States to disburse funds without further delay through the United Nations Office on Drugs and Crime",
        "Urges parties which monitored their borders against States and trace weapons speedily through the United Nations Office on Drugs and Crime",
      ),
    ).toBe(
      "[-Invites donors that have pledged support for States to disburse funds without further delay-]{+Urges parties which monitored their borders against States and trace weapons speedily+} through the United Nations Office on Drugs and Crime",
    );
  });

  it("compare scripts without spaces by the character", () => {
    expect(shown("重申其2004年第一号决议，", "重申大会2006年第一号决议，")).toBe("重申[-其2004-]{+大会2006+}年第一号决议，");
    expect(shown("促请会员国采取措施", "鼓励会员国采取有效措施")).toBe("[-促请-]{+鼓励+}会员国采取{+有效+}措施");
  });

  it("show a changed space", () => {
    expect(wordDiff("Member  States", "Member States")).toEqual([
      { op: "equal", text: "Member " },
      { op: "delete", text: " " },
      { op: "equal", text: "States" },
    ]);
  });

  it("still find a long text’s common stretches beyond the edit limit", () => {
    const words = Array.from({ length: 12_000 }, (_, index) => `word${index % 97}`);
    const edited = words.map((word, index) => (index % 6 === 0 ? `other${index}` : word));
    const pieces = wordDiff(words.join(" "), edited.join(" "));
    const kept = pieces.filter(({ op }) => op === "equal").reduce((sum, { text }) => sum + text.length, 0);
    expect(side(pieces, "delete")).toBe(edited.join(" "));
    expect(kept).toBeGreaterThan(0.7 * words.join(" ").length);
  });
});

describe("replacements", () => {
  it("carry the earlier text into the later one", () => {
    fc.assert(
      fc.property(prose, prose, (from, to) => {
        let result = from;
        for (const { from: old, to: fresh, at } of replacements(wordDiff(from, to)).toReversed()) {
          expect(result.slice(at, at + old.length)).toBe(old);
          result = result.slice(0, at) + fresh + result.slice(at + old.length);
        }
        expect(result).toBe(to);
      }),
    );
  });

  it("say whether words were replaced, inserted or deleted", () => {
    expect(replacements(wordDiff("Calls upon all States parties", "Urges States parties to act"))).toEqual([
      { op: "replace", from: "Calls upon all", to: "Urges", at: 0 },
      { op: "insert", from: "", to: " to act", at: 29 },
    ]);
  });
});
