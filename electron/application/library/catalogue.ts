import type { LibraryFilter, LibraryRecord, Response } from "../../../shared/contract/index.js";

type Listing = Response<"library.list">;
type Facet = "organ" | "year" | "session" | "subject" | "language";

interface Listed {
  readonly record: LibraryRecord;
  readonly year: string;
  /** Its words, each after a space or a stroke, so that a beginning can be looked for. */
  readonly words: string;
  /** Texts are in the order of these, the greatest first. */
  readonly rank: string;
}

const collator = new Intl.Collator("en", { numeric: true });

/** The list of a library's resolutions: filtered, counted, page by page, the latest first. */
export class Catalogue {
  private readonly listed: readonly Listed[];

  constructor(records: readonly LibraryRecord[]) {
    const all = records.map((record) => ({ record, year: yearOf(record), words: searchable(record), rank: rankOf(record) }));
    this.listed = all.toSorted((one, other) => (one.rank < other.rank ? 1 : -1));
  }

  /** One page of what passes a filter, with the counts by which it could be narrowed. */
  page(filter: Partial<LibraryFilter>, offset: number, limit: number): Listing {
    const words = wordsOf(filter.text ?? "");
    const candidates = this.listed.filter((each) => words.every((word) => hasBeginning(each.words, word)));
    const tests: Readonly<Record<Facet, (each: Listed) => boolean>> = {
      organ: ({ record }) => filter.organ === undefined || record.organ === filter.organ,
      year: ({ year }) => filter.year === undefined || year === String(filter.year),
      session: ({ record }) => filter.session === undefined || record.session === filter.session,
      subject: ({ record }) => filter.subject === undefined || record.subjects.includes(filter.subject),
      language: ({ record }) => filter.language === undefined || record.language === filter.language,
    };
    const passing = (but: Facet | null) => {
      const others = Object.entries(tests).filter(([facet]) => facet !== but);
      return candidates.filter((each) => others.every(([, test]) => test(each)));
    };
    const found = passing(null);
    return {
      records: found.slice(offset, offset + limit).map(({ record }) => record),
      total: found.length,
      size: this.listed.length,
      facets: {
        organs: byCount(passing("organ").map(({ record }) => record.organ)),
        years: byCount(passing("year").map(({ year }) => year)).toSorted((one, other) => collator.compare(other.value, one.value)),
        sessions: byCount(passing("session").map(({ record }) => record.session)),
        subjects: byCount(passing("subject").flatMap(({ record }) => record.subjects)),
        languages: byCount(passing("language").map(({ record }) => record.language)),
      },
    };
  }
}

/** The year of adoption; where the day is unknown, the one in the number ("2006/19", "1325 (2000)"); or "". */
const yearOf = ({ adopted, number, symbol }: LibraryRecord): string =>
  adopted.slice(0, 4) || (/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(number || symbol)?.[0] ?? "");

/** Day, then symbol with its numbers as numbers: comparing plain strings is what makes ten thousands of them quick to sort. */
const rankOf = (record: LibraryRecord): string =>
  `${record.adopted || yearOf(record)} ${record.symbol.replace(/\d+/g, (digits) => digits.padStart(6, "0"))} ${record.id}`;

const wordsOf = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

const searchable = ({ symbol, number, title }: LibraryRecord): string =>
  ` ${wordsOf(`${symbol} ${number} ${title.replace(/[^\p{L}\p{N}]+/gu, " ")}`).join(" ")}`;

const hasBeginning = (words: string, beginning: string): boolean => words.includes(` ${beginning}`) || words.includes(`/${beginning}`);

/** Without case and accents. */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** How often each value occurs, the most frequent first; "" is none. */
function byCount(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || collator.compare(one.value, other.value));
}
