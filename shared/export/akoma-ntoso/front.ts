import { type Draft, type Metadata, organOfProfile } from "../../document/index.js";
import { printedDate } from "../dates.js";
import { masthead } from "../masthead.js";
import { resolutionNames } from "../printed-languages.js";
import { statementsAbove } from "../statements.js";
import { calendarDay, organReferences } from "./identification.js";
import { sponsorReference } from "./meta.js";
import { type Attributes, element, words, type Xml } from "./xml.js";

const line = (...children: readonly (Xml | string)[]): Xml => words("p", {}, children);

/** A line with one element of words; none where there are no words. */
const said = (name: string, attributes: Attributes, text: string): Xml[] => (text ? [line(words(name, attributes, [text]))] : []);

/** The masthead. */
export function coverPage({ metadata, doc }: Draft): Xml {
  const { unitedNations, symbol, organ, distribution, date, original, session, body, agendaItem, agendaTitle } = masthead(metadata);
  const kind = metadata.distribution && `#${metadata.distribution.toLowerCase()}Distribution`;
  return element("coverPage", { eId: "coverPage_1" }, [
    ...said("docAuthority", { refersTo: "#publisher", class: "upperLeft" }, unitedNations),
    ...said("docNumber", { refersTo: "#symbol", class: "upperRight" }, symbol),
    ...said("docAuthority", { refersTo: "#issuingBody", class: "rightBig" }, organ),
    ...said("docStatus", { refersTo: kind || undefined, class: "rightSmall" }, distribution),
    ...dated(metadata.issued, "#dateOfIssuance", date),
    ...said("inline", { name: "originalLanguage" }, original),
    ...said("docAuthority", { refersTo: "#subsidiaryBody" }, body),
    ...said("session", { refersTo: `#${organReferences[metadata.profile]}`, eId: "coverPage_1__session_1" }, session),
    ...said("inline", { name: "agenda item" }, agendaItem),
    ...said("inline", { name: "agenda item name" }, agendaTitle),
    ...statements(metadata),
    ...(doc.firstChild!.content.size === 0 && metadata.number
      ? said("docTitle", { refersTo: "#resolutionNumber" }, resolutionNames[metadata.language](metadata.number))
      : []),
    ...meetingOfCouncil(metadata),
  ]);
}

/** A day in words with the day itself; the words alone where no calendar has it. */
function dated(iso: string, refersTo: string, text: string): Xml[] {
  const date = calendarDay(iso);
  return date ? said("docDate", { date, refersTo, class: "rightSmall" }, text) : said("span", { class: "rightSmall" }, text);
}

/** Who proposes, or who adopted and on whose report. */
const statements = (metadata: Metadata): Xml[] =>
  statementsAbove(metadata).flatMap(({ role, content }) => {
    const text = content.map((inline) => ("text" in inline ? inline.text : "")).join("");
    if (role === "provenance") return said("docProponent", {}, text);
    if (role !== "sponsors" || metadata.sponsors.length === 0) return said("docTitle", {}, text);
    return said("docProponent", { refersTo: metadata.sponsors.map((_, index) => `#${sponsorReference(index)}`).join(" ") }, text);
  });

/** "Adopted by the Security Council at its 8719th meeting, on 11 February 2020", with both marked. */
function meetingOfCouncil(metadata: Metadata): Xml[] {
  const adopted = adoption(metadata);
  if (!adopted || !onCover(metadata)) return [];
  const { meeting, day } = adopted;
  const place = meeting ? [" at its ", meeting] : [];
  const time = day ? [`${meeting && ","} on `, day] : [];
  return [
    line(words("docTitle", { refersTo: "#adoption" }, [`Adopted by the ${organOfProfile(metadata.profile).name}`, ...place, ...time])),
  ];
}

/** Whether meeting and day stand on the cover, as in English texts of the Security Council. */
const onCover = ({ profile, language }: Metadata): boolean => language === "en" && !organOfProfile(profile).titled;

interface AdoptionXml {
  readonly meeting: Xml | "";
  readonly day: Xml | "";
}

/** Meeting and day of an adopted text; null where neither is known. */
function adoption(metadata: Metadata): AdoptionXml | null {
  if (metadata.status !== "adopted" || !metadata.adoption) return null;
  const { meeting, date } = metadata.adoption;
  if (!meeting && !date) return null;
  return { meeting: meeting && words("inline", { name: "adoptionMeeting" }, [meeting]), day: date && adoptionDay(date, metadata.language) };
}

function adoptionDay(iso: string, language: Metadata["language"]): Xml {
  const date = calendarDay(iso);
  return date ? words("docDate", { date, refersTo: "#adoptionDate" }, [printedDate(date, language)]) : words("span", {}, [iso]);
}

/** Number and title; none where there is neither. */
export function preface({ metadata, doc }: Draft): Xml[] {
  const title = doc.firstChild!.textContent;
  if (title === "") return [];
  const number = metadata.number ? [words("docNumber", {}, [`${metadata.number}.`]), " "] : [];
  return [element("preface", {}, [line(...number, words("docTitle", { refersTo: "#resolutionTitle" }, [title]))])];
}

/** Meeting and day below an adopted text. */
export function conclusions({ metadata }: Draft): Xml[] {
  const adopted = adoption(metadata);
  if (!adopted || onCover(metadata)) return [];
  const { meeting, day } = adopted;
  const parts = [meeting, meeting && day && element("eol"), day].filter((part) => part !== "");
  return [element("conclusions", { eId: "conclusions" }, [line(...parts)])];
}
