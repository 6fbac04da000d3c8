import { basename } from "node:path";
import {
  type CheckOptions,
  check as checkDraft,
  countFindings,
  type Finding,
  findingsJson,
  hasRules,
  type IgnoredPair,
  ignoredJson,
  partIgnored,
  type Severity,
  severities,
} from "../../../shared/checks/index.js";
import { type Draft, type Profile, profiles } from "../../../shared/document/index.js";
import { findingsReport, type ReportFormat, reportFormats } from "../../../shared/report/index.js";
import { alignedPrecedent } from "../aligned-precedent.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { findingText, ignoredText, notChecked } from "../findings.js";
import { houseRulesIn, houseRulesOption } from "../house-rules.js";
import { readInput } from "../input.js";
import { knownInLibrary, libraryIn } from "../known-resolutions.js";
import { counted } from "../layout.js";
import { writeOutput } from "../output.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";

/** What was found in one file. */
interface CheckedFile {
  readonly file: string;
  readonly draft: Draft;
  readonly profile: Profile;
  /** False for a text of which no rule speaks. */
  readonly checked: boolean;
  /** What is open, and what the draft ignores. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredPair[];
  /** Whether what is ignored is shown, too. */
  readonly all: boolean;
}

export const check: Command = {
  name: "check",
  summary: "hold drafts against the drafting rules and earlier texts, each finding with its source",
  operands: ["FILE…"],
  options: {
    against: { takes: "values", value: "FILE", help: "also against this earlier text; may be given several times" },
    profile: { takes: "value", value: "ORGAN", help: "check by the customs of this organ instead of the draft’s own", oneOf: profiles },
    "house-rules": houseRulesOption,
    library: knownInLibrary,
    all: { takes: "nothing", help: "show what the draft ignores, too, with the reasons" },
    "fail-on": {
      takes: "value",
      value: "SEVERITY",
      help: "the least severity that makes the exit code 1; error unless given",
      oneOf: [...severities, "never"],
    },
    ...fileOptions("the findings", [...reportFormats, "json"]),
  },
  example: "check draft.txt --against earlier.txt",
  async run(given) {
    const wanted = await wantedFile<ReportFormat | "json">("check", given, [...given.operands, ...given.values("against")]);
    if (wanted && wanted.format !== "json" && given.operands.length > 1) {
      throw new UsageError("check writes a report of one FILE; check the others one by one, or take --to json.");
    }
    const besides = { ...(await houseRulesIn(given)), ...(await libraryIn(given)) };
    const earlier = (await Promise.all(given.values("against").map(readInput))).map(({ draft }) => draft);
    const files: CheckedFile[] = [];
    // One after the other: hundreds of texts need not be in memory together.
    for (const path of given.operands) files.push(checkedFile(path, (await readInput(path)).draft, earlier, given, besides));
    const least = given.value("fail-on") ?? "error";
    const json = filesJson(files);
    const failed = files.some(({ checked, findings }) =>
      checked ? findings.some(({ severity }) => reaches(severity, least)) : least !== "never",
    );
    if (wanted?.format === "json") {
      const written = await writeOutput(wanted.output, `${JSON.stringify(json, null, 1)}\n`);
      return { json: written, text: `Written: ${wanted.output}`, failed };
    }
    if (wanted) return { ...(await writeReport(reportOf(files[0]!), { ...wanted, format: wanted.format })), failed };
    return {
      json,
      text: files.map((file) => (files.length === 1 ? reportText(file) : `${file.file}\n\n${reportText(file)}`)).join("\n\n\n"),
      failed,
    };
  },
};

function checkedFile(
  file: string,
  draft: Draft,
  earlier: readonly Draft[],
  given: Arguments,
  besides: Pick<CheckOptions, "houseRules" | "library">,
): CheckedFile {
  const profile = (given.value("profile") as Profile | undefined) ?? draft.metadata.profile;
  const precedents = earlier.map((base) => alignedPrecedent(base, draft));
  const found = checkDraft(draft, { precedents, profile, ...besides });
  const { open, ignored } = partIgnored(found, draft.metadata.ignored);
  return { file, draft, profile, checked: hasRules(draft.metadata), findings: open, ignored, all: given.has("all") };
}

const fileJson = ({ checked, findings, ignored, all }: CheckedFile) => ({
  checked,
  ...findingsJson(findings, ignored),
  ...(all ? { ignoredFindings: ignoredJson(ignored) } : {}),
});

const filesJson = (files: readonly CheckedFile[]) =>
  files.length === 1
    ? fileJson(files[0]!)
    : {
        files: files.map((file) => ({ file: file.file, ...fileJson(file) })),
        counts: countFindings(files.flatMap(({ findings }) => findings)),
      };

const reportOf = ({ file, draft, profile, findings, ignored }: CheckedFile) =>
  findingsReport(draft, { open: findings, ignored }, { name: basename(file), date: today(), profile });

const reportText = ({ checked, findings, ignored, all }: CheckedFile): string =>
  [...findings.map(findingText), ...(all ? ignored.map(ignoredText) : []), checked ? summaryOf(findings, ignored.length) : notChecked].join(
    "\n\n",
  );

const reaches = (severity: Severity, least: string): boolean =>
  least !== "never" && severities.indexOf(severity) <= severities.indexOf(least as Severity);

function summaryOf(findings: readonly Finding[], ignored: number): string {
  const counts = countFindings(findings);
  const sums = [counted(counts.error, "error"), counted(counts.warning, "warning"), counted(counts.information, "note")].join(", ");
  const fixes = findings.filter(({ fix }) => fix?.kind === "automatic").length;
  return [
    findings.length === 0 ? "No findings." : `${sums}.`,
    ...(fixes === 0 ? [] : [`“penholder fix” mends ${fixes} of them.`]),
    ...(ignored === 0 ? [] : [`${counted(ignored, "finding")} ignored, which --all shows.`]),
  ].join(" ");
}
