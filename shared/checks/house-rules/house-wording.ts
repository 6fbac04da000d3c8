import { type Profile, profiles } from "../../document/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import type { TextRun } from "../facts/runs.js";
import type { Severity } from "../finding.js";
import { replacing } from "../replacing.js";
import type { Report, Rule } from "../rule.js";
import type { HouseRules, HouseWording } from "./house-rules.js";

/** The rule that holds a draft against a house's own wordings; its findings have this name. */
export const houseWording = {
  id: "house-wording",
  topic: "words",
  title: "Wording the house does not use",
  why: "Whoever drafts has said so in a file of house rules.",
} as const;

/** The rule for the wordings of these house rules. */
export function houseWordingRule({ name, customs }: HouseRules): Rule {
  const checks = new Map(profiles.map((profile) => [profile, checkFor(customs[profile].wordings)]));
  const severity = (profile: Profile): Severity | null => (customs[profile].wordings.length > 0 ? "warning" : null);
  return {
    ...houseWording,
    source: { text: "House rules", address: name },
    severity: { GA: severity("GA"), ECOSOC: severity("ECOSOC"), HRC: severity("HRC"), SC: severity("SC") },
    scope: "text",
    check: (run) => checks.get(run.speaker.profile)!(run),
    examples: { wrong: [], right: [] },
  };
}

/** Finds words as they are written in the rules, or with a capital at the start; any blank stands for any other. */
function checkFor(wordings: readonly HouseWording[]): (run: TextRun) => Report[] {
  if (wordings.length === 0) return () => [];
  const byWords = new Map(wordings.map((wording) => [key(wording.words), wording]));
  // The longest first: “indigenous peoples” before “indigenous”.
  const all = wordings.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\u2011-])(?:${all.map(patternOf).join("|")})(?![\\p{L}\\p{N}\u2011-])`, "gu");
  return (run) =>
    matchesIn(run.words.text, pattern)
      .filter(({ index }) => !isQuoted(quotationsIn(run.words), index))
      .flatMap(({ 0: written, index }) => {
        const wording = byWords.get(key(written))!;
        return isPartOf(run.words.text, index, wording) ? [] : [reportOf(run, index, written, wording)];
      });
}

const key = (words: string): string => uncapitalized(words.trim().replace(/\s+/g, " "));
const uncapitalized = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function patternOf(words: string): string {
  const [first = "", ...rest] = words.trim().replace(/\s+/g, " ");
  const either = first === first.toUpperCase() ? literal(first) : `[${first}${first.toUpperCase()}]`;
  return either + literal(rest.join("")).replaceAll(" ", "\\s+");
}

const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Whether what was found stands inside what should be written: “donors” inside “traditional donors”. */
function isPartOf(text: string, from: number, { words, instead }: HouseWording): boolean {
  const at = instead?.toLowerCase().indexOf(words.toLowerCase()) ?? -1;
  if (at < 0) return false;
  const start = Math.max(0, from - at);
  return text.slice(start, start + instead!.length).toLowerCase() === instead!.toLowerCase();
}

function reportOf(run: TextRun, from: number, written: string, { words, instead, because, severity }: HouseWording): Report {
  const to = from + written.length;
  const reason = because === null ? "" : `: ${because.replace(/\.$/, "")}`;
  if (instead === null) return { at: run, from, to, severity, message: `“${written}” is not written in this house${reason}.` };
  const better = uncapitalized(words) === words && uncapitalized(written) !== written ? capitalized(instead) : instead;
  return {
    at: run,
    from,
    to,
    severity,
    message: `This house writes “${better}”, not “${written}”${reason}.`,
    fix: { kind: "automatic", title: `Write “${better}”`, edits: [replacing(run, from, to, better)] },
  };
}
