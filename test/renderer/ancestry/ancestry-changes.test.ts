import { describe, expect, it } from "vitest";
import { countColumn, countsSentence, neighbourChange, rowChanges } from "../../../renderer/ancestry/ancestry-changes.js";
import { traceLineage } from "../../../shared/compare/index.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, emptyMetadata, withIds } from "../../../shared/document/index.js";

const version = (...paragraphs: string[]) => ({
  name: "",
  draft: {
    metadata: emptyMetadata(),
    doc: withIds(
      resolution(title(), decision(organLine("The General Assembly"), ...paragraphs.map((words) => operative(words)))),
      countingIds(),
    ),
  },
});

const report = "Requests the Secretary-General to submit a report on the implementation of the present resolution at its sixtieth session;";
const invite = "Invites Member States to share experience of programmes that bring former child soldiers back to their families;";
const funds = "Appeals to donors to contribute generously to the voluntary fund for the reconstruction of damaged buildings;";

const lineage = traceLineage([version(invite, report), version(invite, report.replace("sixtieth", "sixty-first")), version(invite, funds)]);

describe("changes in a table of ancestry", () => {
  it("are what was reworded, dropped or new, in reading order and round again", () => {
    const first = neighbourChange(lineage, null, 1)!;
    const places = [first];
    for (let place = neighbourChange(lineage, first, 1)!; place.row !== first.row || place.column !== first.column; ) {
      places.push(place);
      place = neighbourChange(lineage, place, 1)!;
    }
    expect(places).toEqual([
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 2 },
    ]);
    expect(neighbourChange(lineage, first, -1)).toEqual({ row: 2, column: 2 });
    expect(neighbourChange(lineage, null, -1)).toEqual({ row: 2, column: 2 });
  });

  it("leave out rows in which nothing changed", () => {
    expect(lineage.rows.map(rowChanges)).toEqual([false, true, true]);
    expect(neighbourChange(traceLineage([version(invite), version(invite)]), null, 1)).toBeNull();
  });

  it("are counted for each version", () => {
    expect(countsSentence(countColumn(lineage, 1))).toBe("1 changed");
    expect(countsSentence(countColumn(lineage, 2))).toBe("1 new, 1 gone");
    expect(countsSentence({ fresh: 0, changed: 0, dropped: 0 })).toBe("no change");
  });
});
