import { check as checkDraft, countFindings, type Finding, hasRules, type Severity, severities } from "../../../shared/checks/index.js";
import { type Profile, profiles } from "../../../shared/document/index.js";
import { alignedPrecedent } from "../aligned-precedent.js";
import type { Command } from "../command.js";
import { findingJson, findingText, notChecked } from "../findings.js";
import { readInput } from "../input.js";
import { counted } from "../layout.js";

export const check: Command = {
  name: "check",
  summary: "hold a draft against the drafting rules and earlier texts, each finding with its source",
  operands: ["FILE"],
  options: {
    against: { takes: "values", value: "FILE", help: "also against this earlier text; may be given several times" },
    profile: { takes: "value", value: "ORGAN", help: "check by the customs of this organ instead of the draft’s own", oneOf: profiles },
    "fail-on": {
      takes: "value",
      value: "SEVERITY",
      help: "the least severity that makes the exit code 1; error unless given",
      oneOf: [...severities, "never"],
    },
  },
  example: "check draft.txt --against earlier.txt",
  async run(given) {
    const { draft } = await readInput(given.operands[0]!);
    const earlier = await Promise.all(given.values("against").map(readInput));
    const precedents = earlier.map((input) => alignedPrecedent(input.draft, draft));
    const profile = given.value("profile") as Profile | undefined;
    const findings = checkDraft(draft, { precedents, ...(profile ? { profile } : {}) });
    const least = given.value("fail-on") ?? "error";
    const checked = hasRules(draft.metadata);
    const counts = countFindings(findings);
    return {
      json: { checked, findings: findings.map(findingJson), counts },
      text: [...findings.map(findingText), checked ? summaryOf(findings, counts) : notChecked].join("\n\n"),
      failed: checked ? findings.some(({ severity }) => reaches(severity, least)) : least !== "never",
    };
  },
};

const reaches = (severity: Severity, least: string): boolean =>
  least !== "never" && severities.indexOf(severity) <= severities.indexOf(least as Severity);

function summaryOf(findings: readonly Finding[], counts: Readonly<Record<Severity, number>>): string {
  if (findings.length === 0) return "No findings.";
  const fixes = findings.filter(({ fix }) => fix?.kind === "automatic").length;
  const sums = [counted(counts.error, "error"), counted(counts.warning, "warning"), counted(counts.information, "note")].join(", ");
  return fixes === 0 ? `${sums}.` : `${sums}. “penholder fix” mends ${fixes} of them.`;
}
