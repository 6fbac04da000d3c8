import type { Finding, Severity } from "../../shared/checks/index.js";
import { wrap } from "./layout.js";

/** The field's names for places are what people and scripts know: `paragraph` is "O8a", not an id of the document. */
export const findingJson = ({ rule, severity, reference, from, to, excerpt, message, source, fix }: Finding) => ({
  rule,
  severity,
  paragraph: reference,
  from,
  to,
  excerpt,
  message,
  source,
  ...(fix ? { fix: { kind: fix.kind, title: fix.title } } : {}),
});

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

/** Nothing was found because nothing was looked for: a script must not take that for a draft in order. */
export const notChecked = "Not checked: the rules are those of English drafting, and this text is in another language.";
