import type { MastheadFact } from "../../document/index.js";
import { isoDate } from "../../language/index.js";
import type { MastheadFields } from "../printed/masthead.js";

const distributions = ["General", "Limited", "Restricted"] as const;

/** The metadata that the facts of a masthead state, as it prints them. */
export function mastheadFields(facts: ReadonlyMap<MastheadFact, string>): MastheadFields {
  const fact = (name: MastheadFact): string => (facts.get(name) ?? "").replaceAll("\u00a0", " ").trim();
  const issued = isoDate(fact("date"));
  const distribution = distributions.find((kind) => fact("distribution").endsWith(kind));
  const item = [fact("agendaitem"), fact("agendatitle")].filter((part) => part !== "");
  return {
    ...(fact("symbol") && { symbol: fact("symbol") }),
    ...(fact("session") && { session: fact("session") }),
    ...(distribution && { distribution }),
    ...(issued && { issued }),
    ...(item.length > 0 && { agendaItem: item.join(": ") }),
  };
}
