import { type CitationInDecision, citationsOf } from "../../../../shared/checks/facts/first-citations.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { replacing } from "../../../../shared/checks/replacing.js";
import {
  type AuditedCitation,
  auditReferences,
  type Citation,
  type LibraryResolution,
  organCited,
  organNamed,
  readKey,
} from "../../../../shared/citations/index.js";
import { organOfProfile, type Profile, profiles } from "../../../../shared/document/index.js";
import { dateInWords } from "../../../../shared/language/index.js";
import { type Fault, type Faults, type Ground, notesOf, type Planted, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, replacingOne } from "../planting.js";

/** Faults in what a text says of resolutions. */
export const citationFaults: Faults = {
  // In passing, as in “pursuant to resolution 72/74”, the number alone is customary.
  "cite-no-date": cited(
    ({ citation: { date, owner, form, from, ownerFrom }, paragraph, first }, all) =>
      first &&
      date !== null &&
      form !== "yearInBrackets" &&
      paragraph.part === "preambular" &&
      (/^its$/i.test(owner) || organNamed(owner) !== null) &&
      !/\b(?:in|to|of|with|under|through)(?: the)? $/.test(paragraph.words.text.slice(0, ownerFrom)) &&
      // The date of a whole list would be missing for all of it.
      !all.some((other) => other.citation.date === null && other.citation.listDate?.from === date.from && other.citation.from < from) &&
      // Before one of the same day, the two would share it.
      !all.some((other) => other.citation.from > from && other.paragraph === paragraph && other.citation.listDate?.iso === date.iso),
    ({ citation, paragraph }) => [replacing(paragraph, citation.date!.from, citation.date!.to, "")],
  ),
  "cite-repeat-date": cited(
    // Beside one that is dated for the first time, the others of a list are dated as often as not.
    ({ citation, dateBefore, paragraph }, all) =>
      dateBefore !== "" &&
      citation.listDate === null &&
      /^[\d/]+$/.test(citation.number) &&
      !all.some(
        (other) =>
          other.paragraph === paragraph && other.citation.wordFrom === citation.wordFrom && other.citation.date && !other.dateBefore,
      ),
    ({ citation, dateBefore, paragraph }) => [replacing(paragraph, citation.to, citation.to, ` of ${dateInWords(dateBefore)}`)],
  ),
  "cite-wrong-date": audited(
    ({ status, stated, known }) => status === "right" && stated.adopted !== "" && known !== null && known.evidence !== 1,
    (_citation, words, random) => otherDate(words, random),
    (citation, text) => {
      const match = /^ of (\d{1,2}\s\w+\s\d{4})/.exec(text.slice(citation.to));
      return match ? { from: citation.to + " of ".length, to: citation.to + match[0].length } : null;
    },
  ),
  "cite-wrong-title": misquoted,
  "cite-number-form": cited(
    ({ citation: { owner, quoted, form } }) => organNamed(owner) !== null && !quoted && form !== "roman" && form !== "bare",
    ({ citation, paragraph }, random) => {
      const organ = organNamed(citation.owner)!;
      if (organ === "SC" && random() < 0.5)
        return [replacing(paragraph, citation.from, citation.to, citation.number.replace(/ ?\(\d+\)/, ""))];
      const other = pick(
        profiles.filter((each) => each !== organ && !(["GA", "HRC"].includes(each) && ["GA", "HRC"].includes(organ))),
        random,
      )!;
      return [replacing(paragraph, citation.ownerFrom, citation.ownerFrom + citation.owner.length, organOfProfile(other).name)];
    },
  ),
  "cite-symbol-in-text": cited(
    ({ citation: { number, form } }) => form !== "roman" && form !== "bare" && !/[A-Z]$/.test(number),
    ({ citation, paragraph }) => {
      const organ = organCited(citation, paragraph.speaker.profile);
      return organ ? [replacing(paragraph, citation.from, citation.to, `${symbols[organ]}${citation.number}`)] : [];
    },
  ),
  "cite-abbrev": (ground, random) => {
    const word = random() < 0.5 ? "res." : "Res.";
    return replacingOne(ground, random, paragraphsOf(ground), /\bresolutions?(?= (?:S-|ES-)?\d+[/ ])/g, word);
  },
  "cite-order": swapped,
  "body-not-named": cited(
    // Where the clause before names the organ, the number alone would do; and by 16/18 without a date nobody can tell.
    ({ citation: { owner, ownerFrom, form, listDate }, first, paragraph }) => {
      const organ = organNamed(owner);
      if (!first || organ === null || organ === paragraph.speaker.profile || form === "roman" || form === "bare") return false;
      if (form === "session" && paragraph.speaker.profile !== "ECOSOC" && listDate === null) return false;
      return !paragraph.words.text.slice(Math.max(0, ownerFrom - 200), ownerFrom).includes(organOfProfile(organ).shortName);
    },
    ({ citation, paragraph }) => [replacing(paragraph, citation.ownerFrom, citation.wordFrom, "")],
  ),
  "body-full-name-repeated": cited(
    ({ citation, paragraph }) => clause(citation, paragraph) !== null,
    ({ citation, paragraph }) => {
      const { from, to } = clause(citation, paragraph)!;
      return [replacing(paragraph, from, to, organOfProfile(organNamed(citation.owner)!).name)];
    },
  ),
  "superseded-citation": superseded,
  "this-resolution": (ground, random) =>
    replacingOne(ground, random, paragraphsOf(ground), /\bthe present resolution\b/g, "this resolution"),
  "cross-ref-broken": (ground, random) => {
    const operative = paragraphsOf(ground).filter(({ part, level }) => part === "operative" && level === 0).length;
    const number = operative + 1 + Math.floor(random() * 4);
    return replacingOne(
      ground,
      random,
      paragraphsOf(ground).filter(({ speaker }) => !speaker.quoted),
      /(?<=\bparagraph )\d{1,3}(?= (?:above|below|of the present resolution)\b)/g,
      String(number),
    );
  },
  "para-abbrev-in-text": (ground, random) =>
    random() < 0.7
      ? replacingOne(ground, random, paragraphsOf(ground), /\bparagraphs?(?= \d)/g, ([word]) => (word === "paragraph" ? "para." : "paras."))
      : replacingOne(ground, random, notesOf(ground), /(?<=(?:[A-Z]\/\S+|resolution \S+), )paras?\.(?= \d)/g, ([word]) =>
          word === "para." ? "paragraph" : "paragraphs",
        ),
};

const symbols: Readonly<Record<Profile, string>> = { GA: "A/RES/", ECOSOC: "E/RES/", HRC: "A/HRC/RES/", SC: "S/RES/" };

type Edits = ReturnType<typeof replacing>[];

/** A fault at one citation of those that suit it. */
function cited(
  suits: (place: CitationInDecision, all: readonly CitationInDecision[]) => boolean,
  edits: (place: CitationInDecision, random: Random, all: readonly CitationInDecision[]) => Edits,
): Fault {
  return (ground, random) => {
    const places = ground.facts.decisions.flatMap((decision) => {
      const all = citationsOf(decision);
      return all.filter((place) => !place.citation.quoted && suits(place, all)).map((place) => ({ place, all }));
    });
    const chosen = pick(places, random);
    const made = chosen ? edits(chosen.place, random, chosen.all) : [];
    return chosen && made.length > 0 ? planted(ground, made, chosen.place.paragraph) : null;
  };
}

/** A fault in words of a paragraph that belong to a citation of those that suit it. */
function audited(
  suits: (citation: AuditedCitation) => boolean,
  write: (citation: AuditedCitation, words: string, random: Random) => string,
  range: (citation: AuditedCitation, text: string) => { from: number; to: number } | null,
): Fault {
  return (ground, random) => {
    const runs = new Map(paragraphsOf(ground).map((paragraph) => [paragraph.id, paragraph]));
    const places = auditReferences(ground.draft).resolutions.flatMap(({ citations }) =>
      citations.flatMap((citation) => {
        const run = citation.footnote === undefined ? runs.get(citation.paragraph) : undefined;
        const where = run && suits(citation) ? range(citation, run.words.text.replaceAll("\u00A0", " ")) : null;
        return run && where ? [{ run, citation, ...where }] : [];
      }),
    );
    const place = pick(places, random);
    if (!place) return null;
    const { run, citation, from, to } = place;
    return planted(ground, [replacing(run, from, to, write(citation, run.words.text.slice(from, to), random))], run);
  };
}

/** Another day, month or year, as a slip of the hand makes it. */
function otherDate(date: string, random: Random): string {
  const [day = "", month = "", year = ""] = date.split(/\s/);
  const space = date[day.length]!;
  const kind = Math.floor(random() * 3);
  if (kind === 0) return [Number(day) > 1 ? Number(day) - 1 : 2, month, year].join(space);
  if (kind === 1) return [Math.min(Number(day), 28), month === "July" ? "June" : "July", year].join(space);
  return [day === "29" ? 28 : day, month, Number(year) + (random() < 0.5 ? 1 : -1)].join(space);
}

/** The short title of the organ in “in which the Assembly”, right after its resolution. */
function clause({ owner, date, to, quoted }: Citation, { words }: ParagraphText): { from: number; to: number } | null {
  const organ = organNamed(owner);
  if (organ === null || quoted) return null;
  const start = date?.to ?? to;
  const match = /^(?:, entitled “[^”]*”)?,? (?:in|by) which the (Assembly|Council)\b/.exec(words.text.slice(start));
  return match ? { from: start + match[0].length - match[1]!.length, to: start + match[0].length } : null;
}

/** Two neighbours of a list with their dates change places, or the “and” before the last is forgotten. */
function swapped(ground: Ground, random: Random): Planted | null {
  if (random() < 0.3) {
    const lists = paragraphsOf(ground).filter(({ words }) => !/\d, and \d/.test(words.text));
    const lastAnd =
      /(?<=\d (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}) and (?=[\d/]+ of \d{1,2}\s\w+ \d{4}[,;.]?$)/g;
    return replacingOne(ground, random, lists, lastAnd, ", ");
  }
  const places = neighbours(ground).filter(([one, other]) => one.citation.date!.iso < other.citation.date!.iso);
  const pair = pick(places, random);
  if (!pair) return null;
  const [one, other] = pair;
  const { paragraph } = one;
  const words = ({ citation }: CitationInDecision): string => paragraph.words.text.slice(citation.from, citation.date!.to);
  return planted(
    ground,
    [
      replacing(paragraph, one.citation.from, one.citation.date!.to, words(other)),
      replacing(paragraph, other.citation.from, other.citation.date!.to, words(one)),
    ],
    paragraph,
  );
}

/** Dated numbers that stand side by side in a list. */
function neighbours({ facts }: Ground): [CitationInDecision, CitationInDecision][] {
  return facts.decisions.flatMap((decision) => {
    const all = citationsOf(decision);
    return all.slice(1).flatMap((other, at): [CitationInDecision, CitationInDecision][] => {
      const one = all[at]!;
      if (one.paragraph !== other.paragraph || !one.citation.date || !other.citation.date || one.citation.quoted) return [];
      const between = one.paragraph.words.text.slice(one.citation.date.to, other.citation.from);
      return /^(?:, and |, | and )$/.test(between) ? [[one, other]] : [];
    });
  });
}

/** Of two resolutions that the library has under one title the later one is no longer cited. */
function superseded(ground: Ground, random: Random): Planted | null {
  const audit = auditReferences(ground.draft);
  const keyAt = (place: CitationInDecision) =>
    audit.resolutions.find(
      ({ organ, citations }) =>
        organ !== null &&
        citations.length === 1 &&
        citations[0]!.paragraph === place.paragraph.id &&
        citations[0]!.from === place.citation.from,
    );
  const places = neighbours(ground).flatMap(([one, other]) => {
    const [earlier, later] = [keyAt(one), keyAt(other)];
    const usable = earlier && later && earlier.organ === later.organ && earlier.title === "" && later.title === "";
    return usable && earlier.adopted < later.adopted && earlier.adopted !== "" ? [{ one, other, earlier, later }] : [];
  });
  const place = pick(places, random);
  if (!place) return null;
  const { one, other, earlier, later } = place;
  const library = [earlier, later].map(
    ({ key, adopted }): LibraryResolution => ({ key, adopted, title: "A question", document: readKey(key).number }),
  );
  return {
    ...planted(ground, [replacing(one.paragraph, one.citation.date!.to, other.citation.date!.to, "")], one.paragraph),
    options: { library },
  };
}

/** A title in quotation marks that the library has as it stood, with words left out. */
function misquoted(ground: Ground, random: Random): Planted | null {
  const runs = new Map(paragraphsOf(ground).map((paragraph) => [paragraph.id, paragraph]));
  const places = auditReferences(ground.draft).resolutions.flatMap(({ key, organ, citations }) =>
    citations.flatMap(({ paragraph, footnote, stated: { adopted, title } }) => {
      const run = footnote === undefined ? runs.get(paragraph) : undefined;
      const from = run?.words.text.indexOf(`“${title}”`) ?? -1;
      return run && organ && from >= 0 && title.split(" ").length > 3 ? [{ run, key, adopted, title, from: from + 1 }] : [];
    }),
  );
  const place = pick(places, random);
  if (!place) return null;
  const { run, key, adopted, title, from } = place;
  const words = title.split(" ");
  const short = random() < 0.5 ? words.slice(0, -2) : [...words.slice(0, 1), ...words.slice(2)];
  return {
    ...planted(ground, [replacing(run, from, from + title.length, short.join(" "))], run),
    options: { library: [{ key, adopted, title, document: key }] },
  };
}
