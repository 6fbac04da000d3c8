import { auditReferences, readKey } from "../../citations/index.js";
import type { Draft, Profile } from "../../document/index.js";

/** Words of a paragraph or note that name a resolution, by their characters, and where it can be read. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** The links of a draft by the id of the paragraph or note they are in. */
export type Links = ReadonlyMap<string, readonly Link[]>;

const series: Readonly<Record<Profile, string>> = { GA: "A/RES/", ECOSOC: "E/RES/", HRC: "A/HRC/RES/", SC: "S/RES/" };

/**
 * Links to the resolutions that a draft cites, as the United Nations' files have them. Only those of which it is known that
 * they exist, and whose they are.
 */
export function linksIn(draft: Draft): Links {
  const links = new Map<string, Link[]>();
  const citations = auditReferences(draft).resolutions.flatMap((resolution) => resolution.citations);
  for (const { key, known, kind, status, from, to, paragraph, footnote = paragraph } of citations) {
    const symbol = key === null ? null : symbolOf(key);
    if (symbol === null || !known || kind !== "resolution" || status.startsWith("wrong")) continue;
    const link = { from, to, href: `https://undocs.org/${draft.metadata.language}/${symbol}` };
    links.set(
      footnote,
      [...(links.get(footnote) ?? []), link].toSorted((a, b) => a.from - b.from),
    );
  }
  return links;
}

/**
 * "A/RES/59/154", "S/RES/1325(2000)": without spaces, and without the letter of 2200 A (XXI), because all are in one document. Null
 * for 67/234 B: some of these are in one document, others in one each.
 */
function symbolOf(key: string): string | null {
  const { organ, number } = readKey(key);
  return / [A-Z]$/.test(number) ? null : series[organ] + number.replace(/ [A-Z] /, "").replace(/ /g, "");
}
