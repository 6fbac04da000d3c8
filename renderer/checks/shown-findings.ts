import { useMemo } from "react";
import { type Finding, fingerprint } from "../../shared/checks/index.js";
import type { State, Writing } from "../app/state.js";
import { useWindowState } from "../app/workbench.js";

/** Whether a finding only says that a paragraph being written has not come to its end yet. */
const isUnfinished = (finding: Finding, writing: Writing | null): boolean =>
  writing !== null && finding.paragraph === writing.paragraph && finding.footnote === undefined && finding.to >= writing.length;

const lastShown = new WeakMap<readonly Finding[], readonly Finding[]>();

/**
 * The findings that nobody has waved away, without what the words being written will settle by themselves. The very list
 * of the last time while that is the same, so that a letter more draws no findings anew.
 */
export function shownFindings({ findings, ignored, writing }: Pick<State, "findings" | "ignored" | "writing">): readonly Finding[] {
  const shown = findings.filter((finding) => !isUnfinished(finding, writing) && !(ignored.size > 0 && ignored.has(fingerprint(finding))));
  const last = lastShown.get(findings);
  if (last?.length === shown.length && last.every((finding, index) => finding === shown[index])) return last;
  lastShown.set(findings, shown);
  return shown;
}

/** The findings to show, in the order of the text. */
export function useShownFindings(): readonly Finding[] {
  const findings = useWindowState((state) => state.findings);
  const ignored = useWindowState((state) => state.ignored);
  const writing = useWindowState((state) => state.writing);
  return useMemo(() => shownFindings({ findings, ignored, writing }), [findings, ignored, writing]);
}
