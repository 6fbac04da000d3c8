import { Fragment, type Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import type { DecisionFacts } from "../../../../shared/checks/facts/layout.js";
import { isSingle } from "../../../../shared/checks/facts/numbers.js";
import { paragraphsOf as ofPart } from "../../../../shared/checks/facts/openings.js";
import type { OrganLineText, ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { annex, annexParagraph, footnote, named, title } from "../../../../shared/document/builders.js";
import { type Draft, type Metadata, organOfLine, schema, withOpening } from "../../../../shared/document/index.js";
import { abbreviations, states } from "../../../../shared/language/index.js";
import { type Faults, type Ground, notesOf, type Planted, paragraphsOf, pick, type Random } from "../ground.js";
import { planted, positionOf, rebuilt, replacingOne } from "../planting.js";

/** Faults in the elements of a text: organ, title, numbers, sponsors, line of adoption, order, quoted drafts, notes. */
export const structureFaults: Faults = {
  "organ-line-missing": (ground, random) => {
    const line = pick(organLines(ground), random);
    const words = pick(["", "The Meeting of States", "The General Assemby and Council"], random)!;
    return line && withOrgan(ground, line, words);
  },
  "committee-as-organ": (ground, random) => {
    const line = pick(
      organLines(ground).filter(({ speaker }) => speaker.organ?.profile === speaker.profile),
      random,
    );
    const words = pick(["The Third Committee", "The Second Committee", "The Committee of the Whole", "The Working Group"], random)!;
    return line && withOrgan(ground, line, words);
  },
  "organ-line-comma": (ground, random) => {
    const decision = pick(
      ground.facts.decisions.filter(({ organLine }) => organLine?.node.attrs.comma === "derived"),
      random,
    );
    const line = decision?.organLine;
    if (!line) return null;
    return attribute(ground, line.id, "comma", decision.hasPreamble ? "never" : "always");
  },
  "element-order": (ground, random) => {
    const decision = pick(ground.facts.decisions.filter(hasBothParts), random);
    if (!decision) return null;
    const moved = pick(removable(ofPart(decision, "preambular")), random);
    const operative = ofPart(decision, "operative");
    const before = pick(operative.slice(1), random);
    if (!moved || !before) return null;
    const type = schema.nodes.operativeParagraph;
    const label = random() < 0.5 ? "" : null;
    return rebuilt(
      ground,
      (transform) => {
        const from = positionOf(transform.doc, moved.id);
        const target = positionOf(transform.doc, before.id).pos;
        transform.insert(target, type.createChecked({ ...moved.node.attrs, label }, moved.node.content));
        transform.delete(from.pos, from.pos + from.node.nodeSize);
      },
      moved,
    );
  },
  "pp-numbered": (ground, random) => {
    const paragraph = pick(
      paragraphsOf(ground).filter((each) => each.part === "preambular" && each.level === 0),
      random,
    );
    const number = 1 + Math.floor(random() * 20);
    return (
      paragraph && typedBefore(ground, paragraph, pick([`${number}. `, `PP${number} `, `(${number}) `, `PP${number}. `], random)!, random)
    );
  },
  "op-unnumbered": (ground, random) => {
    const paragraph = pick(numbered(ground), random);
    return paragraph && attribute(ground, paragraph.id, "label", "");
  },
  "single-op-numbered": (ground, random) => {
    const decision = pick(ground.facts.decisions.filter(isSingle), random);
    const paragraph = decision && ofPart(decision, "operative")[0];
    if (!paragraph || paragraph.node.attrs.label !== null) return null;
    return random() < 0.5 ? attribute(ground, paragraph.id, "label", "1.") : typedBefore(ground, paragraph, "1. ", random);
  },
  "op-number-sequence": (ground, random) => {
    const decision = pick(
      ground.facts.decisions.filter((each) => !isSingle(each) && ofPart(each, "operative").length > 1),
      random,
    );
    if (!decision) return null;
    const place = pick(
      ofPart(decision, "operative").map((paragraph, index) => ({ paragraph, index })),
      random,
    )!;
    if (place.paragraph.node.attrs.label !== null) return null;
    const right = place.index + 1;
    if (random() < 0.4) return typedBefore(ground, place.paragraph, `${right}. `, random);
    const wrong = right > 1 && random() < 0.5 ? right - 1 : right + 1;
    return attribute(ground, place.paragraph.id, "label", `${wrong}.`);
  },
  "title-presence": (ground) => {
    const { profile } = ground.facts.title.speaker;
    const text = profile === "SC" ? "The situation in the region" : "";
    return (ground.facts.title.words.text === "") === (profile === "SC") ? retitled(ground, text) : null;
  },
  "title-full-stop": (ground) => {
    const { text } = ground.facts.title.words;
    return text === "" ? null : retitled(ground, `${text}.`);
  },
  "title-case": (ground, random) => {
    const { text } = ground.facts.title.words;
    // After a colon or a dash a subtitle begins, which may have a capital.
    const small = [...text.matchAll(/(?<=[ (])(?<![:–—] )\p{Ll}{5,}/gu)];
    if (small.length === 0) return null;
    const chosen = random() < 0.5 ? small : [pick(small, random)!];
    const capital = (words: string, { index }: { index: number }): string =>
      words.slice(0, index) + words.slice(index, index + 1).toUpperCase() + words.slice(index + 1);
    return retitled(ground, chosen.reduce(capital, text));
  },
  "title-abbreviation": (ground, random) => {
    const { text } = ground.facts.title.words;
    const [short, name] =
      pick(
        [...abbreviations].filter(([, full]) => text.includes(full)),
        random,
      ) ?? [];
    return short && name ? retitled(ground, text.replace(name, short)) : null;
  },
  "title-equals-precedent": (ground) => {
    const { draft, facts } = ground;
    if (facts.title.words.text === "" || draft.metadata.session === "") return null;
    const other = retitled(ground, "Situation of human rights in the region");
    const earlier: Draft = { doc: other.draft.doc, metadata: { ...draft.metadata, number: "1/1" } };
    return { ...other, before: draft, options: { precedents: [{ earlier, sources: new Map() }] } };
  },
  "adoption-line-form": (ground, random) => {
    const { adoption, profile } = ground.draft.metadata;
    if (!adoption || profile === "SC" || !/^\d+(?:st|nd|rd|th) (?:plenary )?meeting$/.test(adoption.meeting) || !adoption.date) return null;
    const { meeting, date } = adoption;
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    const inWords = `${day} ${new Date(Date.UTC(year, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" })} ${year}`;
    const wrong = pick(
      [
        { meeting: `${meeting} ${inWords}`, date: "" },
        { meeting: `${meeting}, ${inWords}`, date: "" },
        { meeting: meeting.replace(/(?<=\d)[a-z]+/, ""), date },
        { meeting: meeting.replace("meeting", "Meeting"), date },
        { meeting: meeting.includes("plenary") ? meeting.replace("plenary ", "") : meeting.replace("meeting", "plenary meeting"), date },
      ],
      random,
    )!;
    return inMasthead(ground, { adoption: wrong });
  },
  "adoption-line-in-draft": (ground) => {
    const { adoption } = ground.draft.metadata;
    if (!adoption) return null;
    return { ...inMasthead(ground, { status: "draft" }), before: inMasthead(ground, { status: "draft", adoption: null }).draft };
  },
  "draft-has-no-sponsor-line": (ground) => {
    const draft: Partial<Metadata> = { status: "draft", adoption: null, symbol: "A/C.3/77/L.10" };
    return { ...inMasthead(ground, { ...draft, sponsors: [] }), before: inMasthead(ground, { ...draft, sponsors: ["Brazil"] }).draft };
  },
  "sponsor-order": (ground, random) => {
    const chosen = states.filter(() => random() < 0.1).map((state) => (random() < 0.3 ? state.inText.replace(/^the /, "") : state.name));
    const moved = pick(chosen, random);
    if (!moved || chosen.length < 2) return null;
    const others = chosen.filter((state) => state !== moved);
    const at = Math.floor(random() * others.length);
    // To its own place, or to the one after it.
    const wrong = others.toSpliced(at >= chosen.indexOf(moved) ? at + 1 : at, 0, moved);
    const draft: Partial<Metadata> = { status: "draft", adoption: null };
    return { ...inMasthead(ground, { ...draft, sponsors: wrong }), before: inMasthead(ground, { ...draft, sponsors: chosen }).draft };
  },
  "annex-reference": (ground, random) => {
    const { annexes, decisions } = ground.facts;
    const texts = decisions.flatMap(({ paragraphs }) => paragraphs);
    const referring = texts.filter(({ words }) => /\bannex(?:ed)? to the present resolution/.test(words.text));
    if (annexes.count > 0 && referring.length > 0) {
      const change = (transform: Transform): void => {
        const first = transform.doc.firstChild!.nodeSize + transform.doc.child(1).nodeSize;
        transform.delete(first, transform.doc.content.size);
      };
      const [at] = referring;
      return rebuilt(ground, change, at!);
    }
    if (
      annexes.count > 0 ||
      texts.some(({ words }) => /annex(?:ed)? to (?:the present|this)|annexed hereto|in the annex\b/.test(words.text))
    ) {
      return null;
    }
    const added = named("annex", annex(title("Terms of reference"), named("annex-1", annexParagraph("The Group meets every year."))));
    return random() < 0.5 ? rebuilt(ground, (transform) => transform.insert(transform.doc.content.size, added), "") : null;
  },
  "empty-paragraph": (ground, random) => {
    const paragraph = pick(
      paragraphsOf(ground).filter(
        ({ part, words, following, level }) =>
          part && words.opening && words.notes.length === 0 && following !== "quoted draft" && level === 0,
      ),
      random,
    );
    if (!paragraph || paragraph.following === "sub-paragraphs") return null;
    const { text, opening } = paragraph.words;
    const to = text.length - (/[,;:.]$/.test(text) ? 1 : 0);
    const left = pick(["", " […]", " …", " [to be completed]", " xxx"], random)!;
    return planted(ground, [{ kind: "replaceText", paragraph: paragraph.id, from: opening!.to, to, text: left }], paragraph);
  },
  "pp-after-acting": (ground, random) => {
    const decision = ground.facts.decisions.find((each) => each.speaker.profile === "SC" && ofPart(each, "preambular").length > 1);
    const preamble = decision ? ofPart(decision, "preambular") : [];
    const last = preamble.at(-1);
    if (!last?.words.text.startsWith("Acting under Chapter VII")) return null;
    const before = pick(preamble.slice(0, -1), random)!;
    return rebuilt(
      ground,
      (transform) => {
        const { node, pos } = positionOf(transform.doc, last.id);
        transform.delete(pos, pos + node.nodeSize);
        transform.insert(positionOf(transform.doc, before.id).pos, node);
      },
      last,
    );
  },
  "sub-label-style": (ground, random) => {
    const items = paragraphsOf(ground).filter(({ level, node, words }) => level > 0 && node.attrs.label === null && words.text !== "");
    const item = pick(items, random);
    if (!item) return null;
    const typed = item.speaker.profile === "SC" || random() < 0.5;
    if (typed) return typedBefore(ground, item, pick(["(a) ", "a) ", "– ", "(1) ", "(ii) "], random)!, random);
    return attribute(ground, item.id, "label", pick(["a)", "1)", "(1)", "•", "–", "(x)"], random)!);
  },
  "nested-quote-balance": (ground, random) => {
    const before: Draft = { ...ground.draft, metadata: { ...ground.draft.metadata, nestedQuoting: "everyParagraph" } };
    const paragraph = pick(
      paragraphsOf(ground).filter(({ speaker, level }) => speaker.quoted && level === 0),
      random,
    );
    if (!paragraph) return null;
    const doc = random() < 0.6 ? typedBefore(ground, paragraph, "“", random) : typedAfter(ground, paragraph);
    return { ...doc, draft: { ...before, doc: doc.draft.doc }, before };
  },
  "nested-quote-style": (ground, random) => {
    const paragraphs = paragraphsOf(ground).filter(({ speaker, level }) => speaker.quoted && level === 0);
    const paragraph = pick(paragraphs, random);
    if (!paragraph) return null;
    return random() < 0.7 ? typedBefore(ground, paragraph, "“", random) : typedAfter(ground, paragraphs.at(-1)!);
  },
  "note-order-or-orphan": (ground, random) => {
    const kind = random();
    if (kind < 0.35)
      return replacingOne(ground, random, paragraphsOf(ground), /(?<=[a-z]{4})(?=,? (?:and|of|to|in) )/g, pick(["¹", "²", "¹²"], random)!);
    const note = pick(notesOf(ground), random);
    if (!note) return null;
    if (kind < 0.7) {
      const from = pick(["1 ", "2. ", "³ ", "a "], random)!;
      return planted(ground, [{ kind: "replaceNoteText", footnote: note.id, from: 0, to: 0, text: from }], note);
    }
    return rebuilt(
      ground,
      (transform) => {
        const { node, pos } = positionOf(transform.doc, note.id);
        transform.replaceWith(pos, pos + node.nodeSize, named(note.id, footnote()));
      },
      note,
    );
  },
};

const organLines = ({ facts }: Ground): OrganLineText[] =>
  facts.decisions.flatMap(({ organLine }) => (organLine && organOfLine(organLine.words.text) ? [organLine] : []));

function withOrgan(ground: Ground, line: OrganLineText, words: string): Planted {
  const text = words === "" ? Fragment.empty : schema.text(words);
  const change = (transform: Transform): void => {
    const { node, pos } = positionOf(transform.doc, line.id);
    transform.replaceWith(pos + 1, pos + 1 + node.content.size, text);
  };
  return rebuilt(ground, change, line);
}

const attribute = (ground: Ground, id: string, name: string, value: unknown): Planted =>
  rebuilt(ground, (transform) => transform.setNodeAttribute(positionOf(transform.doc, id).pos, name, value), id);

const retitled = (ground: Ground, text: string): Planted => planted(ground, [{ kind: "setTitle", text }], ground.facts.title);

const inMasthead = ({ draft }: Ground, changes: Partial<Metadata>): Planted => ({
  draft: { ...draft, metadata: { ...draft.metadata, ...changes } },
  at: "",
});

const hasBothParts = (decision: DecisionFacts): boolean =>
  ofPart(decision, "preambular").length > 1 && ofPart(decision, "operative").length > 2;

/** Paragraphs of the preamble on which no “also” after them depends: the last, and those between two that open otherwise. */
const removable = (preamble: readonly ParagraphText[]): ParagraphText[] =>
  preamble.filter(({ following, words }, index) => {
    if (following !== "paragraph" || !words.text.endsWith(",")) return false;
    const next = preamble[index + 1];
    return !next || (opens(next) !== opens(preamble[index - 1]) && opens(next) !== opens(preamble[index]));
  });

const opens = (paragraph: ParagraphText | undefined): string => paragraph?.words.text.split(" ")[0] ?? "";

/** Operative paragraphs with a number among several. */
const numbered = ({ facts }: Ground): ParagraphText[] =>
  facts.decisions.flatMap((decision) =>
    isSingle(decision) ? [] : ofPart(decision, "operative").filter(({ node }) => node.attrs.label === null),
  );

/** Something typed before the words; the editor takes the mark of the opening words away then, an import may leave it. */
function typedBefore(ground: Ground, paragraph: ParagraphText, words: string, random: Random): Planted {
  const unmarks = random() < 0.5;
  return rebuilt(
    ground,
    (transform) => {
      const { pos, node } = positionOf(transform.doc, paragraph.id);
      const lead: Node = node.firstChild!;
      const content = (unmarks ? withOpening(lead, 0) : lead).content;
      transform.replaceWith(pos + 2, pos + 2 + lead.content.size, Fragment.from(schema.text(words)).append(content));
    },
    paragraph,
  );
}

function typedAfter(ground: Ground, paragraph: ParagraphText): Planted {
  const at = paragraph.words.text.length;
  return planted(ground, [{ kind: "replaceText", paragraph: paragraph.id, from: at, to: at, text: "”" }], paragraph);
}
