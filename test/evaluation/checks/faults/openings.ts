import { openingOf } from "../../../../shared/checks/facts/openings.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { rewritingOpening } from "../../../../shared/checks/rewriting-opening.js";
import { named, opening, operative, preambular } from "../../../../shared/document/builders.js";
import { openingPhrases, verbForms } from "../../../../shared/language/index.js";
import { type Fault, type Faults, type Ground, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, positionOf, rebuilt, replacingOne } from "../planting.js";

const topOf = (ground: Ground, part: ParagraphText["part"]): ParagraphText[] =>
  paragraphsOf(ground).filter((paragraph) => paragraph.part === part && paragraph.level === 0);

/** Paragraphs that open plainly and are not repeated by the one after them, so that another opening breaks no cycle. */
function alone(ground: Ground, part: ParagraphText["part"]): ParagraphText[] {
  return ground.facts.decisions.flatMap(({ paragraphs }) => {
    const top = paragraphs.filter((paragraph) => paragraph.level === 0 && paragraph.part === part);
    const verb = (paragraph: ParagraphText | undefined): string => (paragraph && openingOf(paragraph)?.base.split(" ")[0]) ?? "";
    return top.filter(
      (paragraph, index) =>
        openingOf(paragraph)?.repetition === "plain" &&
        verb(paragraph) !== verb(top[index - 1]) &&
        verb(paragraph) !== verb(top[index + 1]) &&
        openingOf(top[index + 1] ?? paragraph)?.repetition === "plain",
    );
  });
}

/** Writes the beginning of one of these paragraphs anew, with its italics. */
function beginning(
  ground: Ground,
  random: Random,
  paragraphs: readonly ParagraphText[],
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | null,
) {
  const places = paragraphs.flatMap((paragraph) => {
    const match = pattern.exec(paragraph.words.text);
    const words = match && write(match);
    return match && words !== null ? [{ paragraph, to: match[0].length, words }] : [];
  });
  const place = pick(places, random);
  return place && planted(ground, rewritingOpening(place.paragraph, 0, place.to, place.words), place.paragraph);
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
const small = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** Whether a later verb carries the sentence: "Noting the increase, decides …" is a sentence. */
const hasLaterVerb = (text: string): boolean =>
  [...text.matchAll(/, (?:[a-z]+ly )?(?:also |further )?([a-z]+s) /g)].some(([, verb]) => verbForms(verb!)?.finite === verb);

/** Puts a new paragraph before another one of the same part, or at the end of a preamble. */
function inserting(ground: Ground, random: Random, part: "preambular" | "operative", words: readonly (readonly [string, string])[]) {
  const place = pick(alone(ground, "operative"), random);
  const first = ground.facts.decisions
    .filter(({ hasPreamble }) => hasPreamble)
    .flatMap(({ paragraphs }) => paragraphs.find((paragraph) => paragraph.part === "operative") ?? []);
  const before = part === "operative" ? place : pick(first, random);
  if (!before) return null;
  const [italic, roman] = pick(words, random)!;
  const build = part === "operative" ? operative : preambular;
  const paragraph = named("fault", build(opening(italic), part === "operative" ? `${roman};` : `${roman},`));
  return rebuilt(ground, (transform) => void transform.insert(positionOf(transform.doc, before.id).pos, paragraph), "fault");
}

/** Openings of adopted texts that others are written for, with those. */
const rare: Readonly<Record<string, readonly string[]>> = {
  Welcoming: ["Approving"],
  Convinced: ["Confident", "Being convinced"],
  "Bearing in mind": ["Keeping in mind"],
  Aware: ["Fully aware"],
  Stressing: ["Pointing out"],
  Commending: ["Congratulating"],
  Considering: ["Contemplating"],
  "Having considered": ["Having devoted attention"],
  "Having examined": ["Having studied"],
  Requests: ["Asks"],
  Emphasizes: ["Insists"],
  Affirms: ["Solemnly affirms"],
};

/** Weaker and stronger verbs. */
const weaker: Readonly<Record<string, string>> = {
  Urges: "Encourages",
  "Calls upon": "Invites",
  Encourages: "Invites",
  Welcomes: "Takes note of",
  Welcoming: "Taking note of",
  "Strongly condemns": "Condemns",
  Condemns: "Deplores",
};
const stronger: Readonly<Record<string, string>> = {
  Invites: "Calls upon",
  Encourages: "Urges",
  "Calls upon": "Demands that",
  Urges: "Strongly urges",
};

const verbChange: Fault = (ground, random) => {
  const table = random() < 0.5 ? weaker : stronger;
  const fault = beginning(
    ground,
    random,
    [...alone(ground, "operative"), ...alone(ground, "preambular")],
    /^[A-Z][a-z]+(?: upon| condemns)?\b/,
    ([words]) => (table[words] === undefined ? null : table[words].replace(/ (?:of|that)$/, "")),
  );
  const sources = new Map(paragraphsOf(ground).map(({ id }) => [id, [id]] as const));
  return fault && { ...fault, options: { precedents: [{ earlier: ground.draft, sources }] } };
};

const finitePhrases = new Set(
  openingPhrases.filter(({ part }) => part === "operative").map(({ phrase }) => phrase.split(" ")[0]!.toLowerCase()),
);

/** Faults in the words that paragraphs open with. */
export const openingFaults: Faults = {
  "pp-finite-verb": (ground, random) =>
    beginning(ground, random, topOf(ground, "preambular"), /^([A-Z][a-z-]+ing)( also| further)?\b/, ([, verb, repetition]) => {
      const finite = verbForms(verb!)?.finite;
      if (finite === undefined) return null;
      return repetition && random() < 0.5 ? `${capital(repetition.trim())} ${finite}` : `${capital(finite)}${repetition ?? ""}`;
    }),
  "op-participle": (ground, random) =>
    beginning(
      ground,
      random,
      topOf(ground, "operative").filter(({ words }) => !hasLaterVerb(words.text)),
      /^(Also |Further )?([A-Za-z-]+s)\b/,
      ([, repetition, verb]) => {
        const participle = finitePhrases.has(verb!.toLowerCase()) && verbForms(verb!)?.participle;
        if (!participle) return null;
        return repetition && random() < 0.5
          ? `${capital(participle)} ${small(repetition.trim())}`
          : capital(`${repetition ?? ""}${participle}`);
      },
    ),
  "op-not-third-person": (ground, random) =>
    beginning(ground, random, topOf(ground, "operative"), /^(Also |Further )?([A-Za-z-]+s)\b/, ([, repetition, verb]) => {
      const bare = finitePhrases.has(verb!.toLowerCase()) && verbForms(verb!)?.bare;
      return bare ? capital(`${repetition ?? ""}${bare}`) : null;
    }),
  "op-modal-or-noun-start": (ground, random) => {
    const asked =
      /^(?:Also |Further )?(?:requests|calls upon|urges|invites|encourages) ((?:the |all )?[A-Z][^,;:]{2,60}?)(?<!parties|reservations|continue) to (?=[a-z])/i;
    const paragraph = pick(
      topOf(ground, "operative").filter(({ words }) => asked.test(words.text)),
      random,
    );
    if (!paragraph) return null;
    const [whole, subject] = asked.exec(paragraph.words.text)!;
    const text = `${capital(subject!)} ${pick(["shall", "should", "will"], random)} `;
    return planted(
      ground,
      [
        { kind: "replaceText", paragraph: paragraph.id, from: 0, to: whole.length, text },
        { kind: "setOpening", paragraph: paragraph.id, length: 0 },
      ],
      paragraph,
    );
  },
  "opening-not-capital": (ground, random) =>
    beginning(ground, random, [...topOf(ground, "preambular"), ...topOf(ground, "operative")], /^[A-Z][a-z-]+/, ([word]) => small(word)),
  "opening-not-italic": (ground, random) => {
    const paragraph = pick(
      // What was marked by hand, or imported with a length of its own, is nobody’s loss in a scan.
      paragraphsOf(ground).filter(({ level, words, lead }) => level === 0 && words.opening !== null && lead.attrs.openingByHand !== true),
      random,
    );
    return paragraph && planted(ground, [{ kind: "setOpening", paragraph: paragraph.id, length: 0 }], paragraph);
  },
  "italic-range": (ground, random) => {
    const short =
      /^.*?(?= (?:upon|for|note|in mind|into account|attention|with (?:[a-z]+ )?(?:appreciation|concern|interest|satisfaction))$)/;
    const longer = /^ (?:of|to|that|at|about|by|in|on|with|Member States|all States|the)(?= )/;
    const places = paragraphsOf(ground).flatMap((paragraph) => {
      const { text, opening: marked, emphasis } = paragraph.words;
      // Italics right after the opening words would be lost in them.
      if (!marked || paragraph.level > 0 || emphasis.some(({ from }) => from === marked.to)) return [];
      const shorter = short.exec(text.slice(0, marked.to))?.[0].length;
      const more = longer.exec(text.slice(marked.to))?.[0].length;
      const lengths = [...(shorter ? [shorter] : []), ...(more ? [marked.to + more] : [])];
      return lengths.map((length) => ({ paragraph, length }));
    });
    const place = pick(places, random);
    return place && planted(ground, [{ kind: "setOpening", paragraph: place.paragraph.id, length: place.length }], place.paragraph);
  },
  "second-verb-italic": (ground, random) => {
    const places = paragraphsOf(ground)
      .filter(({ level }) => level === 0)
      .flatMap((paragraph) =>
        [...paragraph.words.text.matchAll(/, (?:and )?((?:also |further )?([a-z-]+))\b/g)]
          .filter(([, , verb]) => verbForms(verb!)?.finite === verb || verbForms(verb!)?.participle === verb)
          .map((match) => ({ paragraph, from: match.index + match[0].length - match[1]!.length, to: match.index + match[0].length })),
      );
    const place = pick(places, random);
    if (!place) return null;
    const { paragraph, from, to } = place;
    return planted(ground, [{ kind: "setEmphasis", paragraph: paragraph.id, from, to, on: true }], paragraph);
  },
  "opening-part-mismatch": (ground, random) =>
    inserting(ground, random, "preambular", [
      ["Urging", " all Member States to continue their efforts"],
      ["Calling upon", " the international community to support those efforts"],
      ["Requesting", " the Secretary-General to follow the matter closely"],
      ["Deciding", " to remain engaged in the matter"],
    ]),
  "rare-opening": (ground, random) =>
    beginning(
      ground,
      random,
      [...alone(ground, "preambular"), ...alone(ground, "operative")],
      /^[A-Z][a-z]+(?: in mind| considered| examined)?\b/,
      ([words]) => pick(rare[words] ?? [], random),
    ),
  "calls-on": (ground, random) =>
    replacingOne(ground, random, paragraphsOf(ground), /\b(?:calls|calling) upon\b/gi, ([words]) => words.replace(/upon$/, "on")),
  "sc-only-phrase": (ground, random) =>
    random() < 0.7
      ? inserting(ground, random, "preambular", [
          ["Acting", " under Chapter VII of the Charter of the United Nations"],
          ["Determining", " that the situation in the region continues to constitute a threat to international peace and security"],
        ])
      : inserting(ground, random, "operative", [
          ["Authorizes", " Member States to take all necessary measures to protect the civilian population"],
          ["Authorizes", " States cooperating with the authorities to use all necessary means to that end"],
        ]),
  "decides-on-states": (ground, random) =>
    beginning(
      ground,
      random,
      alone(ground, "operative"),
      /^(?:Calls upon|Urges|Encourages|Invites|Requests) ((?:all )?(?:Member )?States|Governments)(,[^,;]{5,60},)? to (?=[a-z])/,
      ([, states, aside]) => `Decides that ${states} shall${aside ?? ""} `,
    ),
  "neutral-note": (ground, random) =>
    beginning(
      ground,
      random,
      [...alone(ground, "preambular"), ...alone(ground, "operative")],
      /^(Welcomes|Welcoming|Notes with appreciation|Noting with appreciation|Recognizes|Recognizing|Acknowledges|Acknowledging|Commends|Commending)(?= the (?:valuable|important|significant|positive|essential) (?:work|role|contributions?|efforts|progress|support)\b)/,
      ([words]) => (/ing\b/.test(words) ? "Noting" : "Notes"),
    ),
  "verb-strength-change": verbChange,
  "subordinate-viewpoint": (ground, random) =>
    replacingOne(
      ground,
      random,
      // The Human Rights Council numbers its resolutions as the Assembly does, so that nobody can tell.
      paragraphsOf(ground).filter(({ speaker }) => speaker.profile === "ECOSOC"),
      /(?<=^[A-Z][a-z]+ (?:also |further )?)General Assembly (?=resolution \d+\/\d+)/g,
      "its ",
    ),
};
