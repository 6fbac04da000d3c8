import { type Command, UsageError } from "../../command.js";
import { libraryOption } from "../../library.js";
import { add } from "./add.js";
import { filterOptions, list } from "./list.js";
import { rebuild } from "./rebuild.js";
import { remove } from "./remove.js";
import { stats } from "./stats.js";
import type { Verb } from "./verb.js";

const verbs: readonly Verb[] = [add, list, stats, remove, rebuild];

export const library: Command = {
  name: "library",
  summary: "the library of adopted texts: add PATH…, list, stats, remove SYMBOL…, rebuild",
  operands: ["VERB", "[WHAT]…"],
  options: { ...libraryOption, ...filterOptions },
  example: "library add resolutions.zip",
  async run(given) {
    const [name, ...words] = given.operands;
    const verb = verbs.find((candidate) => candidate.name === name);
    if (!verb) throw new UsageError(`library is followed by one of ${verbs.map((each) => each.name).join(", ")}, not “${name}”.`);
    if (verb.takes === undefined && words.length > 0) throw new UsageError(`library ${verb.name} does not take “${words[0]}”.`);
    if (verb.takes !== undefined && words.length === 0) throw new UsageError(`library ${verb.name} needs ${verb.takes}.`);
    return verb.run(given, words);
  },
};
