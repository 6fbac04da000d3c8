import type { Metadata } from "../../document/index.js";
import { datePattern, isoDate, ordinalInFigures } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const meeting = /^(\d+)(?:st|nd|rd|th)?( \(resumed\))?( plenary)? meeting\b[\s,]*(.*)$/i;
const day = new RegExp(`^${datePattern}$`);

type Adoption = NonNullable<Metadata["adoption"]>;

/** The meeting in its proper form, and a date that was written into it moved where it belongs; null where neither can be told. */
function wellFormed({ meeting: written, date }: Adoption, plenary: boolean): Adoption | null {
  const match = meeting.exec(written.replaceAll("\u00A0", " ").trim());
  if (!match) return null;
  const rest = match[4]!;
  const iso = day.test(rest) ? isoDate(rest) : "";
  if (rest !== "" && iso === "") return null;
  const number = ordinalInFigures(Number(match[1]));
  return { meeting: `${number}${match[2] ?? ""}${plenary ? " plenary" : ""} meeting`, date: date || iso };
}

export const adoptionLineForm: Rule = {
  id: "adoption-line-form",
  topic: "structure",
  title: "Form of the adoption line",
  why: "An adopted text ends with the meeting and, on a line of its own, the day: “41st plenary meeting”, “27 July 2006”.",
  source: draftingManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "draft",
  check: ({ metadata, whole }) => {
    const { adoption } = metadata;
    if (metadata.status !== "adopted" || !adoption || whole.speaker.profile === "SC") return [];
    const plenary = whole.speaker.profile !== "HRC";
    const right = wellFormed(adoption, plenary);
    if (right && right.meeting === adoption.meeting.replaceAll("\u00A0", " ") && right.date === adoption.date && right.date !== "")
      return [];
    const form = plenary ? "“41st plenary meeting”" : "“41st meeting”";
    const changed = right !== null && (right.meeting !== adoption.meeting || right.date !== adoption.date);
    return [
      {
        at: whole,
        from: 0,
        to: 0,
        message: `The adoption line names the meeting as in ${form}, and the day apart from it, as in “27 July 2006”.`,
        ...(changed
          ? {
              fix: {
                kind: "automatic" as const,
                title: `Write “${right.meeting}”`,
                edits: [{ kind: "setMetadata" as const, field: "adoption", value: right }],
              },
            }
          : {}),
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { metadata: { status: "adopted", adoption: { meeting: "44th plenary meeting 30 July 2009", date: "" } } },
        corrected: { metadata: { status: "adopted", adoption: { meeting: "44th plenary meeting", date: "2009-07-30" } } },
      },
      { text: { metadata: { status: "adopted", adoption: { meeting: "New York", date: "2009-07-30" } } } },
      { text: { metadata: { status: "adopted", adoption: { meeting: "44th plenary meeting 31 June 2009", date: "" } } } },
    ],
    right: [
      { metadata: { status: "adopted", adoption: { meeting: "65th (resumed) plenary meeting", date: "2021-04-16" } } },
      { organ: "The Human Rights Council", metadata: { status: "adopted", adoption: { meeting: "46th meeting", date: "2023-10-11" } } },
    ],
  },
};
