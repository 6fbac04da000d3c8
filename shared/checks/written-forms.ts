import { matchesIn } from "./facts/matches.js";
import { isQuoted, quotationsIn } from "./facts/quotations.js";
import type { TextRun } from "./facts/runs.js";
import type { FixKind } from "./finding.js";
import { replacing } from "./replacing.js";
import type { Report } from "./rule.js";

/** A way of writing that has another in resolutions. */
export interface WrittenForm {
  /** Must have the flag g. One that starts with \b is several times as fast as one that starts by looking back. */
  readonly wrong: RegExp;
  /** What stands in its place, for what was found; a capital at the start is kept, capitals throughout are not. What was found, where it is right after all. */
  readonly right: string | ((match: RegExpExecArray) => string);
}

/** Reports on words that have another form in resolutions; words in quotation marks are others’ and stay. */
export function writtenForms(
  run: TextRun,
  forms: readonly WrittenForm[],
  message: (right: string, wrong: string) => string,
  kind: FixKind = "automatic",
): Report[] {
  const reports: Report[] = [];
  for (const { wrong, right } of forms) {
    for (const match of matchesIn(run.words.text, wrong)) {
      if (isQuoted(quotationsIn(run.words), match.index)) continue;
      const written = match[0];
      const form = typeof right === "string" ? right : right(match);
      if (form === written) continue;
      const better = /^\p{Lu}(?!\p{Lu})/u.test(written) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
      const to = match.index + written.length;
      reports.push({
        at: run,
        from: match.index,
        to,
        message: message(better, written),
        fix: { kind, title: `Write “${better.trim()}”`, edits: [replacing(run, match.index, to, better)] },
      });
    }
  }
  return reports;
}
