import { describe, expect, it } from "vitest";
import { createAnalysis } from "../../../renderer/analysis/analysis.js";
import { draftOf } from "../../../shared/checks/index.js";

const draft = draftOf({ operative: ["*Requests* every goverment to persue the harmonisation of rules."] });

async function found(dictionary: readonly string[] | null): Promise<string[]> {
  const analysis = createAnalysis();
  await analysis.answer("dictionary", dictionary);
  const { findings } = await analysis.answer("draft", draft);
  return findings.map(({ rule, excerpt }) => `${rule} ${excerpt}`);
}

describe("unknown words", () => {
  it("are findings in the order of the text, but for those a rule has something better to say about", async () => {
    expect(await found([])).toEqual(["unknown-word goverment", "unknown-word persue", "spelling-ise harmonisation"]);
  });

  it("are not pointed out where they are a person’s own, or nobody asks", async () => {
    expect(await found(["persue"])).toEqual(["unknown-word goverment", "spelling-ise harmonisation"]);
    expect(await found(null)).toEqual(["spelling-ise harmonisation"]);
  });

  it("have corrections once there is a dictionary", async () => {
    const analysis = createAnalysis();
    expect(await analysis.answer("corrections", "goverment")).toBeNull();
    await analysis.answer("dictionary", []);
    expect(await analysis.answer("corrections", "goverment")).toEqual(["government"]);
  });
});
