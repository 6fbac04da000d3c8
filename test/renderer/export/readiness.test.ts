import { describe, expect, it } from "vitest";
import { formatCards } from "../../../renderer/export/formats.js";
import { fileSize, readiness } from "../../../renderer/export/readiness.js";
import { exportFormats } from "../../../shared/contract/index.js";

describe("before an export", () => {
  it("nothing is said of a checked text within the limit", () => {
    expect(readiness(0, false, 3_300)).toEqual([]);
  });
  it("open errors, unchecked changes and words over the limit are named", () => {
    expect(readiness(1, true, 3_512)).toEqual([
      "1 error is still open; it is exported as it stands.",
      "The last changes have not been checked yet.",
      "The text is 212 words over the limit of 3,300 for in-session documents.",
    ]);
    expect(readiness(2, false, 0)).toEqual(["2 errors are still open; they are exported as they stand."]);
  });
});

describe("the formats", () => {
  it("are those the host can write, each described once", () => {
    expect(formatCards.map(({ format }) => format).toSorted()).toEqual([...exportFormats].toSorted());
  });
  it("sizes read as file managers write them", () => {
    expect([999, 18_342, 1_250_000].map(fileSize)).toEqual(["999 bytes", "18 kB", "1.3 MB"]);
  });
});
