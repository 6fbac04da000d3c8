import { cardinalInWords } from "../language/index.js";
import type { Finding, Severity } from "./finding.js";
import { type FindingGroup, groupFindings } from "./report.js";
import { rules } from "./rules/index.js";

/** A sentence of the note: what it says in short, and the rest of it, which begins with its mark or a space; "" where there is none. */
export interface NoteSentence {
  readonly lead: string;
  readonly rest: string;
}

/** More kinds, or places of one kind, would be a list and not a sentence. */
const mostKinds = 3;
const mostPlaces = 3;

const phrases: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${number(count)} ${count === 1 ? "thing" : "things"} would be sent back`,
  warning: (count) => `${number(count)} ${count === 1 ? "point" : "points"} would be queried`,
  information: (count) => `${number(count)} small ${count === 1 ? "matter" : "matters"} of style`,
};

/**
 * What an editor would write on a slip clipped to the draft: what would be sent back and where, what would be queried, what
 * is a matter of style, and how much of it puts itself right. `titleOf` names rules, also those that are not of the catalogue.
 */
export function editorsNote(findings: readonly Finding[], titleOf: (rule: string) => string = catalogueTitle): NoteSentence[] {
  if (findings.length === 0) return [{ lead: "Nothing to put right.", rest: "" }];
  const sentences = groupFindings(findings, "severity").map(({ key, findings: group }) => sentence(key as Severity, group, titleOf));
  const easy = findings.filter(({ fix }) => fix?.kind === "automatic").length;
  const passes = findings.every(({ severity }) => severity === "information");
  return [
    ...(passes ? [{ lead: "Nothing would be sent back.", rest: "" }] : []),
    ...sentences,
    ...(easy > 0 ? [{ lead: "", rest: whatMends(easy, findings.length) }] : []),
  ];
}

/** The note as plain text. */
export const noteText = (note: readonly NoteSentence[]): string => note.map(({ lead, rest }) => `${lead}${rest}`).join(" ");

function sentence(severity: Severity, findings: readonly Finding[], titleOf: (rule: string) => string): NoteSentence {
  const groups = groupFindings(findings, "rule");
  const named = groups.slice(0, mostKinds);
  const others = groups.slice(mostKinds).reduce((sum, group) => sum + group.findings.length, 0);
  const parts = [
    ...named.map((group) => kind(group, titleOf(group.key))),
    ...(others > 0 ? [`${cardinalInWords(others)} ${others === 1 ? "other" : "others"}`] : []),
  ];
  const list = parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join("; ")}; and ${parts.at(-1)}`;
  return { lead: phrases[severity](findings.length), rest: `: ${list}.` };
}

/** "opening repeated without “also” (O3, O5)". */
function kind({ findings }: FindingGroup, title: string): string {
  const places = [...new Set(findings.map(({ reference }) => reference))].filter((reference) => reference !== "");
  const shown =
    places.length > mostPlaces
      ? `${places.slice(0, mostPlaces - 1).join(", ")} and ${places.length - mostPlaces + 1} more`
      : places.join(", ");
  return `${withinSentence(title)}${shown === "" ? "" : ` (${shown})`}`;
}

function whatMends(easy: number, all: number): string {
  if (easy < all) return `${number(easy)} of them can be put right without a second look.`;
  return all === 1 ? "It can be put right without a second look." : "All of them can be put right without a second look.";
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

const catalogueTitle = (rule: string): string => titles.get(rule) ?? rule;

const number = (count: number): string => {
  const words = cardinalInWords(count);
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
};

/** Words that keep their capital wherever they stand. */
const proper =
  /^(?:Acting|American|Article|Assembly|British|Chapter|Charter|Council|Economic|English|General|Human|Latin|Member|Official|Oxford|Secretar|Security|States?|Treaty|United)\b/;

const withinSentence = (title: string): string =>
  proper.test(title) || /^.[A-Z]/.test(title) ? title : `${title[0]!.toLowerCase()}${title.slice(1)}`;
