import { type Profile, romanValue } from "../../document/index.js";
import { readKey } from "../key.js";

/** The first session of the Assembly that numbers its resolutions 31/16, not 3390 (XXX). */
const firstArabicSession = 31;

/** The last year in which the Economic and Social Council numbered its resolutions 2008 (LX). */
const lastRomanYear = 1978;

/**
 * Whether a resolution of this key can have been adopted on this day, or, for "", on any day, by the calendar of its organ's
 * sessions. False is certain; true means only that nothing speaks against it. Sources: United Nations Editorial Manual, identification of
 * resolutions; rules of procedure of the General Assembly, rule 1 (a session begins in September).
 */
export function couldBeAdoptedOn(key: string, iso: string): boolean {
  const { organ, number } = readKey(key);
  if (iso === "") return organ !== "GA" || !/^\d+\//.test(number) || Number.parseInt(number, 10) >= firstArabicSession;
  const year = Number(iso.slice(0, 4));
  const special = /^(E?S)-(\d+)\//.exec(number);
  if (special) return specialSession(organ, special[1]!, Number(special[2]), year);
  const leading = Number(/^\d+/.exec(number)?.[0] ?? Number.NaN);
  if (organ === "SC") return number.endsWith(`(${year})`);
  const roman = /\(([IVXLC]+)\)$/.exec(number)?.[1];
  if (organ === "GA" && roman) return [0, 1].includes(year - 1945 - romanValue(roman));
  if (organ === "ECOSOC" && roman) return year <= lastRomanYear;
  if (Number.isNaN(leading) || roman !== undefined || number.includes("(")) return true;
  if (organ === "GA") return leading >= firstArabicSession && assemblySession(iso).includes(leading);
  if (organ === "HRC") return councilYear(leading) === year;
  return year === leading || year === leading - 1;
}

/** Years in which the special sessions of the Assembly began, from the first. Source: United Nations, list of special sessions. */
const specialSessions = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000,
  2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** Emergency special sessions are the Assembly's alone, and go on for decades. */
function specialSession(organ: Profile, kind: string, session: number, year: number): boolean {
  if (organ !== "GA") return kind === "S" && year >= 2006;
  const begun = specialSessions[session - 1];
  return kind === "ES" || begun === undefined || year === begun || year === begun + 1;
}

/** Sessions of the Assembly that a day can belong to: in September the old one ends and the new one begins. */
function assemblySession(iso: string): number[] {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  const begun = year - 1945;
  return month > 9 ? [begun] : month < 9 ? [begun - 1] : [begun - 1, begun];
}

/** Three regular sessions of the Human Rights Council in a year since 2007; the seventh was in March 2008. */
const councilYear = (session: number): number => (session <= 3 ? 2006 : session <= 6 ? 2007 : 2008 + Math.floor((session - 7) / 3));

/** The year a resolution is of by its number alone: of its session's beginning, where it has a session. Null where nothing tells. */
export function yearOfKey(key: string): number | null {
  const { organ, number } = readKey(key);
  const bracket = /\((\d{4})\)$/.exec(number)?.[1];
  if (bracket) return Number(bracket);
  const roman = /\(([IVXLC]+)\)$/.exec(number)?.[1];
  if (roman) return organ === "GA" ? 1945 + romanValue(roman) : null;
  const special = /^S-(\d+)\//.exec(number)?.[1];
  if (special) return organ === "GA" ? (specialSessions[Number(special) - 1] ?? null) : null;
  const leading = /^(\d+)\//.exec(number)?.[1];
  if (leading === undefined) return null;
  if (organ === "ECOSOC") return Number(leading);
  return organ === "HRC" ? councilYear(Number(leading)) : 1945 + Number(leading);
}
