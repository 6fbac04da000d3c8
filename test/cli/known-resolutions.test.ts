import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decision, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { emptyMetadata, serializeDraft, withIds } from "../../shared/document/index.js";
import { json, penholder, setUp } from "./penholder.js";

const inFolder = setUp();

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

describe("check --library", () => {
  it("holds citations against what the library knows of them", () => {
    const folder = inFolder("library");
    const put = (name: string, text: string, date = ""): string => {
      const adopted = date ? { number: name, symbol: `A/RES/${name}`, status: "adopted" as const, adoption: { meeting: "", date } } : {};
      const content = decision(organLine("The General Assembly"), preambular(text), operative("Decides to consider the matter."));
      const file = inFolder(`${name.replace("/", "-")}.penholder`);
      const doc = withIds(resolution(title("Water, a source of life"), content));
      writeFileSync(file, serializeDraft({ metadata: { ...emptyMetadata("GA"), ...adopted }, doc }));
      return file;
    };
    const texts = [put("62/997", "Recalling water,", "2008-05-03"), put("64/997", "Recalling water,", "2010-05-03")];
    penholder("library", "add", ...texts, "--library", folder);
    const draft = put("draft", "Recalling its resolution 62/997 of 4 May 2008,");
    const rules = (run: ReturnType<typeof penholder>): string[] => (json(run) as Checked).findings.map(({ rule }) => rule);

    expect(rules(penholder("check", draft, "--json"))).not.toContain("cite-wrong-date");
    const known = rules(penholder("check", draft, "--json", "--library", folder));
    expect(known).toContain("cite-wrong-date");
    expect(known).toContain("superseded-citation");
  });
});
