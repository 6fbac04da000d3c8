import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Draft, Profile } from "../shared/document/index.js";
import { importFile } from "../shared/import/index.js";

const folder = fileURLToPath(new URL("../../shared/corpus/un-xml/", import.meta.url));
const folders: Readonly<Record<Profile, string>> = { GA: "ga", ECOSOC: "ecosoc", HRC: "hrc", SC: "sc" };

/** Whether the adopted texts lie beside the project. */
export const corpusIsThere = existsSync(folder);

export interface CorpusText {
  readonly name: string;
  readonly draft: Draft;
}

/** The adopted texts of an organ that are one decision each; `every` takes one in so many, from the first. */
export const decisionsOf = (profile: Profile, every = 1): CorpusText[] =>
  adoptedTextsOf(profile, every).filter(({ draft }) => isOneDecision(draft));

/** The adopted English texts of an organ, as imported from the United Nations’ XML. */
export const adoptedTextsOf = (profile: Profile, every = 1): CorpusText[] =>
  readdirSync(`${folder}${folders[profile]}/english`)
    .filter((name) => name.endsWith(".xml") && !name.endsWith("_F.xml"))
    .toSorted()
    .filter((_, index) => index % every === 0)
    .map((name) => ({
      name,
      draft: importFile({ name, bytes: readFileSync(`${folder}${folders[profile]}/english/${name}`) }).draft,
    }));

/** No parts that speak for themselves, and outside annexes no label but those that places give: no tables or lists of names. */
function isOneDecision({ doc }: Draft): boolean {
  let one = true;
  doc.descendants((node) => {
    if (node.type.name === "part" || (node.type.name !== "annex" && node.attrs.label != null)) one = false;
    return one && node.type.name !== "annex";
  });
  return one;
}
