import type { Hit } from "../../../shared/precedent/index.js";
import { wholeNumber } from "../arguments.js";
import type { Command } from "../command.js";
import { wrap } from "../layout.js";
import { passageJson, precedentOptions, precedents } from "../precedents.js";

export const search: Command = {
  name: "search",
  summary: 'search adopted texts: words, "a phrase", begin*, -without, one OR other',
  operands: ["QUERY"],
  options: precedentOptions,
  example: "search 'money-laundering -trafficking'",
  async run(given) {
    const library = await precedents(given);
    const hits = library.search(given.operands[0]!, { limit: wholeNumber(given, "limit", 5) });
    return { json: { hits: hits.map(hitJson) }, text: hits.map(hitText).join("\n\n") || "Nothing found." };
  },
};

const hitJson = ({ passage, excerpt, score }: Hit) => ({ ...passageJson(passage), excerpt, score: Math.round(score * 1000) / 1000 });

const hitText = ({ passage, excerpt }: Hit): string => [wrap(`${passage.citation}: ${passage.title}`), wrap(excerpt, "    ")].join("\n");
