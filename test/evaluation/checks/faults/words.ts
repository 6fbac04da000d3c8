import { replacing } from "../../../../shared/checks/replacing.js";
import { abbreviations, cardinalInWords, namedBodies, numberOfCardinal, states } from "../../../../shared/language/index.js";
import { type Fault, type Faults, type Ground, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, replacingOne } from "../planting.js";

/** Words, spelling and figures, as drafters write them who do not know the house's ways. */
export const wordFaults: Faults = {
  "spelling-ise": (ground, random) =>
    replacingOne(ground, random, own(ground), /\b(?!siz|priz|seiz|citiz|resiz)[a-z]{3,}iz(?=e|ed|es|ing|ation)/g, (m) =>
      m[0].replace(/z$/, "s"),
    ),
  "spelling-us": swapped({
    programme: "program",
    programmes: "programs",
    centre: "center",
    centres: "centers",
    labour: "labor",
    towards: "toward",
    behaviour: "behavior",
    fulfilment: "fulfillment",
    fulfil: "fulfill",
    favourable: "favorable",
    neighbouring: "neighboring",
    endeavour: "endeavor",
    colour: "color",
    offences: "offenses",
    counselling: "counseling",
    ageing: "aging",
    honour: "honor",
  }),
  "spelling-un-list": swapped({
    cooperation: "co-operation",
    coordination: "co-ordination",
    policymakers: "policy-makers",
    "well-being": "wellbeing",
    subregional: "sub-regional",
    socioeconomic: "socio-economic",
    peacebuilding: "peace-building",
    "capacity-building": "capacity building",
    website: "web site",
    among: "amongst",
    while: "whilst",
    forums: "fora",
    intergovernmental: "inter-governmental",
    online: "on-line",
    "decision-making": "decision making",
    "multi-stakeholder": "multistakeholder",
    Internet: "internet",
  }),
  "abbreviation-in-text": (ground, random) => {
    const names = [...abbreviations].filter(([, name]) => /^[A-Z]/.test(name) && !name.includes("Goal"));
    return replacingOne(
      ground,
      random,
      own(ground),
      anyOf(names.map(([, name]) => name)),
      (match) => names.find(([, name]) => name === match[0])![0],
    );
  },
  "short-title": (ground, random) => {
    const places = own(ground).flatMap((run) => repeatedBodies(run.words.text).map((place) => ({ run, ...place })));
    const place = pick(places, random);
    return place && planted(ground, [replacing(place.run, place.from, place.to, place.name)], place.run);
  },
  "capital-member-states": swapped({
    "Member States": "member states",
    "General Assembly": "general assembly",
    "Secretary-General": "secretary-general",
    "Human Rights Council": "human rights council",
    "Security Council": "security council",
  }),
  "states-parties": swapped({ "States parties": "State parties", "States Parties": "State Parties" }),
  "secretary-general-hyphen": swapped({ "Secretary-General": "Secretary General" }),
  "date-form": (ground, random) => {
    const variant = pick(
      [
        ([, day, month, year]: RegExpExecArray) => `${month} ${day}, ${year}`,
        ([, day, month, year]: RegExpExecArray) => `${day}${ordinalEnd(Number(day))} ${month} ${year}`,
        ([, day, month, year]: RegExpExecArray) => `${day} ${month}, ${year}`,
      ],
      random,
    )!;
    const full = /\b(\d{1,2})\u00A0(January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g;
    return replacingOne(ground, random, own(ground), full, variant);
  },
  "nbsp-date": (ground, random) => {
    const breaking = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
    const whole = own(ground).filter(({ words }) => !breaking.test(words.text));
    return replacingOne(ground, random, whole, /(?<=\b\d{1,2})\u00A0(?=[JFMASOND][a-z]+\b)/g, " ");
  },
  "numbers-in-words": (ground, random) =>
    random() < 0.5
      ? replacingOne(
          ground,
          random,
          own(ground),
          /\b(?<=[a-z] )(?:two|three|four|five|six|seven|eight|nine)(?= [a-z]+s\b)(?! (?:years|months|points)\b)/g,
          (m) => String(numberOfCardinal(m[0])),
        )
      : replacingOne(ground, random, own(ground), /(?<=[a-z] )[1-9]\d(?= (?:Member )?[A-Za-z][a-z]+s\b)(?! (?:years|months)\b)/g, (m) =>
          cardinalInWords(Number(m[0])),
        ),
  "per-cent": (ground, random) => replacingOne(ground, random, own(ground), /(?<=\d) per cent\b/g, random() < 0.5 ? "%" : " percent"),
  "country-name": (ground, random) => {
    const adopted = ground.draft.metadata.adoption?.date ?? "";
    const wrong = states.flatMap((state) =>
      state.otherNames
        .filter(({ name, until }) => !name.startsWith("the ") && (until === "" || (adopted !== "" && adopted >= until)))
        .map(({ name, until }) => ({ name, until, state })),
    );
    // A former name beside a date at which it was right is none of today’s mistakes.
    const old = (text: string, { until }: { until: string }): boolean =>
      until !== "" && [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year <= until.slice(0, 4));
    const places = own(ground).flatMap((run) =>
      wrong.flatMap((name) => (run.words.text.includes(name.state.inText) && !old(run.words.text, name) ? [{ run, name }] : [])),
    );
    // Each name is as likely as any other, and no more where a text is about one State.
    const { state, name } = pick([...new Map(places.map((place) => [place.name.name, place])).values()], random)?.name ?? {};
    if (state === undefined || name === undefined) return null;
    const runs = places.filter((place) => place.name.name === name).map(({ run }) => run);
    return replacingOne(ground, random, runs, anyOf([state.inText]), name);
  },
  "possessive-of-acronym-or-state": (ground, random) =>
    replacingOne(
      ground,
      random,
      own(ground),
      /\bthe (Government|people|efforts) of ([A-Z][a-z]+)(?=[ ,;])(?<=Lebanon|Ukraine|Haiti|Cuba|Mali|Somalia|Sudan|Colombia|Iraq|Libya|Afghanistan|Myanmar|Israel|Yemen|Nepal)/g,
      ([, thing, name]) => `${name}’s ${thing}`,
    ),
  "gendered-wording": swapped({
    humankind: "mankind",
    Chair: "Chairman",
    Chairs: "Chairmen",
    Chairperson: "Chairman",
    fishers: "fishermen",
    personnel: "manpower",
  }),
  "foreign-words-italic": (ground, random) => italicized(ground, random, /\binter alia\b/g),
  emphasis: (ground, random) =>
    random() < 0.5
      ? replacingOne(
          ground,
          random,
          own(ground),
          /(?<=[a-z] )(?:all|any|must|should|not|each|every|urgently|immediately)(?= [a-z])/g,
          (m) => m[0].toUpperCase(),
        )
      : italicized(ground, random, /(?<=[a-z] )(?:all|any|must|should|not|each|every|full|new|only)(?= [a-z])/g),
  contraction: swapped({
    "does not": "doesn’t",
    "do not": "don’t",
    "is not": "isn’t",
    "are not": "aren’t",
    "have not": "haven’t",
    cannot: "can’t",
    "did not": "didn’t",
    "has not": "hasn’t",
  }),
  "import-artefact": (ground, random) =>
    random() < 0.5
      ? replacingOne(ground, random, own(ground), /(?<=[a-z] )(?=[a-z]+ )/g, pick(["**", "<sup>", "</i>", "<br>"], random)!)
      : replacingOne(ground, random, own(ground), /’|(?<=\d)\u00A0(?=[A-Z])/g, ({ 0: mark }) => (mark === "’" ? "&apos;" : "&nbsp;")),
};

/** Paragraphs outside quoted names, of which rules do not speak. */
const own = (ground: Ground) => paragraphsOf(ground).filter(({ part, words }) => part !== null && !words.text.includes("“"));

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w\u2011-])(?:${[...words].toSorted((a, b) => b.length - a.length).join("|")})(?![\\w’\u2011-]| [A-Z(])`, "g");
}

/** Where texts give the full name as often as not: “President of the”, “sessions of the”, “the Assembly and the”. */
const eitherName = /(?:[A-Z][\w-]*|\b(?:debate|session|meeting)s?) (?:of|for|on|between|with) the $|\b(?:and|or|in which|by which) the $/;

/** Where a text calls the only body of its kind in it, named just before, by its short title. */
const repeatedBodies = (text: string) =>
  namedBodies.flatMap(({ name, shortTitle }) => {
    const named = text.indexOf(name);
    if (shortTitle === null || named < 0 || eitherName.test(text.slice(0, named))) return [];
    const rest = text.replaceAll(name, "").replaceAll(`the ${shortTitle}`, "");
    if (rest.includes(shortTitle)) return [];
    return [...text.matchAll(new RegExp(`\\bthe ${shortTitle}(?! [A-Z]| (?:of|on|for|to|resolution)\\b|[\\w’-])`, "g"))]
      .map(({ index }) => index + "the ".length)
      .filter((from) => from > named && from - named - name.length < 190 && !eitherName.test(text.slice(0, from)))
      .map((from) => ({ name, from, to: from + shortTitle.length }));
  });

/** Writes the second of a pair in place of the first. */
function swapped(pairs: Readonly<Record<string, string>>): Fault {
  const pattern = anyOf(Object.keys(pairs));
  return (ground, random) => replacingOne(ground, random, own(ground), pattern, ([word]) => pairs[word]!);
}

function italicized(ground: Ground, random: Random, pattern: RegExp) {
  const places = own(ground).flatMap((run) =>
    [...run.words.text.matchAll(pattern)].map(({ 0: word, index }) => ({ run, from: index, to: index + word.length })),
  );
  const free = places.filter(
    ({ run, from, to }) => from >= (run.words.opening?.to ?? 0) && !run.words.emphasis.some((each) => each.from < to && each.to > from),
  );
  const place = pick(free, random);
  if (!place) return null;
  const { run, from, to } = place;
  return planted(ground, [{ kind: "setEmphasis", paragraph: run.id, from, to, on: true }], run);
}

const ordinalEnd = (day: number): string => (day % 100 > 10 && day % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th"));
