import type { Node } from "prosemirror-model";
import { decision, organLine, resolution, title } from "../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, withIds } from "../../shared/document/index.js";
import type { Passage } from "../../shared/precedent/index.js";

/** A draft of the General Assembly with counted ids: p1 is the organ line, p2 the first paragraph. */
export const draftOf = (...paragraphs: Node[]): Draft => ({
  metadata: emptyMetadata("GA"),
  doc: withIds(resolution(title("Schools"), decision(organLine("The General Assembly"), ...paragraphs)), countingIds()),
});

/** An adopted resolution with a number and a day. */
export const adopted = (number: string, date: string, ...paragraphs: Node[]): Draft => {
  const draft = draftOf(...paragraphs);
  const adoption = { meeting: "41st plenary meeting", date };
  return { ...draft, metadata: { ...draft.metadata, number, symbol: `A/RES/${number}`, status: "adopted", adoption } };
};

/** A passage that says what a test gives it. */
export const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  id: "A/RES/60/1 O1",
  document: "60/1",
  resolution: "A/RES/60/1",
  title: "Schools",
  adopted: "2005-09-16",
  reference: "O1",
  citation: "60/1, para. 1",
  text,
  opening: "",
  part: "operative",
  level: 0,
  organ: "GA",
  language: "en",
  quoted: false,
  ...more,
});
