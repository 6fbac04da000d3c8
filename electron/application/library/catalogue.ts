import type { LibraryFilter, LibraryRecord, Response } from "../../../shared/contract/index.js";
import { plainerSubject, subjectKey } from "../../../shared/document/index.js";
import { oncePer } from "../../../shared/util/once.js";

type Listing = Response<"library.list">;

interface Listed {
  readonly record: LibraryRecord;
  readonly year: string;
}

const collator = new Intl.Collator("en", { numeric: true });

const facets = ["organ", "year", "session", "subject", "language"] as const;
type Facet = (typeof facets)[number];

/** The list of a library's resolutions: filtered, counted, page by page, the latest first. */
export class Catalogue {
  private readonly listed: readonly Listed[];
  private readonly spelling: Spelling;

  constructor(records: readonly LibraryRecord[]) {
    this.spelling = new Spelling(records);
    const ranked = records.map((record) => ({ record, rank: rankOf(record) }));
    ranked.sort((one, other) => (one.rank < other.rank ? 1 : -1));
    this.listed = ranked.map(({ record }) => ({ record, year: yearOf(record) }));
  }

  /** One page of what passes a filter, with the counts by which it could be narrowed. */
  page(filter: Partial<LibraryFilter>, offset: number, limit: number): Listing {
    const words = wordsOf(filter.text ?? "");
    const wanted = this.wantedBy(filter);
    const filtered = facets.filter((facet) => wanted[facet] !== undefined);
    const counts = { organ: new Counts(), year: new Counts(), session: new Counts(), subject: new Counts(), language: new Counts() };
    const found: LibraryRecord[] = [];
    for (const listed of this.listed) {
      if (words.length > 0 && !words.every((word) => hasBeginning(searchable(listed.record), word))) continue;
      const failing = filtered.filter((facet) => !this.valuesOf(listed, facet).includes(wanted[facet]!));
      if (failing.length === 0) found.push(listed.record);
      // What fails by one facet alone is counted there: it would be found if that were chosen otherwise.
      if (failing.length <= 1) for (const facet of failing.length === 0 ? facets : failing) counts[facet].add(this.valuesOf(listed, facet));
    }
    return {
      records: found.slice(offset, offset + limit),
      total: found.length,
      size: this.listed.length,
      facets: {
        organs: counts.organ.byCount(),
        years: counts.year.byCount().toSorted((one, other) => collator.compare(other.value, one.value)),
        sessions: counts.session.byCount(),
        subjects: counts.subject.byCount(),
        languages: counts.language.byCount(),
      },
    };
  }

  private wantedBy({ organ, year, session, subject, language }: Partial<LibraryFilter>): Readonly<Record<Facet, string | undefined>> {
    return { organ, year: year?.toString(), session, subject: subject && this.spelling.of(subject), language };
  }

  private valuesOf({ record, year }: Listed, facet: Facet): readonly string[] {
    if (facet === "subject") return [...new Set(record.subjects.map((subject) => this.spelling.of(subject)))];
    return [facet === "year" ? year : record[facet]];
  }
}

/** One way to write each subject: the one that reads best of those that the texts of a library have. */
class Spelling {
  private readonly keys = new Map<string, string>();
  private readonly best = new Map<string, string>();

  constructor(records: readonly LibraryRecord[]) {
    for (const { subjects } of records) for (const subject of subjects) if (!this.keys.has(subject)) this.learn(subject);
  }

  of(subject: string): string {
    return this.best.get(this.keys.get(subject) ?? subjectKey(subject)) ?? subject;
  }

  private learn(subject: string): void {
    const key = subjectKey(subject);
    this.keys.set(subject, key);
    this.best.set(key, plainerSubject(this.best.get(key) ?? subject, subject));
  }
}

/** How often each value occurs; "" is none. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(values: readonly string[]): void {
    for (const value of values) if (value) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** The most frequent first. */
  byCount(): { value: string; count: number }[] {
    return [...this.counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((one, other) => other.count - one.count || collator.compare(one.value, other.value));
  }
}

/** The year of adoption; where the day is unknown, the one in the number ("2006/19", "1325 (2000)"); or "". */
const yearOf = ({ adopted, number, symbol }: LibraryRecord): string =>
  adopted.slice(0, 4) || (/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(number || symbol)?.[0] ?? "");

/** Day, then symbol with its numbers as numbers: comparing plain strings is what makes ten thousands of them quick to sort. */
const rankOf = (record: LibraryRecord): string =>
  `${record.adopted || yearOf(record)} ${record.symbol.replace(/\d+/g, (digits) => digits.padStart(6, "0"))} ${record.id}`;

const wordsOf = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

/** The words of symbol and title, each after a space or a stroke, so that a beginning can be looked for. */
const searchable = oncePer(
  ({ symbol, number, title }: LibraryRecord): string =>
    ` ${wordsOf(`${symbol} ${number} ${title.replace(/[^\p{L}\p{N}]+/gu, " ")}`).join(" ")}`,
);

const hasBeginning = (words: string, beginning: string): boolean => words.includes(` ${beginning}`) || words.includes(`/${beginning}`);

/** Without case and accents. */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
