import { type Profile, profiles } from "../document/index.js";
import type { Citation, CitedDate } from "./citation.js";
import type { CitingText } from "./citing-texts.js";
import { canBeOf } from "./key.js";
import { organCited, organNamed } from "./owner.js";
import { couldBeAdoptedOn } from "./table/calendar.js";
import type { KnownResolution } from "./table/table.js";
import { sameTitle } from "./title.js";

/** How a citation stands against what is known of the resolution. */
export type Verdict =
  /** The resolution is known, and nothing that is said of it is otherwise. */
  | { readonly status: "right"; readonly key: string; readonly known: KnownResolution }
  /** Another day: the known one, or null where only the calendar speaks against the one given. */
  | { readonly status: "wrong date"; readonly key: string; readonly known: KnownResolution | null }
  /** Another day than the one other text that cites it: either may be wrong. */
  | { readonly status: "doubtful date"; readonly key: string; readonly known: KnownResolution }
  | { readonly status: "wrong title"; readonly key: string; readonly known: KnownResolution }
  /** The number is not of the organ that is named; `key` is the resolution that is meant, where only one can be. */
  | { readonly status: "wrong organ"; readonly key: string | null; readonly named: Profile; readonly known: KnownResolution | null }
  /** Nobody here knows it, so nothing is said. */
  | { readonly status: "unknown"; readonly key: string }
  /** Of a conference, a commission, another organization; or the text does not say whose. */
  | { readonly status: "other body"; readonly key: null };

/** What is known of a resolution: from the table, from the library, or from both. The most trusted comes first. */
export type Knowledge = (key: string) => readonly KnownResolution[];

/** As many texts must agree on a date before it is held against another. */
const enoughTexts = 2;

/**
 * Holds one number that a citation cites against what is known. `place` says who speaks; `earlier` is the organ under whose
 * name the number was cited before, null where that was another body, undefined where it was not.
 */
export function verdictOn(
  citation: Citation,
  number: string,
  { speaker, annexed }: Pick<CitingText, "speaker" | "annexed">,
  earlier: Profile | null | undefined,
  knowledge: Knowledge,
): Verdict {
  const organ = organMeant(citation, number, speaker, earlier, knowledge);
  if (organ === null || citation.form === "bare" || citation.form === "foreign") return { status: "other body", key: null };
  if (!canBeOf(organ, citation.form)) {
    const meant = meantOf(citation, number, organ, citation.date, knowledge);
    const [alone, another] = profiles.filter((other) => canBeOf(other, citation.form));
    const key = meant?.key ?? (alone && !another ? `${alone} ${number}` : null);
    return { status: "wrong organ", key, named: organ, known: meant };
  }
  const key = `${organ} ${number}`;
  const known = knowledge(key);
  // A date after a list may stand for all of it or for its last number: nothing is held against the others.
  const stated = citation.date;
  const best = known.find(({ adopted }) => stated === null || adopted === stated.iso) ?? known[0];
  const dateHolds = best !== undefined && (stated === null || best.adopted === "" || best.adopted === stated.iso);
  if (best && dateHolds) {
    const titled = known.find(({ title }) => title !== "");
    if (citation.title && titled && !sameTitle(citation.title.text, titled.title)) return { status: "wrong title", key, known: titled };
    return { status: "right", key, known: best };
  }
  const meant = stated && meantOf(citation, number, organ, stated, knowledge);
  // What is annexed may be a commission's text; many of them number their own by session, as the Assembly does.
  if (best && !meant && annexed && canBeOf("GA", citation.form) && !namesOrgan(citation.body || citation.owner))
    return { status: "other body", key: null };
  if (meant) return isNamed(citation) ? { status: "wrong organ", key: meant.key, named: organ, known: meant } : right(meant);
  if (best) return { status: best.evidence === "text" || best.evidence >= enoughTexts ? "wrong date" : "doubtful date", key, known: best };
  if (stated?.iso && organNamed(citation.owner) && !couldBeAdoptedOn(key, stated.iso)) return { status: "wrong date", key, known: null };
  return { status: "unknown", key };
}

/** Where no owner is named, the calendar tells organs that number alike apart, and both from bodies that are not known here. */
function organMeant(
  citation: Citation,
  number: string,
  speaker: Profile | null,
  earlier: Profile | null | undefined,
  knowledge: Knowledge,
): Profile | null {
  const organ = citation.owner === "" && earlier !== undefined ? earlier : organCited(citation, speaker);
  if (organ === null || isNamed(citation) || knowledge(`${organ} ${number}`).length > 0) return organ;
  const possible = (other: Profile): boolean =>
    canBeOf(other, citation.form) && couldBeAdoptedOn(`${other} ${number}`, citation.date?.iso ?? "");
  if (possible(organ)) return organ;
  const others = citation.date ? profiles.filter(possible) : [];
  return others.length === 1 ? others[0]! : null;
}

const right = (known: KnownResolution): Verdict => ({ status: "right", key: known.key, known });

/** Whether the text says whose resolution it is: an organ by name, or the one that speaks. */
const isNamed = ({ owner }: Citation): boolean => namesOrgan(owner) || /^its$/i.test(owner);

const namesOrgan = (owner: string): boolean => organNamed(owner) !== null || owner === "Assembly";

/** The resolution of another organ that has this number and, where a date is given, this date; null where none or several have. */
function meantOf(
  { form }: Citation,
  number: string,
  organ: Profile,
  stated: CitedDate | null,
  knowledge: Knowledge,
): KnownResolution | null {
  const others = profiles.filter((other) => other !== organ && canBeOf(other, form));
  const found = others.flatMap((other) => knowledge(`${other} ${number}`).slice(0, 1));
  const agreeing = found.filter(({ adopted }) => stated === null || adopted === stated.iso);
  return agreeing.length === 1 ? agreeing[0]! : null;
}
