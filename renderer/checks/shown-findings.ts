import { useMemo } from "react";
import { type Finding, fingerprint } from "../../shared/checks/index.js";
import type { State } from "../app/state.js";
import { useWindowState } from "../app/workbench.js";

/** The findings of a state that nobody has waved away. */
export const shownFindings = ({ findings, ignored }: Pick<State, "findings" | "ignored">): readonly Finding[] =>
  ignored.size === 0 ? findings : findings.filter((finding) => !ignored.has(fingerprint(finding)));

/** The findings to show, in the order of the text. */
export function useShownFindings(): readonly Finding[] {
  const findings = useWindowState((state) => state.findings);
  const ignored = useWindowState((state) => state.ignored);
  return useMemo(() => shownFindings({ findings, ignored }), [findings, ignored]);
}
