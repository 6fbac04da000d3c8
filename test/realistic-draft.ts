import fc from "fast-check";
import type { Node } from "prosemirror-model";
import {
  annex,
  annexParagraph,
  decision,
  emphasis,
  footnote,
  type Inline,
  opening,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, type Metadata, withIds } from "../shared/document/index.js";

const participles = ["Recalling", "Noting", "Reaffirming", "Welcoming", "Recognizing", "Deeply concerned", "Bearing in mind"];
const verbs = ["Requests", "Urges", "Calls upon", "Decides", "Welcomes", "Encourages"];
const matters = [
  " the report of the Secretary-General on the matter",
  " the work of the Commission on Crime Prevention and Criminal Justice at its nineteenth session",
  " the importance of the rule of law at the national and international levels",
  " Member States, the specialized agencies and “all other partners”",
  " the programme budget for 2026–2027, with its 1,200 posts",
];
const notes: readonly (readonly (string | Node)[])[] = [
  ["Resolution 55/25, annex I."],
  ["A/80/123."],
  ["United Nations, ", emphasis("Treaty Series"), ", vol. 2225, No. 39574."],
  ["See ", emphasis("Official Records of the General Assembly, Eightieth Session, Supplement No. 3"), " (A/80/3), chap. II."],
];
const titles = ["Safety of mountain paths", "Prevention of crime and the rights of travellers", "Oceans and the law of the sea"];
const annexTitles = ["Terms of reference", "Plan of action for the years to come"];
const items = ["To mark all paths by day and by night", "To repair bridges in good time", "The exchange of information between States"];

const note = fc.constantFrom(...notes).map((content) => footnote(...content));
const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.option(arbitrary, { freq: 3, nil: null }).map((value) => (value ? [value] : []));
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: arbitrary.map((value) => [value]) });

/** "…, in particular the *Report*,¹ and of the Convention" with one or two notes, up to its end mark. */
const words = (end: string): fc.Arbitrary<Inline[]> =>
  fc
    .tuple(
      fc.constantFrom(...matters),
      rarely(fc.tuple(note, note)),
      rarely(fc.constantFrom("Report on Paths", "Treaty Series")),
      rarely(note),
    )
    .map(([matter, within, italics, last]) => [
      matter,
      ...within.flatMap(([one, two]): Inline[] => [",", one, two, " and of all that follows from it"]),
      ...italics.flatMap((name): Inline[] => [", in particular the ", emphasis(name), " of 27 July 2006"]),
      end,
      ...last,
    ]);

const paragraph = (openings: readonly string[], end: string): fc.Arbitrary<Inline[]> =>
  fc.tuple(fc.constantFrom(...openings), words(end)).map(([first, rest]) => [opening(first), ...rest]);

const subs = (depth: number, end: string): fc.Arbitrary<Node[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...items), depth > 1 ? rarely(subs(depth - 1, ";")) : fc.constant([])), { minLength: 2, maxLength: 3 })
    .map((list) =>
      list.map(([text, below], index) => sub(`${text}${below.length > 0 ? ":" : index === list.length - 1 ? end : ";"}`, ...below.flat())),
    );

const operatives = (last: string): fc.Arbitrary<Node[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(paragraph(verbs, ";"), paragraph(verbs, ":"), rarely(subs(3, ";"))), { minLength: 1, maxLength: 4 }),
      paragraph(verbs, last),
    )
    .map(([list, end]) => [
      ...list.map(([plain, chapeau, below]) => (below.length > 0 ? operative(...chapeau, ...below.flat()) : operative(...plain))),
      operative(...end),
    ]);

const preamble = fc.array(
  paragraph(participles, ",").map((content) => preambular(...content)),
  { maxLength: 3 },
);

const plain = fc
  .tuple(preamble, operatives("."))
  .map(([before, after]) => decision(organLine("The General Assembly"), ...before, ...after));
const quoting = fc
  .tuple(preamble, plain)
  .map(([before, inner]) =>
    decision(
      organLine("The Economic and Social Council"),
      ...before,
      operative(opening("Recommends"), " to the General Assembly the adoption of the following draft resolution:", quotedDraft(inner)),
    ),
  );

const annexes = fc.array(
  fc
    .tuple(
      fc.constantFrom(...annexTitles),
      mostly(fc.constant("General provisions")),
      fc.array(fc.tuple(fc.constantFrom(...matters), rarely(note)), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, heading, paragraphs]) =>
      annex(
        title(name),
        ...heading.map((text) => subheading(text)),
        ...paragraphs.map(([text, notesOf]) => annexParagraph(`The group shall consider${text}.`, ...notesOf)),
      ),
    ),
  { maxLength: 2 },
);

const metadata: fc.Arbitrary<Partial<Metadata>> = fc.constantFrom<Partial<Metadata>>(
  {
    symbol: "A/C.3/80/L.99",
    session: "Eightieth session",
    agendaItem: "71 (b): Promotion and protection of paths: questions of safety",
    sponsors: ["Andorra", "Bosnia and Herzegovina", "Nepal"],
    distribution: "Limited",
    issued: "2025-11-04",
  },
  {
    symbol: "A/RES/80/204",
    number: "80/204",
    session: "Eightieth session",
    agendaItem: "71",
    distribution: "General",
    issued: "2025-12-22",
    status: "adopted",
    provenance: "on the report of the Third Committee (A/80/123, para. 31)",
    adoption: { meeting: "52nd plenary meeting", date: "2025-12-01" },
  },
);

/** Drafts as delegations write them: every kind of paragraph, notes, lists, a quoted draft, annexes; nothing odd. */
export const realisticDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom(...titles),
    fc.oneof(plain, quoting),
    annexes,
    metadata,
    fc.constantFrom("everyParagraph" as const, "none" as const),
  )
  .map(([heading, text, rest, data, marks]) => {
    const frames = text.lastChild!.lastChild?.type.name === "quotedDraft";
    const profile = frames ? "ECOSOC" : "GA";
    return {
      metadata: { ...emptyMetadata(profile), ...data, nestedQuoting: frames ? marks : "none" },
      doc: withIds(resolution(title(heading), text, ...rest), countingIds()),
    };
  });
