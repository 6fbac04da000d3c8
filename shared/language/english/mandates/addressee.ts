import { beginsAside } from "../addressees.js";
import { namesActor } from "./actors.js";
import { infinitivesIn } from "./infinitives.js";
import { spanOf, type TextSpan } from "./text-span.js";

const introduction = /^[\s,]*(?:(?:in (?:this|that) (?:regard|respect|context|connection)|once again|inter alia|therefore),?\s*)?/;

/** "Recommends to the General Assembly the adoption of …", "Reiterates its request to the Committee that …". */
const indirect = /^to ((?:the )?[^,;:]+?)(?:,[^,]+,)? (?=(?:the|that|its)\b)/;

/**
 * Whom an assigning verb addresses, and where what is asked begins.
 * @param from just after the verb
 * @param to the end of what the verb governs
 */
export function addresseeIn(text: string, from: number, to: number): { readonly addressee: TextSpan | null; readonly asked: number } {
  const start = from + introduction.exec(text.slice(from, to))![0].length;
  const nobody = { addressee: null, asked: start };
  if (/^that\b/.test(text.slice(start, to))) return nobody;
  const given = indirect.exec(text.slice(start, to));
  if (given) return { addressee: spanOf(text, start + 3, start + 3 + given[1]!.length), asked: start + given[0].length };
  const colon = text.slice(start, to).search(/:(?:\s|$)/);
  const end = colon < 0 ? to : start + colon;
  const infinitives = infinitivesIn(text, start, end);
  let named = end;
  let asked: number | null = null;
  let at = start;
  for (const [index, piece] of text
    .slice(start, end)
    .split(/,(?=\s)/)
    .entries()) {
    const pieceEnd = at + piece.length;
    const open = named === end;
    const aside = index > 0 && beginsAside(piece.trim()) && !/^\s*as well as\b/.test(piece);
    const infinitive = infinitives.find((place) => place >= at && place < pieceEnd);
    const leads = infinitive !== undefined && /^\s*$/.test(text.slice(at, infinitive));
    if (infinitive !== undefined && (leads || (open && !aside))) {
      asked = infinitive;
      named = Math.min(named, leads ? at - 1 : infinitive);
      break;
    }
    if (aside && open) named = at - 1;
    at = pieceEnd + 1;
  }
  if (asked === null && colon < 0) {
    // An aside without a comma after it: "… in coordination with others to provide".
    const last = infinitives.find((place) => place > named);
    if (last === undefined) return nobody;
    asked = last;
  }
  const addressee = spanOf(text, start, named);
  return namesActor(addressee.text) ? { addressee, asked: asked ?? end } : nobody;
}
