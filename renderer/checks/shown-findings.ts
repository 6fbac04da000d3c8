import { useMemo } from "react";
import { type Finding, partIgnored, type Severity } from "../../shared/checks/index.js";
import type { IgnoredFinding } from "../../shared/document/index.js";
import type { State, Writing } from "../app/state.js";
import { useWindowState } from "../app/workbench.js";

/** Whether a finding only says that a paragraph being written has not come to its end yet. */
const isUnfinished = (finding: Finding, writing: Writing | null): boolean =>
  writing !== null && finding.paragraph === writing.paragraph && finding.footnote === undefined && finding.to >= writing.length;

/** Gives the very list of the last time while it is the same, so that a letter more draws no findings anew. */
function steady(): (of: readonly Finding[], list: readonly Finding[]) => readonly Finding[] {
  const lasts = new WeakMap<readonly Finding[], readonly Finding[]>();
  return (of, list) => {
    const last = lasts.get(of);
    if (last?.length === list.length && last.every((finding, index) => finding === list[index])) return last;
    lasts.set(of, list);
    return list;
  };
}

const steadyOpen = steady();
const steadyShown = steady();

/** What decides which findings are shown. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[] | undefined;
  readonly writing: Writing | null;
  readonly hidden: readonly Severity[];
}

/** The findings that the draft does not ignore, without what the words being written will settle by themselves. */
export function openFindings({ findings, ignored, writing }: Omit<Shown, "hidden">): readonly Finding[] {
  const { open } = partIgnored(findings, ignored);
  return steadyOpen(
    findings,
    open.filter((finding) => !isUnfinished(finding, writing)),
  );
}

/** The open findings of the severities that the person wants to see. */
export function shownFindings(shown: Shown): readonly Finding[] {
  const open = openFindings(shown);
  if (shown.hidden.length === 0) return open;
  return steadyShown(
    open,
    open.filter(({ severity }) => !shown.hidden.includes(severity)),
  );
}

/** The same of the window as it is. */
export const findingsShownIn = ({ findings, document, writing, settings }: State): readonly Finding[] =>
  shownFindings({ findings, ignored: document?.metadata.ignored, writing, hidden: settings.hiddenSeverities });

/** The open findings, in the order of the text. */
export function useOpenFindings(): readonly Finding[] {
  const findings = useWindowState((state) => state.findings);
  const ignored = useWindowState((state) => state.document?.metadata.ignored);
  const writing = useWindowState((state) => state.writing);
  return useMemo(() => openFindings({ findings, ignored, writing }), [findings, ignored, writing]);
}

/** The findings to show, in the order of the text. */
export function useShownFindings(): readonly Finding[] {
  const open = useOpenFindings();
  const hidden = useWindowState((state) => state.settings.hiddenSeverities);
  return useMemo(() => (hidden.length === 0 ? open : open.filter(({ severity }) => !hidden.includes(severity))), [open, hidden]);
}

/** What the draft ignores: each entry with the findings that it ignores now, which may be none. */
export function useIgnored() {
  const findings = useWindowState((state) => state.findings);
  const ignored = useWindowState((state) => state.document?.metadata.ignored);
  return useMemo(() => {
    const pairs = partIgnored(findings, ignored).ignored;
    return (ignored ?? []).map((entry) => ({
      entry,
      findings: pairs.filter((pair) => pair.entry === entry).map(({ finding }) => finding),
    }));
  }, [findings, ignored]);
}
