import type { SeriesReference } from "./series-note.js";
import { type Treaty, treaties, treatyNamedAtEnd } from "./treaty.js";

/** Another place in the Treaty Series than a treaty has, with what would be right. */
export interface TreatyMistake {
  readonly treaty: Treaty;
  /** The words name the treaty, or the reference has others of its volumes; otherwise one not known here, such as a protocol, may be meant. */
  readonly certain: boolean;
  /** The digits that are wrong, and what they should be. */
  readonly wrong: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

const known = new Set(treaties.map(({ volume, number }) => `${volume} ${number}`));

/**
 * What is wrong with a reference to the Treaty Series, or null where nothing is, or nobody here can say. The treaty is the
 * one that is named right before the note; where none is, a slip of one digit shows which is meant.
 */
export function treatyMistake({ volumes, number }: SeriesReference, before: string): TreatyMistake | null {
  const [only, another] = volumes;
  if (only && !another) {
    const named = treatyNamedAtEnd(before);
    if (named) return mistakeIn(named, only, number, true);
  }
  const isListed = (volume: string): boolean => volumes.some(({ text }) => text === volume);
  for (const volume of volumes) {
    if (known.has(`${volume.text} ${number.text}`)) continue;
    const meant = treaties.find(
      (treaty) =>
        (treaty.number === number.text && isSlip(volume.text, treaty.volume) && !isListed(treaty.volume)) ||
        (treaty.volume === volume.text && isSlip(number.text, treaty.number)),
    );
    if (meant)
      return mistakeIn(
        meant,
        volume,
        number,
        volumes.some(({ text }) => known.has(`${text} ${number.text}`)),
      );
  }
  return null;
}

function mistakeIn(
  treaty: Treaty,
  volume: SeriesReference["number"],
  number: SeriesReference["number"],
  certain: boolean,
): TreatyMistake | null {
  const wrong = [
    ...(volume.text === treaty.volume ? [] : [{ from: volume.from, to: volume.to, text: treaty.volume }]),
    ...(number.text === treaty.number ? [] : [{ from: number.from, to: number.to, text: treaty.number }]),
  ];
  return wrong.length === 0 ? null : { treaty, certain, wrong };
}

/** Whether two numbers differ as by a slip of the hand: one digit, or two that changed places. Short numbers are too near each other. */
function isSlip(written: string, right: string): boolean {
  if (written.length !== right.length || right.length < 3) return false;
  const at = Array.from(written).findIndex((digit, index) => digit !== right[index]);
  if (at < 0) return false;
  const swapped = written[at] === right[at + 1] && written[at + 1] === right[at] ? 2 : 1;
  return written.slice(at + swapped) === right.slice(at + swapped);
}
