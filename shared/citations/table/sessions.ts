import { organOfLine, type Profile } from "../../document/index.js";
import { yearOfKey } from "./calendar.js";

/**
 * Bodies that have met once a year, and the year before their first session would have been, counted back from those of
 * 2020 to 2025. Source: the sessions with their years in adopted resolutions.
 */
const annual: Readonly<Record<string, number>> = {
  "Commission on Crime Prevention and Criminal Justice": 1991,
  "Commission on Narcotic Drugs": 1957,
  "Commission on Population and Development": 1967,
  "Commission on Science and Technology for Development": 1997,
  "Commission on the Status of Women": 1956,
  "Commission for Social Development": 1962,
  "Committee for Development Policy": 1998,
  "Committee of Experts on Public Administration": 2001,
  "Statistical Commission": 1969,
};

/** The organ of a body's name as a text gives it, short titles of those it may mean where `speaker` speaks included. */
export function organOfBody(body: string, speaker: Profile): Profile | null {
  if (body === "") return speaker;
  if (body === "Assembly") return "GA";
  if (body === "Council") return speaker === "GA" ? null : speaker;
  return organOfLine(body)?.profile ?? null;
}

/** The last year in which a body's session can be going on, or null where nothing tells: the Assembly's runs into the next. */
export function yearOfSession(body: string, session: number, speaker: Profile): number | null {
  if (session > 1900) return session;
  const organ = organOfBody(body, speaker);
  if (organ === "GA") return 1946 + session;
  if (organ === "HRC") return yearOfKey(`HRC ${session}/1`);
  const before = annual[body];
  return before === undefined ? null : before + session;
}
