import type { Finding, IgnoredPair, Severity } from "../../shared/checks/index.js";
import { wrap } from "./layout.js";

const marks: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };

/** Wide enough for "organ line"; references of a deep sub-paragraph push the rest of their line. */
const placeWidth = 11;

/** One finding over two or three lines: where and what, then why it may be believed. */
export function findingText({ severity, reference, rule, message, source, fix }: Finding): string {
  const first = `${(reference || "draft").padEnd(placeWidth - 1)} ${marks[severity].padEnd(9)}`;
  const indent = " ".repeat(first.length);
  return [
    wrap(message, first, indent),
    wrap(`${rule} · ${source}`, indent, indent),
    ...(fix ? [wrap(`${fix.kind === "automatic" ? "fix" : "possible fix"}: ${fix.title}`, indent, indent)] : []),
  ].join("\n");
}

/** The same of one that is ignored, with the reason. */
export const ignoredText = ({ finding, entry }: IgnoredPair): string =>
  [findingText(finding), wrap(entry.reason === "" ? "ignored" : `ignored: ${entry.reason}`, " ".repeat(placeWidth + 9))].join("\n");

/** Nothing was found because nothing was looked for: a script must not take that for a draft in order. */
export const notChecked = "Not checked: the rules are those of English drafting, and this text is in another language.";
