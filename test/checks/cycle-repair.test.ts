import fc from "fast-check";
import { Fragment } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { layOut } from "../../shared/checks/facts/layout.js";
import { openingOf } from "../../shared/checks/facts/openings.js";
import { applyEdits, check, draftOf, type ExampleText, repairCycle, rules } from "../../shared/checks/index.js";
import { rewritingOpening } from "../../shared/checks/rewriting-opening.js";
import { decision, named, opening, operative, organLine, part, resolution, subheading, title } from "../../shared/document/builders.js";
import { type Draft, emptyMetadata, inlineText, numbering } from "../../shared/document/index.js";
import { withRepetition } from "../../shared/language/index.js";
import { adoptedTextsOf, corpusIsThere } from "../corpus.js";
import { randomNumbers } from "../random.js";

const ofTheCycle = rules.filter(({ id }) => ["repeat-without-also", "also-cycle", "also-orphan", "also-addressee-changed"].includes(id));

const repaired = (draft: Draft): Draft => ({ ...draft, doc: applyEdits(new Transform(draft.doc), repairCycle(draft).edits).doc });

/** How paragraphs open, without their objects. */
const beginnings = ({ doc }: Draft): string[] =>
  numbering(doc).paragraphs.map(({ node }) => {
    const words = inlineText(node.firstChild!);
    return words.text.slice(0, words.opening?.to ?? 0);
  });

const openingsAfter = (text: ExampleText): string[] => beginnings(repaired(draftOf(text)));

describe("also and further are put right", () => {
  it("in a run that has lost its order, plain, also, further and plain again", () => {
    const preamble = [
      "*Recalling further* one,",
      "*Recalling* two,",
      "*Recalling also* three,",
      "*Recalling further* four,",
      "*Noting also* five,",
    ];
    expect(openingsAfter({ preamble, operative: ["*Decides* to act."] })).toEqual([
      "Recalling",
      "Recalling also",
      "Recalling further",
      "Recalling",
      "Noting",
      "Decides",
    ]);
  });

  it("only while the addressee is the same", () => {
    const words = [
      "*Also requests* the Secretary-General to report;",
      "*Requests* the Secretary-General to act;",
      "*Further requests* States to act.",
    ];
    expect(openingsAfter({ operative: words })).toEqual(["Requests", "Also requests", "Requests"]);
  });

  it("anew below a sub-heading and in each part", () => {
    const draft: Draft = {
      metadata: emptyMetadata("GA"),
      doc: resolution(
        title("Oceans"),
        decision(
          organLine("The General Assembly"),
          named("O1", operative(opening("Notes"), " one;")),
          subheading("Fisheries"),
          named("O2", operative(opening("Also notes"), " two;")),
          named("O3", operative(opening("Notes"), " three;")),
          part(named("O4", operative(opening("Further notes"), " four."))),
        ),
      ),
    };
    expect(beginnings(repaired(draft))).toEqual(["Notes", "Notes", "Also notes", "Notes"]);
  });

  it("in a quoted draft by the customs of the organ quoted, and never where the Security Council speaks", () => {
    const preamble = ["*Recalling* the Charter,", "*Recalling* the report,"];
    const quoted = { words: "*Recommends* the following draft:", quoted: { preamble } };
    expect(openingsAfter({ organ: "The Economic and Social Council", operative: [quoted] })).toContain("Recalling also");
    expect(openingsAfter({ organ: "The Security Council", preamble })).not.toContain("Recalling also");
  });

  it("with everything else as it was", () => {
    const draft = draftOf({ preamble: ["*Recalling* the Charter,[^A/1.]", "*Recalling* the *World Drug Report*,[^A/2.]"] });
    const after = repaired(draft).doc.toJSON();
    expect(JSON.stringify(after).replace("Recalling also", "Recalling")).toBe(JSON.stringify(draft.doc.toJSON()));
  });
});

const verbs = ["Notes", "Requests", "Calls upon", "Takes note with appreciation", "Encourages", "Stresses"];
const objects = ["States to act", "all States to act", "the Committee to report", "the need for action", "that efforts continue"];
const anyOperative = fc.record({
  verb: fc.constantFrom(...verbs),
  object: fc.constantFrom(...objects),
  written: fc.constantFrom("", "Also ", "Further "),
  heading: fc.boolean(),
});

describe("whatever the order of paragraphs", () => {
  it("nothing is left to say about also and further, nor to repair", () => {
    fc.assert(
      fc.property(fc.array(anyOperative, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const blocks = paragraphs.flatMap(({ verb, object, written, heading }, index) => {
          const words = written === "" ? verb : `${written}${verb.slice(0, 1).toLowerCase()}${verb.slice(1)}`;
          return [...(heading && index > 0 ? [subheading("Measures")] : []), named(`O${index}`, operative(opening(words), ` ${object};`))];
        });
        const doc = resolution(title("Action"), decision(organLine("The General Assembly"), ...blocks));
        const after = repaired({ metadata: emptyMetadata("GA"), doc });
        expect(check(after, { rules: ofTheCycle })).toEqual([]);
        expect(repairCycle(after).edits).toEqual([]);
      }),
    );
  });
});

/** The paragraphs of each part in another order; sub-headings, where there are any, stay. */
function shuffled(draft: Draft, random: () => number): Draft {
  const { doc } = draft;
  const blocks = doc.children.map((child) => {
    if (child.type.name !== "decision" || child.children.some(({ type }) => type.name === "part")) return child;
    const order = [...child.children];
    for (const name of ["preambularParagraph", "operativeParagraph"]) {
      const places = order.flatMap((block, index) => (block.type.name === name ? [index] : []));
      const moved = places.map((place) => ({ block: order[place]!, rank: random() })).toSorted((a, b) => a.rank - b.rank);
      for (const [index, place] of places.entries()) order[place] = moved[index]!.block;
    }
    return child.copy(Fragment.fromArray(order));
  });
  return { ...draft, doc: doc.copy(Fragment.fromArray(blocks)) };
}

/** Every opening without “also” and “further”. */
function withoutAlso(draft: Draft): Draft {
  const edits = layOut(draft).decisions.flatMap(({ paragraphs, speaker }) =>
    paragraphs.flatMap((paragraph) => {
      const opens = speaker.profile === "SC" ? null : openingOf(paragraph);
      if (!opens || opens.repetition === "plain") return [];
      const plain = withRepetition(paragraph.words.text.slice(0, opens.length), "plain", paragraph.part!);
      return rewritingOpening(paragraph, 0, opens.length, plain);
    }),
  );
  return { ...draft, doc: applyEdits(new Transform(draft.doc), edits).doc };
}

describe.skipIf(!corpusIsThere)("adopted texts", () => {
  const texts = corpusIsThere
    ? [...adoptedTextsOf("GA", 12), ...adoptedTextsOf("ECOSOC", 8), ...adoptedTextsOf("HRC", 8), ...adoptedTextsOf("SC", 20)]
    : [];

  it("are left alone where the rules have nothing to say", () => {
    const right = texts.filter(({ draft }) => check(draft, { rules: ofTheCycle }).length === 0);
    expect(right.length).toBeGreaterThan(40);
    for (const { draft } of right) expect(repairCycle(draft).edits).toEqual([]);
  });

  it("are right again after their paragraphs have been shuffled, at once", () => {
    const random = randomNumbers(7);
    for (const { name, draft } of texts) {
      const after = repaired(shuffled(draft, random));
      expect(check(after, { rules: ofTheCycle }), name).toEqual([]);
      expect(repairCycle(after).paragraphs, name).toEqual([]);
    }
  });

  it("get their own words back after each “also” and “further” was taken out", () => {
    const right = texts.filter(({ draft }) => check(draft, { rules: ofTheCycle }).length === 0);
    const restored = right.map(({ draft }) => beginnings(repaired(withoutAlso(draft))));
    const paragraphs = right.flatMap(({ draft }) => beginnings(draft));
    const same = restored.flat().filter((words, index) => words === paragraphs[index]);
    expect(same.length / paragraphs.length).toBeGreaterThan(0.99);
  });
});
