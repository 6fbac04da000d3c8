import { datePattern, isoDate } from "../language/index.js";
import { formOf, type NumberForm, numberPattern } from "./number.js";
import { actingAfter, antecedent, namesBody, ownerAfter, ownerBefore, reporting } from "./owner-in-text.js";
import { isQuoted, quotationsOf } from "./quotations.js";

/** A date in a text: its characters, " of " before it included, and what it says. */
export interface CitedDate {
  readonly from: number;
  readonly to: number;
  /** ISO, or "" where no such day exists. */
  readonly iso: string;
}

/** A title in quotation marks; the marks are outside `from` and `to`. */
export interface CitedTitle {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One number by which a text cites a resolution or decision. */
export interface Citation {
  readonly kind: "resolution" | "decision";
  /** As written: "59/154", "65/146 A and B". */
  readonly number: string;
  readonly form: NumberForm;
  /** The number's characters. */
  readonly from: number;
  readonly to: number;
  /** " of 20 December 2004" after the number, or null. */
  readonly date: CitedDate | null;
  /** The date that stands for it, if only after others of its list: "69/193 and 69/196 of 18 December 2014". */
  readonly listDate: CitedDate | null;
  /** The words of “entitled “…””, or null. */
  readonly title: CitedTitle | null;
  /** Whose it is said to be: "its", "General Assembly", "Assembly"; "" where the text does not say. */
  readonly owner: string;
  readonly ownerFrom: number;
  /**
   * The body that is meant by "its" or by no owner, where the sentence says so: "by the General Assembly in its resolution",
   * "Human Rights Council resolutions, including resolution 23/9"; else "".
   */
  readonly body: string;
  /** Where the word "resolution" of its list begins. */
  readonly wordFrom: number;
  /** In a title or another quotation. */
  readonly quoted: boolean;
}

const opener = /\b(?<word>[Rr]esolution|[Dd]ecision)(?<many>s)?\b/g;
const one = new RegExp(`(?<![\\d/])${numberPattern}`, "y");
/** "45/248 B, section VI, of 21 December 1990". */
const ofDate = new RegExp(`(?:, (?:section|sect\\.|part|annex) [IVXLC\\d]+(?: [A-Z])?,)?(?<date> of (?<day>${datePattern}))`, "y");
/** Titles are shorter than their bound, which keeps a mark that nobody closes from costing the rest of the text. */
const entitled = /,? entitled (?:“(?<double>[^”]{0,800})”|"(?<straight>[^"]{0,800})"|‘(?<single>(?:[^’]|’(?=\w)){0,800})’)/y;
/** What notes say of the place in a resolution, between the numbers of a list: "2200 A (XXI), annex, and 44/25, annex". */
const detail =
  /(?:, (?:annex(?:es)?|sect(?:s?\.|ions?)|paras?\.|paragraphs?|chaps?\.|part)(?: [IVXLC\d()a-z–-]+(?: and [IVXLC\d]+)?)?)+(?=, and |, | and )/y;
const separator = /, and |, | and | or | to /y;
/** A number that goes on with a list after words on the one before it: "72/241 of … on extremism, 72/284 of …". */
const further = new RegExp(`(?:, and |, | and |, in particular |, including | including |: | namely )(?<number>${numberPattern})`, "g");

/** The resolutions and decisions that a text cites by number, in order. */
export function citationsIn(words: string): Citation[] {
  const text = words.replaceAll("\u00A0", " ");
  const openers = [...text.matchAll(opener)];
  if (openers.length === 0 || !/\d/.test(text)) return [];
  const quotations = quotationsOf(text);
  let above: Above = { owner: "", to: 0, any: false };
  return openers.flatMap((match, index) => {
    const { word, many } = match.groups as { word: string; many?: string };
    const wordFrom = match.index;
    const { owner: before, ownerFrom } = ownerBefore(text, wordFrom);
    const numbers = numbersOf(text, wordFrom + match[0].length, openers[index + 1]?.index ?? text.length, many !== undefined);
    const last = numbers.at(-1);
    const to = last ? (last.date?.to ?? last.to) : wordFrom + match[0].length;
    const owner = before || ownerAfter(text, to);
    const its = /^its$/i.test(owner);
    const end = last?.title ? last.title.to + 1 : to;
    const body = its ? antecedent(text, ownerFrom, end) : owner === "" ? bodyMeant(text, wordFrom, end, above) : "";
    above = { owner: body || (its ? "" : owner), to, any: numbers.length > 0 };
    const kind = word.toLowerCase() as Citation["kind"];
    // Field by field: in a library there are hundreds of thousands, and spreading makes each ten times as dear.
    const all = numbers.map((cited) => ({
      kind,
      number: cited.number,
      form: cited.form,
      from: cited.from,
      to: cited.to,
      date: cited.date,
      listDate: cited.listDate,
      title: cited.title,
      owner,
      ownerFrom,
      body,
      wordFrom,
      quoted: isQuoted(quotations, cited.from),
    }));
    return all.filter(isNumber);
  });
}

/** Some bodies count their resolutions from 1. */
const isSmall = (number: string): boolean => /^\d\d?$/.test(number);

/** Whether a number can be the next of a list: "resolution 181 (II) and 55 years", "resolution 70/1 and 0.7 per cent" cite one. */
const goesOn = (number: string, form: NumberForm, [first]: readonly CitedNumber[]): boolean =>
  !isSmall(number) && (form !== "foreign" || first?.form === "foreign");

/** A small number is a resolution's only right after that word, where a body is named. */
const isNumber = ({ number, owner, body }: Citation): boolean => !isSmall(number) || namesBody(body || owner);

/** Whose a list is where no owner stands beside it. */
const bodyMeant = (text: string, wordFrom: number, end: number, above: Above): string =>
  reporting(text, wordFrom) || inherited(text, wordFrom, above) || actingAfter(text, end);

/** The list before one in the same text: whose it was, where it ends, and whether it had any numbers. */
interface Above {
  readonly owner: string;
  readonly to: number;
  readonly any: boolean;
}

const names =
  /^[^;]{0,160}(?:including|in particular|namely|such as|being|the (?:last|latest|most recent) of which (?:is|was|being))(?:,? inter alia,?)? $/;
const joins = /^(?:, [^,;]{0,60})?(?:,|,? (?:and|or|as well as)) $/;

/** "Human Rights Council resolutions, including resolutions 23/9"; "Security Council resolution 1325 (2000) and resolution 2242 (2015)". */
const inherited = (text: string, wordFrom: number, { owner, to, any }: Above): string =>
  owner !== "" && (any ? joins : names).test(text.slice(to, wordFrom)) ? owner : "";

type CitedNumber = Pick<Citation, "number" | "form" | "from" | "to" | "date" | "listDate" | "title">;

/** The numbers of one list: those that follow one another, and where it is of several, those after words on the ones before. */
function numbersOf(text: string, from: number, end: number, several: boolean): CitedNumber[] {
  const first = text[from] === " " ? run(text, from + 1) : { numbers: [], end: from };
  const numbers = [...shareDates(first.numbers)];
  if (!several) return numbers;
  const others = (list: readonly CitedNumber[]): CitedNumber[] =>
    list.filter(({ number, form }) => form !== "bare" && goesOn(number, form, first.numbers));
  let at = first.end;
  // Up to the next list only, so that however many there are, each character is looked at once.
  const own = text.slice(0, end);
  while (at < end) {
    const next = matchAt(further, own, at);
    if (!next) break;
    const start = next.index + next[0].length - next.groups!.number!.length;
    const more = run(text, start);
    numbers.push(...shareDates(others(more.numbers)));
    at = Math.max(more.end, start + 1);
  }
  return numbers;
}

/** Numbers that follow one another, with their dates and titles, and where they end. */
function run(text: string, from: number): { readonly numbers: CitedNumber[]; readonly end: number } {
  const numbers: CitedNumber[] = [];
  let at = from;
  let end = from;
  for (let found = matchAt(one, text, at); found; found = matchAt(one, text, at)) {
    if (numbers.length > 0 && !goesOn(found[0], formOf(found), numbers)) break;
    const to = at + found[0].length;
    const dated = matchAt(ofDate, text, to);
    end = to + (dated?.[0].length ?? 0);
    const titled = matchAt(entitled, text, end);
    const title = titled && titleOf(titled, end);
    end += titled?.[0].length ?? 0;
    const date = dated && {
      from: to + dated[0].length - dated.groups!.date!.length,
      to: to + dated[0].length,
      iso: isoDate(dated.groups!.day!),
    };
    numbers.push({ number: found[0], form: formOf(found), from: at, to, date, listDate: date, title });
    const place = end + (matchAt(detail, text, end)?.[0].length ?? 0);
    const more = matchAt(separator, text, place);
    if (!more) break;
    at = place + more[0].length;
  }
  return { numbers, end };
}

function titleOf(match: RegExpExecArray, at: number): CitedTitle {
  const { double, straight, single } = match.groups as Partial<Record<string, string>>;
  const text = double ?? straight ?? single ?? "";
  const from = at + match[0].length - 1 - text.length;
  return { from, to: from + text.length, text };
}

/** The match of a sticky pattern at a place; of a global one, the first from there on. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A date stands for the numbers before it that have none. */
function shareDates(list: readonly CitedNumber[]): CitedNumber[] {
  let listDate: CitedDate | null = null;
  const dated: CitedNumber[] = [];
  for (const cited of list.toReversed()) {
    listDate = cited.date ?? listDate;
    dated.push({ ...cited, listDate });
  }
  return dated.toReversed();
}
