import { namesActor } from "./actors.js";
import { matchesIn, spanOf, type TextSpan } from "./text-span.js";

/** Somebody, up to what is done for them. */
const somebody =
  "(?!(?:to|further|assist|support|[a-z]+ing (?:the|an?|of|to))\\b)((?:[A-Za-z’-]+(?:, (?=[a-z]+ [a-z]+ and)| )){0,9}?[A-Za-z’-]+)";
const end =
  "(?=,|;|:|\\.|$| (?:in|to|with|by|on|for|upon|as|so|within|through|under|at|during|and to|that|who|affected|including|pursuant)\\b)";
const help =
  "(?:assistance|support|advice|advisory services|training|capacity-building|aid|guidance|expertise|protection|relief|information|briefings?|services|resources)";

const patterns: readonly RegExp[] = [
  // "to provide, within its mandate, Member States, upon request, with technical assistance"
  new RegExp(`\\bprovid(?:e|ing)(?:, (?:[^,]+), | (?!to\\b))${somebody}(?:, upon (?:their )?request,)? with\\b`, "g"),
  new RegExp(`\\bprovid(?:e|ing) to ${somebody}(?=,| (?:with|technical|all|such|the|financial|further|any)\\b)`, "g"),
  new RegExp(`\\b${help}(?: and [a-z]+)? (?:to|for) ${somebody}${end}`, "g"),
  new RegExp(`\\b(?:assist|support|help|enable|advise|train)(?:ing)? ${somebody}(?:, (?:up)?on (?:their )?request,)?${end}`, "g"),
  new RegExp(`\\bfor (?:use by|the (?:benefit|use) of) ${somebody}${end}`, "g"),
];

/** For whom something is to be done, within a stretch of a paragraph, in order and without overlaps. */
export function beneficiariesIn(text: string, from: number, to: number): TextSpan[] {
  const found: TextSpan[] = [];
  for (const pattern of patterns) {
    for (const match of matchesIn(pattern, text, from, to)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      const span = spanOf(text, at, at + match[1]!.length);
      if (namesActor(span.text) && !found.some((other) => span.from < other.to && other.from < span.to)) found.push(span);
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
