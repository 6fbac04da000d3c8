import { dateInWords } from "../language/index.js";
import type { Citation } from "./citation.js";
import { readKey } from "./key.js";
import { organName } from "./organ-name.js";
import type { KnownResolution } from "./table/table.js";
import type { Verdict } from "./verdict.js";

/** A verdict in one sentence, for people; "" where the citation is right. */
export function verdictSentence(verdict: Verdict, citation: Citation | null, number: string): string {
  const what = citation?.kind ?? "resolution";
  if (verdict.status === "right") return "";
  if (verdict.status === "wrong title") return `The title is “${verdict.known.title}”.`;
  if (verdict.status === "doubtful date") {
    return `The one other text that cites it has ${dateInWords(verdict.known.adopted)}; look up which is right.`;
  }
  if (verdict.status === "wrong date") {
    if (verdict.known) return `The date is ${dateInWords(verdict.known.adopted)} (${evidence(verdict.known)}).`;
    return `${nameOf(verdict.key)} ${what} ${number} cannot be of that date: the organ was in another session then.`;
  }
  if (verdict.status === "wrong organ") {
    if (!verdict.key) return `The ${organName(verdict.named)} does not number its ${what}s like that.`;
    return `${capital(what)} ${number} is of the ${nameOf(verdict.key)}${dated(verdict.known)}.`;
  }
  if (verdict.status === "unknown") {
    return `Neither the built-in table nor your library knows ${nameOf(verdict.key)} ${what} ${number}, so it is not confirmed.`;
  }
  return citation?.form === "bare" && number.length > 2
    ? `“${number}” is not the full number of a ${what}: the Security Council’s have the year in brackets.`
    : `It is of another body than the four organs whose ${what}s are known here.`;
}

const nameOf = (key: string): string => organName(readKey(key).organ);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const dated = (known: KnownResolution | null): string => (known?.adopted ? `, of ${dateInWords(known.adopted)}` : "");

const evidence = ({ evidence: texts }: KnownResolution): string =>
  texts === "text" ? "so the adopted text says" : `so ${texts} adopted texts cite it`;
