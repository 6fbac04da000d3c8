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

/**
 * What is known of resolutions, by key. Rows that their organ cannot have adopted on the day they give are left out. Each
 * row is read when it is first asked for: a draft cites a few dozen of the thousands.
 */
export class ResolutionTable {
  /** As they are written; a row of several letters ("75/101 A-B") is there under each. */
  readonly #rows = new Map<string, string>();
  readonly #known = new Map<string, KnownResolution | null>();

  /** @param text the rows of each organ below its profile, an empty line between organs */
  constructor(text: string) {
    for (const section of text.trim().split("\n\n")) {
      const [organ, ...lines] = section.split("\n");
      for (const line of lines) {
        const number = line.slice(0, line.indexOf("|"));
        const keys = /[A-Z]-[A-Z]$/.test(number) ? resolutionKeys(number, organ as Profile) : [`${organ} ${number}`];
        for (const key of keys) this.#rows.set(key, line);
      }
    }
  }

  get(key: string): KnownResolution | null {
    let known = this.#known.get(key);
    if (known === undefined) {
      const row = this.#rows.get(key);
      known = row === undefined ? null : read(key, row);
      this.#known.set(key, known);
    }
    return known;
  }

  has(key: string): boolean {
    return this.get(key) !== null;
  }

  /** Those whose title is known. */
  titled(): KnownResolution[] {
    return [...this.#rows].filter(([, row]) => hasTitle.test(row)).flatMap(([key]) => this.get(key) ?? []);
  }

  /** All of them. */
  values(): KnownResolution[] {
    return [...this.#rows.keys()].flatMap((key) => this.get(key) ?? []);
  }
}

const hasTitle = /(?:\|[^|]*){3}/;

function read(key: string, row: string): KnownResolution | null {
  const [, day = "", evidence = "", title = ""] = row.split("|");
  const adopted = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return couldBeAdoptedOn(key, adopted) ? { key, adopted, title, evidence: evidence === "=" ? "text" : Number(evidence) } : null;
}

let table: ResolutionTable | null = null;

/** The built-in table, made when it is first asked for. */
export function builtInTable(): ResolutionTable {
  table ??= new ResolutionTable(rows);
  return table;
}
