import { type Finding, findingJson, fixAll, hasRules, partIgnored } from "../../../shared/checks/index.js";
import { serializeDraft } from "../../../shared/document/index.js";
import { ownExtension } from "../../application/formats.js";
import { type Command, UsageError } from "../command.js";
import { findingText, notChecked } from "../findings.js";
import { houseRulesIn, houseRulesOption } from "../house-rules.js";
import { readInput } from "../input.js";
import { counted, wrap } from "../layout.js";
import { keepOriginals, writeOutput } from "../output.js";

export const fix: Command = {
  name: "fix",
  summary: "apply every automatic fix and write the draft to another file",
  operands: ["FILE"],
  options: {
    unsafe: { takes: "nothing", help: "apply the fixes too that a person should look at first" },
    "house-rules": houseRulesOption,
    output: { takes: "value", short: "o", value: "FILE", help: "the draft to write, a .penholder file" },
  },
  example: "fix draft.txt -o draft.penholder",
  async run(given) {
    const file = given.operands[0]!;
    const output = given.required("output");
    if (!output.toLowerCase().endsWith(ownExtension)) {
      throw new UsageError(`“${output}” must end in ${ownExtension}; “penholder export” writes other formats.`);
    }
    await keepOriginals(output, given.inputs);
    const { draft } = await readInput(file);
    const which = given.has("unsafe") ? { which: ({ fix: offered }: Finding) => offered !== undefined } : {};
    const { draft: fixed, applied, remaining: left } = fixAll(draft, { ...(await houseRulesIn(given)), ...which });
    const remaining = partIgnored(left, fixed.metadata.ignored).open;
    const written = await writeOutput(output, serializeDraft(fixed));
    return {
      json: { applied: applied.map(findingJson), remaining: remaining.map(findingJson), ...written },
      text: hasRules(draft.metadata) ? describe(applied, remaining, output) : `${notChecked} Written as it was: ${output}`,
    };
  },
};

function describe(applied: readonly Finding[], remaining: readonly Finding[], output: string): string {
  const done = applied.map(({ reference, fix: mended, rule }) => wrap(`${mended!.title} (${rule})`, (reference || "draft").padEnd(7)));
  return [
    ...(done.length > 0 ? [done.join("\n")] : []),
    ...remaining.map(findingText),
    `${counted(applied.length, "fix", "fixes")} applied, ${counted(remaining.length, "finding")} left. Written: ${output}`,
  ].join("\n\n");
}
