import { describe, expect, it } from "vitest";
import { exportAgreed } from "../../../renderer/agreed-language/agreed-language-actions.js";
import type { OpenDocument } from "../../../renderer/app/state.js";
import type { Workbench } from "../../../renderer/app/workbench.js";
import { operative } from "../../../shared/document/builders.js";
import { draftOf, passage } from "../../precedent/samples.js";

describe("the report on agreed language as a file", () => {
  it("waits for the sources that are yet to be looked for", async () => {
    const words = "Requests the Secretary-General to report on the schools of the region.";
    const asked: { name: string; request: unknown }[] = [];
    const call = async (name: string, request: unknown) => {
      asked.push({ name, request });
      const sources = [{ passage: passage(words), score: 1, count: 1 }];
      return { ok: true, value: name === "precedent.sources" ? { sources } : { cancelled: true } };
    };
    const document = { ...draftOf(operative(words)), name: "Schools" } as unknown as OpenDocument;
    await exportAgreed({ host: { call } } as unknown as Workbench, document, new Map(), "html");
    expect(asked.map(({ name }) => name)).toEqual(["precedent.sources", "report.export"]);
    expect(JSON.stringify(asked[1]!.request)).toContain("100 %");
  });
});
