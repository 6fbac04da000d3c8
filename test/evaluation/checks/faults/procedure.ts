import { draftSession } from "../../../../shared/checks/facts/draft-session.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { applyEdits } from "../../../../shared/checks/index.js";
import { numberOfOrdinal, ordinalInFigures, ordinalInWords } from "../../../../shared/language/index.js";
import { type Fault, type Faults, type Ground, type Planted, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, positionOf, rebuilt, replacingOne } from "../planting.js";

const operative = (ground: Ground): ParagraphText[] => paragraphsOf(ground).filter(({ part }) => part === "operative");

/** Operative paragraphs that end there: something can be added before the mark. */
const ending = (ground: Ground): ParagraphText[] =>
  operative(ground).filter(
    ({ level, following, words: { text } }) =>
      level === 0 && (following === "paragraph" || following === "end of text") && /[^”)\]][;.]$/.test(text) && !/[?“[]/.test(text),
  );

const says = (paragraphs: readonly ParagraphText[], pattern: RegExp): boolean => paragraphs.some(({ words }) => pattern.test(words.text));

const means = /resource|fund|contribution|financ|means|cost|budget/i;

/** Adds a clause before the mark that ends a paragraph. */
function adding(
  ground: Ground,
  random: Random,
  clauses: readonly string[],
  suits: (paragraph: ParagraphText) => boolean = () => true,
): Planted | null {
  const paragraph = pick(ending(ground).filter(suits), random);
  const clause = pick(clauses, random);
  if (!paragraph || !clause) return null;
  const at = paragraph.words.text.length - 1;
  return planted(ground, [{ kind: "replaceText", paragraph: paragraph.id, from: at, to: at, text: clause }], paragraph);
}

const asked =
  /(?<=[Rr]equests (?:the )?(?:Secretary-General|Office of the United Nations High Commissioner for Human Rights|United Nations Office on Drugs and Crime|Secretariat))(?= to )/g;

const reports = (ground: Ground): ParagraphText[] =>
  operative(ground).filter(
    ({ level, words: { text } }) =>
      level === 0 &&
      /\brequests? (?:the )?(?:Secretary-General|Office|High Commissioner|Executive|Special|Independent)/i.test(text) &&
      /\bto (?:submit|report|present)\b/.test(text),
  );

const deadline =
  /,? (?:at its [a-z-]+ session|by \d{1,2}\s[A-Z][a-z]+ 20\d\d|no later than \d{1,2}\s[A-Z][a-z]+ 20\d\d|every \d+ days|every (?:three|six) months|annually|in its [a-z-]+ session),?(?= )/g;
const anyTime = /session|year|annual|biennial|month|quarter|week|\bday|regular|20\d\d|next|interim|oral/;

const withoutWhen: Fault = (ground, random) => {
  const suitable = reports(ground).filter(({ words: { text } }) => {
    const rest = text.replace(deadline, "");
    return (
      [...text.matchAll(deadline)].length === 1 &&
      !anyTime.test(rest) &&
      /\breport\b/.test(rest) &&
      /to the (?:General )?(?:Assembly|Council|Security|Human|Economic|Commission)|implementation of (?:the present|this) resolution/.test(
        rest,
      )
    );
  });
  return replacingOne(ground, random, suitable, deadline, "");
};

const ownSession = /(?<=(?<!starting )at its )([a-z]+(?:-[a-z]+)?)(?= session\b)/g;

/** An earlier session in place of the one that a text asks for something at. */
const outdated: Fault = (ground, random) => {
  const now = draftSession(ground.draft.metadata);
  if (!now?.number) return null;
  const own = now.number;
  const places = operative(ground)
    .filter(({ words: { text } }) => /^(?:(?:Also|Further) )?(?:requests|decides|invites)\b/i.test(text))
    .flatMap((paragraph) =>
      [...paragraph.words.text.matchAll(ownSession)].flatMap((match) => {
        const number = numberOfOrdinal(match[1]!);
        return number !== null && number >= own && number <= own + 5 ? [{ paragraph, match, number }] : [];
      }),
    );
  const place = pick(places, random);
  if (!place) return null;
  const { paragraph, match } = place;
  const earlier = own - 1 - Math.floor(random() * 3);
  return planted(
    ground,
    [{ kind: "replaceText", paragraph: paragraph.id, from: match.index, to: match.index + match[0].length, text: ordinalInWords(earlier) }],
    paragraph,
  );
};

const inFigures: Fault = (ground, random) =>
  replacingOne(
    ground,
    random,
    paragraphsOf(ground).filter(({ words: { text } }) => !text.includes("“")),
    /\b(?:(?:twent|thirt|fort|fift|sixt|sevent|eight)(?:y-[a-z]+|ieth)|[a-z]+teenth|tenth|eleventh|twelfth)(?= session\b)/g,
    ([words]) => ordinalInFigures(numberOfOrdinal(words)!),
  );

/** In the Security Council the closing paragraph lost; elsewhere its formula at the end of the last paragraph. */
const seized: Fault = (ground, random) => {
  const [decision, ...others] = ground.facts.decisions;
  const leads = (decision?.paragraphs ?? []).filter(({ part, level }) => part === "operative" && level === 0);
  const [before, last] = leads.slice(-2);
  if (!decision || !before || !last || others.length > 0) return null;
  if (ground.draft.metadata.profile !== "SC") {
    const suits = ({ id, words }: ParagraphText): boolean => id === last.id && !words.text.includes("seized");
    return adding(
      ground,
      random,
      [", and decides to remain seized of the matter", ", and decides to remain actively seized of the issue"],
      suits,
    );
  }
  if (
    before.following !== "paragraph" ||
    leads.length < 5 ||
    !/ seized of /.test(last.words.text) ||
    leads.slice(0, -1).some(({ words }) => words.text.includes("seized"))
  )
    return null;
  return rebuilt(
    ground,
    (transform) => {
      const { node, pos } = positionOf(transform.doc, last.id);
      transform.delete(pos, pos + node.nodeSize);
      const end = before.words.text.length;
      applyEdits(transform, [{ kind: "replaceText", paragraph: before.id, from: end - 1, to: end, text: "." }]);
    },
    before,
  );
};

const including = (ground: Ground): ParagraphText[] =>
  operative(ground).filter(({ words: { text } }) => /\binclude in (?:the|its) (?:provisional )?agenda\b/.test(text));

/** Faults in what a text says of money, reports, sessions and the agenda. */
export const procedureFaults: Faults = {
  "budget-phrase": (ground, random) =>
    says(paragraphsOf(ground), /resources|budget/)
      ? null
      : random() < 0.5
        ? replacingOne(ground, random, operative(ground), asked, ", within existing resources,")
        : adding(ground, random, [", within existing resources", ", within available resources"]),
  "request-without-resources": (ground, random) =>
    says(operative(ground), means)
      ? null
      : adding(ground, random, [
          ", and requests the Secretary-General to organize a workshop on the matter",
          ", and requests the Secretariat to develop guidelines on the matter",
          ", and requests the Secretary-General to provide technical assistance to Member States",
        ]),
  "donor-invitation-missing": (ground, random) =>
    says(operative(ground), /donor|contribut|voluntary|fund|resources|budget/i)
      ? null
      : replacingOne(ground, random, operative(ground), asked, ", subject to the availability of extrabudgetary resources,"),
  "expenditure-implied": (ground, random) =>
    adding(
      ground,
      random,
      [
        ", and decides to establish a working group on the matter",
        ", and requests the Secretary-General to convene an expert meeting on the matter",
        ", and requests the Secretary-General to appoint a special envoy for the matter",
        ", and decides to hold two additional meetings on the matter",
        ", and requests the Secretariat to translate the study into all official languages",
      ],
      ({ words: { text } }) => !means.test(text) && !/\b(?:establish|convene|appoint|hold|translate)\b/.test(text),
    ),
  "report-without-when": withoutWhen,
  "session-in-figures": inFigures,
  "session-outdated": outdated,
  "seized-formula": seized,
  "report-no-object": (ground, random) =>
    replacingOne(
      ground,
      random,
      operative(ground),
      /(?<=\breport\b[^;]{0,200}\b(?:on|in) the implementation) of (?:the present|this) resolution(?=[,;.]| (?:to|at) )/g,
      "",
    ),
  "agenda-inclusion": (ground, random) =>
    random() < 0.5
      ? replacingOne(
          ground,
          random,
          including(ground),
          /(?<=\bitem) entitled “([^”]+)”/g,
          ([, title]) => ` on ${title!.slice(0, 1).toLowerCase()}${title!.slice(1)}`,
        )
      : replacingOne(ground, random, including(ground), /(?<=\bitem entitled )“([^”]+)”/g, ([, title]) => title!),
};
