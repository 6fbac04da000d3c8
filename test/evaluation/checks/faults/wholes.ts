import { listsOf } from "../../../../shared/checks/facts/item-lists.js";
import { openingOf } from "../../../../shared/checks/facts/openings.js";
import type { AlignedPrecedent } from "../../../../shared/checks/facts/precedents.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { numbering } from "../../../../shared/document/index.js";
import { type Fault, type Faults, type Ground, type Planted, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, replacingOne } from "../planting.js";

/** The adopted text itself as the precedent: the fault is then the only thing that changed. */
const besideItself =
  (fault: Fault): Fault =>
  (ground, random) => {
    const found = fault(ground, random);
    const sources = new Map(numbering(ground.draft.doc).paragraphs.map(({ id }) => [id, [id]]));
    const precedent: AlignedPrecedent = { earlier: ground.draft, sources };
    return found && { ...found, options: { precedents: [precedent] } };
  };

const operative = (ground: Ground): ParagraphText[] => paragraphsOf(ground).filter(({ part }) => part === "operative");
const partPattern = (pairs: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`\\b(?:${pairs.map(([one]) => one).join("|")})\\b`, "g");

/** Openings whose place can be taken by one that is weaker or stronger. */
const strengths: readonly (readonly [string, string])[] = [
  ["Encourages", "Invites"],
  ["Invites", "Urges"],
  ["Urges", "Encourages"],
  ["Calls upon", "Encourages"],
  ["Welcomes", "Notes"],
  ["Notes with appreciation", "Welcomes"],
  ["Deeply concerned", "Concerned"],
  ["Noting with concern", "Noting with grave concern"],
  ["Strongly condemns", "Condemns"],
  ["Condemns", "Deplores"],
  ["Welcoming", "Noting"],
];

/** Only where no neighbour opens like the new words, or the sequence of also and further would be at fault, too. */
const otherStrength: Fault = (ground, random) => {
  const places = ground.facts.decisions.flatMap(({ paragraphs }) => {
    const leads = paragraphs.filter(({ level }) => level === 0);
    return leads.flatMap((paragraph, index) => {
      const opening = openingOf(paragraph);
      if (!opening?.marked || opening.repetition !== "plain") return [];
      const words = paragraph.words.text.slice(0, opening.length);
      const change = strengths.find(([one]) => one === words);
      const neighbours = [leads[index - 1], leads[index + 1]].map((near) => near && openingOf(near));
      if (!change || neighbours.some((near) => near && (near.repetition !== "plain" || near.base === change[1].toLowerCase()))) return [];
      return [{ paragraph, from: 0, to: opening.length, words: change[1] }];
    });
  });
  const place = pick(places, random);
  if (!place) return null;
  const { paragraph, from, to, words } = place;
  return planted(ground, [{ kind: "replaceText", paragraph: paragraph.id, from, to, text: words }], paragraph);
};

const limit =
  /,? (?:subject to the availability of (?:[a-z-]+ ){0,2}resources|within (?:existing|available)(?: [a-z-]+){0,2} resources|at no additional cost|without additional costs?|through (?:extrabudgetary|voluntary) (?:resources|contributions)),?(?=[ ,;.])/g;

/** Terms that drafters take for one another. */
const synonyms: readonly (readonly [string, string])[] = [
  ["eliminating", "eradicating"],
  ["eliminate", "eradicate"],
  ["eradication", "elimination"],
  ["combating", "fighting"],
  ["challenges", "problems"],
  ["assistance", "support"],
  ["mutual legal assistance", "mutual assistance"],
  ["strengthening", "improving"],
  ["promotion", "advancement"],
  ["measures", "steps"],
  ["cooperation", "collaboration"],
  ["vulnerable groups", "disadvantaged groups"],
  ["sustainable development", "development"],
  ["territorial integrity", "integrity"],
];

const otherTerm: Fault = (ground, random) => {
  const inText = (paragraph: ParagraphText): boolean => !paragraph.words.text.includes("“");
  return replacingOne(
    ground,
    random,
    paragraphsOf(ground).filter(inText),
    new RegExp(`(?<=[a-z] )${partPattern(synonyms).source}(?=[ ,;])`, "g"),
    ([word]) => synonyms.find(([one]) => one === word)![1],
  );
};

/** Names of one thing, of which a text uses one. */
const names: readonly (readonly [string, string])[] = [
  ["developing countries", "developing nations"],
  ["persons with disabilities", "disabled persons"],
  ["focal points", "contact points"],
  ["private sector", "business community"],
  ["older persons", "elderly persons"],
  ["illicit drugs", "illegal drugs"],
  ["website", "web page"],
  ["databases", "data banks"],
  ["host country", "host nation"],
  ["internally displaced persons", "internally displaced people"],
  ["small arms and light weapons", "light weapons and small arms"],
  ["money-laundering", "laundering of money"],
  ["manual", "handbook"],
  ["firearms", "guns"],
];

const otherName: Fault = (ground, random) => {
  const paragraphs = paragraphsOf(ground).filter(({ words: { text } }) => !text.includes("“"));
  const used = names.filter(([name]) => paragraphs.flatMap(({ words: { text } }) => text.split(name)).length >= paragraphs.length + 2);
  const chosen = pick(used, random);
  return chosen && replacingOne(ground, random, paragraphs, partPattern([chosen]), chosen[1]);
};

const filler =
  " and of the measures taken at the national, regional and international levels to strengthen the capacity of institutions, to raise the awareness of the public, to support those most in need and to bring together all who can contribute to a lasting solution";

const tooLong: Fault = (ground, random) => {
  const { SC, other } = { SC: 205, other: 190 };
  const most = ground.draft.metadata.profile === "SC" ? SC : other;
  const paragraph = pick(
    paragraphsOf(ground).filter(
      ({ part, words: { text } }) => part !== null && /[a-z][,;.:]$/.test(text) && text.split(/\s+/).length < 100,
    ),
    random,
  );
  if (!paragraph) return null;
  const at = paragraph.words.text.length - 1;
  const missing = most - paragraph.words.text.split(/\s+/).length;
  const text = filler.repeat(Math.ceil(missing / (filler.split(" ").length - 1)));
  return planted(ground, [{ kind: "replaceText", paragraph: paragraph.id, from: at, to: at, text }], paragraph);
};

/** A paragraph that goes on as another does, under its own opening. */
const twice: Fault = (ground, random) => {
  const plain = ground.facts.decisions.flatMap(({ paragraphs }) => {
    const leads = paragraphs.filter(
      ({ level, part, following, words: { text, notes, emphasis } }) =>
        level === 0 &&
        part === "operative" &&
        following === "paragraph" &&
        emphasis.length === 0 &&
        notes.length === 0 &&
        !/[\d“(]/.test(text),
    );
    return leads.flatMap((first) => leads.flatMap((second) => (first === second ? [] : [{ first, second }])));
  });
  const restOf = (paragraph: ParagraphText): string => paragraph.words.text.slice(openingOf(paragraph)?.length ?? 0);
  const pair = pick(
    plain.filter(({ first, second }) => {
      const whom = /^ (?:all )?(?:Member )?States to /;
      return whom.test(restOf(first)) && whom.test(restOf(second)) && restOf(first).split(" ").length > 18;
    }),
    random,
  );
  if (!pair) return null;
  const { first, second } = pair;
  const from = second.words.text.length - restOf(second).length;
  const text = restOf(first).replace(" to ", " to continue to ");
  const found = planted(ground, [{ kind: "replaceText", paragraph: second.id, from, to: second.words.text.length, text }], second);
  const all = paragraphsOf(ground);
  return all.indexOf(first) < all.indexOf(second) ? found : { ...found, at: first.id };
};

/** “To provide” as “Providing”, and back. */
function gerund(verb: string): string {
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(verb) && verb.length < 5) return `${verb}${verb.at(-1)}ing`;
  return `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;
}
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Another form of the first words of an item, as it is taken over from another list. */
function otherForm(text: string, random: Random): { readonly to: number; readonly words: string } | null {
  const infinitive = /^To ([a-z]{3,})\b/.exec(text);
  if (infinitive) return { to: infinitive[0].length, words: random() < 0.7 ? capital(gerund(infinitive[1]!)) : capital(infinitive[1]!) };
  const inGerund = /^([A-Z][a-z]{2,})ing\b/.exec(text);
  if (inGerund)
    return {
      to: inGerund[0].length,
      words: `To ${inGerund[1]!.toLowerCase()}${/(?:[iu]d|[aeiou]t|v|c|[aeiu]s|[aiu]z|ag|r)$/.test(inGerund[1]!) ? "e" : ""}`,
    };
  const bare =
    /^(Ensure|Promote|Provide|Strengthen|Adopt|Develop|Take|Consider|Facilitate|Encourage|Identify|Share|Improve|Enhance|Establish)\b/.exec(
      text,
    );
  if (bare) return { to: bare[0].length, words: random() < 0.5 ? capital(gerund(bare[1]!)) : `To ${bare[1]!.toLowerCase()}` };
  return null;
}

const otherItem =
  (settled: boolean): Fault =>
  (ground, random): Planted | null => {
    const lists = ground.facts.decisions.flatMap(listsOf).filter(({ expected }) => (expected !== null) === settled);
    const places = lists.flatMap(({ items }) =>
      items.slice(items.length === 2 && !settled ? 1 : 0).flatMap((item) => {
        const form = otherForm(item.words.text, random);
        return form ? [{ item, form }] : [];
      }),
    );
    const place = pick(places, random);
    if (!place) return null;
    const { item, form } = place;
    return planted(ground, [{ kind: "replaceText", paragraph: item.id, from: 0, to: form.to, text: form.words }], item);
  };

/** Faults that show in the text as a whole, within a list, or beside the precedent. */
export const wholeTextFaults: Faults = {
  "verb-strength-change": besideItself(otherStrength),
  "resources-clause-dropped": besideItself((ground, random) => replacingOne(ground, random, operative(ground), limit, "")),
  "synonym-drift-from-precedent": besideItself(otherTerm),
  "term-drift": otherName,
  "and-or": (ground, random) =>
    paragraphsOf(ground).some(({ words }) => words.text.includes("and/or"))
      ? null
      : replacingOne(
          ground,
          random,
          paragraphsOf(ground).filter(({ words: { text } }) => !text.includes("“")),
          /(?<=[a-z] )or(?= [a-z]+)/g,
          "and/or",
        ),
  "long-paragraph": tooLong,
  "bracket-left": (ground, random) =>
    random() < 0.5
      ? replacingOne(
          ground,
          random,
          paragraphsOf(ground).filter(({ words: { text } }) => !text.includes("“")),
          /(?<=[a-z] )(?:to [a-z]+|all|full|relevant|as appropriate|strongly)(?= [a-z])/g,
          ([words]) => `[${words}]`,
        )
      : replacingOne(
          ground,
          random,
          paragraphsOf(ground).filter(({ words: { text } }) => !text.includes("“")),
          /(?<=[a-z]) (?=[a-z])/g,
          " [EU: consider deleting] ",
        ),
  "paragraph-duplicate": twice,
  "list-parallelism": otherItem(false),
  "chapeau-item-fit": otherItem(true),
};
