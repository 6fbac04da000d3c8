import type { OutlineEntry } from "../../shared/document/index.js";

/** A stretch of the outline under one heading. */
export interface OutlineSection {
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly OutlineEntry[];
}

function headingOf(entry: OutlineEntry, current: string): string {
  const quoted = entry.quoted ? "Quoted draft: " : "";
  if (entry.kind === "annex") return entry.label;
  if (entry.kind === "part") return `${quoted ? "Quoted draft, part" : "Part"} ${entry.label}`;
  if (entry.place === "preamble") return quoted ? `${quoted}preamble` : "Preamble";
  if (entry.place === "operative" && !current.includes("art ")) return quoted ? `${quoted}operative part` : "Operative part";
  if (entry.place === "frame") return "Around the quoted draft";
  return current;
}

/** The outline in sections: preamble, operative part, parts, annexes. An organ line belongs to what follows it. */
export function outlineSections(entries: readonly OutlineEntry[]): OutlineSection[] {
  const sections: { key: string; heading: string; entries: OutlineEntry[] }[] = [];
  let waiting: OutlineEntry[] = [];
  let heading = "";
  for (const entry of entries) {
    if (entry.kind === "title") continue;
    if (entry.kind === "organLine" || entry.kind === "subheading") {
      waiting.push(entry);
      continue;
    }
    const next = headingOf(entry, heading);
    if (next !== heading || sections.length === 0) {
      heading = next;
      sections.push({ key: `${sections.length} ${heading}`, heading, entries: [] });
    }
    const own = entry.kind === "paragraph" ? [...waiting, entry] : waiting;
    sections.at(-1)!.entries.push(...own);
    waiting = [];
  }
  if (waiting.length > 0) sections.push({ key: "last", heading: heading || "Text", entries: waiting });
  return sections;
}
