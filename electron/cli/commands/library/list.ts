import type { LibraryFilter, LibraryRecord } from "../../../../shared/contract/index.js";
import { languages, type Profile, profiles } from "../../../../shared/document/index.js";
import { wholeNumber } from "../../arguments.js";
import type { Arguments, Option } from "../../command.js";
import { counted, wrap } from "../../layout.js";
import { askLibrary } from "../../library.js";
import type { Verb } from "./verb.js";

/** Flags that narrow the list. */
export const filterOptions: Readonly<Record<string, Option>> = {
  text: { takes: "value", value: "WORDS", help: "list: words of symbol or title" },
  organ: { takes: "value", value: "ORGAN", help: "list: adopted by this organ", oneOf: profiles },
  language: { takes: "value", value: "CODE", help: "list: in this language", oneOf: languages },
  year: { takes: "value", value: "YEAR", help: "list: adopted in this year" },
  session: { takes: "value", value: "SESSION", help: "list: of this session, as a text names it" },
  subject: { takes: "value", value: "SUBJECT", help: "list: on this subject" },
  limit: { takes: "value", value: "NUMBER", help: "list: how many to show; 50 unless given" },
};

export const list: Verb = {
  name: "list",
  async run(given) {
    const limit = wholeNumber(given, "limit", 50);
    const request = { filter: filterOf(given), offset: 0, limit };
    const { records, total, size, facets } = await askLibrary(given, (ask) => ask["library.list"](request));
    const shown = total > records.length ? `, the latest ${records.length} of them here` : "";
    return {
      json: { records, total, size, facets },
      text: [...records.map(recordText), `${counted(total, "resolution")} of ${size}${shown}.`].join("\n"),
    };
  },
};

function filterOf(given: Arguments): LibraryFilter {
  const organ = given.value("organ") as Profile | undefined;
  const language = given.value("language") as LibraryFilter["language"];
  const session = given.value("session");
  const subject = given.value("subject");
  return {
    text: given.value("text") ?? "",
    ...(organ && { organ }),
    ...(language && { language }),
    ...(given.value("year") !== undefined && { year: wholeNumber(given, "year", 0) }),
    ...(session && { session }),
    ...(subject && { subject }),
  };
}

const recordText = ({ symbol, id, adopted, language, title }: LibraryRecord): string =>
  wrap(title || "(no title)", `${(symbol || id).padEnd(20)} ${(adopted || "no date").padEnd(10)} ${language}  `);
