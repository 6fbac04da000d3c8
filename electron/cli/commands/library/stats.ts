import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../../layout.js";
import { askLibrary, folderOf, wholeList } from "../../library.js";
import type { Verb } from "./verb.js";

export const stats: Verb = {
  name: "stats",
  async run(given) {
    const { records, size, facets } = await askLibrary(given, (ask) => ask["library.list"](wholeList));
    const { organs, languages, years } = facets;
    const paragraphs = records.reduce((sum, record) => sum + record.paragraphs, 0);
    const folder = folderOf(given);
    const json = {
      folder,
      size,
      builtIn: records.filter(({ builtIn }) => builtIn).length,
      paragraphs,
      bytes: bytesIn(folder),
      organs,
      languages,
      years,
    };
    return {
      json,
      text: [
        `${counted(size, "resolution")}, ${json.builtIn} of them built in; ${counted(paragraphs, "paragraph")}; ${megabytes(json.bytes)} MB in ${folder}`,
        ...[organs, languages, years].map((counts) => counts.map(({ value, count }) => `${value} ${count}`).join(", ")),
      ]
        .filter(Boolean)
        .join("\n"),
    };
  },
};

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  } catch {
    return 0;
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
