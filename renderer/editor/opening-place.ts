import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { organOfLine, type Profile } from "../../shared/document/index.js";
import {
  addresseeAfter,
  type CyclePlace,
  type OpeningPlace,
  type Part,
  placeInCycle,
  recognizeOpening,
} from "../../shared/language/index.js";

const parts: Readonly<Record<string, Part>> = { preambularParagraph: "preambular", operativeParagraph: "operative" };

/** A paragraph that has nothing yet but the beginning of its opening words, with what they depend on. */
export interface OpeningBegun {
  readonly typed: string;
  readonly place: OpeningPlace;
}

/** Longer than any opening, so that a whole paragraph is not looked at letter by letter. */
const longestOpening = 60;

/** The paragraph at the caret while it is at its opening words; null elsewhere. `own` is the draft’s organ. */
export function openingBegun({ selection }: EditorState, own: Profile): OpeningBegun | null {
  const { $head, empty } = selection;
  if (!empty || $head.parent.type.name !== "lead" || $head.parentOffset !== $head.parent.content.size) return null;
  const lead = $head.parent;
  if (lead.content.size > longestOpening || lead.attrs.openingByHand === true || lead.children.some((child) => !child.isText)) return null;
  const typed = lead.textContent;
  const part = parts[$head.node(-1).type.name];
  if (!part || !/^[A-Za-z ]*$/.test(typed)) return null;
  const container = $head.node(-2);
  return { typed, place: { organ: organOf(container, own), part, before: placeBefore(container, $head.index(-2), part) } };
}

function organOf(container: Node, own: Profile): Profile {
  const line = container.children.find(({ type }) => type.name === "organLine");
  return (line && organOfLine(line.textContent)?.profile) || own;
}

/** The place of the paragraph before in its run of equal openings. Walks back no further than that run. */
function placeBefore(container: Node, index: number, part: Part): CyclePlace | null {
  const run: { base: string; repetition: CyclePlace["repetition"]; addressee: string }[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const paragraph = container.child(at);
    if (parts[paragraph.type.name] !== part) continue;
    const text = paragraph.firstChild!.textContent;
    const opening = recognizeOpening(text, part);
    const base = opening?.base.toLowerCase();
    if (!opening || base === undefined || (run.length > 0 && run.at(-1)!.base !== base)) break;
    const addressee = part === "operative" ? addresseeAfter(opening.base, text.slice(opening.length)) : "";
    run.push({ base, repetition: opening.repetition, addressee });
  }
  return run.toReversed().reduce<CyclePlace | null>((before, opened) => placeInCycle(before, opened, part), null);
}
