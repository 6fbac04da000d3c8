import type { Profile } from "../../document/index.js";
import { resolutionKeys } from "../key.js";
import { couldBeAdoptedOn } from "./calendar.js";
import { rows } from "./rows.js";

/** What is known of a resolution, and on what evidence. */
export interface KnownResolution {
  readonly key: string;
  /** Day of adoption, ISO, or "" where it is unknown. */
  readonly adopted: string;
  /** "" where it is unknown, or where the organ gives none. */
  readonly title: string;
  /** How many adopted texts cite it with this date; "text" where the adopted text itself says so. */
  readonly evidence: "text" | number;
}

let table: ReadonlyMap<string, KnownResolution> | null = null;

/**
 * The built-in table by key, read when it is first asked for. Rows that their organ cannot have adopted on the day they
 * give are left out; a row of several letters ("75/101 A-B") is there under each.
 */
export function builtInTable(): ReadonlyMap<string, KnownResolution> {
  table ??= new Map(
    rows
      .trim()
      .split("\n\n")
      .flatMap((section) => {
        const [organ, ...lines] = section.split("\n");
        return lines.flatMap((line) => read(organ as Profile, line));
      })
      .filter(({ key, adopted }) => couldBeAdoptedOn(key, adopted))
      .map((known) => [known.key, known]),
  );
  return table;
}

function read(organ: Profile, line: string): KnownResolution[] {
  const [number = "", day = "", evidence = "", title = ""] = line.split("|");
  const adopted = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const keys = /[A-Z]-[A-Z]$/.test(number) ? resolutionKeys(number, organ) : [`${organ} ${number}`];
  return keys.map((key) => ({ key, adopted, title, evidence: evidence === "=" ? "text" : Number(evidence) }));
}
