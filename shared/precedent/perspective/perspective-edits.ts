import { isQuoted, quotationsOf } from "../../citations/index.js";
import { type Organ, organOfProfile, type Profile } from "../../document/index.js";
import { type ActingSubject, actingSubjects, namesActingBody, recognizeOpening } from "../../language/index.js";
import { type CitedList, citedLists } from "./cited-lists.js";
import { type PerspectiveEdit, withEdits } from "./perspective-edit.js";

/** Where a text stands: a note names organs otherwise than a paragraph. */
export type TextPlace = "paragraph" | "note";

/**
 * What changes in a text of one organ when another speaks it: "its resolution 59/154, in which it requested" of the
 * General Assembly is, for the Economic and Social Council, "General Assembly resolution 59/154, in which the Assembly
 * requested", and back. In order, without overlaps. What either organ says of itself otherwise stays ("Decides", "at its
 * next session": the new speaker says it), and so do other bodies' resolutions, titles and quotations, and "its" in a
 * clause about somebody else.
 *
 * Custom as measured on adopted texts: full name first and then the short title (the Economic and Social Council on the
 * Assembly 104 : 1, the Human Rights Council 62 : 0), notes of an organ's own texts without its name (4,477 : 45).
 */
export function perspectiveEdits(text: string, from: Profile, to: Profile, place: TextPlace = "paragraph"): PerspectiveEdit[] {
  if (from === to) return [];
  return new Rewriting(text, from, to, place).edits();
}

/** Words that stand between "its" and "resolutions", or before an organ's name. */
const qualities = "(?:(?:previous|relevant|earlier|subsequent|past|prior|other|related|recent|annual|pertinent)(?: and |, | ))*";

/**
 * After which words an organ’s own texts mostly leave "its" away: the Assembly after "paragraph 4 of" (121 : 92), "including"
 * (30 : 11), "the latest of which was" (22 : 0); the Security Council nearly everywhere (943 : 172), though not after "Recalling".
 */
const withoutIts: Readonly<Partial<Record<Profile, RegExp>>> = {
  GA: /(?:\b(?:paragraphs?|sections?|part|chapter|articles?|annex(?:es)?)\b[^,;]{0,25} (?:of|to)|\b(?:including|in particular|was|were|implement|implementing|implementation of)) $/i,
  SC: /(?<!\b(?:recall(?:s|ing)|reaffirm(?:s|ing)|reiterat(?:es|ing)|also|further|regard|all|immediately) )$/i,
};

/** What a list goes on after, where it stands side by side with what comes before and belongs to nobody named there. */
const sideBySide = /(?:,|\b(?:and|or|as well as|also|further)) (?:(?:of|to|in|by) )?$/;

class Rewriting {
  private readonly organ: Organ;
  private readonly next: Organ;
  private readonly lists: readonly CitedList[];
  private readonly quotations: ReturnType<typeof quotationsOf>;
  private readonly made: PerspectiveEdit[] = [];

  constructor(
    private readonly text: string,
    from: Profile,
    to: Profile,
    private readonly place: TextPlace,
  ) {
    this.organ = organOfProfile(from);
    this.next = organOfProfile(to);
    this.lists = citedLists(text, from);
    this.quotations = quotationsOf(text);
  }

  edits(): PerspectiveEdit[] {
    const steps: { at: number; run: () => PerspectiveEdit | null }[] = [
      ...this.lists.map((list) => ({ at: list.ownerFrom, run: () => this.owner(list) })),
      ...this.unnumbered(),
      ...actingSubjects(this.text).map(({ words, from }) => ({ at: from, run: () => this.subject(words, from) })),
      ...this.president(),
    ];
    for (const { at, run } of steps.toSorted((left, right) => left.at - right.at)) {
      if (isQuoted(this.quotations, at)) continue;
      const edit = run();
      const last = this.made.at(-1);
      if (edit && (!last || last.at + last.from.length <= edit.at)) this.made.push(edit);
    }
    return this.made;
  }

  /** Whose a list of numbers is said to be. */
  private owner(list: CitedList): PerspectiveEdit | null {
    const { owner, ownerFrom, wordFrom, organ, numbers } = list;
    const named = this.text.startsWith(`${owner} `, ownerFrom) && ownerFrom < wordFrom;
    if (organ === this.organ.profile && /^its$/i.test(owner)) {
      return this.actorAt(ownerFrom) === null ? this.nameForIts(ownerFrom, wordFrom, this.said(numbers)) : null;
    }
    if (organ === this.organ.profile && owner === "") return this.nameForNothing(list);
    if (organ === this.next.profile && named && this.namesNext(owner, ownerFrom)) return this.itsForName(list);
    return null;
  }

  /** "its previous resolutions" → "previous General Assembly resolutions". */
  private nameForIts(from: number, to: number, whose: string): PerspectiveEdit {
    const quality = this.text
      .slice(from + 3, to)
      .trim()
      .replace(/^own\b ?/, "");
    const words = this.text.slice(from, to).trimEnd();
    return {
      at: from,
      from: words,
      to: `${quality}${quality === "" ? "" : " "}${this.nameAt(from)}`,
      why: `“its” would be the ${this.next.name}’s; ${whose} the ${this.organ.name}’s.`,
    };
  }

  /** "resolution 59/154", which is the speaker’s while nobody else is said to have adopted it. */
  private nameForNothing({ wordFrom, to, numbers }: CitedList): PerspectiveEdit | null {
    const before = this.text.slice(0, wordFrom);
    if (this.saidBefore(numbers, wordFrom) || this.actorAt(wordFrom) !== null || this.ofAnother(before)) return null;
    if (/^,? adopted by /.test(this.text.slice(to))) return null;
    const letter = this.text[wordFrom]!;
    const atStart = before.trim() === "" && letter !== letter.toLowerCase();
    const name = this.nameAt(wordFrom);
    return {
      at: wordFrom,
      from: atStart ? letter : "",
      to: atStart ? `${name} ${letter.toLowerCase()}` : `${name} `,
      why: `${capitalized(this.said(numbers))} the ${this.organ.name}’s, and another organ names it.`,
    };
  }

  /** Whether words before "resolution" say of another body that it is theirs: "Commission on Narcotic Drugs", "the". */
  private ofAnother(before: string): boolean {
    if (this.place === "note") return !/^(?:[Ss]ee(?: also)? )?$|(?:;|, and| and)(?: see(?: also)?)? $/.test(before);
    const opening = recognizeOpening(this.text)?.length ?? 0;
    if (/\b[A-Z][\w’-]* $/.test(before) && before.trimEnd().length > opening) return true;
    const lists = [...before.matchAll(/\b(?<whose>its|[A-Z][\w’]+) (?:[a-z]+ )?(?:resolutions?|decisions?)\b/g)];
    const whose = lists.at(-1)?.groups?.whose;
    if (whose !== undefined) return whose !== "its" && whose !== this.organ.name.split(" ").at(-1);
    return /\bthe $/.test(before) || namesActingBody(before);
  }

  /** It is known whose they are: an earlier list has the same number with its owner, or goes on with them. */
  private saidBefore(numbers: readonly string[], at: number): boolean {
    const earlier = this.lists.filter(({ wordFrom, owner }) => wordFrom < at && owner !== "");
    if (earlier.some((list) => list.numbers.some((number) => numbers.includes(number)))) return true;
    const last = earlier.at(-1);
    return last?.organ === this.organ.profile && /^(?:,|,? and|,? as well as) $/.test(this.text.slice(last.to, at));
  }

  private itsForName({ owner, ownerFrom, numbers }: CitedList): PerspectiveEdit | null {
    const actor = this.actorAt(ownerFrom);
    if (actor !== null && !this.namesNext(actor.words.replace(/^the /, ""), actor.from)) return null;
    const why = `${capitalized(this.said(numbers))} its own.`;
    const before = this.text.slice(0, ownerFrom);
    if (this.place === "note" || withoutIts[this.next.profile]?.test(before)) {
      const next = before.trim() === "" ? this.text[ownerFrom + owner.length + 1]! : "";
      return { at: ownerFrom, from: `${owner} ${next}`, to: next.toUpperCase(), why };
    }
    return this.ownFor(owner, ownerFrom, why);
  }

  /** "previous General Assembly" → "its previous". */
  private ownFor(name: string, at: number, why: string): PerspectiveEdit {
    const before = this.text.slice(0, at);
    const [lead] = new RegExp(`(?:(?<=^| )the )?${qualities}$`).exec(before)!;
    const quality = lead.replace(/^the /, "").trimEnd();
    const its = before.slice(0, before.length - lead.length).trim() === "" ? "Its" : "its";
    return { at: at - lead.length, from: lead + name, to: quality === "" ? its : `${its} ${quality}`, why };
  }

  /** "its relevant resolutions", without numbers, where nobody else acts. */
  private unnumbered(): { at: number; run: () => PerspectiveEdit | null }[] {
    const own = new RegExp(`\\bits (?:own )?${qualities}(?=resolutions\\b(?! [\\dS]))`, "g");
    const named = new RegExp(`(?:${this.next.name}|${this.next.shortName})(?= resolutions\\b(?! [\\dS]))`, "g");
    const alone = (at: number): boolean => {
      const before = this.text.slice(0, at);
      return this.actorAt(at) === null && (sideBySide.test(before) || !namesActingBody(before));
    };
    return [
      ...[...this.text.matchAll(own)].map(({ 0: words, index }) => ({
        at: index,
        run: () => (alone(index) ? this.nameForIts(index, index + words.length, "the resolutions are") : null),
      })),
      ...[...this.text.matchAll(named)].map(({ 0: name, index }) => ({
        at: index,
        run: () => (this.namesNext(name, index) && alone(index) ? this.ownFor(name, index, "The resolutions are its own.") : null),
      })),
    ];
  }

  /** "in which it requested" ↔ "in which the Assembly requested", of the resolutions cited before it. */
  private subject(words: string, at: number): PerspectiveEdit | null {
    const list = this.lists.findLast(({ to }) => to <= at);
    if (!list || this.text.slice(list.to, at).includes(";")) return null;
    const organ = list.organ ?? null;
    if (words === "it" && organ === this.organ.profile) {
      return { at, from: words, to: `the ${this.nameAt(at)}`, why: `“it” would be the ${this.next.name}; the ${this.organ.name} did so.` };
    }
    if (organ === this.next.profile && this.namesNext(words.slice("the ".length), at)) {
      return { at, from: words, to: "it", why: `The ${this.next.name} speaks of itself as “it”.` };
    }
    return null;
  }

  /** "statements by its President", which only the Security Council has. */
  private president(): { at: number; run: () => PerspectiveEdit | null }[] {
    const full = "the President of the Security Council";
    const [words, now] = this.organ.profile === "SC" ? ["its President", full] : [full, "its President"];
    if (this.organ.profile !== "SC" && this.next.profile !== "SC") return [];
    return [...this.text.matchAll(new RegExp(`\\bstatements? (?:of|by) (?=${words}\\b)`, "g"))].map((match) => {
      const at = match.index + match[0].length;
      return { at, run: () => ({ at, from: words, to: now, why: "The President is the Security Council’s." }) };
    });
  }

  /** Who acts in the clause that a place lies in, so that "its" there is theirs; null where the speaker does. */
  private actorAt(at: number): ActingSubject | null {
    const before = this.text.slice(0, at);
    if (sideBySide.test(before) || before.trimEnd().length <= (recognizeOpening(this.text)?.length ?? 0)) return null;
    const start = before.lastIndexOf(";") + 1;
    const acting = actingSubjects(before.slice(start)).at(-1);
    if (acting) return { words: acting.words, from: acting.from + start };
    const another = namesActingBody(before.slice(start)) && /\b(?:in|by|through|under|of|adopted) $/.test(before);
    return another ? { words: "another body", from: start } : null;
  }

  private said(numbers: readonly string[]): string {
    return numbers.length === 1 ? `${numbers[0]} is` : `${numbers.join(", ")} are`;
  }

  /** Whether a name at a place is the next speaker’s, and not the end of a longer one ("United Nations Environment Assembly"). */
  private namesNext(name: string, at: number): boolean {
    if (name === this.next.name) return true;
    const before = this.text.slice(0, at);
    const opening = recognizeOpening(this.text)?.length ?? 0;
    return name === this.next.shortName && (before.trimEnd().length <= opening || !/\b[A-Z][\w’-]* $/.test(before));
  }

  /** The speaker so far, by name: in full at first, then by the short title, unless another body has the same. */
  private nameAt(at: number): string {
    const { name, shortName } = this.organ;
    const before = withEdits(this.text.slice(0, at), this.made);
    const others = new RegExp(`\\b[A-Z]\\w+ ${shortName}\\b`, "g");
    const ambiguous = shortName === this.next.shortName || [...this.text.matchAll(others)].some(([words]) => !name.endsWith(words));
    return ambiguous || !before.includes(name) ? name : shortName;
  }
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
