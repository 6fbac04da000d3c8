import { type ChangeChoice, type ChangeFate, changeFates } from "../../shared/import/index.js";
import type { Arguments, Option } from "./command.js";

/** What to do with the tracked changes of a Word file, for commands that read one. */
export const changesOptions: Readonly<Record<string, Option>> = {
  changes: {
    takes: "value",
    value: "WHAT",
    help: "what to do with tracked changes of a Word file: keep them as proposals (unless given), or accept or reject them",
    oneOf: changeFates,
  },
  accept: { takes: "values", value: "AUTHOR", help: "accept the changes of this author; may be given several times" },
  reject: { takes: "values", value: "AUTHOR", help: "reject the changes of this author; may be given several times" },
};

/** What a person said about tracked changes. */
export const changesIn = (given: Arguments): ChangeChoice => ({
  usual: (given.value("changes") as ChangeFate | undefined) ?? "keep",
  byAuthor: new Map([
    ...given.values("accept").map((author): [string, ChangeFate] => [author, "accept"]),
    ...given.values("reject").map((author): [string, ChangeFate] => [author, "reject"]),
  ]),
});
