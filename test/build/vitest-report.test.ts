import { describe, expect, it } from "vitest";
import { readReport } from "../../build/testing/vitest-report.mjs";

const file = (status: string, assertionResults: { status: string; fullName: string; failureMessages?: string[] }[], message = "") => ({
  name: "a.test.ts",
  status,
  message,
  assertionResults,
});

describe("the counts of a test run", () => {
  it("count passed tests, name skipped ones and carry what failed ones say", () => {
    const tests = [
      { status: "passed", fullName: "a" },
      { status: "skipped", fullName: "b" },
      { status: "todo", fullName: "c" },
      { status: "failed", fullName: "d", failureMessages: ["expected 1 to be 2"] },
    ];
    expect(readReport({ testResults: [file("failed", tests)] }, 1)).toEqual({
      passed: 1,
      skipped: ["b", "c"],
      failures: [{ name: "d", message: "expected 1 to be 2" }],
    });
  });

  it("count a file that could not be loaded as a failure", () => {
    expect(readReport({ testResults: [file("failed", [], "Cannot find module")] }, 1).failures).toEqual([
      { name: "a.test.ts", message: "Cannot find module" },
    ]);
  });

  it("do not call a run good that ended badly", () => {
    expect(readReport({ testResults: [file("passed", [{ status: "passed", fullName: "a" }])] }, 1).failures).toHaveLength(1);
  });
});
