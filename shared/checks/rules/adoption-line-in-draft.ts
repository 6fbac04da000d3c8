import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const adoptionLineInDraft: Rule = {
  id: "adoption-line-in-draft",
  topic: "structure",
  title: "Adoption line in a draft",
  why: "Only a text that has been adopted names the meeting that adopted it; in a draft such a line is left over from a precedent.",
  source: draftingManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ metadata, whole }) => {
    if (metadata.status !== "draft" || metadata.adoption === null) return [];
    const { meeting, date } = metadata.adoption;
    return [
      {
        at: whole,
        from: 0,
        to: 0,
        message: `A draft has no adoption line; this one says “${meeting || date}”.`,
        fix: { kind: "confirm", title: "Remove the adoption line", edits: [{ kind: "setMetadata", field: "adoption", value: null }] },
      },
    ];
  },
  examples: {
    wrong: [{ text: { metadata: { adoption: { meeting: "41st plenary meeting", date: "2006-07-27" } } }, corrected: {} }],
    right: [{}, { metadata: { status: "adopted", adoption: { meeting: "41st plenary meeting", date: "2006-07-27" } } }],
  },
};
