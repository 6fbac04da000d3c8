import type { Node } from "prosemirror-model";
import { ListCount } from "../../document/index.js";
import { oncePer } from "../../util/once.js";
import type { DecisionFacts } from "./layout.js";
import { paragraphsOf } from "./openings.js";
import type { ParagraphText } from "./runs.js";

/** An operative paragraph with the number it prints and the one its place gives. */
export interface NumberedOperative {
  readonly paragraph: ParagraphText;
  /** The label an imported text printed where it is another than the expected one; null else, "" for none. */
  readonly printed: string | null;
  /** "3." */
  readonly expected: string;
  /** A heading stands right before it. */
  readonly underHeading: boolean;
}

/** The operative paragraphs of a decision in order, with their numbers. */
export const numbersOf = oncePer((decision: DecisionFacts): NumberedOperative[] => {
  const facts = new Map<Node, ParagraphText>(paragraphsOf(decision, "operative").map((paragraph) => [paragraph.node, paragraph]));
  const count = new ListCount(0);
  const numbered: NumberedOperative[] = [];
  let underHeading = false;
  decision.node.forEach((child) => {
    const paragraph = facts.get(child);
    if (paragraph) {
      const printed = child.attrs.label as string | null;
      numbered.push({ paragraph, printed, expected: count.expected, underHeading });
      count.next(printed);
    }
    underHeading = child.type.name === "subheading";
  });
  return numbered;
});

/** Whether a decision has one operative paragraph alone, which bears no number; a part numbers also that one. */
export const isSingle = ({ node, paragraphs }: DecisionFacts): boolean =>
  node.type.name === "decision" &&
  node.lastChild?.type.name !== "part" &&
  paragraphs.filter(({ level, part }) => level === 0 && part === "operative").length === 1;
