import {
  type CheckOptions,
  check as checkDraft,
  countFindings,
  type Finding,
  hasRules,
  type Severity,
  severities,
} from "../../../shared/checks/index.js";
import { type Draft, type Profile, profiles } from "../../../shared/document/index.js";
import { alignedPrecedent } from "../aligned-precedent.js";
import type { Arguments, Command } from "../command.js";
import { findingJson, findingText, notChecked } from "../findings.js";
import { houseRulesIn, houseRulesOption } from "../house-rules.js";
import { readInput } from "../input.js";
import { counted } from "../layout.js";

/** What was found in one file. */
interface CheckedFile {
  readonly file: string;
  /** False for a text of which no rule speaks. */
  readonly checked: boolean;
  readonly findings: readonly Finding[];
}

export const check: Command = {
  name: "check",
  summary: "hold drafts against the drafting rules and earlier texts, each finding with its source",
  operands: ["FILE…"],
  options: {
    against: { takes: "values", value: "FILE", help: "also against this earlier text; may be given several times" },
    profile: { takes: "value", value: "ORGAN", help: "check by the customs of this organ instead of the draft’s own", oneOf: profiles },
    "house-rules": houseRulesOption,
    "fail-on": {
      takes: "value",
      value: "SEVERITY",
      help: "the least severity that makes the exit code 1; error unless given",
      oneOf: [...severities, "never"],
    },
  },
  example: "check draft.txt --against earlier.txt",
  async run(given) {
    const house = await houseRulesIn(given);
    const earlier = (await Promise.all(given.values("against").map(readInput))).map(({ draft }) => draft);
    const files: CheckedFile[] = [];
    // One after the other: hundreds of texts need not be in memory together.
    for (const path of given.operands) files.push(checkedFile(path, (await readInput(path)).draft, earlier, given, house));
    const [only] = files;
    const least = given.value("fail-on") ?? "error";
    return {
      json:
        files.length === 1
          ? reportJson(only!)
          : {
              files: files.map((file) => ({ file: file.file, ...reportJson(file) })),
              counts: countFindings(files.flatMap(({ findings }) => findings)),
            },
      text: files.map((file) => (files.length === 1 ? reportText(file) : `${file.file}\n\n${reportText(file)}`)).join("\n\n\n"),
      failed: files.some(({ checked, findings }) =>
        checked ? findings.some(({ severity }) => reaches(severity, least)) : least !== "never",
      ),
    };
  },
};

function checkedFile(
  file: string,
  draft: Draft,
  earlier: readonly Draft[],
  given: Arguments,
  house: Pick<CheckOptions, "houseRules">,
): CheckedFile {
  const profile = given.value("profile") as Profile | undefined;
  const precedents = earlier.map((base) => alignedPrecedent(base, draft));
  const findings = checkDraft(draft, { precedents, ...house, ...(profile ? { profile } : {}) });
  return { file, checked: hasRules(draft.metadata), findings };
}

const reportJson = ({ checked, findings }: CheckedFile) => ({
  checked,
  findings: findings.map(findingJson),
  counts: countFindings(findings),
});

const reportText = ({ checked, findings }: CheckedFile): string =>
  [...findings.map(findingText), checked ? summaryOf(findings) : notChecked].join("\n\n");

const reaches = (severity: Severity, least: string): boolean =>
  least !== "never" && severities.indexOf(severity) <= severities.indexOf(least as Severity);

function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "No findings.";
  const counts = countFindings(findings);
  const fixes = findings.filter(({ fix }) => fix?.kind === "automatic").length;
  const sums = [counted(counts.error, "error"), counted(counts.warning, "warning"), counted(counts.information, "note")].join(", ");
  return fixes === 0 ? `${sums}.` : `${sums}. “penholder fix” mends ${fixes} of them.`;
}
