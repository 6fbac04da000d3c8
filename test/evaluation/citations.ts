import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Transform } from "prosemirror-transform";
import { applyEdits, type FixEdit } from "../../shared/checks/index.js";
import { type CitingText, citingTexts } from "../../shared/citations/citing-texts.js";
import { type AuditedCitation, auditReferences, builtInTable, citationsIn } from "../../shared/citations/index.js";
import { type Draft, type Profile, profiles } from "../../shared/document/index.js";
import { dateInWords } from "../../shared/language/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { adoptedTextsOf, corpusIsThere } from "../corpus.js";
import { randomNumbers } from "../random.js";
import { extraction } from "./citations/extraction.js";
import { share } from "./share.js";

/**
 * How well citations are found, held against adopted texts whose citations a reader listed; and whether the audit finds
 * wrong dates that were put into texts, and accuses nobody else.
 */

const slipsFile = fileURLToPath(new URL("gold/citation-slips.json", import.meta.url));

const baseTexts = (): Text[] => builtInPrecedents.map(({ draft }, index) => ({ name: `base text ${index + 1}`, draft: draft() }));

interface Text {
  readonly name: string;
  readonly draft: Draft;
}

/** To a hundredth: of thousands of dates a single one shows. */
const exactly = (part: number, whole: number): string => share(part, whole, 2);

/** Another day: a day, a month, a year or a decade away, before or after. */
function otherDay(iso: string, next: () => number): string {
  const days = [1, 2, 30, 365, 366, 3_650][Math.floor(next() * 6)]! * (next() < 0.5 ? -1 : 1);
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

const audited = (draft: Draft): AuditedCitation[] => auditReferences(draft).resolutions.flatMap(({ citations }) => citations);
const placeOf = ({ paragraph, footnote, from }: AuditedCitation): string => `${footnote ?? paragraph} ${from}`;
/** Several stand in one place: "65/146 A and B". */
const nameIn = (citation: AuditedCitation): string => `${placeOf(citation)} ${citation.key}`;

/** Puts another date to every citation that the table confirms with its date. Returns how many there are, and how many are found. */
function planted(texts: readonly Text[], next: () => number): { planted: number; certain: number; doubtful: number; missed: string[] } {
  const result = { planted: 0, certain: 0, doubtful: 0, missed: [] as string[] };
  for (const { name, draft } of texts) {
    const words = new Map(citingTexts(draft).map((text) => [text.footnote ?? text.paragraph, text]));
    const confirmed = audited(draft).filter(
      ({ status, stated, key }) => status === "right" && stated.adopted !== "" && builtInTable().has(key!),
    );
    const expected = new Set(confirmed.map(nameIn));
    const edits = [...new Map(confirmed.map((citation) => [placeOf(citation), citation])).values()].flatMap((citation) =>
      edit(citation, words.get(citation.footnote ?? citation.paragraph)!, next),
    );
    const doc = applyEdits(new Transform(draft.doc), edits).doc;
    // Dates come after numbers and change length; numbers keep their order, so the n-th citation is the n-th.
    const before = audited(draft);
    const after = audited({ ...draft, doc });
    const byOrder = (list: AuditedCitation[]): AuditedCitation[] =>
      list.toSorted((a, b) => order(words, a) - order(words, b) || a.from - b.from);
    const [old, now] = [byOrder(before), byOrder(after)];
    old.forEach((citation, index) => {
      if (!expected.has(nameIn(citation))) return;
      result.planted++;
      const { status } = now[index]!;
      if (status === "wrong date") result.certain++;
      else if (status === "doubtful date") result.doubtful++;
      else
        result.missed.push(
          `- ${name}, ${citation.reference}: ${citation.key}, ${now[index]!.stated.adopted} for ${citation.stated.adopted}: ${status}`,
        );
    });
  }
  return result;
}

const order = (words: ReadonlyMap<string, CitingText>, { paragraph, footnote }: AuditedCitation): number =>
  [...words.keys()].indexOf(footnote ?? paragraph);

function edit(citation: AuditedCitation, { words }: CitingText, next: () => number): FixEdit[] {
  const date = citationsIn(words.text).find(({ from }) => from === citation.from)!.date!;
  const range = { from: date.from + " of ".length, to: date.to, text: dateInWords(otherDay(date.iso, next)) };
  const { footnote, paragraph } = citation;
  return footnote === undefined ? [{ kind: "replaceText", paragraph, ...range }] : [{ kind: "replaceNoteText", footnote, ...range }];
}

function plantedDates(corpus: readonly Text[]): string[] {
  const next = randomNumbers(59_154);
  const row = (name: string, texts: readonly Text[]): string[] => {
    const { planted: all, certain, doubtful, missed } = planted(texts, next);
    return [`| ${name} | ${all} | ${exactly(certain + doubtful, all)} | ${certain} | ${doubtful} |`, ...missed];
  };
  const base = row("the two base texts", baseTexts());
  const others = row(`${corpus.length} texts of the corpus`, corpus);
  return [
    "### Wrong dates put in where the table knows the right one",
    "",
    "| | put in | found | said to be wrong | said to be doubtful (one other text cites it) |",
    "|---|---|---|---|---|",
    base[0]!,
    others[0]!,
    "",
    ...base.slice(1),
    ...others.slice(1),
  ];
}

const accusing: readonly AuditedCitation["status"][] = ["wrong date", "wrong organ", "wrong title", "doubtful date"];

function alarms(corpus: readonly Text[]): string[] {
  const of = (texts: readonly Text[]) =>
    texts.flatMap(({ name, draft }) => audited(draft).map((citation) => ({ name, citation, accused: accusing.includes(citation.status) })));
  const base = of(baseTexts());
  const all = of(corpus);
  const count = (status: AuditedCitation["status"]): number => all.filter(({ citation }) => citation.status === status).length;
  const accused = all.filter((each) => each.accused);
  // Glosses on those that look like slips of the adopted texts themselves. Nobody looked them up in the texts cited: they rest on
  // the built-in table, the calendar of sessions, and what is generally known of these resolutions.
  const slips = JSON.parse(readFileSync(slipsFile, "utf8")) as Readonly<Record<string, string>>;
  const slipOf = ({ name, citation }: { name: string; citation: AuditedCitation }): string | undefined => slips[`${name} ${citation.key}`];
  return [
    "### Alarms on texts as adopted",
    "",
    `Base texts: ${base.filter((each) => each.accused).length} of ${base.length} citations. Corpus: ${accused.length} of ${all.length} citations, of which ${accused.filter(slipOf).length} are, by the glosses, slips of the adopted text; ${count("right")} confirmed, ${count("unknown")} not in the table, ${count("other body")} of other bodies.`,
    "",
    ...accused.map((each) => {
      const { name, citation } = each;
      const said = `${citation.key}${citation.stated.adopted && ` of ${citation.stated.adopted}`}`;
      return `- ${name}, ${citation.reference}: ${said}: ${citation.message} (${slipOf(each) ?? "not explained"})`;
    }),
  ];
}

/** The section on citations, as Markdown. */
export async function evaluate(): Promise<string> {
  if (!corpusIsThere) return "## Citations\n\nNOT RUN: the corpus of resolutions is not here.";
  const corpus = profiles.flatMap((organ: Profile) => adoptedTextsOf(organ));
  return ["## Citations", "", ...extraction(), "", ...plantedDates(corpus), "", ...alarms(corpus)].join("\n");
}
