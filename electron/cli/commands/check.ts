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
import { changesIn, changesOptions } from "../changes.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { findingText, ignoredText, notChecked } from "../findings.js";
import { houseRulesIn, houseRulesOption } from "../house-rules.js";
import { readInput, readInputs } from "../input.js";
import { knownInLibrary, libraryIn } from "../known-resolutions.js";
import { counted } from "../layout.js";
import { writeOutput } from "../output.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";

/** What was found in one file. Its draft is let go of: hundreds of them need not be in memory together. */
interface CheckedFile {
  readonly file: string;
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
    against: { takes: "values", value: "FILE", reads: true, help: "also against this earlier text; may be given several times" },
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
    ...changesOptions,
    ...fileOptions("the findings", [...reportFormats, "json"]),
  },
  example: "check draft.txt --against earlier.txt",
  async run(given) {
    const wanted = await wantedFile<ReportFormat | "json">("check", given);
    if (wanted && wanted.format !== "json" && given.operands.length > 1) {
      throw new UsageError("check writes a report of one FILE; check the others one by one, or take --to json.");
    }
    const besides = { ...(await houseRulesIn(given)), ...(await libraryIn(given)) };
    const earlier = (await Promise.all(given.values("against").map((file) => readInput(file)))).map(({ draft }) => draft);
    const least = given.value("fail-on") ?? "error";
    if (wanted && wanted.format !== "json") {
      const { path, draft } = await readInput(given.operands[0]!, changesIn(given));
      const file = checkedFile(path, draft, earlier, given, besides);
      const report = reportOf(file, draft, profileOf(draft, given));
      return { ...(await writeReport(report, { ...wanted, format: wanted.format })), failed: fails(file, least) };
    }
    const files: CheckedFile[] = [];
    for await (const { path, draft } of readInputs(given.operands, changesIn(given)))
      files.push(checkedFile(path, draft, earlier, given, besides));
    const failed = files.some((file) => fails(file, least));
    const json = filesJson(files);
    if (wanted) {
      const written = await writeOutput(wanted.output, `${JSON.stringify(json, null, 1)}\n`);
      return { json: written, text: `Written: ${wanted.output}`, failed };
    }
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
  const precedents = earlier.map((base) => alignedPrecedent(base, draft));
  const found = checkDraft(draft, { precedents, profile: profileOf(draft, given), ...besides });
  const { open, ignored } = partIgnored(found, draft.metadata.ignored);
  return { file, checked: hasRules(draft.metadata), findings: open, ignored, all: given.has("all") };
}

/** The organ whose customs the person named, or the draft’s own. */
const profileOf = (draft: Draft, given: Arguments): Profile => (given.value("profile") as Profile | undefined) ?? draft.metadata.profile;

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

const reportOf = ({ file, findings, ignored }: CheckedFile, draft: Draft, profile: Profile) =>
  findingsReport(draft, { open: findings, ignored }, { name: basename(file), date: today(), profile });

const reportText = ({ checked, findings, ignored, all }: CheckedFile): string =>
  [...findings.map(findingText), ...(all ? ignored.map(ignoredText) : []), checked ? summaryOf(findings, ignored.length) : notChecked].join(
    "\n\n",
  );

const fails = ({ checked, findings }: CheckedFile, least: string): boolean =>
  checked ? findings.some(({ severity }) => reaches(severity, least)) : least !== "never";

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
