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

/**
 * Asked the same as the last time, answers the same; and gives the very list of the last time while that is the same. So
 * every part of the window may ask whenever something changes, and a letter more draws no findings anew.
 */
function steady<Asked extends readonly unknown[]>(
  answer: (...asked: Asked) => readonly Finding[],
): (...asked: Asked) => readonly Finding[] {
  let last: { readonly asked: Asked; readonly list: readonly Finding[] } | null = null;
  return (...asked) => {
    if (last?.asked.every((one, index) => one === asked[index])) return last.list;
    const list = answer(...asked);
    last = { asked, list: last && sameItems(last.list, list) ? last.list : list };
    return last.list;
  };
}

const sameItems = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => finding === b[index]);

const open = steady((findings: readonly Finding[], ignored: readonly IgnoredFinding[] | undefined, writing: Writing | null) =>
  partIgnored(findings, ignored).open.filter((finding) => !isUnfinished(finding, writing)),
);

const shown = steady((found: readonly Finding[], hidden: readonly Severity[]) =>
  hidden.length === 0 ? found : found.filter(({ severity }) => !hidden.includes(severity)),
);

/** What decides which findings are shown. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[] | undefined;
  readonly writing: Writing | null;
  readonly hidden: readonly Severity[];
}

/** The findings that the draft does not ignore, without what the words being written will settle by themselves. */
export const openFindings = ({ findings, ignored, writing }: Omit<Shown, "hidden">): readonly Finding[] => open(findings, ignored, writing);

/** The open findings of the severities that the person wants to see. */
export const shownFindings = ({ hidden, ...found }: Shown): readonly Finding[] => shown(openFindings(found), hidden);

/** The open findings of the window as it is, in the order of the text. */
const findingsOpenIn = ({ findings, document, writing }: State): readonly Finding[] =>
  openFindings({ findings, ignored: document?.metadata.ignored, writing });

/** The same without severities that the person does not want to see. */
export const findingsShownIn = (state: State): readonly Finding[] => shown(findingsOpenIn(state), state.settings.hiddenSeverities);

/** The open findings, in the order of the text. */
export const useOpenFindings = (): readonly Finding[] => useWindowState(findingsOpenIn);

/** The findings to show, in the order of the text. */
export const useShownFindings = (): readonly Finding[] => useWindowState(findingsShownIn);

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
