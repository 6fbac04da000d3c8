import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Draft, Profile } from "../../../shared/document/index.js";
import { adoptedText, NotOneDecision } from "./adopted-text.js";

const folder = fileURLToPath(new URL("../../../../shared/corpus/un-xml/", import.meta.url));
const folders: Readonly<Record<Profile, string>> = { GA: "ga", ECOSOC: "ecosoc", HRC: "hrc", SC: "sc" };

export const corpusIsThere = existsSync(folder);

export interface CorpusText {
  readonly name: string;
  readonly draft: Draft;
}

/** The adopted English texts of an organ that are one decision each; `every` takes one in so many, from the first. */
export function corpusOf(profile: Profile, every = 1): CorpusText[] {
  const names = readdirSync(`${folder}${folders[profile]}/english`).filter((name) => name.endsWith(".xml") && !name.endsWith("_F.xml"));
  return names
    .toSorted()
    .filter((_, index) => index % every === 0)
    .flatMap((name) => {
      try {
        return [{ name, draft: adoptedText(readFileSync(`${folder}${folders[profile]}/english/${name}`, "utf8"), profile) }];
      } catch (error) {
        if (error instanceof NotOneDecision) return [];
        throw new Error(`The text ${name} cannot be read.`, { cause: error });
      }
    });
}
