import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { createPrecedentLibrary, type Passage, type PrecedentLibrary } from "../../shared/precedent/index.js";
import type { Arguments, Option } from "./command.js";
import { readInput } from "./input.js";

/** Flags of every command that looks for precedents. */
export const precedentOptions: Readonly<Record<string, Option>> = {
  with: { takes: "values", value: "FILE", help: "look in this resolution too; may be given several times" },
  limit: { takes: "value", value: "NUMBER", help: "how many to show; 5 unless given" },
};

/** The resolutions that come with Penholder, and those a person named. */
export async function precedents(given: Arguments): Promise<PrecedentLibrary> {
  const named = await Promise.all(given.values("with").map(async (file) => (await readInput(file)).draft));
  return createPrecedentLibrary([...builtInPrecedents.map(({ draft }) => draft()), ...named]);
}

/** A passage as `--json` prints it. */
export const passageJson = ({ resolution, reference, citation, title, text }: Passage) => ({
  resolution,
  paragraph: reference,
  citation,
  title,
  text,
});
