import { languages, profiles } from "../../document/index.js";
import { addresseeLabel, citedLabels, openingLabel } from "../index/labels.js";
import { passageParts } from "../passage.js";
import type { Filter } from "./query.js";

type FilterReader = (value: string) => Filter | null;

/** The values of a list, "GA,HRC", if every one is among those there are. */
function oneOf<Value extends string>(value: string, known: readonly Value[]): Value[] | null {
  const values = value.split(",").flatMap((each) => known.filter((name) => name.toLowerCase() === each.trim().toLowerCase()));
  return values.length > 0 && values.length === value.split(",").length ? values : null;
}

/** "2006", "2006..2010", "2006-2010", "2006..", "..2010". */
const years = /^(?<from>\d{4})?(?<range>\.\.+|[-–])?(?<to>\d{4})?$/;

function readYears(value: string): Filter | null {
  const found = years.exec(value.trim())?.groups;
  if (!found || (found.from === undefined && found.to === undefined)) return null;
  const from = Number(found.from ?? 0);
  const to = found.to === undefined ? (found.range === undefined ? from : 9999) : Number(found.to);
  return { field: "year", from: Math.min(from, to), to: Math.max(from, to) };
}

const readers: Readonly<Record<string, FilterReader>> = {
  organ(value) {
    const values = oneOf(value, profiles);
    return values && { field: "organ", values };
  },
  part(value) {
    const values = oneOf(value, passageParts);
    return values && { field: "part", values };
  },
  lang(value) {
    const values = oneOf(value, languages);
    return values && { field: "language", values };
  },
  year: readYears,
  symbol: (value) => (value.trim() === "" ? null : { field: "symbol", symbol: value.trim().toLowerCase() }),
  cites: (value) => (value.trim() === "" ? null : { field: "label", labels: citedLabels(value.trim()), match: "whole" }),
  opening: (value) => labelled(openingLabel(value)),
  addressee: (value) => labelled(addresseeLabel(value)),
};

const labelled = (label: string): Filter | null => (label.endsWith(": ") ? null : { field: "label", labels: [label], match: "beginning" });

/** Fields a query may filter by. */
export const filterFields: readonly string[] = Object.keys(readers);

/** A filter, or null where its field takes no such value. @param field one of `filterFields`. */
export const readFilter = (field: string, value: string): Filter | null => readers[field]!(value);
