import type { InlineText } from "../../document/index.js";
import { abbreviations, numberOfOrdinal, ordinaryTitleWords } from "../../language/index.js";
import type { DraftFacts } from "../facts/layout.js";
import { everywhere, type Rule } from "../rule.js";
import { headingsManual } from "../sources.js";

interface TitleWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const wordPattern = /[\p{L}\d][\p{L}\d’'\u2011-]*/gu;

/** The name of an instrument, which the text may not repeat: “Treaty on the Non-Proliferation of Nuclear Weapons”. */
const instrument =
  /\b(?:Convention|Covenant|Treaty|Protocol|Declaration|Agreement|Statute)(?: (?:of|on|the|an?|to|for|and|against|in|between)\b| \p{Lu}[\p{L}’\u2011-]*)+/gu;

/** The words of a title whose capital is theirs alone: not at the start of the title or of its subtitle. */
function capitalWords(title: string): TitleWord[] {
  const names = [...title.matchAll(instrument)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }));
  const isNamed = ({ from }: TitleWord): boolean => names.some((name) => name.from <= from && from < name.to);
  return [...title.matchAll(wordPattern)]
    .map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }))
    .filter((each) => !isNamed(each))
    .filter(({ word, from }) => /^\p{Lu}\p{Ll}{2}/u.test(word) && from > 0 && !/[:“‘(–—] ?$/.test(title.slice(0, from)));
}

/** A title as the words of the text are held against it. */
interface Heading {
  readonly text: string;
  /** With abbreviations written out. */
  readonly inFull: string;
  readonly capitals: readonly TitleWord[];
}

/** What a paragraph has of the capital words of a title: each with a small letter, also beside its neighbour in the title, or as part of a name. */
type Said = readonly { readonly small: boolean; readonly smallInPlace: boolean; readonly name: boolean }[];

const known = new WeakMap<InlineText, { readonly title: string; readonly said: Said }>();

/** What a paragraph says, remembered as long as it and the title stay the same. */
function saidBy(words: InlineText, heading: Heading): Said {
  const before = known.get(words);
  if (before?.title === heading.text) return before.said;
  const text = spaced(words.text);
  const said = heading.capitals.map((word) => {
    const small = word.word.toLowerCase();
    return {
      small: text.includes(` ${small}`),
      smallInPlace: neighbours(word, heading).some(([left, right]) => text.includes(left + small + right)),
      name: isName(text, word, heading),
    };
  });
  known.set(words, { title: heading.text, said });
  return said;
}

/**
 * Whether a text has a word of the title as part of a name: with a capital in mid-sentence, in a stretch of capital words that the
 * title has there, too, or with the same word beside it. “Human Rights Council” says nothing about “Human Rights”.
 */
function isName(text: string, title: TitleWord, heading: Heading): boolean {
  const { word, from, to } = title;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (at === 0 || /[\p{L}\d’-]/u.test(text[at - 1]!) || /[\p{L}\d]/u.test(text[end] ?? " ")) continue;
    if (goesOnOtherwise(text.slice(end, end + 60), heading.text.slice(to))) continue;
    const stretch = capitalStretch(text, at, end);
    const isThere =
      stretch.text !== word
        ? heading.text.startsWith(stretch.text, from - stretch.before) ||
          (heading.inFull !== heading.text && heading.inFull.includes(stretch.text))
        : neighbours(title, heading).some(([left, right]) => text.endsWith(left, at) && text.startsWith(right, end));
    if (isThere) return true;
  }
  return false;
}

/** The word before and the word after, as [before, ""] and ["", after], with the blanks between. */
function neighbours({ from, to }: TitleWord, { text }: Heading): [string, string][] {
  const before = text.slice(text.lastIndexOf(" ", from - 2) + 1, from);
  const after = /^,? [^ ]+/.exec(text.slice(to))?.[0] ?? "";
  return [...(before === "" ? [] : [[before, ""] as [string, string]]), ...(after === "" ? [] : [["", after] as [string, string]])];
}

/** Small words within names; after “a” one begins: “of a New International Economic Order”. */
const joint = "against|and|between|for|in|of|on|the|to|with";
const joints = new RegExp(`^(?:${joint})$`);
/** “the” goes on a name after another small word, as in “of the”; alone it begins one: “15 November the International Day”. */
const beforeThe = new RegExp(` (?:${joint}) $`);
const nextCapital = new RegExp(`^(?: (?:an?|${joint}))* (\\p{Lu})[\\p{L}’\u2011-]*`, "u");

/** “Culture of Peace” is another thing than the title’s “Culture of peace”. */
function goesOnOtherwise(text: string, title: string): boolean {
  const next = nextCapital.exec(text);
  return next !== null && title.startsWith(next[0].replace(next[1]!, next[1]!.toLowerCase()));
}

const capital = /^\p{Lu}[\p{L}\d’\u2011-]*$/u;

/** The words with capitals around one of them, side by side or joined as in “Universal Declaration of Human Rights”. */
function capitalStretch(text: string, from: number, to: number): { readonly text: string; readonly before: number } {
  let start = from;
  for (let at = from; at > 1 && text[at - 1] === " "; ) {
    const begin = text.lastIndexOf(" ", at - 2) + 1;
    const word = text.slice(begin, at - 1);
    // The first word has its capital as such.
    if (begin === 0) break;
    if (capital.test(word)) start = begin;
    else if (!joints.test(word) || (word === "the" && !beforeThe.test(text.slice(0, begin)))) break;
    at = begin;
  }
  const after = /^(?: \p{Lu}[\p{L}\d’\u2011-]*)*/u.exec(text.slice(to, to + 120))![0];
  return { text: text.slice(start, to) + after, before: from - start };
}

/** With breaking spaces only, so that a name reads alike wherever it stands. */
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

/** Words that no name takes a capital for, wherever they stand. */
const joining = /^(?:about|after|against|among|between|during|from|into|that|their|through|towards|under|with|within|without)$/i;
const isOrdinary = (word: string): boolean => ordinaryTitleWords.has(word.toLowerCase()) || joining.test(word) || isOrdinal(word);
const isOrdinal = (word: string): boolean => numberOfOrdinal(word.toLowerCase().replace("\u2011", "-")) !== null;

/**
 * Words of the title with a capital that the text writes without, and nowhere as part of a name that the title has. One that
 * goes on a name is part of it, “Criminal Tribunals”, but where the text has the same words otherwise: “the Palestinian people”.
 */
function ordinaryWords({ title, decisions }: DraftFacts): TitleWord[] {
  const text = spaced(title.words.text);
  const capitals = capitalWords(text);
  if (capitals.length === 0) return [];
  const heading: Heading = { text, capitals, inFull: text.replace(/\b[A-Z]{2,}s?\b/g, (short) => abbreviations.get(short) ?? short) };
  const said = decisions.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => saidBy(words, heading)));
  const isSaid = (word: TitleWord, how: keyof Said[number]): boolean => said.some((each) => each[capitals.indexOf(word)]![how]);
  const ordinary = capitals.filter((word) => !isSaid(word, "name") && (isOrdinary(word.word) || isSaid(word, "small")));
  const goesOn = ({ from }: TitleWord): boolean => capitals.some((other) => other.to === from - 1 && !ordinary.includes(other));
  return ordinary.filter((word) => joining.test(word.word) || isSaid(word, "smallInPlace") || !goesOn(word));
}

export const titleCase: Rule = {
  id: "title-case",
  topic: "structure",
  title: "Capitals on ordinary words of the title",
  why: "Titles are written like sentences: a capital for the first word and for names.",
  source: headingsManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: (draft) => {
    const words = ordinaryWords(draft);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return [];
    const { text } = draft.title.words;
    const right = words.reduce(
      (title, { word, from, to }) => title.slice(0, from) + word.slice(0, 1).toLowerCase() + word.slice(1) + title.slice(to),
      text,
    );
    return [
      {
        at: draft.title,
        from: first.from,
        to: last.to,
        message: `Only the first word of a title and names have capitals: “${right}”.`,
        fix: { kind: "confirm", title: "Write small letters", edits: [{ kind: "setTitle", text: right }] },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { title: "Cooperation against Kidnapping", operative: ["*Encourages* cooperation against kidnapping."] },
        corrected: { title: "Cooperation against kidnapping", operative: ["*Encourages* cooperation against kidnapping."] },
      },
      {
        text: { title: "Assistance to the Palestinian People", operative: ["*Urges* States to assist the Palestinian people."] },
        corrected: { title: "Assistance to the Palestinian people", operative: ["*Urges* States to assist the Palestinian people."] },
      },
    ],
    right: [
      {
        title: "Report of the Committee for Programme and Coordination",
        operative: ["*Endorses* the conclusions of the Committee for Programme and Coordination on coordination."],
      },
      {
        title: "International Day for Dialogue among Civilizations",
        operative: ["*Decides* to declare 10 June the International Day for Dialogue among Civilizations, a day of dialogue."],
      },
    ],
  },
};
