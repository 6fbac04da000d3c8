import { check, type Finding, type Rule, rules } from "../../../shared/checks/index.js";
import type { Profile } from "../../../shared/document/index.js";
import { percent } from "../share.js";
import { explanations } from "./explanations.js";
import type { Texts } from "./texts.js";

/** Rules that speak in a larger share of the texts than this are explained, with examples. */
const conspicuous = 0.02;

interface Checked {
  readonly name: string;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
}

const isGrave = ({ severity }: Finding): boolean => severity !== "information";

const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)).toFixed(2);
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

/** What the rules say of adopted texts, which are right by definition but for real slips. */
export function silence(texts: Texts, only: ReadonlySet<string>): string {
  const chosen = rules.filter(({ id }) => only.size === 0 || only.has(id));
  const checked: Checked[] = [...texts].flatMap(([profile, list]) =>
    list.map(({ name, draft }) => ({ name, profile, findings: check(draft, { rules: chosen }) })),
  );
  const lines = [
    "### Silence",
    "",
    "| Organ | texts | errors and warnings: median | mean | 95th percentile | remarks: mean |",
    "|---|---:|---:|---:|---:|---:|",
  ];
  for (const profile of texts.keys()) {
    const own = checked.filter((text) => text.profile === profile);
    const grave = own.map(({ findings }) => findings.filter(isGrave).length);
    const remarks = own.map(({ findings }) => findings.length - findings.filter(isGrave).length);
    lines.push(`| ${profile} | ${own.length} | ${quantile(grave, 0.5)} | ${mean(grave)} | ${quantile(grave, 0.95)} | ${mean(remarks)} |`);
  }
  lines.push("", "| Rule | severity | texts | of all | findings |", "|---|---|---:|---:|---:|");
  const rows = chosen.map((rule) => rowOf(rule, checked)).filter(({ found }) => found.length > 0);
  for (const { rule, found, count } of rows.toSorted((a, b) => b.found.length - a.found.length)) {
    const severities = [...new Set(found.flatMap(({ findings }) => findings.map(({ severity }) => severity)))].join(", ");
    lines.push(`| ${rule.id} | ${severities} | ${found.length} | ${percent(found.length, checked.length)} | ${count} |`);
  }
  for (const { rule, found } of rows.filter((row) => row.found.length > conspicuous * checked.length)) {
    lines.push("", `**${rule.id}** ${explanations[rule.id] ?? "is not explained yet."}`, "", ...examplesOf(found));
  }
  return lines.join("\n");
}

/** What one rule says, by text. */
function rowOf(rule: Rule, checked: readonly Checked[]) {
  const found = checked
    .map((text) => ({ ...text, findings: text.findings.filter((finding) => finding.rule === rule.id) }))
    .filter(({ findings }) => findings.length > 0);
  return { rule, found, count: found.reduce((sum, { findings }) => sum + findings.length, 0) };
}

/** Three findings, from the first, middle and last text of those where the rule speaks. */
function examplesOf(found: readonly Checked[]): string[] {
  const texts = [...new Set([0, Math.floor(found.length / 2), found.length - 1])].map((at) => found[at]!);
  return texts.map(({ name, findings }) => {
    const { reference, excerpt, message } = findings[0]!;
    return `- ${name}, ${reference}: “${excerpt.slice(0, 120)}”. ${message}`;
  });
}
