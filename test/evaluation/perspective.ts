import type { Node } from "prosemirror-model";
import { leadText, numbering, type Profile, profiles } from "../../shared/document/index.js";
import { perspectiveEdits, speakerOf, type TextPlace, withEdits } from "../../shared/precedent/index.js";
import { adoptedTextsOf, corpusIsThere } from "../corpus.js";
import { baseResolution } from "../precedent/base-resolutions.js";
import { percent } from "./share.js";

/** The organ whose voice each organ's texts are put into and brought back from. */
const other: Readonly<Record<Profile, Profile>> = { GA: "ECOSOC", ECOSOC: "GA", HRC: "GA", SC: "GA" };

interface Spoken {
  readonly text: string;
  readonly place: TextPlace;
}

/** What an organ says in a text: its paragraphs and their notes, without annexes and quoted drafts of others. */
function spokenBy(doc: Node, organ: Profile): Spoken[] {
  const { paragraphs, footnotes } = numbering(doc);
  const own = paragraphs.filter((paragraph) => paragraph.place !== "annex" && speakerOf(paragraph, organ) === organ);
  const ids = new Set(own.map(({ id }) => id));
  return [
    ...own.map(({ node }) => ({ text: leadText(node), place: "paragraph" as const })),
    ...footnotes.filter(({ paragraph }) => ids.has(paragraph)).map(({ node }) => ({ text: node.textContent, place: "note" as const })),
  ];
}

interface RoundTrip {
  readonly rewritten: boolean;
  readonly same: boolean;
}

function roundTrip({ text, place }: Spoken, from: Profile, to: Profile): RoundTrip {
  const there = withEdits(text, perspectiveEdits(text, from, to, place));
  const back = withEdits(there, perspectiveEdits(there, to, from, place));
  return { rewritten: there !== text, same: back === text };
}

/** Organ perspective: adopted texts put into another organ's voice and back, word for word the same or not. */
export async function evaluate(): Promise<string> {
  const lines = ["## Organ perspective", ""];
  const bases = (["2006/19", "2009/24"] as const).map((number) => {
    const { doc } = baseResolution(number);
    const trips = profiles.flatMap((from) => profiles.flatMap((to) => spokenBy(doc, from).map((spoken) => roundTrip(spoken, from, to))));
    return `${number} ${trips.every(({ same }) => same) ? "the same" : "not the same"}`;
  });
  lines.push(`The base resolutions, put into every other organ’s voice and back: ${bases.join(", ")}.`, "");
  if (!corpusIsThere) return [...lines, "Skipped otherwise: the corpus of adopted texts is not there."].join("\n");
  lines.push(
    "Adopted texts, put into another organ’s voice and back, paragraph by paragraph with their notes:",
    "",
    "| organ | and back from | texts | the same throughout | paragraphs and notes | rewritten | of these the same after all | of all |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
  );
  for (const from of profiles) {
    const to = other[from];
    const texts = adoptedTextsOf(from).map(({ draft }) => spokenBy(draft.doc, from).map((spoken) => roundTrip(spoken, from, to)));
    const all = texts.flat();
    const rewritten = all.filter((trip) => trip.rewritten);
    const whole = texts.filter((trips) => trips.every(({ same }) => same)).length;
    const same = (trips: readonly RoundTrip[]): string => percent(trips.filter((trip) => trip.same).length, trips.length);
    lines.push(
      `| ${from} | ${to} | ${texts.length} | ${percent(whole, texts.length)} | ${all.length} | ${rewritten.length} | ${same(rewritten)} | ${same(all)} |`,
    );
  }
  lines.push(
    "",
    "What does not come back: an organ that names itself in full in its own text (the way back makes “its” of it), and numbers it gives without an owner.",
  );
  return lines.join("\n");
}
