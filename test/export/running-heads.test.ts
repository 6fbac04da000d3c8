import { describe, expect, it } from "vitest";
import { decision, organLine, resolution, title } from "../../shared/document/builders.js";
import { prepare } from "../../shared/export/prepare.js";
import { runningHead, runningTitle } from "../../shared/export/printed-look/running-heads.js";
import { draft } from "./drafts.js";

const titled = (words: string, symbol: string) =>
  prepare(draft(resolution(title(words), decision(organLine("The General Assembly"))), { symbol }));

describe("a running head", () => {
  it("has the symbol on the outer side of the title", () => {
    const adopted = titled("South-South cooperation", "A/RES/80/156");
    expect(runningHead(adopted, "odd")).toEqual(["South-South cooperation", "A/RES/80/156"]);
    expect(runningHead(adopted, "even")).toEqual(["A/RES/80/156", "South-South cooperation"]);
  });

  it("of a draft has the symbol alone", () => {
    expect(runningHead(titled("South-South cooperation", "A/C.2/80/L.4"), "odd")).toEqual(["", "A/C.2/80/L.4"]);
  });

  it("has a long title cut at a word", () => {
    const long = titled("Strengthening of international cooperation ".repeat(5).trim(), "A/RES/80/111");
    expect(runningTitle(long, "one")).toBe("Strengthening of international cooperation Strengthening of …");
    expect(runningTitle(long, "three").length).toBeLessThanOrEqual(152);
  });
});
