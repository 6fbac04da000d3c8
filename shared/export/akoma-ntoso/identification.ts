import { bodyNames, type Draft, languageNames, type Metadata } from "../../document/index.js";
import { element, type Xml } from "./xml.js";

/** What the United Nations write for a day that nobody entered; Akoma Ntoso wants one everywhere. */
export const unknownDay = "0001-01-01";

/** A day of the calendar as XML Schema takes it; undefined for "" and days that do not exist. */
export function calendarDay(iso: string): string | undefined {
  const day = new Date(`${iso}T00:00:00Z`);
  return /^(?!0000)\d{4}-/.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined;
}

/** The eId of the organ among the references. */
export const organReferences: Readonly<Record<Metadata["profile"], string>> = { GA: "ga", ECOSOC: "ecosoc", HRC: "hrc", SC: "sc" };

/**
 * Work, expression and manifestation by the naming convention of Akoma Ntoso for the United Nations: a resolution by its
 * body, day of adoption and number, a draft by its symbol and day of issue.
 * @param component "!main", or "!main/annex_2" for what is attached
 */
export function identification({ metadata }: Draft, component = "!main"): Xml {
  const { profile, language, status, adoption, issued } = metadata;
  const adopted = status === "adopted" ? calendarDay(adoption?.date ?? "") : undefined;
  const published = calendarDay(issued);
  const made = adopted ?? published;
  const segments = [bodyNames[profile], made, numberName(metadata)].filter((segment) => segment !== undefined);
  const work = `/akn/un/statement/deliberation/${segments.join("/")}/`;
  const expression = `${work}${languageNames[language]}@`;
  const organ = `#${organReferences[profile]}`;
  const dated = (date: string | undefined, name: string): Xml => element("FRBRdate", { date: date ?? unknownDay, name });
  const number = metadata.number ? [element("FRBRnumber", { value: metadata.number })] : [];
  return element("identification", { source: "#penholder" }, [
    element("FRBRWork", {}, [
      element("FRBRthis", { value: `${work}${component}` }),
      element("FRBRuri", { value: work }),
      dated(made, adopted ? "adoption" : "publication"),
      element("FRBRauthor", { href: organ, as: "#author" }),
      element("FRBRcountry", { value: "un" }),
      ...number,
    ]),
    element("FRBRExpression", {}, [
      element("FRBRthis", { value: `${expression}/${component}` }),
      element("FRBRuri", { value: `${expression}/` }),
      dated(published ?? made, "publication"),
      element("FRBRauthor", { href: organ, as: "#author" }),
      element("FRBRlanguage", { language: languageNames[language] }),
    ]),
    element("FRBRManifestation", {}, [
      element("FRBRthis", { value: `${expression}/${component}.xml` }),
      element("FRBRuri", { value: `${expression}.xml` }),
      // No clock: one draft gives one file.
      dated(undefined, "markup"),
      element("FRBRauthor", { href: "#penholder", as: "#editor" }),
    ]),
  ]);
}

/** "77-237", "75-253B", "2543-2020"; a draft’s by its symbol, "A-C.3-61-L.10"; "nn" where there is none (Naming Convention). */
function numberName({ number, symbol }: Metadata): string {
  const name = (number || symbol)
    .replace(/\//g, "-")
    .replace(/ \(/g, "-")
    .replace(/[^A-Za-z0-9.-]/g, "");
  return name || "nn";
}
