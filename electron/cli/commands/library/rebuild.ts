import { counted, wrap } from "../../layout.js";
import { askLibrary, changeLibrary } from "../../library.js";
import type { Verb } from "./verb.js";

/** Checks every text and makes the index anew. Exit code 1 where a text turned out to be damaged. */
export const rebuild: Verb = {
  name: "rebuild",
  async run(given) {
    const { progress } = await changeLibrary(given, { kind: "rebuild" });
    const { size } = await askLibrary(given, (ask) => ask["library.size"]({}));
    const { refused } = progress;
    return {
      json: { size, damaged: refused },
      text: [...refused.map(({ reason }) => wrap(reason, "damaged  ")), `The index was made anew: ${counted(size, "resolution")}.`].join(
        "\n",
      ),
      failed: refused.length > 0,
    };
  },
};
