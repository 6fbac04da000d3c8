import { decision, lead, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, type Metadata, numbering, withIds } from "../../shared/document/index.js";

/** A short text, and what four delegations propose and remark on it. */
export const doc = withIds(
  resolution(
    title("Protection of wells"),
    decision(
      organLine("The Economic and Social Council"),
      preambular("Recalling its resolution 2009/24 of 30 July 2009,"),
      operative("Requests States to protect wells;"),
      operative("Decides to remain seized of the matter."),
    ),
  ),
  countingIds(),
);
const idOf = (reference: string): string => numbering(doc).paragraphs.find((each) => each.reference === reference)!.node.attrs.id as string;
const words = (content: string) => lead(content).toJSON().content as Record<string, unknown>[];
const by = (author: string, id: string) => ({ id, author, date: "2024-05-03T10:00:00Z" });

export const metadata: Metadata = {
  ...emptyMetadata("ECOSOC"),
  proposals: [
    {
      kind: "wording",
      ...by("France", "f1"),
      block: idOf("O1"),
      before: words("Requests States to protect wells;"),
      after: words("Requests States to protect wells and springs;"),
    },
    {
      kind: "insertion",
      ...by("Mexico", "m1"),
      after: idOf("O1"),
      block: operative("Invites States to share what they have learned;").toJSON() as Record<string, unknown>,
    },
    {
      kind: "wording",
      ...by("France", "f2"),
      block: idOf("O2"),
      before: words("Decides to stay seized of the matter."),
      after: words("Decides to remain actively seized of the matter."),
    },
    { kind: "deletion", ...by("France", "f3"), block: idOf("P1") },
  ],
  comments: [{ ...by("Japan", "j1"), block: idOf("O1"), excerpt: "wells", text: "And oases?" }],
};
