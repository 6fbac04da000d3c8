import { useMemo } from "react";
import { type Finding, partIgnored, type Severity } from "../../shared/checks/index.js";
import type { IgnoredFinding } from "../../shared/document/index.js";
import type { State, Writing } from "../app/state.js";
import { useWindowState } from "../app/workbench.js";
import { unknownWord } from "../spelling/unknown-word.js";

/** Whether a finding only says that a paragraph being written has not come to its end yet, or its word. */
function isUnfinished({ rule, paragraph, footnote, to, excerpt }: Finding, writing: Writing | null): boolean {
  if (writing === null || paragraph !== writing.paragraph || footnote !== undefined) return false;
  return (writing.length !== null && to >= writing.length) || (rule === unknownWord && writing.word.startsWith(excerpt));
}

/** Gives the very list of the last time while it is the same, so that a letter more draws no findings anew. */
function steady(): (list: readonly Finding[]) => readonly Finding[] {
  let last: readonly Finding[] = [];
  return (list) => {
    if (last.length !== list.length || last.some((finding, index) => finding !== list[index])) last = list;
    return last;
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
  return steadyOpen(open.filter((finding) => !isUnfinished(finding, writing)));
}

/** The open findings of the severities that the person wants to see. */
export function shownFindings(shown: Shown): readonly Finding[] {
  const open = openFindings(shown);
  if (shown.hidden.length === 0) return open;
  return steadyShown(open.filter(({ severity }) => !shown.hidden.includes(severity)));
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
