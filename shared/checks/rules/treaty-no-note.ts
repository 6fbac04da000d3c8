import { type CitedIn, citedIn, instrumentsIn, type NamedInstrument } from "../../citations/index.js";
import { fact } from "../facts/fact.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import type { ParagraphText } from "../facts/runs.js";
import type { Report, Rule } from "../rule.js";
import { footnoteManual } from "../sources.js";

/** What a name is only a part of: another instrument, or a body or meeting called after it. */
const partOfName =
  /\b(?:[Pp]rotocols?|[Aa]mendments?|[Aa]greement|[Aa]nnex(?:es)?|[Aa]ppendi(?:x|ces)|[Cc]onference|[Mm]eetings?|[Gg]roup|[Ss]ecretar(?:iats?|y)|[Cc]ommittee|[Aa]pplication|[Aa]nniversary|[Ss]upplementing)(?: (?!and\b|which\b)[a-z]+| United Nations| [IVX]+(?: and [IVX]+)?| States| Parties| \d{4})* $/;
/** Words that say themselves where the text is to be found: “adopted at the Third World Conference”. */
const placedAfter = /^,? (?:which was |was |as )?(?:adopted|endorsed|contained|concluded|signed)\b(?! under)/;
const placedBefore = /^(?: on (?:the implementation of )?the |,? (?:by|in) which it adopted (?:and opened for signature,? [a-z, ]*)?the )$/;
/** Between a name and a note: what else the note may be of, unless it is a part of the treaty. */
const otherSource = /[,;] (?:the|its|and) | and (?:the|its) (?![^,;]*\b(?:[Pp]rotocol|[Aa]mendment))/;
/** “the Paris Agreement adopted under the United Nations Framework Convention on Climate Change” has one note. */
const adoptedUnder = /^,? adopted under the $/;
/** A note stands with its name, or after a few words more: “and the Protocols thereto”. */
const reach = 150;

export const treatyNoNote: Rule = {
  id: "treaty-no-note",
  topic: "citations and notes",
  title: "Treaty named for the first time without a note",
  why: "Sources of a resolution are cited in notes, so that a treaty, covenant or programme can be looked up where it is first named.",
  source: footnoteManual,
  // Of 510 first mentions in the Assembly and the Economic and Social Council 27 had no note; in the two other organs hardly any has one.
  severity: { GA: "warning", ECOSOC: "warning", HRC: null, SC: null },
  scope: "draft",
  check: ({ decisions }) => {
    const noted = new Set<string>();
    return decisions
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((paragraph): Report[] =>
        namedIn(paragraph.words).flatMap((instrument, at, all) => {
          const { name, from, to } = instrument;
          const placed = isPlaced(paragraph, instrument, all[at + 1]);
          if (noted.has(name) || (!placed && isPart(paragraph, all.slice(0, at + 1)))) return [];
          noted.add(name);
          if (placed) return [];
          const message = `The ${name} is named here for the first time, so a note says where it is found.`;
          return [{ at: paragraph, from, to, message }];
        }),
      );
  },
  examples: {
    wrong: [{ text: { preamble: ["*Recalling* the Convention on the Rights of the Child and the obligations under it,"] } }],
    right: [
      {
        preamble: [
          "*Recalling* the Convention on the Rights of the Child[^United Nations, *Treaty Series*, vol. 1577, No. 27531.] and its resolution 44/25 of 20 November 1989,",
          "*Recalling also* the Convention on the Rights of the Child,",
        ],
      },
      { preamble: ["*Recalling* the Convention on the Rights of the Child and the Optional Protocols thereto,[^See A/54/1.]"] },
      { preamble: ["*Noting* the Conference of the Parties to the Convention on Biological Diversity,"] },
      {
        preamble: [
          "*Noting* the secretariats of the United Nations Framework Convention on Climate Change and the Convention on Biological Diversity,",
          "*Recalling* its resolution 61/177 of 20 December 2006, by which it adopted and opened for signature, ratification and accession the International Convention for the Protection of All Persons from Enforced Disappearance,",
        ],
      },
      { organ: "The Human Rights Council", preamble: ["*Recalling* the Convention on the Rights of the Child,"] },
    ],
  },
};

const namedIn = fact(({ text }): NamedInstrument[] => {
  const named: NamedInstrument[] = [];
  for (const next of instrumentsIn(text)) {
    const last = named.at(-1);
    if (last && adoptedUnder.test(text.slice(last.to, next.from))) named[named.length - 1] = { ...last, to: next.to };
    else named.push(next);
  }
  return named;
});

/** What several instruments have of their own, and what joins their names: “the secretariats of the …, the … and the …”. */
const several = /\b(?:[Ss]ecretariats|[Cc]onferences|[Mm]eetings|[Bb]odies)(?: of| to| the| [Pp]arties)+ $/;
const joined = /^(?:,|,? and) the $/;

/** In others’ words, or the last of these in the name of something else. */
function isPart({ words }: ParagraphText, named: readonly NamedInstrument[]): boolean {
  const { text } = words;
  const { from } = named.at(-1)!;
  if (isQuoted(quotationsIn(words), from) || partOfName.test(text.slice(Math.max(0, from - 120), from))) return true;
  const first = named.findLast((each, at) => at === 0 || !joined.test(text.slice(named[at - 1]!.to, each.from)))!;
  return first.from < from && several.test(text.slice(Math.max(0, first.from - 120), first.from));
}

/** Whether a note, before another source is named, or the words themselves say where it is found. */
function isPlaced({ words }: ParagraphText, { from, to }: NamedInstrument, next: NamedInstrument | undefined): boolean {
  const { text, notes } = words;
  const end = Math.min(next?.from ?? text.length, to + reach);
  return (
    notes.some(({ offset }) => to <= offset && offset <= end && !otherSource.test(text.slice(to, offset))) ||
    placedAfter.test(text.slice(to, to + 40)) ||
    isCitedBefore(citedIn(words), text, from)
  );
}

/** “its resolution 63/71 of 2 December 2008 on the Convention”: the resolution says where. */
const isCitedBefore = ({ citations }: CitedIn, text: string, from: number): boolean =>
  citations.some(({ to, date }) => placedBefore.test(text.slice(date?.to ?? to, from)));
