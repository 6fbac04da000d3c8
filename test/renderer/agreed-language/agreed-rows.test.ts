import { describe, expect, it } from "vitest";
import { agreedRows } from "../../../renderer/agreed-language/agreed-rows.js";
import { from, operative } from "../../../shared/document/builders.js";
import { agreedLanguageReport } from "../../../shared/precedent/index.js";
import { draftOf } from "../../precedent/samples.js";

const taken = (paragraph: string, text: string) => ({ resolution: "A/RES/60/1", paragraph, text });
const { paragraphs } = agreedLanguageReport(
  draftOf(
    operative("Decides to meet again in spring;"),
    operative("Requests the Secretary-General to report."),
    from(taken("O10", "Notes the report of the Secretary-General;"), operative("Notes the report of the Secretary-General;")),
    from(taken("O9", "Calls upon all States to protect schools;"), operative("Calls upon all States to protect schools and hospitals;")),
  ).doc,
  new Map(),
);
const order = (...choice: Parameters<typeof agreedRows> extends [unknown, ...infer Rest] ? Rest : never) =>
  agreedRows(paragraphs, ...choice).map(({ reference }) => reference);

describe("the rows of the agreed-language report", () => {
  it("are those of one kind, or all", () => {
    expect(order("all", "text")).toEqual(["O1", "O2", "O3", "O4"]);
    expect(order("new", "text")).toEqual(["O1", "O2"]);
    expect(order("adapted", "text")).toEqual(["O4"]);
  });
  it("begin with what is least agreed", () => {
    expect(order("all", "least-agreed")).toEqual(["O1", "O2", "O4", "O3"]);
  });
  it("go by source, numbers as numbers, with new wording last", () => {
    expect(order("all", "source")).toEqual(["O4", "O3", "O1", "O2"]);
  });
});
