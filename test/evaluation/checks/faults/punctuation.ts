import { isQuoted, quotationsIn } from "../../../../shared/checks/facts/quotations.js";
import type { ParagraphText, TextRun } from "../../../../shared/checks/facts/runs.js";
import { replacing } from "../../../../shared/checks/replacing.js";
import type { NoteAnchor } from "../../../../shared/document/index.js";
import { type Fault, type Faults, type Ground, notesOf, paragraphsOf, pick } from "../ground.js";
import { planted, replacingOne } from "../planting.js";

/** Writes something else in one place of the organ’s own words, others’ words in quotation marks left alone. */
const inOwnWords =
  (runs: (ground: Ground) => readonly TextRun[], pattern: RegExp, write: string | ((match: RegExpMatchArray) => string)): Fault =>
  (ground, random) => {
    const places = runs(ground).flatMap((run) =>
      [...run.words.text.matchAll(pattern)]
        .filter(({ index }) => !isQuoted(quotationsIn(run.words), index))
        .map((match) => ({ run, match })),
    );
    const place = pick(places, random);
    if (!place) return null;
    const { run, match } = place;
    const words = typeof write === "string" ? write : write(match);
    return planted(ground, [replacing(run, match.index, match.index + match[0].length, words)], run);
  };

/** One of several faults at random; the first of the others that has a place where this one has none. */
const oneOf =
  (...faults: readonly Fault[]): Fault =>
  (ground, random) => {
    const start = Math.floor(random() * faults.length);
    for (let step = 0; step < faults.length; step++) {
      const fault = faults[(start + step) % faults.length]!(ground, random);
      if (fault) return fault;
    }
    return null;
  };

const outermost = (ground: Ground): ParagraphText[] => paragraphsOf(ground).filter(({ part, level }) => part !== null && level === 0);
const everything = (ground: Ground): TextRun[] => [ground.facts.title, ...paragraphsOf(ground), ...notesOf(ground)];

/** The notes of all paragraphs, each with the one after it. */
const noted = (ground: Ground): { paragraph: ParagraphText; note: NoteAnchor; next: NoteAnchor | undefined }[] =>
  paragraphsOf(ground).flatMap((paragraph) => paragraph.words.notes.map((note, index, all) => ({ paragraph, note, next: all[index + 1] })));

const decisions =
  "requests|encourages|calls upon|calls on|calls for|urges|invites|welcomes|stresses|recognizes|recalls|reaffirms|emphasizes|notes|takes note|" +
  "reiterates|underlines|expresses|decides|acknowledges|commends|recommends|condemns|demands|supports the|looks forward";
const further = new RegExp(
  `,(?= and (?:(?:also|further|once again|in this regard|in that regard|in this context|[a-z]+ly),? )*(?:${decisions})\\b)`,
  "g",
);
const furtherInPreamble =
  /,(?= and (?:(?:also|further|in this regard) )?(?:recognizing|noting|recalling|stressing|reaffirming|welcoming|emphasizing|expressing|acknowledging|underlining|reiterating) )/g;

const notAnItem =
  "including|especially|particularly|in|as|with|by|to|for|of|on|at|from|through|where|wherever|which|that|and|or|like|inter|such|also|when|while|who|" +
  "whose|without|within|under|upon|among|notably|not|if|both|between|consistent|based|thereby|taking|bearing|inclusive|given|further|once|during|after|until";
const list = new RegExp(
  `(?<=[a-z]), (?!(?:${notAnItem})\\b)([a-z’-]+(?: [a-z’-]+)?) and (?!(?:${notAnItem}|its|their|is|are|was|were|shall|will|[a-z]+ly)\\b)(?=[a-z’-]+(?: (?!and|or)|[,;.]))`,
  "g",
);

/** Faults in the marks between words, in quotation marks and around the indicators of notes. */
export const punctuationFaults: Faults = {
  "double-space-or-space-before-mark": oneOf(
    (ground, random) => replacingOne(ground, random, everything(ground), /(?<=[a-z]) (?=[a-z])/g, "  "),
    (ground, random) => replacingOne(ground, random, everything(ground), /(?<=[a-z])(?=[,;:] [a-z])/g, " "),
    (ground, random) => replacingOne(ground, random, paragraphsOf(ground), /(?<=[a-z])(?=[,;:.]$)/g, " "),
  ),
  "comma-before-verb": oneOf(
    inOwnWords((ground) => outermost(ground).filter(({ part }) => part === "operative"), further, ""),
    inOwnWords((ground) => outermost(ground).filter(({ part }) => part === "preambular"), furtherInPreamble, ""),
  ),
  "serial-comma": inOwnWords(paragraphsOf, list, ([found]) => `${found.slice(0, -" and ".length)}, and `),
  "dash-form": oneOf(
    inOwnWords(everything, /(?<=\w) – (?=\w)/g, " — "),
    inOwnWords(everything, /(?<=\w) – (?=\w)/g, "—"),
    inOwnWords(everything, /(?<=\w) – (?=\w)/g, " - "),
    inOwnWords(everything, /(?<=\b(?:19|20)\d\d)–(?=(?:19|20)\d\d\b)/g, "-"),
    inOwnWords(everything, /(?<=\bfrom \d{1,2}) to (?=\d{1,2}\s[A-Z])/g, "–"),
    inOwnWords(everything, /(?<=\bbetween (?:19|20)\d\d) and (?=(?:19|20)\d\d\b)/g, "–"),
  ),
  "straight-quotes": oneOf(
    (ground, random) => replacingOne(ground, random, everything(ground), /“[^“”‘’]*”/g, ([found]) => `"${found.slice(1, -1)}"`),
    (ground, random) => replacingOne(ground, random, everything(ground), /(?<=[a-z])’(?=[a-z ])/g, "'"),
  ),
  "inner-quotes": (ground, random) =>
    replacingOne(ground, random, paragraphsOf(ground), /(?<=“[^”]*)‘([^“”‘’]*)’(?=[^“]*”)/g, ([, words]) => `“${words}”`),
  "note-then-punctuation": (ground, random) => {
    const place = pick(
      noted(ground).filter(({ paragraph, note }) => /[,;:.]/.test(paragraph.words.text.slice(note.offset - 1, note.offset))),
      random,
    );
    if (!place) return null;
    const { paragraph, note } = place;
    const edit = { kind: "moveNote", paragraph: paragraph.id, footnote: note.node.attrs.id as string, to: note.offset - 1 } as const;
    return planted(ground, [edit], paragraph);
  },
  "space-before-note": (ground, random) => {
    const place = pick(
      noted(ground).filter(({ paragraph, note }) => /\S$/.test(paragraph.words.text.slice(0, note.offset))),
      random,
    );
    if (!place) return null;
    const { paragraph, note } = place;
    return planted(ground, [replacing(paragraph, note.offset, note.offset, " ")], paragraph);
  },
};
