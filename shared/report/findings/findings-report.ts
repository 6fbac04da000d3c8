import {
  editorsNote,
  type Finding,
  fieldsSet,
  fixPreview,
  groupFindings,
  hasRules,
  type IgnoredPair,
  rules,
  type Severity,
} from "../../checks/index.js";
import { type Draft, organOfProfile, type Profile } from "../../document/index.js";
import { apart, bold, clause, heading, pieceRuns, prose, remark, withOpening } from "../builders.js";
import type { Report, ReportBlock, ReportParagraph, ReportRun, ReportTable } from "../report.js";

export interface FindingsReportOptions {
  /** What the draft’s file is called. */
  readonly name: string;
  /** Day of the report, ISO. */
  readonly date: string;
  /** The organ whose customs it was held against, where that is not the draft’s own. */
  readonly profile?: Profile;
  /** Names rules that are not of the catalogue, too. */
  readonly titleOf?: (rule: string) => string;
}

const headings: Readonly<Record<Severity, string>> = {
  error: "Would be sent back",
  warning: "Would be queried",
  information: "Matters of style",
};

/** Findings of a draft, as `partIgnored` parts them. */
interface PartedFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly IgnoredPair[];
}

/** What departs from the rules in a draft, as a report: the editor’s note, then each finding with its reason, and what is ignored. */
export function findingsReport(draft: Draft, { open, ignored }: PartedFindings, options: FindingsReportOptions): Report {
  const { metadata, doc } = draft;
  const { name, date, profile = metadata.profile } = options;
  const title = doc.firstChild!.textContent.trim();
  return {
    title: title === "" ? "Findings" : `Findings: ${title}`,
    subjects: [
      { label: "Draft", text: name },
      { label: "Rules", text: organOfProfile(profile).name },
    ],
    date,
    language: metadata.language,
    page: "portrait",
    blocks: [
      ...(hasRules(metadata)
        ? editorsNote(open, options.titleOf).map(({ lead, rest }) => prose(...(lead === "" ? [] : [bold(lead)]), rest))
        : [notChecked]),
      ...groupFindings(open, "severity").flatMap(({ key, findings: group }): ReportBlock[] => [
        heading(1, headings[key as Severity]),
        findingsTable(group, draft),
      ]),
      ...(ignored.length === 0 ? [] : [heading(1, "Ignored"), ignoredTable(ignored)]),
    ],
  };
}

const notChecked = prose("Not checked: the rules are those of English drafting, and this text is in another language.");

const findingsTable = (findings: readonly Finding[], draft: Draft): ReportTable => ({
  kind: "table",
  caption: findings.length === 1 ? "1 finding" : `${findings.length} findings, in the order of the text`,
  columns: [
    { heading: "Place", width: 2 },
    { heading: "What departs from the rules, and what would be right", width: 9 },
  ],
  rowHeadings: true,
  rows: findings.map((finding) => ({
    cells: [[prose(bold(placeOf(finding)))], [prose(finding.message), ...wording(finding, draft), remark(reasonOf(finding))]],
  })),
});

const ignoredTable = (ignored: readonly IgnoredPair[]): ReportTable => ({
  kind: "table",
  caption: "Findings that the drafters ignore",
  columns: [
    { heading: "Place", width: 2 },
    { heading: "Finding", width: 6 },
    { heading: "Why it is ignored", width: 3 },
  ],
  rowHeadings: true,
  rows: ignored.map(({ finding, entry }) => ({
    cells: [[prose(bold(placeOf(finding)))], [prose(finding.message)], [prose(entry.reason === "" ? "No reason given" : entry.reason)]],
  })),
});

const placeOf = ({ reference }: Finding): string => (reference === "" ? "Document" : `${reference[0]!.toUpperCase()}${reference.slice(1)}`);

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

const reasonOf = ({ rule, source }: Finding): string => {
  const known = ruleById.get(rule);
  return `${known ? `${known.title}. ${known.why} ` : ""}${source}`;
};

/** Characters of unchanged words left around a change; the paragraph itself is in the draft. */
const around = 60;

/** How the place reads before and after the fix, or the words concerned where there is no fix. */
function wording({ fix, excerpt }: Finding, { doc }: Draft): ReportParagraph[] {
  if (!fix) return excerpt.trim() === "" ? [] : [clause([shortened(excerpt.trim(), true, true)])];
  const preview = fixPreview(doc, fix.edits);
  if (preview) return [clause(nearChanges(apart(withOpening(pieceRuns(preview.pieces), preview.opening, "deleted"))))];
  const fields = fieldsSet(fix.edits);
  return fields === "" ? [] : [remark(fields)];
}

const nearChanges = (runs: readonly ReportRun[]): ReportRun[] =>
  runs.map((run, index) =>
    (run.change ?? "kept") === "kept" ? { ...run, text: shortened(run.text, index === 0, index === runs.length - 1) } : run,
  );

/** A text without what is far from its ends; at the ends of the whole text without what leads up to them. Words stay whole. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= around * 2) return text;
  const both = first === last;
  const head = both || last ? text.slice(0, around).replace(/\S*$/, "") : "";
  const tail = both || first ? text.slice(-around).replace(/^\S*/, "") : "";
  return `${head}…${tail}`;
}
