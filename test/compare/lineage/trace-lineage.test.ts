import * as fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { compareDocuments, type Lineage, traceLineage } from "../../../shared/compare/index.js";
import { decision, operative, organLine, preambular, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, withIds } from "../../../shared/document/index.js";
import { baseResolution } from "../../precedent/base-resolutions.js";

const draft = (...paragraphs: Node[]): Draft => ({
  metadata: emptyMetadata(),
  doc: withIds(resolution(title("Schools"), decision(organLine("The General Assembly"), ...paragraphs)), countingIds()),
});

const trace = (...drafts: Draft[]): Lineage => traceLineage(drafts.map((each, index) => ({ name: `v${index + 1}`, draft: each })));

/** Rows as one would sketch them: "O1 | O2 moved | dropped". */
const sketch = ({ rows }: Lineage): string[] =>
  rows.map(({ cells }, row) =>
    cells
      .map((cell) => {
        if (cell.state === "absorbed") return `in ${cell.into.join(" and ")}`;
        if (cell.state !== "present") return cell.state;
        const { paragraph, origin } = cell;
        const elsewhere = origin?.sources.filter((source) => source.row !== row).map(({ reference }) => `from ${reference}`) ?? [];
        return [paragraph.reference, origin?.kind ?? "", origin?.moved ? "moved" : "", origin?.returned ? "back" : "", ...elsewhere]
          .filter(Boolean)
          .join(" ");
      })
      .join(" | "),
  );

const concern = "Deeply concerned at the growing number of attacks against schools and the teachers and pupils in them";
const report = "Requests the Secretary-General to submit a report on the implementation of the present resolution at its sixtieth session";
const invite = "Invites Member States to share experience of programmes that bring former child soldiers back to their families";
const funds = "Appeals to donors to contribute generously to the voluntary fund for the reconstruction of damaged buildings";

describe("the ancestry of clauses", () => {
  it("follows each through every version", () => {
    const first = draft(preambular(concern), operative(invite), operative(report));
    const second = draft(preambular(concern), operative(invite), operative(report.replace("sixtieth", "sixty-first")));
    const third = draft(preambular(concern), operative(report.replace("sixtieth", "sixty-second")), operative(invite));
    expect(sketch(trace(first, second, third))).toEqual([
      "P1 | P1 identical | P1 identical",
      "O2 | O2 minor | O1 minor moved",
      "O1 | O1 identical | O2 identical",
    ]);
  });

  it("keeps one row for a clause that was left out for a while", () => {
    const whole = draft(operative(invite), operative(funds), operative(report));
    const without = draft(operative(invite), operative(report));
    expect(sketch(trace(whole, without, without, whole))).toEqual([
      "O1 | O1 identical | O1 identical | O1 identical",
      "O2 | dropped | away | O2 identical back",
      "O3 | O2 identical | O2 identical | O3 identical",
    ]);
  });

  it("puts a clause that ended where it stood, and a new one where it stands", () => {
    const first = draft(operative(invite), operative(funds), operative(report));
    const second = draft(operative(invite), operative(report));
    const third = draft(operative(invite), operative(concern), operative(report));
    expect(sketch(trace(first, second, third))).toEqual([
      "O1 | O1 identical | O1 identical",
      "O2 | dropped | away",
      "not-yet | not-yet | O2 new",
      "O3 | O2 identical | O3 identical",
    ]);
  });

  it("says from what a clause was split off, and goes on with the greater part", () => {
    const long = `${invite}, and appeals to donors to contribute generously to the voluntary fund for the reconstruction of damaged buildings`;
    const parts = draft(operative(`${invite} and to their schools`), operative(funds));
    expect(sketch(trace(draft(operative(long)), parts))).toEqual(["O1 | O1 modified", "not-yet | O2 modified from O1"]);
  });

  it("says into what a clause was merged", () => {
    const merged = `${invite}, and requests the Secretary-General to submit a report on the implementation of the present resolution`;
    const sketched = sketch(trace(draft(operative(invite), operative(report)), draft(operative(merged))));
    expect(sketched).toEqual(["O1 | O1 composite from O2", "O2 | in O1"]);
  });

  it("follows a clause into the preamble", () => {
    const before = draft(preambular(concern), operative(invite), operative(report));
    const after = draft(preambular(concern), preambular(invite.replace("Invites", "Inviting")), operative(report));
    expect(sketch(trace(before, after))).toContain("O1 | P2 minor moved");
  });

  it("reads 2009/24 as the text of 2006/19, paragraph by paragraph", () => {
    const versions = ["2006/19", "2009/24"].map((name) => ({ name, draft: baseResolution(name as "2006/19") }));
    const rows = sketch(traceLineage(versions));
    expect(rows).toContain("O2 | P8 composite moved from O6");
    expect(rows).toContain("O6 | O7 modified");
    expect(rows).toContain("O5 | O6 modified");
    expect(rows).toContain("not-yet | O9 new");
    expect(rows).toContain("F1 | dropped");
  });

  it("is empty without versions, and one column with one", () => {
    expect(trace()).toEqual({ columns: [], rows: [] });
    expect(sketch(trace(draft(operative(invite))))).toEqual(["O1"]);
  });
});

const words = fc.array(fc.constantFrom("the", "States", "report", "children", "schools", "of", "attacks", "families"), { maxLength: 12 });
const text = fc
  .array(words, { maxLength: 6 })
  .map((paragraphs) => draft(...paragraphs.map((list) => operative(list.length > 0 ? list.join(" ") : "Notes"))));

describe("whatever the versions", () => {
  it("has every paragraph of every version in exactly one row", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (drafts) => {
        const { rows } = trace(...drafts);
        drafts.forEach(({ doc }, column) => {
          const held = rows.flatMap(({ cells }) => {
            const cell = cells[column]!;
            return cell.state === "present" ? [cell.paragraph.reference] : [];
          });
          const all = Array.from({ length: doc.lastChild!.childCount - 1 }, (_, index) => `O${index + 1}`);
          expect(held.toSorted()).toEqual(all.toSorted());
          if (column === drafts.length - 1) expect(held).toEqual(all);
        });
      }),
    );
  });

  it("says of two versions what a comparison says", () => {
    fc.assert(
      fc.property(text, text, (base, later) => {
        const compared = compareDocuments(base, later).rows;
        const cells = trace(base, later).rows.map((row) => row.cells[1]!);
        const found = cells.flatMap((cell) =>
          cell.state === "present"
            ? [{ id: cell.paragraph.id, kind: cell.origin!.kind, from: cell.origin!.sources.map(({ reference }) => reference).toSorted() }]
            : [],
        );
        const expected = compared.flatMap((row) =>
          row.type === "paragraph"
            ? [{ id: row.paragraph.id, kind: row.paragraph.kind, from: row.paragraph.sources.map(({ reference }) => reference).toSorted() }]
            : [],
        );
        expect(found).toEqual(expected);
        expect(cells.filter(({ state }) => state === "dropped")).toHaveLength(compared.filter(({ type }) => type === "dropped").length);
      }),
    );
  });

  it("says of each empty cell what its neighbours bear out", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (drafts) => {
        for (const { cells } of trace(...drafts).rows) {
          cells.forEach((cell, column) => {
            const before = cells[column - 1]?.state === "present";
            const ever = cells.slice(0, column).some(({ state }) => state === "present");
            if (cell.state === "not-yet") expect(ever).toBe(false);
            if (cell.state === "dropped" || cell.state === "absorbed") expect(before).toBe(true);
            if (cell.state === "away") expect(ever && !before).toBe(true);
          });
        }
      }),
    );
  });
});
