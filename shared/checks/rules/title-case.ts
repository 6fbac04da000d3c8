import type { InlineText } from "../../document/index.js";
import { abbreviations, ordinaryTitleWords } from "../../language/index.js";
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
  /\b(?:Convention|Covenant|Treaty|Protocol|Declaration|Agreement|Statute)(?: (?:of|on|the|to|for|and|against|in|between)\b| \p{Lu}[\p{L}’\u2011-]*)+/gu;

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

/** What a paragraph has of the capital words of a title: each with a small letter, and each as part of a name. */
type Said = readonly { readonly small: boolean; readonly name: boolean }[];

const known = new WeakMap<InlineText, { readonly title: string; readonly said: Said }>();

/** What a paragraph says, remembered as long as it and the title stay the same. */
function saidBy(words: InlineText, heading: Heading): Said {
  const before = known.get(words);
  if (before?.title === heading.text) return before.said;
  const text = spaced(words.text);
  const said = heading.capitals.map((word) => ({
    small: text.includes(` ${word.word.toLowerCase()}`),
    name: isName(text, word, heading),
  }));
  known.set(words, { title: heading.text, said });
  return said;
}

/**
 * Whether a text has a word of the title as part of a name: with a capital in mid-sentence, in a stretch of capital words that the
 * title has, too, or with the same word beside it. “Human Rights Council” says nothing about “Human Rights”.
 */
function isName(text: string, { word, from, to }: TitleWord, { text: title, inFull }: Heading): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (at === 0 || /[\p{L}\d’-]/u.test(text[at - 1]!) || /[\p{L}\d]/u.test(text[end] ?? " ")) continue;
    const name = capitalStretch(text, at, end);
    if (name !== word ? inFull.includes(name) : hasNeighbour(text, at, end, title.slice(0, from), title.slice(to))) return true;
  }
  return false;
}

/** Whether the word before or after is that of the title. */
function hasNeighbour(text: string, from: number, to: number, titleBefore: string, titleAfter: string): boolean {
  const before = titleBefore.slice(titleBefore.trimEnd().lastIndexOf(" ") + 1);
  const after = /^,? [^ ]+/.exec(titleAfter)?.[0];
  return (before !== "" && text.endsWith(before, from)) || (after !== undefined && text.startsWith(after, to));
}

const capital = /^\p{Lu}[\p{L}\d’\u2011-]*$/u;
const joints: ReadonlySet<string> = new Set(["of", "on", "for", "the"]);

/** The words with capitals around one of them, side by side or joined as in “Universal Declaration of Human Rights”. */
function capitalStretch(text: string, from: number, to: number): string {
  let start = from;
  for (let at = from; at > 1 && text[at - 1] === " "; ) {
    const begin = text.lastIndexOf(" ", at - 2) + 1;
    const word = text.slice(begin, at - 1);
    if (capital.test(word)) start = begin;
    else if (!joints.has(word)) break;
    at = begin;
  }
  const after = /^(?: \p{Lu}[\p{L}\d’\u2011-]*)*/u.exec(text.slice(to, to + 120))![0];
  return text.slice(start, to) + after;
}

/** With breaking spaces only, so that a name reads alike wherever it stands. */
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

/**
 * Words of the title with a capital that the text writes without, and nowhere as part of a name that the title has. One that
 * goes on a name is part of it: “Criminal Tribunals”.
 */
function ordinaryWords({ title, decisions }: DraftFacts): TitleWord[] {
  const text = spaced(title.words.text);
  const capitals = capitalWords(text);
  if (capitals.length === 0) return [];
  const heading: Heading = { text, capitals, inFull: text.replace(/\b[A-Z]{2,}s?\b/g, (short) => abbreviations.get(short) ?? short) };
  const said = decisions.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => saidBy(words, heading)));
  const ordinary = capitals.filter(
    ({ word }, index) =>
      !said.some((each) => each[index]!.name) && (ordinaryTitleWords.has(word.toLowerCase()) || said.some((each) => each[index]!.small)),
  );
  const goesOn = ({ from }: TitleWord): boolean => capitals.some((other) => other.to === from - 1 && !ordinary.includes(other));
  return ordinary.filter((word) => !goesOn(word));
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
    ],
    right: [
      {
        title: "Report of the Committee for Programme and Coordination",
        operative: ["*Endorses* the conclusions of the Committee for Programme and Coordination on coordination."],
      },
    ],
  },
};
