import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chosenHouseRules } from "../../../electron/application/chosen-house-rules.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "penholder-house-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** House rules whose next dialog chooses these files of the folder. */
const choosing = (...names: string[]) =>
  chosenHouseRules({ chooseFilesToOpen: async () => names.map((name) => join(folder, name)) }, join(folder, "data"));

describe("chosen house rules", () => {
  const rules = "all:\n  preferred:\n    - write: global South\n      not: developing world\n";

  it("are none before a file is chosen, or where the person cancels", async () => {
    expect(await choosing().read()).toBeNull();
    expect(await choosing().choose()).toBeNull();
  });
  it("are remembered as a file, whose changes count", async () => {
    await writeFile(join(folder, "house.yaml"), rules);
    expect(await choosing("house.yaml").choose()).toMatchObject({ name: "house.yaml" });
    await writeFile(join(folder, "house.yaml"), rules.replace("developing world", "third world"));
    expect((await choosing().read())?.customs.GA.wordings).toMatchObject([{ words: "third world", instead: "global South" }]);
  });
  it("stay those before where another file cannot be read, and go when they are forgotten", async () => {
    await writeFile(join(folder, "house.yaml"), rules);
    await writeFile(join(folder, "bad.yaml"), "all:\n  prefered: []\n");
    await choosing("house.yaml").choose();
    await expect(choosing("bad.yaml").choose()).rejects.toThrow("House rules “bad.yaml”, line 2, column 3");
    expect(await choosing().read()).toMatchObject({ name: "house.yaml" });
    await choosing().forget();
    expect(await choosing().read()).toBeNull();
  });
});
