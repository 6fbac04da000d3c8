import { existsSync, readFileSync } from "node:fs";
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
import { share } from "./share.js";

/**
 * How well citations are found, held against 50 adopted texts whose citations were listed by a reader before the
 * extraction saw them (but for fourteen, see below); and whether the audit finds wrong dates that were put into texts, and accuses nobody else.
 */

/**
 * By organ and file of the corpus: "GA 59/154 of 2004-12-20, titled" for each citation by number, "other" for those of
 * other bodies that number alike. The date is the one right after the number.
 */
const slipsFile = fileURLToPath(new URL("gold/citation-slips.json", import.meta.url));
const goldFile = fileURLToPath(new URL("gold/citations.json", import.meta.url));
type Gold = Readonly<Record<string, readonly string[]>>;

const baseTexts = (): Text[] => builtInPrecedents.map(({ draft }, index) => ({ name: `base text ${index + 1}`, draft: draft() }));

interface Text {
  readonly name: string;
  readonly draft: Draft;
}

/** To a hundredth: of thousands of dates a single one shows. */
const exactly = (part: number, whole: number): string => share(part, whole, 2);

/** All citations of a text as the gold list writes them. */
const extracted = (draft: Draft): string[] =>
  auditReferences(draft).resolutions.flatMap(({ citations }) =>
    citations
      .filter(({ number }) => /[/(]/.test(number) && !/^[A-Z]\//.test(number))
      .map(
        ({ key, number, stated }) => `${key ?? `other ${number}`}${stated.adopted && ` of ${stated.adopted}`}${stated.title && ", titled"}`,
      ),
  );

/** What of `list` is not in `other`, each as often as it is missing. */
function missingFrom(other: readonly string[], list: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Score {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
}

const score = (found: readonly string[], gold: readonly string[]): Score => ({
  found: found.length,
  gold: gold.length,
  right: gold.length - missingFrom(found, gold).length,
});

/** Number and organ alone: "GA 59/154". */
const identity = (item: string): string => item.replace(/, titled$/, "").replace(/ of \d{4}-\d\d-\d\d$/, "");

function extraction(): string[] {
  const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold;
  const texts = new Map(
    profiles.flatMap((organ) => adoptedTextsOf(organ).map(({ name, draft }): [string, Draft] => [`${organ}/${name}`, draft])),
  );
  const measured = Object.entries(gold).map(([name, listed]) => ({ name, listed, found: extracted(texts.get(name)!) }));
  const total = (test: (item: string) => string): Score => {
    const scores = measured.map(({ found, listed }) => score(found.map(test), listed.map(test)));
    const sum = (field: keyof Score): number => scores.reduce((all, each) => all + each[field], 0);
    return { found: sum("found"), gold: sum("gold"), right: sum("right") };
  };
  const line = (name: string, { found, gold: listed, right }: Score): string =>
    `| ${name} | ${exactly(right, found)} | ${exactly(right, listed)} |`;
  const differences = measured.flatMap(({ name, found, listed }) => [
    ...missingFrom(listed, found).map((item) => `- ${name}: “${item}” is read and not in the list`),
    ...missingFrom(found, listed).map((item) => `- ${name}: “${item}” is in the list and not read`),
  ]);
  return [
    `### Extraction, ${measured.length} texts read by hand`,
    "",
    "Listed by a reader before the extraction saw the texts: all numbers of the forms that the four organs use, also of other bodies.",
    "Fourteen of them, in annexes, parts and a deep sub-paragraph that the XML reader of that time left out, were listed afterwards.",
    "How the organ is told was improved on these texts afterwards; it was right for 95.35 % at first, the numbers for all.",
    "",
    "| | precision | recall |",
    "|---|---|---|",
    line(
      "number",
      total((item) => identity(item).replace(/^\S+ /, "")),
    ),
    line("number and organ", total(identity)),
    line(
      "with the date right after it, and whether a title is quoted",
      total((item) => item),
    ),
    "",
    ...differences,
  ];
}

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

function edit(citation: AuditedCitation, { text }: CitingText, next: () => number): FixEdit[] {
  const date = citationsIn(text).find(({ from }) => from === citation.from)!.date!;
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
  if (!corpusIsThere || !existsSync(goldFile)) return "## Citations\n\nNOT RUN: the corpus of resolutions is not here.";
  const corpus = profiles.flatMap((organ: Profile) => adoptedTextsOf(organ));
  return ["## Citations", "", ...extraction(), "", ...plantedDates(corpus), "", ...alarms(corpus)].join("\n");
}
