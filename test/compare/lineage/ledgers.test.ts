import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { mandateLedger, traceLineage, verbLedger } from "../../../shared/compare/index.js";
import { decision, footnote, operative, organLine, resolution, sub, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, withIds } from "../../../shared/document/index.js";
import { baseResolution } from "../../precedent/base-resolutions.js";

const draft = (...paragraphs: Node[]): Draft => ({
  metadata: emptyMetadata(),
  doc: withIds(resolution(title("Training"), decision(organLine("The General Assembly"), ...paragraphs)), countingIds()),
});

const trace = (...drafts: Draft[]) => traceLineage(drafts.map((each, index) => ({ name: `v${index + 1}`, draft: each })));
const bases = () => trace(baseResolution("2006/19"), baseResolution("2009/24"));

/** What the last version changed, clause by clause: "O7 lost resources: within available …". */
const changes = (...drafts: Draft[]): string[] =>
  mandateLedger(trace(...drafts)).rows.flatMap(({ cells }) => {
    const { reference, changes: list } = cells.at(-1)!;
    return list.map(
      ({ aspect, op, from, to }) =>
        `${reference ?? "-"} ${op} ${aspect}: ${[from, to].flatMap((span) => (span ? [span.text] : [])).join(" → ")}`,
    );
  });

describe("the ledger of verbs", () => {
  it("finds the one verb that became weaker from 2006/19 to 2009/24", () => {
    const changed = verbLedger(bases()).rows.flatMap(({ openings }) => (openings[1]?.change ? [openings[1]] : []));
    expect(changed.map(({ reference, words, change }) => [change!.reference, change!.from, reference, words, change!.kind])).toEqual([
      ["O2", "Notes with satisfaction", "P8", "Recalling", "other"],
      ["O5", "Also calls upon", "O6", "Also encourages", "weaker"],
    ]);
  });

  it("takes also and further for no change", () => {
    const [row] = verbLedger(
      trace(
        draft(operative("Invites States to train their police forces for this duty;")),
        draft(operative("Further invites States to train their police forces for this duty;")),
      ),
    ).rows;
    expect(row!.openings.map((opening) => opening?.change ?? null)).toEqual([null, null]);
  });
});

describe("the ledger of mandates and money", () => {
  const found = changes(baseResolution("2006/19"), baseResolution("2009/24"));

  it("finds the budget formula that 2009/24 lost, with its note, and what took its place", () => {
    expect(found).toContain(
      "O7 lost resources: within available extrabudgetary resources, not excluding the use of existing resources from the regular budget of the Office",
    );
    expect(found).toContain(
      "O7 lost note: This language does not provide a basis for an increase in the regular budget or requests for supplemental increases.",
    );
    expect(found).toContain("O7 gained resources: within its mandate");
    expect(found).toContain("P6 lost resources: subject to the availability of extrabudgetary resources");
  });

  it("finds the session that was brought up to date, and the task that was cut", () => {
    expect(found).toContain("O10 changed deadline: at its sixteenth session → at its nineteenth session");
    expect(found.some((line) => line.startsWith("O10 lost task: to share its report with the Conference"))).toBe(true);
  });

  it("does not call lost what went into another clause", () => {
    const whole = draft(
      operative(
        "Invites Member States to train their police forces for the protection of schools, and requests the Office to publish a manual on their protection;",
      ),
    );
    const parts = draft(
      operative("Invites Member States to train their police forces for the protection of schools;"),
      operative("Requests the Office to publish a manual on their protection;"),
    );
    expect(changes(whole, parts).filter((line) => line.includes("assignment"))).toEqual([]);
  });

  it("calls all of it lost where the clause was dropped", () => {
    const before = draft(
      operative("Requests the Office, within existing resources, to publish a manual;"),
      operative("Notes the report of the Secretary-General;"),
    );
    expect(changes(before, draft(operative("Notes the report of the Secretary-General;")))).toEqual([
      "- lost assignment: Requests the Office to publish a manual",
      "- lost resources: within existing resources",
    ]);
  });

  it("reads dates and means of sub-paragraphs", () => {
    const text = (session: string) =>
      draft(
        operative("Requests the Secretary-General:", sub(`To submit a report on the protection of schools at its ${session} session;`)),
      );
    expect(changes(text("sixtieth"), text("sixty-first"))).toEqual([
      "O1a changed deadline: at its sixtieth session → at its sixty-first session",
    ]);
  });

  it("ties a note to the clause it stands at", () => {
    const noted = draft(
      operative("Requests the Office, within existing resources,", footnote("No basis for an increase."), " to publish a manual;"),
    );
    const [cell] = mandateLedger(trace(noted)).rows[0]!.cells;
    expect(cell!.assignments[0]!.resources).toMatchObject([{ text: "within existing resources", note: "No basis for an increase." }]);
  });
});
