import type { Hit } from "../../../shared/precedent/answers.js";
import { wholeNumber } from "../arguments.js";
import type { Command } from "../command.js";
import { counted, wrap } from "../layout.js";
import { askLibrary, precedentOptions } from "../library.js";
import { passageJson, scoreJson } from "../passage-json.js";

export const search: Command = {
  name: "search",
  summary:
    'search the library: words, "a phrase", begin*, AND, OR, NOT, NEAR/5, ( ), and organ:GA part:operative year:2006..2010 cites:59/154',
  operands: ["QUERY"],
  options: precedentOptions,
  example: "search 'money-laundering NOT trafficking organ:GA'",
  async run(given) {
    const limit = wholeNumber(given, "limit", 5);
    const query = given.operands[0]!;
    const { hits, total, remark } = await askLibrary(given, (ask) => ask["precedent.search"]({ query, offset: 0, limit }));
    const lines = [...(remark ? [wrap(remark)] : []), ...(hits.length > 0 ? hits.map(hitText) : ["Nothing found."])];
    const more = total > hits.length ? [`${counted(total, "wording")} in all; --limit shows more.`] : [];
    return { json: { hits: hits.map(hitJson), total, remark }, text: [...lines, ...more].join("\n\n") };
  },
};

const hitJson = ({ passage, excerpt, score, count, occurrences }: Hit) => ({
  ...passageJson(passage),
  excerpt,
  score: scoreJson(score),
  count,
  occurrences: occurrences.map(({ resolution, adopted, reference }) => ({ resolution, adopted, paragraph: reference })),
});

const hitText = ({ passage, excerpt, count }: Hit): string =>
  [wrap(`${passage.citation}: ${passage.title}`), wrap(excerpt, "    "), ...(count > 1 ? [`    in ${count} passages`] : [])].join("\n");
