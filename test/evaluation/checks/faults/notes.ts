import { Transform } from "prosemirror-transform";
import type { NoteText, ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { applyEdits } from "../../../../shared/checks/index.js";
import { replacing } from "../../../../shared/checks/replacing.js";
import { instrumentsIn, seriesReferencesIn } from "../../../../shared/citations/index.js";
import { type Faults, type Ground, notesOf, type Planted, paragraphsOf, pick } from "../ground.js";
import { planted, positionOf, rebuilt, replacingOne } from "../planting.js";

/** Faults in notes and in what calls for one. */
export const noteFaults: Faults = {
  "treaty-no-note": (ground, random) => {
    const place = pick(firstNamed(ground), random);
    if (!place) return null;
    return rebuilt(
      ground,
      (transform) => {
        const { node, pos } = positionOf(transform.doc, place.note);
        transform.delete(pos, pos + node.nodeSize);
      },
      place.paragraph,
    );
  },
  "treaty-note-form": (ground, random) => {
    const [pattern, write] = pick(otherForms, random)!;
    return replacingOne(ground, random, notesOf(ground), pattern, write);
  },
  "treaty-series-italic": (ground, random) => {
    const note = pick(
      notesOf(ground).filter(({ words }) => words.text.includes("Treaty Series")),
      random,
    );
    if (!note) return null;
    const from = note.words.text.indexOf("Treaty Series");
    const to = from + "Treaty Series".length;
    return planted(ground, [{ kind: "setEmphasis", paragraph: note.paragraph, footnote: note.id, from, to, on: false }], note);
  },
  "treaty-known-numbers": (ground, random) => {
    const references = notesOf(ground).flatMap((note) => seriesReferencesIn(note.words.text).map((reference) => ({ note, reference })));
    const place = pick(references, random);
    if (!place) return null;
    const { volumes, number } = place.reference;
    const { text, from } = pick([...volumes, number], random)!;
    const at = Math.floor(random() * text.length);
    const digit = String((Number(text[at]) + 1 + Math.floor(random() * 8)) % 10 || 1);
    return planted(ground, [replacing(place.note, from + at, from + at + 1, digit === text[at] ? "9" : digit)], place.note);
  },
  "note-own-body": (ground, random) =>
    replacingOne(
      ground,
      random,
      notesOf(ground).filter(({ speaker }) => speaker.profile !== "GA" || !speaker.quoted),
      /^(?:(?:See )?General Assembly resolution|Resolution|See resolution)(?= (?:S-|ES-)?\d+\/\d)/g,
      ([words], { speaker: { profile } }) => {
        const see = words.startsWith("See ");
        if (profile === "GA") return see ? "See General Assembly resolution" : "General Assembly resolution";
        return see ? "See resolution" : "Resolution";
      },
    ),
  "note-full-stop": (ground, random) => replacingOne(ground, random, notesOf(ground), /\.$/g, random() < 0.3 ? ";" : ""),
  "note-duplicate": repeated,
};

/** How people write it who have not looked at the custom. */
const otherForms: readonly (readonly [RegExp, string])[] = [
  [/(?<=^United Nations), (?=Treaty Series)/g, " "],
  [/(?<=^United Nations, Treaty Series, )vol\./g, "Vol."],
  [/(?<=^United Nations, Treaty Series, vol\.\s\d{1,4}, )No\./g, "no."],
  [/(?<=^United Nations, Treaty Series, )vol\.\s(?=\d)/g, ""],
  [/^United Nations(?=, Treaty Series)/g, "UN"],
];

/** Where an instrument is first named in full, with the note that stands right there. */
function firstNamed(ground: Ground): { paragraph: ParagraphText; note: string }[] {
  const seen = new Set<string>();
  return paragraphsOf(ground).flatMap((paragraph) =>
    instrumentsIn(paragraph.words.text).flatMap(({ name, from, to }) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const { text } = paragraph.words;
      // A note on a conference, and one on a treaty whose protocols have a note that may be of both.
      if (
        /Conference of the (?:States )?Parties to the $/.test(text.slice(0, from)) ||
        /^ and (?:the|its) [^,;]*(?:Protocol|amended)/.test(text.slice(to))
      )
        return [];
      const note = paragraph.words.notes.find(({ offset }) => to <= offset && offset <= to + 1);
      return note ? [{ paragraph, note: note.node.attrs.id as string }] : [];
    }),
  );
}

/** A note in full where “Ibid.” stands for the one before it. */
function repeated(ground: Ground, random: () => number): Planted | null {
  const notes = notesOf(ground);
  const places = notes.slice(1).flatMap((note, at): { note: NoteText; full: string; series: boolean }[] => {
    const [before, text] = [notes[at]!.words.text, note.words.text];
    if (text === "Ibid." && !before.startsWith("Ibid")) return [{ note, full: before, series: false }];
    return /^Ibid\., vols?\.\s/.test(text) && /^(?:United Nations, Treaty Series|Ibid\.), vols?\.\s[^;]*No/.test(before)
      ? [{ note, full: `United Nations, Treaty Series${text.slice("Ibid.".length)}`, series: true }]
      : [];
  });
  const place = pick(places, random);
  if (!place) return null;
  const { note, full } = place;
  const from = full.indexOf("Treaty Series");
  const written = planted(ground, [replacing(note, 0, note.words.text.length, full)], note);
  if (from < 0) return written;
  const { doc } = applyEdits(new Transform(written.draft.doc), [
    { kind: "setEmphasis", paragraph: note.paragraph, footnote: note.id, from, to: from + "Treaty Series".length, on: true },
  ]);
  return { ...written, draft: { ...written.draft, doc } };
}
